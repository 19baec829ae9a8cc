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

  /// Reads `LANGUAGE if FLAG, FLAG VALUE, NAME`, where the language may be `none`; nil where it has another form.
  package init?(_ text: String) {
    // Most have none, and the search is dear.
    guard text.utf8.contains(UInt8(ascii: " ")), let range = text.firstRange(of: " if ") else { return nil }
    let name = String(text[..<range.lowerBound])
    language = ValueLanguage(rawValue: name)
    if language == nil, name != "none" { return nil }
    conditions = CommandKnowledge.list(String(text[range.upperBound...])).map { item in
      let words = item.split(separator: " ", maxSplits: 1).map(String.init)
      return Condition(spelling: words.first ?? "", value: words.count > 1 ? words[1] : nil)
    }
    if conditions.isEmpty { return nil }
  }
}
