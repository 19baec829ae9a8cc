import CommandReference
import Platform

/// Explains the flags that getopts and getopt are told of: `:hn:v`.
enum FlagLettersLanguage {
  private static let errors = LocalizedSentence(
    english: "{code} at the beginning keeps getopts silent about mistakes: the script sees a colon or a question mark.",
    korean: "맨 앞의 {code}은(는) getopts가 오류를 알리지 않게 하며, 스크립트가 쌍점이나 물음표를 받습니다.")
  private static let allowed = LocalizedSentence(
    english: "{code} {what}.", korean: "{code}은(는) {what}.")

  /// The parts of `text`; nil where it is no such list.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    let isSilent = text.first == UInt8(ascii: ":")
    guard let flags = flags(isSilent ? text.dropFirst() : text[...]) else { return nil }
    let plain = flags.filter { !$0.takesValue }.map { "-" + $0.letter }
    let withValue = flags.filter(\.takesValue).map { "-" + $0.letter }
    let what =
      language == .korean
      ? korean(plain, withValue, HeadlineWords(language: language))
      : english(plain, withValue, HeadlineWords(language: language))
    var part = CodePart(
      range: 0..<text.count, sentence: allowed,
      values: ["code": String(decoding: text, as: UTF8.self), "what": what])
    part.tellsValue = true
    return isSilent ? [part, CodePart(range: 0..<1, sentence: errors, values: ["code": ":"], level: 1)] : [part]
  }

  private static func english(_ plain: [String], _ withValue: [String], _ words: HeadlineWords) -> String {
    if withValue.isEmpty { return "allows the flag" + (plain.count == 1 ? " " : "s ") + words.list(plain) }
    let last = words.list(withValue) + " with a value"
    return "allows the flag" + (plain.count + withValue.count == 1 ? " " : "s ")
      + (plain.isEmpty ? last : words.list(plain) + ", and " + last)
  }

  private static func korean(_ plain: [String], _ withValue: [String], _ words: HeadlineWords) -> String {
    if withValue.isEmpty { return "플래그 " + words.list(plain) + " 사용을 허용합니다" }
    let last = "값을 받는 " + words.list(withValue)
    return "플래그 " + (plain.isEmpty ? last : words.list(plain) + ", 그리고 " + last) + " 사용을 허용합니다"
  }

  /// The letters, each with whether a colon follows.
  private static func flags(_ text: ArraySlice<UInt8>) -> [(letter: String, takesValue: Bool)]? {
    var flags: [(letter: String, takesValue: Bool)] = []
    for byte in text {
      if byte == UInt8(ascii: ":") {
        guard let last = flags.indices.last, !flags[last].takesValue else { return nil }
        flags[last].takesValue = true
      } else {
        guard (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) else { return nil }
        flags.append((String(UnicodeScalar(byte)), false))
      }
    }
    return flags.isEmpty || flags.count > 30 ? nil : flags
  }
}
