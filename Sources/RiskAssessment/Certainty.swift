/// How sure a verdict is.
package enum Certainty: String, Hashable, Sendable {
  /// Everything that runs was read and is known.
  case certain
  /// A program is not known, or may do other things than the rules know.
  case likely
  /// A part is only known when it runs, or could not be read.
  case unsure
}
