/// The language that a value is written in where one of certain flags is used.
package struct LanguageVariant: Hashable, Sendable {
  /// The language; nil where the value is plain text then.
  package var language: ValueLanguage?
  /// Of these, one is enough.
  package var conditions: [UseCondition]

  /// Reads `LANGUAGE if FLAG, FLAG VALUE, NAME`, where the language may be `none`; nil where it has another form.
  package init?(_ text: String) {
    // Most have none, and the search is dear.
    guard text.utf8.contains(UInt8(ascii: " ")), let range = text.firstRange(of: " if ") else { return nil }
    let name = String(text[..<range.lowerBound])
    language = ValueLanguage(rawValue: name)
    if language == nil, name != "none" { return nil }
    conditions = UseCondition.list(text[range.upperBound...])
    if conditions.isEmpty { return nil }
  }
}
