import CommandReference
import Platform

/// A sentence with placeholders, filled in.
package enum SentenceTemplate {
  /// What may stand between a value and its particle.
  private static let closing: Set<Character> = ["\"", "'", "`", ")", "]", ">"]

  /// `template` with `{name}` replaced by its value; `{{` is a brace, and what is not in `values` stays as written.
  ///
  /// A Korean particle in both forms after a placeholder takes the form that its value asks for.
  package static func fill(_ template: String, _ values: [String: String]) -> String {
    var output = ""
    var rest = template[...]
    while let open = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
      output += rest[..<open]
      let byte = rest.utf8[open]
      rest = rest[rest.utf8.index(after: open)...]
      if rest.utf8.first == byte {
        output.unicodeScalars.append(Unicode.Scalar(byte))
        rest = rest.dropFirst()
      } else if byte == UInt8(ascii: "{"), let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")),
        let value = values[String(rest[..<close])]
      {
        let before = output
        let isQuoted = output.utf8.last.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "`") } ?? false
        let shown = isBlank(value) ? visible(value) : value
        // A blank at the end, or a dot before the sentence's own stop, would not be seen.
        let next = rest.utf8[rest.utf8.index(after: close)...].first
        let endsUnseen =
          value.utf8.last == UInt8(ascii: " ") || next == UInt8(ascii: ".") && value.allSatisfy { $0 == "." }
        output += isQuoted || !isBlank(value) && !endsUnseen ? shown : "'" + shown + "'"
        rest = rest[rest.utf8.index(after: close)...]
        let closing = rest.prefix { Self.closing.contains($0) }
        if let (particle, count) = KoreanParticle.resolve(rest[closing.endIndex...], after: value) {
          output += closing + particle
          rest = rest[rest.utf8.index(closing.endIndex, offsetBy: count)...]
        } else if value == "1", let (noun, end) = EnglishNumber.singular(rest) {
          output += noun
          rest = rest[end...]
        } else if let (position, end) = KoreanOrdinal.phrase(value, after: before, before: rest) {
          output = before + position
          rest = rest[end...]
        }
      } else {
        output.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return output + rest
  }

  /// Whether a value could not be seen in a sentence.
  private static func isBlank(_ value: String) -> Bool {
    value.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }
  }

  /// Blanks as they can be told apart: a tab is `\t`.
  private static func visible(_ blanks: String) -> String {
    blanks.reduce(into: "") { text, blank in
      switch blank {
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      default: text.append(blank)
      }
    }
  }

  /// Whether the sentence has a place for `name`.
  static func shows(_ name: String, _ sentence: LocalizedSentence, _ language: Language) -> Bool {
    CommandKnowledge.placeholders(in: sentence[language]).contains(name)
  }
}
