package import Platform

/// A sentence in the languages that qmark speaks.
package struct BilingualText: Hashable, Sendable {
  /// In English.
  package let english: String
  /// In Korean.
  package let korean: String

  init(_ english: String, _ korean: String) {
    self.english = english
    self.korean = korean
  }

  /// The one that the reader understands.
  package func text(in language: Language) -> String { language == .korean ? korean : english }
}
