import CommandReference
import Platform

/// Explains short programs of Perl.
struct PerlLanguage {
  /// How the program was called.
  struct Dialect {
    /// What the program is run for, which `$_` holds.
    enum Topic {
      /// Nothing: it is run once.
      case none
      case line
      case paragraph
      /// The whole of each file.
      case text
      /// The name of a file that is renamed.
      case name
    }

    var topic = Topic.none
    /// Whether each line is printed in the end.
    var prints = false
    /// Whether each line is split into `@F`.
    var hasFields = false

    /// Whether the program is run for each line.
    var isLoop: Bool { topic != .none && topic != .name }
  }

  let bytes: [UInt8]
  let language: Language
  let dialect: Dialect
  let speaker: PerlSpeaker
  var parts: [CodePart] = []
  /// Whether something was met that has no words.
  var isUnread = false

  /// The parts of a program; nil where it cannot be read whole.
  static func parts(_ bytes: [UInt8], _ language: Language, _ dialect: Dialect = Dialect()) -> [CodePart]? {
    guard let statements = PerlReader.read(bytes) else { return nil }
    let topic = PerlSentences.topic(dialect.topic)[language]
    var speaker = PerlSpeaker(bytes: bytes, language: language, dialect: dialect, topic: topic)
    speaker.soleHashes = soleHashes(bytes)
    var state = PerlLanguage(bytes: bytes, language: language, dialect: dialect, speaker: speaker)
    for statement in statements { state.explain(statement, level: 0) }
    return state.isUnread ? nil : state.parts
  }

  /// The names of hashes that the program names once.
  private static func soleHashes(_ bytes: [UInt8]) -> Set<String> {
    var counts: [String: Int] = [:]
    var scanner = ValueScanner(bytes)
    while let byte = scanner.next() {
      guard byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "@") else { continue }
      let name = scanner.text(scanner.skip(while: ValueScanner.isNameByte))
      if !name.isEmpty { counts[name, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value == 1 }.keys)
  }

  /// Adds a part that shows the code of `head`.
  mutating func add(
    _ range: Range<Int>, head: Range<Int>? = nil, _ sentence: LocalizedSentence, _ values: [String: String] = [:],
    level: Int
  ) {
    var values = values
    values["code"] = shown(head ?? range)
    parts.append(CodePart(range: range, sentence: sentence, values: values, level: level))
  }

  /// Code in one line and not too long.
  private func shown(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let line = text.utf8.firstIndex(of: UInt8(ascii: "\n")).map { text[..<$0] + " …" } ?? text
    return line.count > 60 ? line.prefix(50) + "…" : line
  }

  /// Explains what is written in regular expressions and in what takes the place of their matches.
  mutating func explainInside(_ expression: PerlExpression, level: Int) {
    for pattern in PerlPatterns.all(in: expression) {
      explainPattern(pattern, level: level)
    }
  }

  private mutating func explainPattern(_ pattern: PerlPatterns.Found, level: Int) {
    let text = Array(bytes[pattern.range])
    guard !PerlPatterns.isFilled(text) else { return }
    let subject: RegexSubject =
      pattern.isOwnSubject
      ? .text : dialect.topic == .name ? .name : dialect.topic == .line || dialect.topic == .none ? .line : .text
    // Flags and signs around a pattern may change what is in it.
    guard !pattern.flags.contains("m"), !pattern.flags.contains("s"), !hasEscapedSign(pattern.range) else { return }
    let context = RegexContext(subject: subject, usesGroups: usesGroups)
    for var part in RegexLanguage.perl.parts(text, language, context) ?? [] {
      part.range =
        (part.range.lowerBound + pattern.range.lowerBound)..<(part.range.upperBound + pattern.range.lowerBound)
      part.level += level
      parts.append(part)
    }
  }

  /// Whether the program uses the text of a group.
  private var usesGroups: Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "$") && ValueScanner.isDigit($1) }
  }

  private func hasEscapedSign(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0 else { return true }
    let sign = bytes[range.lowerBound - 1]
    if sign < 0x80, !ValueScanner.isNameByte(sign), !"|.*+?()[]{}^$<>".utf8.contains(sign) { return false }
    return zip(bytes[range], bytes[range].dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == sign }
  }
}
