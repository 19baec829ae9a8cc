/// The sentence for values of one form.
package struct ValueEntry: Hashable, Sendable {
  /// The form.
  package var pattern: ValuePattern
  /// The sentence, with the pattern's placeholders in it.
  package var says: LocalizedSentence
  /// What is written inside such a value, where it differs.
  package var language: ValueLanguage?

  /// Makes an entry.
  package init(pattern: ValuePattern, says: LocalizedSentence, language: ValueLanguage? = nil) {
    self.pattern = pattern
    self.says = says
    self.language = language
  }
}
