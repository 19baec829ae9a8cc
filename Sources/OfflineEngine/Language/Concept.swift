typealias ConceptID = Int32
typealias WordID = Int32

/// A meaning that several words, English and Korean, share.
struct Concept: Sendable {
  /// The name in the language files; empty for a word that stands alone.
  var name: String
  /// How much its words say.
  var wordClass: WordClass
  /// What its words stand for inside a value.
  var sense: WordSense?
  /// The types of values that may stand right after its words.
  var before: SlotTypes = []
  /// The types of values that may stand right before its words.
  var after: SlotTypes = []
  /// The first of its links; -1 for none.
  var firstLink: Int32 = -1
}

/// A word that the engine knows: the stem of its spellings.
struct Word: Sendable {
  /// Its meanings, the main one first; -1 where it has fewer.
  var concepts: (ConceptID, ConceptID, ConceptID) = (-1, -1, -1)
  /// The class of its main meaning.
  var wordClass: WordClass
  /// The first of the expressions that begin with it; -1 for none.
  var firstExpression: Int32 = -1

  /// Whether `concept` is one of its meanings.
  func means(_ concept: ConceptID) -> Bool {
    concept >= 0 && (concepts.0 == concept || concepts.1 == concept || concepts.2 == concept)
  }
}
