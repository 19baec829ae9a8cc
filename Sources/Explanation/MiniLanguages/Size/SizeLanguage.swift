import CommandReference
import Platform

/// Explains sizes: `10M`, `+1G`, `64kB`.
enum SizeLanguage {
  /// The parts of a size of the programs of GNU; nil where it is none.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? { parts(text, .gnu, language) }

  /// The parts of a size whose units are K, M and G alone; nil where it is none.
  static func binaryParts(_ text: [UInt8], _ language: Language) -> [CodePart]? { parts(text, .binary, language) }

  private static func parts(_ text: [UInt8], _ dialect: SizeReader.Dialect, _ language: Language) -> [CodePart]? {
    guard let size = SizeReader.read(text, dialect), let phrase = phrase(size.count ?? 1, size.unit, language) else {
      return nil
    }
    if size.unit == .bytes, text.last.map(ValueScanner.isDigit) == true { return [] }
    let values = ["code": String(decoding: text[size.range], as: UTF8.self), "size": phrase]
    return [CodePart(range: size.range, sentence: SizeSentences.size, values: values)]
  }

  /// `10 MiB (10,485,760 bytes)`; nil where there are too many bytes to count.
  static func phrase(_ count: Int, _ unit: SizeUnit, _ language: Language) -> String? {
    guard let size = unit.bytes else { return nil }
    let (total, isTooMuch) = count.multipliedReportingOverflow(by: size)
    guard !isTooMuch else { return nil }
    let bytes = bytes(total, language)
    let values = ["n": SpokenNumber.grouped(count), "unit": unit.symbol, "bytes": bytes]
    switch unit {
    case .bytes, .words: return bytes
    case .blocks where count == 1: return SizeSentences.oneBlock[language]
    case .blocks: return SentenceTemplate.fill(SizeSentences.blocks[language], values)
    case .binary, .decimal: return SentenceTemplate.fill(SizeSentences.unit[language], values)
    }
  }

  private static func bytes(_ count: Int, _ language: Language) -> String {
    if count == 1 { return SizeSentences.oneByte[language] }
    return SentenceTemplate.fill(SizeSentences.bytes[language], ["n": SpokenNumber.grouped(count)])
  }
}
