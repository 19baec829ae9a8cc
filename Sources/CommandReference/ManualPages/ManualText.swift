/// The text of a manual page as a terminal would show it.
package struct ManualText: Hashable, Sendable {
  /// The page's name with its section: `lsof(8)`.
  package var page: String
  /// The rendered text; overstrikes and escapes may still be in it.
  package var text: String

  /// Makes a text.
  package init(page: String, text: String) {
    self.page = page
    self.text = text
  }
}
