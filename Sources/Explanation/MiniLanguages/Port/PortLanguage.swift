import CommandReference
import Platform

/// Explains ports: `22`, `http`, `8000-8010`, `22,80,443`.
enum PortLanguage {
  /// The parts of ports, none where there is nothing to add; nil where they cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard !text.isEmpty, text.count <= 200 else { return nil }
    var parts: [CodePart] = []
    var start = 0
    for item in text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let part = self.part(start..<(start + item.count), text, language) else { return nil }
      parts += part
      start += item.count + 1
    }
    return parts
  }

  /// The part of one port or range; nil where it is none.
  private static func part(_ range: Range<Int>, _ text: [UInt8], _ language: Language) -> [CodePart]? {
    var scanner = ValueScanner(Array(text[range]))
    guard let byte = scanner.peek else { return nil }
    if !ValueScanner.isDigit(byte) {
      guard let port = PortTable.port(named: String(decoding: scanner.bytes, as: UTF8.self)) else { return nil }
      return [part(range, PortSentences.named, ["port": String(port)], text)]
    }
    guard let first = scanner.number() else { return nil }
    if first > 65_535 { return scanner.isAtEnd ? [part(range, PortSentences.tooGreat, [:], text)] : nil }
    if scanner.take("-") {
      guard let last = scanner.number(), scanner.isAtEnd, last >= first, last <= 65_535 else { return nil }
      return [part(range, PortSentences.range, ["first": String(first), "last": String(last)], text)]
    }
    guard scanner.isAtEnd else { return nil }
    return PortTable.service(first).map { [part(range, PortSentences.service, ["service": $0[language]], text)] } ?? []
  }

  private static func part(
    _ range: Range<Int>, _ sentence: LocalizedSentence, _ values: [String: String], _ text: [UInt8]
  ) -> CodePart {
    let code = String(decoding: text[range], as: UTF8.self)
    return CodePart(range: range, sentence: sentence, values: values.merging(["code": code]) { ours, _ in ours })
  }
}
