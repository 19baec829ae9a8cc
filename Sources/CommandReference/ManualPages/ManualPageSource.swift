/// Where rendered manual pages come from.
package struct ManualPageSource: Sendable {
  /// The page of this name, in this section where one is given; nil where there is none.
  package var text: @Sendable (_ name: String, _ section: String?) -> ManualText?

  /// Makes a source.
  package init(text: @escaping @Sendable (_ name: String, _ section: String?) -> ManualText?) {
    self.text = text
  }

  /// A source without pages.
  package static let none = ManualPageSource { _, _ in nil }
}
