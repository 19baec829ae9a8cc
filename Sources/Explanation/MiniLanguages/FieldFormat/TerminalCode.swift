import CommandReference
import Platform

/// What the codes after an escape character make a terminal do: `[31m`, `[2J`.
enum TerminalCode {
  /// The code that stands next, which is passed, in words; nil where it is none that is known.
  static func read(_ scanner: inout ValueScanner, _ language: Language) -> String? {
    var ahead = scanner
    guard ahead.take("[") else { return nil }
    let numbers = ahead.text(ahead.skip { ValueScanner.isDigit($0) || $0 == UInt8(ascii: ";") })
    guard let letter = ahead.next(), numbers.utf8.count <= 20 else { return nil }
    let phrase: String?
    switch letter {
    case UInt8(ascii: "m"): phrase = style(numbers, language)
    case UInt8(ascii: "J"):
      phrase = ["2": TerminalCodeSentences.clearScreen, "3": TerminalCodeSentences.clearAll][numbers]?[language]
    case UInt8(ascii: "H"): phrase = numbers.isEmpty ? TerminalCodeSentences.home[language] : nil
    case UInt8(ascii: "K"): phrase = ["", "0"].contains(numbers) ? TerminalCodeSentences.clearToEnd[language] : nil
    default: phrase = nil
    }
    guard let phrase else { return nil }
    scanner = ahead
    return phrase
  }

  private static func style(_ numbers: String, _ language: Language) -> String? {
    let codes = numbers.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? ($0.isEmpty ? 0 : -1) }
    if codes.count == 3, codes[1] == 5, codes[0] == 38 || codes[0] == 48, (0...255).contains(codes[2]) {
      let sentence = codes[0] == 38 ? TerminalCodeSentences.numberedColour : TerminalCodeSentences.numberedBackground
      return SentenceTemplate.fill(sentence[language], ["n": String(codes[2])])
    }
    var phrases: [String] = []
    for code in codes {
      guard let phrase = attribute(code, language) else { return nil }
      phrases.append(phrase)
    }
    return language == .korean ? HeadlineWords(language: language).parts(phrases) : SpokenList.all(phrases, language)
  }

  private static func attribute(_ code: Int, _ language: Language) -> String? {
    if let sentence = TerminalCodeSentences.attributes[code] { return sentence[language] }
    let (kind, base): (LocalizedSentence, Int)
    switch code {
    case 30...37: (kind, base) = (TerminalCodeSentences.colour, 30)
    case 40...47: (kind, base) = (TerminalCodeSentences.background, 40)
    case 90...97: (kind, base) = (TerminalCodeSentences.brightColour, 90)
    case 100...107: (kind, base) = (TerminalCodeSentences.brightBackground, 100)
    default: return nil
    }
    return SentenceTemplate.fill(kind[language], ["colour": TerminalCodeSentences.colours[code - base][language]])
  }
}

/// What is said of codes for terminals.
enum TerminalCodeSentences {
  static let clearScreen = two("clears the screen", "화면을 지웁니다")
  static let clearAll = two("clears the lines that have scrolled off", "위로 지나간 줄까지 지웁니다")
  static let home = two("goes to the upper left corner", "왼쪽 위 모서리로 갑니다")
  static let clearToEnd = two("clears the rest of the line", "줄의 나머지를 지웁니다")
  static let colour = two("makes the text {colour}", "글자를 {colour}(으)로 바꿉니다")
  static let brightColour = two("makes the text bright {colour}", "글자를 밝은 {colour}(으)로 바꿉니다")
  static let background = two("makes the background {colour}", "배경을 {colour}(으)로 바꿉니다")
  static let brightBackground = two("makes the background bright {colour}", "배경을 밝은 {colour}(으)로 바꿉니다")
  static let numberedColour = two("gives the text colour number {n}", "글자에 {n}번 색을 씁니다")
  static let numberedBackground = two("gives the background colour number {n}", "배경에 {n}번 색을 씁니다")

  static let colours = [
    two("black", "검은색"), two("red", "빨간색"), two("green", "초록색"), two("yellow", "노란색"), two("blue", "파란색"),
    two("magenta", "자홍색"), two("cyan", "청록색"), two("white", "흰색"),
  ]

  static let attributes: [Int: LocalizedSentence] = [
    0: two("goes back to plain text", "보통 글자로 되돌립니다"), 1: two("makes the text bold", "글자를 굵게 합니다"),
    2: two("makes the text faint", "글자를 흐리게 합니다"), 3: two("makes the text italic", "글자를 기울입니다"),
    4: two("underlines the text", "글자에 밑줄을 긋습니다"), 5: two("makes the text blink", "글자를 깜박이게 합니다"),
    7: two("exchanges the colours of text and background", "글자와 배경의 색을 맞바꿉니다"),
    22: two("ends bold and faint", "굵기를 되돌립니다"), 24: two("ends the underlining", "밑줄을 끝냅니다"),
    39: two("goes back to the usual text colour", "보통 글자색으로 되돌립니다"),
    49: two("goes back to the usual background", "보통 배경색으로 되돌립니다"),
  ]

  private static func two(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
