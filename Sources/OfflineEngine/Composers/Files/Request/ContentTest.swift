/// A text that files must hold, or must not.
struct ContentTest: Hashable, Sendable {
  var text: String
  var ignoresCase = false
  /// Whether it must stand as a word of its own.
  var isWord = false
  var isNegated = false
}
