import Platform

/// Several things in one phrase.
enum SpokenList {
  /// `a, b and c`; two things in Korean are joined by the particle that the first asks for.
  static func all(_ items: [String], _ language: Language) -> String {
    guard language == .korean else { return joined(items, last: " and ") }
    return items.count == 2
      ? items[0] + KoreanParticle.form("과(와)", after: items[0]) + " " + items[1] : joined(items, last: ", ")
  }

  /// Numbers and times: `0, 15 and 30`, in Korean with nothing but commas.
  static func series(_ items: [String], _ language: Language) -> String {
    language == .korean ? joined(items, last: ", ") : all(items, language)
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
