/// A part of the materials that did not fit.
package enum DroppedPart: Hashable, Sendable {
  case manualLines(Int)
  case examples(Int)
  case instructions(bytes: Int)
  case context(bytes: Int)
  case rejected(Int)
}
