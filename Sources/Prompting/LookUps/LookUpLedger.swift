import LanguageModels

/// How many look-ups a conversation had, and those whose results it waits for.
struct LookUpLedger: Sendable {
  /// The most look-ups of a conversation, and the most turns that may ask for some.
  static let limit = 4
  static let roundLimit = 2
  /// The most calls of one turn that are answered at all.
  static let callLimit = 16

  private(set) var rounds = 0
  private(set) var count = 0
  private var calls: [ModelToolCall] = []
  private var results: [ModelToolResult?] = []

  /// Whether another turn may ask for some.
  var isOpen: Bool { rounds < Self.roundLimit && count < Self.limit }

  /// Begins a round; gives what is to be looked up, and answers the other calls itself.
  mutating func begin(_ calls: [ModelToolCall]) -> [(call: ModelToolCall, lookUp: LookUp)] {
    rounds += 1
    self.calls = calls
    var wanted: [(ModelToolCall, LookUp)] = []
    results = calls.map { call in
      do throws(LookUpFault) {
        let lookUp = try LookUp(call)
        guard count < Self.limit else { return Self.error(call, "no more look-ups: answer with what is known") }
        count += 1
        wanted.append((call, lookUp))
        return nil
      } catch {
        return Self.error(call, error.message)
      }
    }
    return wanted
  }

  /// All results of the round, in the order of its calls.
  mutating func end(with given: [ModelToolResult]) -> [ModelToolResult] {
    var rest = given
    let all = zip(calls, results).map { call, known in
      if let known { return known }
      guard let index = rest.firstIndex(where: { $0.call == call }) else { return Self.error(call, "it was not done") }
      var result = rest.remove(at: index)
      result.text = LookUpText.bounded(result.text)
      return result
    }
    results = []
    return all
  }

  private static func error(_ call: ModelToolCall, _ reason: String) -> ModelToolResult {
    ModelToolResult(call: call, text: "error: \(reason)", isError: true)
  }
}
