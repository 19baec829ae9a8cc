import CommandReference

/// A part of a small language inside a value, and what it means.
struct CodePart {
  /// Its bytes in the value.
  var range: Range<Int>
  /// The sentence.
  var sentence: LocalizedSentence
  /// What stands in the sentence's places.
  var values: [String: String] = [:]
  /// How deep it stands below the value.
  var level = 0
  /// What is written inside it, where that is another language.
  var language: ValueLanguage?
  /// Whether the sentence says all that the line of the value itself would.
  var tellsValue = false
  /// Whether it is a pattern inside another part, which the other part's sentence names.
  var isPattern = false
  /// Whether it does more than the sentence of the part that it stands in tells.
  var isAddition = false
  /// What the parts below it are opened with where all is told in one sentence: `after the last line`.
  var opening: LocalizedSentence?
  /// Whether the sentence makes sense only with the parts below it.
  var isCompletedBelow = false
}
