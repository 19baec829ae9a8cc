typealias ConceptID = Int32
typealias WordID = Int32

/// A meaning that several words, English and Korean, share.
struct Concept: BitwiseCopyable, Sendable {
  /// Its words: the first of their links, or -2 - n for the word n alone; -1 for none.
  var firstLink: Int32 = -1
  /// The name in the language files; empty for a word that stands alone.
  var name: TextPool.Reference
  /// The place of its `ConceptUse`; -1 where its words have no part in values.
  var use: Int16 = -1
  private var classCode: UInt8
  private var flags: UInt8 = 0

  init(name: TextPool.Reference, wordClass: WordClass) {
    self.name = name
    classCode = wordClass.rawValue
  }

  /// Whether it is something that is done.
  var isAction: Bool {
    get { flags & Self.action != 0 }
    set { flags = newValue ? flags | Self.action : flags & ~Self.action }
  }

  /// Whether little is lost where its words find no place, although they say much where they do: name, value.
  var isLight: Bool {
    get { flags & Self.light != 0 }
    set { flags = newValue ? flags | Self.light : flags & ~Self.light }
  }

  /// Whether its words are names of programs and the like.
  var isName: Bool {
    get { flags & Self.name != 0 }
    set { flags = newValue ? flags | Self.name : flags & ~Self.name }
  }

  private static let action: UInt8 = 1
  private static let light: UInt8 = 2
  private static let name: UInt8 = 4

  /// How much its words say.
  var wordClass: WordClass {
    get { WordClass(rawValue: classCode) ?? .content }
    set { classCode = newValue.rawValue }
  }
}

/// The part that the words of a concept have in values.
struct ConceptUse: BitwiseCopyable, Sendable {
  /// The types of values that may stand right after its words.
  var before: UInt64 = 0
  /// The types of values that may stand right before its words.
  var after: UInt64 = 0
  /// What its words stand for inside a value.
  var sense = StoredSense()
}

/// A word that the engine knows: the stem of its spellings.
struct Word: BitwiseCopyable, Sendable {
  /// Its meanings, the main one first; -1 where it has fewer.
  var concepts: (ConceptID, ConceptID, ConceptID) = (-1, -1, -1)
  /// The first of the expressions that begin with it; -1 for none.
  var firstExpression: Int16 = -1
  private var classCode: UInt8
  private var padding: UInt8 = 0

  init(wordClass: WordClass) { classCode = wordClass.rawValue }

  /// The class of its main meaning.
  var wordClass: WordClass {
    get { WordClass(rawValue: classCode) ?? .content }
    set { classCode = newValue.rawValue }
  }

  /// Whether `concept` is one of its meanings.
  func means(_ concept: ConceptID) -> Bool {
    concept >= 0 && (concepts.0 == concept || concepts.1 == concept || concepts.2 == concept)
  }
}
