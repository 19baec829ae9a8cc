import CommandReference

/// What a program is for, as what it does: `list the networks` → `lists the networks`, `목록을 보는` → `목록을 봅니다`.
enum PurposeAction {
  /// The purpose of an English sentence in the third person; nil where it has several verbs or none that does something.
  static func english(_ purpose: String) -> String? {
    let joins = [" and ", " or ", ", "]
    guard !joins.contains(where: purpose.contains), let blank = purpose.firstIndex(of: " ") else { return nil }
    let verb = String(purpose[..<blank])
    guard !vague.contains(verb) else { return nil }
    return thirdPerson(verb) + purpose[blank...]
  }

  /// Verbs that say too little of what one call does.
  private static let vague: Set<String> = ["manage", "work", "control", "be", "use"]

  static func thirdPerson(_ verb: String) -> String {
    if verb == "have" { return "has" }
    let endings = ["s", "x", "ch", "sh", "o"]
    if endings.contains(where: verb.hasSuffix) { return verb + "es" }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    return verb + "s"
  }

  /// A Korean clause before a noun as a sentence: `나열하는` → `나열합니다`, `찾는` → `찾습니다`.
  static func korean(_ purpose: String) -> String? {
    guard purpose.hasSuffix("는"), let last = purpose.dropLast().unicodeScalars.last,
      (0xAC00...0xD7A3).contains(last.value)
    else { return nil }
    let stem = purpose.dropLast()
    if (last.value - 0xAC00) % 28 != 0 { return stem + "습니다" }
    guard let closed = Unicode.Scalar(last.value + finalBieup) else { return nil }
    return String(stem.dropLast()) + String(Character(closed)) + "니다"
  }

  private static let finalBieup: UInt32 = 17
}
