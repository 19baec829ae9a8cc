/// Where manual pages come from.
package struct ManualPageSource: Sendable {
  /// The rendered page of this name, in this section where one is given; nil where there is none.
  package var text: @Sendable (_ name: String, _ section: String?) -> ManualText?
  /// What the page says, which may have been kept from an earlier reading; nil where there is none.
  package var page: @Sendable (_ name: String, _ section: String?) -> ManualPage?

  /// Makes a source; without `page` the rendered text is read each time.
  package init(
    text: @escaping @Sendable (_ name: String, _ section: String?) -> ManualText?,
    page: (@Sendable (_ name: String, _ section: String?) -> ManualPage?)? = nil
  ) {
    self.text = text
    self.page = page ?? { name, section in text(name, section).map { ManualPageReader().read($0) } }
  }

  /// A source without pages.
  package static let none = ManualPageSource { _, _ in nil }
}
