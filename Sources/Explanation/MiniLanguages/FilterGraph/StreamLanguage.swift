import CommandReference
import Platform

/// Explains the streams that `ffmpeg -map` takes: `0:v`, `0:a:1`, `-0:s`, `[out]`.
enum StreamLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    let code = String(decoding: text, as: UTF8.self)
    guard text.count <= 60 else { return nil }
    if code.hasPrefix("["), code.hasSuffix("]"), text.count > 2 { return [part(text, StreamSentences.label, [:])] }
    let isLeftOut = code.hasPrefix("-")
    let isOptional = code.hasSuffix("?")
    let plain = String(code.dropFirst(isLeftOut ? 1 : 0).dropLast(isOptional ? 1 : 0))
    guard let phrase = phrase(plain, language) else { return nil }
    let sentence =
      isLeftOut ? StreamSentences.leftOut : isOptional ? StreamSentences.optional : StreamSentences.taken
    return [part(text, sentence, ["stream": phrase])]
  }

  private static func part(_ text: [UInt8], _ sentence: LocalizedSentence, _ values: [String: String]) -> CodePart {
    let values = values.merging(["code": String(decoding: text, as: UTF8.self)]) { ours, _ in ours }
    var part = CodePart(range: 0..<text.count, sentence: sentence, values: values)
    part.tellsValue = true
    return part
  }

  /// A stream specifier with the number of its input before it, in words; nil where it is none.
  static func phrase(_ text: String, _ language: Language) -> String? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...3).contains(parts.count), let input = number(parts[0]) else { return nil }
    let place = SentenceTemplate.fill(StreamSentences.input[language], ["n": ordinal(input, language)])
    func filled(_ sentence: LocalizedSentence, _ values: [String: String] = [:]) -> String {
      SentenceTemplate.fill(sentence[language], values.merging(["input": place]) { ours, _ in ours })
    }
    if parts.count == 1 { return filled(StreamSentences.everything) }
    if let stream = number(parts[1]) {
      return parts.count == 2 ? filled(StreamSentences.numbered, ["n": ordinal(stream, language)]) : nil
    }
    guard let kind = StreamSentences.kinds[parts[1]] else { return nil }
    if parts.count == 2 { return filled(StreamSentences.allOfKind, ["kind": kind[language]]) }
    guard let stream = number(parts[2]) else { return nil }
    return filled(StreamSentences.oneOfKind, ["kind": kind[language], "n": ordinal(stream, language)])
  }

  /// The place of what has this number, where the first is 0.
  private static func ordinal(_ number: Int, _ language: Language) -> String {
    if number < StreamSentences.ordinals.count { return StreamSentences.ordinals[number][language] }
    return SentenceTemplate.fill(StreamSentences.ordinal[language], ["n": String(number + 1)])
  }

  private static func number(_ text: String) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy(ValueScanner.isDigit) else { return nil }
    return Int(text)
  }
}

/// What is said of streams.
enum StreamSentences {
  static let taken = LocalizedSentence(english: "{code} takes {stream}.", korean: "{code}은(는) {stream}을(를) 가져옵니다.")
  static let optional = LocalizedSentence(
    english: "{code} takes {stream}, if it is there.", korean: "{code}은(는) {stream}이(가) 있으면 가져옵니다.")
  static let leftOut = LocalizedSentence(english: "{code} leaves out {stream}.", korean: "{code}은(는) {stream}을(를) 뺍니다.")
  static let label = LocalizedSentence(
    english: "{code} takes what the filters gave that name.", korean: "{code}은(는) 필터가 그 이름을 붙인 결과를 가져옵니다.")
  static let input = fieldName("the {n} input", "{n} 입력")
  static let ordinal = fieldName("{n}th", "{n}번째")
  static let ordinals = [
    fieldName("first", "첫 번째"), fieldName("second", "두 번째"), fieldName("third", "세 번째"), fieldName("fourth", "네 번째"),
    fieldName("fifth", "다섯 번째"), fieldName("sixth", "여섯 번째"),
  ]
  static let everything = fieldName("everything in {input}", "{input}의 모든 것")
  static let numbered = fieldName("the {n} stream of {input}", "{input}의 {n} 스트림")
  static let allOfKind = fieldName("the {kind} of {input}", "{input}의 {kind}")
  static let oneOfKind = fieldName("the {n} {kind} stream of {input}", "{input}의 {n} {kind} 스트림")
  static let kinds = [
    "v": fieldName("video", "비디오"), "V": fieldName("video", "비디오"), "a": fieldName("audio", "오디오"),
    "s": fieldName("subtitle", "자막"),
    "d": fieldName("data", "데이터"), "t": fieldName("attachment", "첨부"),
  ]
}
