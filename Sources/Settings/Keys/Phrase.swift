/// A piece of text in both languages.
package struct Phrase: Hashable, Sendable {
  /// In English.
  package var english: String
  /// In Korean.
  package var korean: String

  /// Makes a phrase.
  package init(_ english: String, _ korean: String) {
    self.english = english
    self.korean = korean
  }

  /// The text in Korean or in English.
  package func text(inKorean: Bool) -> String { inKorean ? korean : english }
}
