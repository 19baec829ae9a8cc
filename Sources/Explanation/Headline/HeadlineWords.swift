import CommandReference
import Platform

/// How headlines count, list and join, in the reader's language.
struct HeadlineWords {
  let language: Language
  var isKorean: Bool { language == .korean }

  /// A phrase in this language, with its values filled in.
  func say(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(LocalizedSentence(english: english, korean: korean)[language], values)
  }

  /// `five` for 5; Korean and larger numbers stay digits.
  func number(_ text: String) -> String {
    guard language == .english, let number = Int(text), (1...10).contains(number) else { return text }
    return Self.numbers[number - 1]
  }

  /// `fourth` for 4.
  func ordinal(_ number: Int) -> String {
    if language == .korean { return KoreanOrdinal.phrase(number) }
    if (1...10).contains(number) { return Self.ordinals[number - 1] }
    let isTeen = (11...13).contains(number % 100)
    switch number % 10 {
    case 1 where !isTeen: return "\(number)st"
    case 2 where !isTeen: return "\(number)nd"
    case 3 where !isTeen: return "\(number)rd"
    default: return "\(number)th"
    }
  }

  private static let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// `a, b and c`; a long list is cut, and the rest counted.
  func list(_ items: [String]) -> String {
    var items = items
    if items.count > 4 {
      let more = items.count - 3
      items = items.prefix(3) + [say("{n} more", "그 밖의 {n}개", ["n": String(more)])]
    }
    return SpokenList.all(items, language)
  }

  /// Conditions that all hold for one thing: `named x and newer than y`.
  func conditions(_ items: [String]) -> String {
    guard isKorean else { return list(items) }
    return KoreanClause.all(items, by: .and) ?? items.joined(separator: ", ")
  }

  /// What is said besides of one thing: `with x, y left out`.
  func modifiers(_ items: [String]) -> String {
    // Where one of them joins several things already, another `and` would be read as part of it.
    isKorean || items.contains { $0.contains(" and ") } ? items.joined(separator: ", ") : list(items)
  }

  /// Clauses one after the other: `A, then B`.
  func sequence(_ clauses: [String]) -> String {
    guard language == .korean else { return clauses.joined(separator: ", then ") }
    guard let last = clauses.last else { return "" }
    return (clauses.dropLast().map(connected) + [last]).joined(separator: ", 이어서 ")
  }

  /// Clauses side by side: `A; B`.
  func parts(_ clauses: [String]) -> String {
    guard language == .korean else { return clauses.joined(separator: "; ") }
    guard let last = clauses.last else { return "" }
    return (clauses.dropLast().map(connected) + [last]).joined(separator: ", ")
  }

  /// A Korean clause as the first part of a longer one: `출력합니다` → `출력하고`.
  func connected(_ clause: String) -> String {
    guard language == .korean, clause.hasSuffix("니다") else { return clause }
    let stem = clause.dropLast(2)
    if stem.hasSuffix("습") { return stem.dropLast() + "고" }
    guard let last = stem.unicodeScalars.last, (0xAC00...0xD7A3).contains(last.value) else { return clause }
    let final = (last.value - 0xAC00) % 28
    guard final == Self.finalBieup else { return clause }
    // Stems that end in ㄹ lose it before ㅂ니다.
    let isRieul = Self.rieulStems.contains(Character(last))
    guard let open = Unicode.Scalar(last.value - final + (isRieul ? Self.finalRieul : 0)) else { return clause }
    return String(stem.dropLast()) + String(Character(open)) + "고"
  }

  private static let finalBieup: UInt32 = 17
  private static let finalRieul: UInt32 = 8
  private static let rieulStems: Set<Character> = ["듭", "엽", "풉", "겁", "압", "답", "뭅", "돕"]

  /// A clause as a sentence of its own.
  func sentence(_ clause: String) -> String {
    guard !isKorean, let first = clause.first else { return clause + "." }
    return first.uppercased() + clause.dropFirst() + "."
  }

  /// Text that is not a plain name, set off from the words around it.
  func quoted(_ text: String) -> String { "`" + text + "`" }
}
