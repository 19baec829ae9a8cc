/// The language that a value is written in where one of certain flags is used.
package struct LanguageVariant: Hashable, Sendable {
  /// The language; nil where the value is plain text then.
  package var language: ValueLanguage?
  /// Of these, one is enough.
  package var conditions: [UseCondition]

  private static let divider = " if "

  /// Reads `LANGUAGE if FLAG, FLAG VALUE, NAME`, where the language may be `none`; nil where it has another form.
  package init?(_ text: String) {
    // By bytes: every start reads hundreds of these.
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let rest = text.utf8[end...]
    guard rest.starts(with: Self.divider.utf8) else { return nil }
    let name = String(text[..<end])
    language = ValueLanguage.named(name)
    if language == nil, name != "none" { return nil }
    conditions = UseCondition.list(Substring(rest.dropFirst(Self.divider.utf8.count)))
    if conditions.isEmpty { return nil }
  }
}
