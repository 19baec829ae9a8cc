/// The text of a manual page as a terminal would show it.
package struct ManualText: Hashable, Sendable {
  /// The page's name with its section: `lsof(8)`.
  package var page: String
  /// The rendered text in UTF-8; overstrikes and escapes may still be in it, and what is no UTF-8.
  package var bytes: [UInt8]

  /// Makes a text of its bytes.
  package init(page: String, bytes: [UInt8]) {
    self.page = page
    self.bytes = bytes
  }

  /// Makes a text.
  package init(page: String, text: String) {
    self.init(page: page, bytes: Array(text.utf8))
  }

  /// The rendered text, repaired where it is no UTF-8.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
