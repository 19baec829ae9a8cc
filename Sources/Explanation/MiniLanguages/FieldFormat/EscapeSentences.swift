import CommandReference
import Platform

/// What is said of escapes.
enum EscapeSentences {
  static let lineBreak = LocalizedSentence(english: "a line break", korean: "줄바꿈")
  static let lineBreaks = LocalizedSentence(english: "{n} line breaks", korean: "줄바꿈 {n}개")
  static let tab = LocalizedSentence(english: "a tab", korean: "탭")
  static let carriageReturn = LocalizedSentence(
    english: "a return to the beginning of the line", korean: "줄 처음으로 돌아가기")
  static let bell = LocalizedSentence(english: "a beep", korean: "경고음")
  static let backspace = LocalizedSentence(english: "a step back", korean: "한 글자 뒤로 가기")
  static let formFeed = LocalizedSentence(english: "a page break", korean: "페이지 나눔")
  static let verticalTab = LocalizedSentence(english: "a vertical tab", korean: "세로 탭")
  static let escapeCharacter = LocalizedSentence(english: "the escape character", korean: "이스케이프 문자")
  static let character = LocalizedSentence(english: "the character {c}", korean: "{c} 문자")
  static let byte = LocalizedSentence(english: "the byte with the number {n}", korean: "{n}번 바이트")
  static let null = LocalizedSentence(english: "a null character", korean: "널 문자")
  static let end = LocalizedSentence(english: "the end of the output", korean: "출력의 끝")

  /// What an escape stands for.
  static func phrase(_ escape: Escape, _ language: Language) -> String {
    func character(_ scalar: Unicode.Scalar) -> String {
      SentenceTemplate.fill(Self.character[language], ["c": String(Character(scalar))])
    }
    switch escape {
    case .lineBreak, .byte(0x0A): return lineBreak[language]
    case .tab: return tab[language]
    case .carriageReturn: return carriageReturn[language]
    case .bell: return bell[language]
    case .backspace: return backspace[language]
    case .formFeed: return formFeed[language]
    case .verticalTab: return verticalTab[language]
    case .escapeCharacter, .byte(0x1B): return escapeCharacter[language]
    case .end: return end[language]
    case .itself(let byte): return character(Unicode.Scalar(byte))
    case .byte(0): return null[language]
    case .byte(let byte) where byte > 0x20 && byte < 0x7F: return character(Unicode.Scalar(byte))
    case .byte(let byte): return SentenceTemplate.fill(Self.byte[language], ["n": String(byte)])
    case .character(let scalar):
      if scalar.value > 0x20, scalar.value != 0x7F { return character(scalar) }
      return SentenceTemplate.fill(Self.byte[language], ["n": String(scalar.value)])
    }
  }
}
