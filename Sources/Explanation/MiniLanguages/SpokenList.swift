import Platform

/// Several things in one phrase.
enum SpokenList {
  /// `a, b and c`.
  static func all(_ items: [String], _ language: Language) -> String {
    joined(items, last: language == .korean ? ", " : " and ")
  }

  /// `a, b or c`.
  static func any(_ items: [String], _ language: Language) -> String {
    joined(items, last: language == .korean ? " 또는 " : " or ")
  }

  private static func joined(_ items: [String], last: String) -> String {
    guard items.count > 1, let end = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + last + end
  }
}
