import CommandReference
import Platform

/// Explains formats of printf(1): `%-10s %5.2f\n`.
struct PrintfFormatLanguage {
  private let bytes: [UInt8]
  private let language: Language
  private var parts: [CodePart] = []

  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 4096, let items = PrintfFormatReader.read(text) else { return nil }
    var state = PrintfFormatLanguage(bytes: text, language: language)
    state.explain(items)
    return state.parts
  }

  private init(bytes: [UInt8], language: Language) {
    self.bytes = bytes
    self.language = language
  }

  private func code(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func add(
    _ range: Range<Int>, _ sentence: LocalizedSentence, _ values: [String: String] = [:], level: Int = 1
  ) {
    let values = values.merging(["code": code(range)]) { ours, _ in ours }
    parts.append(CodePart(range: range, sentence: sentence, values: values, level: level))
  }

  private mutating func explain(_ items: [PrintfFormatReader.Item]) {
    let hasConversion = items.contains { if case .conversion = $0 { true } else { false } }
    add(0..<bytes.count, hasConversion ? PrintfFormatSentences.whole : PrintfFormatSentences.text, level: 0)
    parts[0].tellsValue = true
    var index = 0
    var covered = 0
    while index < items.count {
      defer { index += 1 }
      if Self.range(items[index]).lowerBound < covered { continue }
      switch items[index] {
      case .text: break
      case .percent(let range): add(range, PrintfFormatSentences.percent)
      case .escape(let escape, let range): covered = explain(escape, range, items[index...])
      case .conversion(let conversion): covered = explain(conversion, items[index...])
      }
    }
  }

  private static func range(_ item: PrintfFormatReader.Item) -> Range<Int> {
    switch item {
    case .text(let range), .escape(_, let range), .percent(let range): range
    case .conversion(let conversion): conversion.range
    }
  }

  /// Explains a conversion with those like it that follow; returns where they end.
  private mutating func explain(_ conversion: PrintfConversion, _ rest: ArraySlice<PrintfFormatReader.Item>) -> Int {
    if let time = conversion.time { return explainTime(conversion, time) }
    var end = conversion.range.upperBound
    var count = 1
    if conversion.isPlain {
      for item in rest.dropFirst() {
        if case .text(let range) = item, range.count <= 3 { continue }
        guard case .conversion(let next) = item, next.isPlain, next.letter == conversion.letter else { break }
        end = next.range.upperBound
        count += 1
      }
    }
    let sentence = count > 1 ? PrintfFormatSentences.several : PrintfFormatSentences.conversion
    let what = PrintfPhrase(language: language).what(conversion, count: count)
    add(conversion.range.lowerBound..<end, sentence, ["what": what])
    return end
  }

  private mutating func explainTime(_ conversion: PrintfConversion, _ time: Range<Int>) -> Int {
    add(conversion.range, PrintfFormatSentences.time)
    for part in DateFormatLanguage.parts(Array(bytes[time]), language) ?? [] {
      var part = part
      part.range = (part.range.lowerBound + time.lowerBound)..<(part.range.upperBound + time.lowerBound)
      part.level += 2
      parts.append(part)
    }
    return conversion.range.upperBound
  }

  /// Explains an escape, line breaks in a row as one; returns where it ends.
  private mutating func explain(
    _ escape: Escape, _ range: Range<Int>, _ rest: ArraySlice<PrintfFormatReader.Item>
  ) -> Int {
    if escape == .escapeCharacter || escape == .byte(0x1B) {
      var scanner = ValueScanner(bytes)
      scanner.position = range.upperBound
      if let phrase = TerminalCode.read(&scanner, language) {
        add(range.lowerBound..<scanner.position, PrintfFormatSentences.terminal, ["what": phrase])
        return scanner.position
      }
    }
    if escape == .end {
      add(range, PrintfFormatSentences.end)
      return bytes.count
    }
    let same = rest.prefix { if case .escape(escape, _) = $0 { true } else { false } }
    guard escape == .lineBreak, same.count > 1, case .escape(_, let last) = same.last else {
      let what = EscapeSentences.phrase(escape, language)
      add(range, PrintfFormatSentences.escape, ["what": what])
      return range.upperBound
    }
    let all = range.lowerBound..<last.upperBound
    let what = SentenceTemplate.fill(EscapeSentences.lineBreaks[language], ["n": String(same.count)])
    add(all, PrintfFormatSentences.lineBreaks, ["what": what])
    return last.upperBound
  }
}
