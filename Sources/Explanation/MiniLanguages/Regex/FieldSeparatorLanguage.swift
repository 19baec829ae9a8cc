import CommandReference
import Platform

/// What awk divides lines at: one character, or a regular expression.
enum FieldSeparatorLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard let string = String(validating: text, as: UTF8.self) else { return nil }
    if string == " " { return [CodePart(range: 0..<1, sentence: blanks)] }
    if string.unicodeScalars.count == 1 { return string == "t" || string == "\\" ? nil : [] }
    if let character = escaped(string) {
      let noun = CharacterNoun(character)
      let values = ["code": string, "what": language == .korean ? noun.korean : noun.one]
      return [CodePart(range: 0..<text.count, sentence: character == "\t" ? standsFor : isItself, values: values)]
    }
    // The text is read as a string first, where a backslash means something else.
    if text.contains(UInt8(ascii: "\\")) { return nil }
    return RegexLanguage.awk.parts(text, language, RegexContext(subject: .text))
  }

  /// The character of `\t`, or of a sign with two backslashes before it.
  private static func escaped(_ text: String) -> Unicode.Scalar? {
    if text == "\\t" { return "\t" }
    let scalars = Array(text.unicodeScalars)
    guard scalars.count == 3, scalars[0] == "\\", scalars[1] == "\\",
      "|.*+?^$()[]{}".unicodeScalars.contains(scalars[2])
    else { return nil }
    return scalars[2]
  }

  static let blanks = LocalizedSentence(
    english: "A single blank stands for any run of blanks and tabs.", korean: "공백 하나는 잇달아 나오는 공백과 탭을 뜻합니다.")
  static let standsFor = LocalizedSentence(
    english: "{code} stands for {what}.", korean: "{code}은(는) {what}을(를) 뜻합니다.")
  static let isItself = LocalizedSentence(
    english: "{code} stands for {what} itself.", korean: "{code}은(는) {what} 그 자체를 뜻합니다.")
}
