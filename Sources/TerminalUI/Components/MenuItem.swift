/// One thing that a menu offers.
package struct MenuItem: Hashable, Sendable {
  /// The letter that takes it, in lower case.
  package var key: Character
  /// What the reader sees; a key without a title works where nothing says so.
  package var title: String
  /// Whether it stands in the one-line menu; its key works all the same.
  package var isShown: Bool

  /// Makes an item.
  package init(key: Character, title: String, isShown: Bool = true) {
    self.key = key
    self.title = title
    self.isShown = isShown
  }
}
