/// What a chmod mode gives.
enum FileMode {
  /// Whether everybody may write: `777`, `o+w`, `a=rwx`.
  static func opensToAll(_ mode: String) -> Bool {
    if let digits = octal(mode) { return digits.last.map { [2, 3, 6, 7].contains($0) } ?? false }
    return clauses(mode).contains { who, operation, rights in
      operation != "-" && rights.contains("w") && (who.contains("o") || who.contains("a"))
    }
  }

  /// Whether everybody may read: `644`, `o+r`.
  static func letsAllRead(_ mode: String) -> Bool {
    if let digits = octal(mode) { return digits.last.map { $0 & 4 != 0 } ?? false }
    return clauses(mode).contains { who, operation, rights in
      operation != "-" && rights.contains("r") && (who.isEmpty || who.contains("o") || who.contains("a"))
    }
  }

  /// Whether a program gets the rights of its owner or its group whoever runs it: `u+s`, `4755`.
  static func setsIdentity(_ mode: String) -> Bool {
    if let digits = octal(mode) { return digits.count == 4 && digits[0] & 6 != 0 }
    return clauses(mode).contains { _, operation, rights in operation != "-" && rights.contains("s") }
  }

  /// Whether nobody is left who may read or write.
  static func closesToAll(_ mode: String) -> Bool { octal(mode).map { $0.allSatisfy { $0 == 0 } } ?? false }

  private static func octal(_ mode: String) -> [Int]? {
    let digits = mode.compactMap(\.wholeNumberValue)
    return (1...5).contains(digits.count) && digits.count == mode.count && digits.allSatisfy { $0 < 8 }
      ? Array(digits.suffix(4)) : nil
  }

  private static func clauses(_ mode: String) -> [(who: Substring, operation: Character, rights: Substring)] {
    mode.split(separator: ",").compactMap { clause in
      guard let sign = clause.firstIndex(where: { "+-=".contains($0) }) else { return nil }
      return (clause[..<sign], clause[sign], clause[clause.index(after: sign)...])
    }
  }
}
