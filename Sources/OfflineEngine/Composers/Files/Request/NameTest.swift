/// A pattern that the name of a file fits.
struct NameTest: Hashable, Sendable {
  /// The pattern, as find(1) takes it.
  var pattern: String
  var ignoresCase = false
  var isNegated = false

  /// The ending that it asks for: `png` of `*.png`.
  var fileExtension: String? {
    guard pattern.hasPrefix("*.") else { return nil }
    let rest = String(pattern.dropFirst(2))
    return rest.isEmpty || rest.utf8.contains { !($0.isAlphanumeric || $0 == UInt8(ascii: ".")) } ? nil : rest
  }

  /// Text in which `*`, `?` and `[` stand for themselves.
  static func escaped(_ text: String) -> String { ValueFilter.globEscape.apply(.text(text)) }
}
