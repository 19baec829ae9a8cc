/// A composition that accounts for more of a request than a task does is the better answer.
struct RivalComposition {
  /// How much more of the request's weight it must account for.
  private static let lead: Float = 0.12
  /// How much surer it then is than the task.
  private static let factor = 0.99

  private let tokens: TokenSet
  private let confidence: Double

  init(_ composition: Composition, confidence: Double) {
    tokens = composition.tokens
    self.confidence = confidence
  }

  /// The most that a task may be sure of its answer; nil where the composition has nothing on it.
  func ceiling(for alignment: Alignment, _ marks: RequestMarks) -> Double? {
    guard confidence >= Confidence.threshold else { return nil }
    let missed = marks.weight(of: tokens.bits & marks.telling & ~alignment.tokens.bits)
    let further = marks.weight(of: alignment.tokens.bits & marks.telling & ~tokens.bits)
    let all = marks.weight(of: marks.telling)
    return all > 0 && (missed - further) / all >= Self.lead ? confidence * Self.factor : nil
  }
}
