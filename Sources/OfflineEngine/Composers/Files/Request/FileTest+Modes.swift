extension FileTest {
  /// `sticky` and `553` together are the mode `1553`.
  static func joiningModes(_ tests: [FileTest]) -> [FileTest] {
    guard let index = tests.firstIndex(where: { $0.plainMode != nil }), let mode = tests[index].plainMode else {
      return tests
    }
    let special = tests.reduce(0) { $0 + $1.specialBit }
    guard special > 0 else { return tests }
    var joined = tests
    joined[index] = .mode(String(special) + mode, isNegated: false)
    return joined.filter { $0.specialBit == 0 }
  }

  /// The three digits of an exact mode.
  private var plainMode: String? {
    if case .mode(let mode, isNegated: false) = self, mode.utf8.count == 3, mode.utf8.allSatisfy(\.isDigit) {
      mode
    } else {
      nil
    }
  }

  private var specialBit: Int {
    switch self {
    case .permission(.setuid, isNegated: false): 4
    case .permission(.setgid, isNegated: false): 2
    case .permission(.sticky, isNegated: false): 1
    default: 0
    }
  }
}
