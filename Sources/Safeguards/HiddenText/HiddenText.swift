import TextScreening

/// What in a command is not what it looks like.
package struct HiddenText: Hashable, Sendable {
  /// Whether it holds characters that no screen shows: such as turn the direction of the text.
  package var hasHiddenScalars: Bool
  /// The letters and signs of other scripts that are taken for those of ASCII.
  package var lookAlikes: Set<Unicode.Scalar>

  /// Makes a finding.
  package init(hasHiddenScalars: Bool = false, lookAlikes: Set<Unicode.Scalar> = []) {
    self.hasHiddenScalars = hasHiddenScalars
    self.lookAlikes = lookAlikes
  }

  /// Whether there is nothing of the kind.
  package var isEmpty: Bool { !hasHiddenScalars && lookAlikes.isEmpty }

  /// `text` with the look-alikes by their numbers.
  package func revealed(in text: String) -> String { VisibleForm.revealing(lookAlikes, in: text) }
}
