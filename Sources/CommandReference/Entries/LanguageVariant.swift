/// The language that a value is written in where one of certain flags is used.
package struct LanguageVariant: Hashable, Sendable {
  /// A flag, with a value where it matters, or a name that the program was called by.
  package struct Condition: Hashable, Sendable {
    /// The flag's spelling, or the program's name.
    package var spelling: String
    /// The value that the flag must have.
    package var value: String?
  }

  /// The language; nil where the value is plain text then.
  package var language: ValueLanguage?
  /// Of these, one is enough.
  package var conditions: [Condition]

  private static let divider = " if "

  /// Reads `LANGUAGE if FLAG, FLAG VALUE, NAME`, where the language may be `none`; nil where it has another form.
  package init?(_ text: String) {
    // By bytes: every start reads hundreds of these.
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let rest = text.utf8[end...]
    guard rest.starts(with: Self.divider.utf8) else { return nil }
    let name = String(text[..<end])
    language = ValueLanguage(rawValue: name)
    if language == nil, name != "none" { return nil }
    conditions = CommandKnowledge.list(String(Substring(rest.dropFirst(Self.divider.utf8.count)))).map { item in
      let words = item.split(separator: " ", maxSplits: 1).map(String.init)
      return Condition(spelling: words.first ?? "", value: words.count > 1 ? words[1] : nil)
    }
    if conditions.isEmpty { return nil }
  }
}
