/// A value that a request may hold: which tokens it takes, and how well it fits the type asked for.
struct ValueCandidate: Sendable {
  /// The tokens it takes.
  var tokens: Range<Int>
  /// The value.
  var value: SlotValue
  /// From 0 to 1.
  var fit: Float

  init(_ tokens: Range<Int>, _ value: SlotValue, _ fit: Float) {
    self.tokens = tokens
    self.value = value
    self.fit = fit
  }
}
