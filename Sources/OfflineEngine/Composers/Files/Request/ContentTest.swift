/// A text that files must hold, or must not.
struct ContentTest: Hashable, Sendable {
  /// Where in a line it must stand.
  enum Position: Sendable { case anywhere, start, end }

  var text: String
  var position = Position.anywhere
  var ignoresCase = false
  /// Whether it is a regular expression.
  var isPattern = false
  /// Whether it must stand as a word of its own.
  var isWord = false
  var isNegated = false
}
