import CommandReference
import Platform

/// Explains the formats of commits that git prints: `%h %an %s`, `format:%H%n%b`.
enum GitFormatLanguage {
  /// The parts of `text`, none where it is the name of a format; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 2000 else { return nil }
    var scanner = ValueScanner(text)
    if !scanner.take("format:") { _ = scanner.take("tformat:") }
    var fields: [FieldFormat.Field] = []
    while !scanner.isAtEnd {
      let start = scanner.position
      guard scanner.take("%") else {
        scanner.position += 1
        continue
      }
      switch placeholder(&scanner) {
      case .layout: break
      case .field(let name):
        fields.append(FieldFormat.Field(range: start..<scanner.position, phrase: name[language]))
      case .unknown:
        while let byte = scanner.peek, byte & 0xC0 == 0x80 { scanner.position += 1 }
        fields.append(FieldFormat.Field(range: start..<scanner.position, phrase: nil))
      }
    }
    return FieldFormat.parts(fields, of: text, language)
  }

  private enum Placeholder {
    case field(LocalizedSentence)
    /// Colours, widths, line breaks and the like.
    case layout
    case unknown
  }

  private static func placeholder(_ scanner: inout ValueScanner) -> Placeholder {
    guard var letter = scanner.next() else { return .unknown }
    // %+b, %-b and `% b` are about the line breaks around a field.
    if "+- ".utf8.contains(letter) {
      guard let next = scanner.next() else { return .unknown }
      letter = next
    }
    switch letter {
    case UInt8(ascii: "%"), UInt8(ascii: "n"): return .layout
    case UInt8(ascii: "x"): return hexadecimal(&scanner)
    case UInt8(ascii: "C"): return colour(&scanner)
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "w"): return layout(letter, &scanner)
    case UInt8(ascii: "("): return longName(&scanner)
    case UInt8(ascii: "a"), UInt8(ascii: "c"): return person(letter, &scanner)
    case UInt8(ascii: "g"), UInt8(ascii: "G"):
      guard let second = scanner.next() else { return .unknown }
      return GitFormatNames.pair(letter, second).map(Placeholder.field) ?? .unknown
    default: return GitFormatNames.single[letter].map(Placeholder.field) ?? .unknown
    }
  }

  private static func hexadecimal(_ scanner: inout ValueScanner) -> Placeholder {
    for _ in 0..<2 {
      guard let byte = scanner.next(), Character(Unicode.Scalar(byte)).isHexDigit, byte < 0x80 else { return .unknown }
    }
    return .layout
  }

  private static func colour(_ scanner: inout ValueScanner) -> Placeholder {
    if scanner.take("(") {
      _ = scanner.skip { $0 != UInt8(ascii: ")") }
      return scanner.take(")") ? .layout : .unknown
    }
    return ["red", "green", "blue", "reset"].contains { scanner.take($0) } ? .layout : .unknown
  }

  private static func layout(_ letter: UInt8, _ scanner: inout ValueScanner) -> Placeholder {
    if letter != UInt8(ascii: "w") {
      _ = scanner.skip { "<>|".utf8.contains($0) }
    }
    guard scanner.take("(") else { return .unknown }
    _ = scanner.skip { $0 != UInt8(ascii: ")") }
    return scanner.take(")") ? .layout : .unknown
  }

  private static func longName(_ scanner: inout ValueScanner) -> Placeholder {
    let name = scanner.text(scanner.skip { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ":") })
    _ = scanner.skip { $0 != UInt8(ascii: ")") }
    guard scanner.take(")") else { return .unknown }
    return GitFormatNames.long[name].map(Placeholder.field) ?? .unknown
  }

  /// `%an`: author and committer have the same letters.
  private static func person(_ who: UInt8, _ scanner: inout ValueScanner) -> Placeholder {
    guard let letter = scanner.next(), let names = GitFormatNames.person[letter] else { return .unknown }
    return .field(who == UInt8(ascii: "a") ? names.author : names.committer)
  }
}
