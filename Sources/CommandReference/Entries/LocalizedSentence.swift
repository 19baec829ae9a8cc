package import Platform

/// A sentence in the languages that it was written in, with its placeholders.
package struct LocalizedSentence: Hashable, Sendable {
  /// The English sentence.
  package var english: String
  /// The Korean sentence, where there is one.
  package var korean: String?

  /// Makes a sentence.
  package init(english: String, korean: String? = nil) {
    self.english = english
    self.korean = korean
  }

  /// The sentence in `language`, else in English.
  package subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean ?? english
    }
  }
}
