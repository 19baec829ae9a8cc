/// Lists of fields, characters or lines as cut and its like take them: `1,3-5`.
struct FieldList {
  let words: HeadlineWords

  /// `the fourth field`, `fields 1, 3 and 5 to 7`; `separator` stands before the noun.
  func phrase(_ list: String, _ noun: (english: String, korean: String), separator: String = "") -> String? {
    let items = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if items.count == 1, let number = Int(list), number > 0 { return single(number, noun, separator) }
    let parts = items.map(range)
    guard !parts.isEmpty, !parts.contains(nil) else { return nil }
    let all = words.list(parts.compactMap { $0 })
    return separator + (words.isKorean ? "\(all) \(noun.korean)" : "\(noun.english)s \(all)")
  }

  /// One of them, by its number.
  func single(_ number: Int, _ noun: (english: String, korean: String), _ separator: String = "") -> String {
    let name = words.isKorean ? noun.korean : noun.english
    let ordinal = words.ordinal(number)
    return words.isKorean ? "\(separator)\(ordinal) \(name)" : "the \(ordinal) \(separator)\(name)"
  }

  private func range(_ text: String) -> String? {
    if let number = Int(text), number > 0 { return words.say("{n}", "{n}번째", ["n": text]) }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2, ends.contains(where: { !$0.isEmpty }),
      ends.allSatisfy({ $0.isEmpty || (Int($0) ?? 0) > 0 })
    else { return nil }
    if ends[0].isEmpty { return words.say("up to {n}", "1~{n}번째", ["n": ends[1]]) }
    if ends[1].isEmpty { return words.say("from {n} on", "{n}번째부터 끝까지의", ["n": ends[0]]) }
    return words.say("{a} to {b}", "{a}~{b}번째", ["a": ends[0], "b": ends[1]])
  }

  static let field = (english: "field", korean: "필드")
  static let character = (english: "character", korean: "글자")
  static let byte = (english: "byte", korean: "바이트")

  /// What stands before `field` for a separator that is not the usual one.
  func separated(by separator: String) -> String {
    switch separator {
    case "\t", "\\t": return words.say("tab-separated ", "탭으로 나눈 ")
    case " ": return words.say("space-separated ", "공백으로 나눈 ")
    default: return words.say("`{x}`-separated ", "`{x}`(으)로 나눈 ", ["x": separator])
    }
  }
}
