package import Platform

/// What one flag of a program means.
package struct FlagEntry: Hashable, Sendable {
  /// Every way to write it, dashes included.
  package var spellings: [String]
  /// What it takes.
  package var argument: FlagArgument
  /// The sentence; nil where nothing is known but that the flag exists.
  package var says: LocalizedSentence?
  /// The sentences beside certain flags or operands; the first that holds takes the place of the usual one.
  package var saysVariants: [SentenceVariant] = []
  /// The sentence for an optional value that is absent.
  package var saysWithoutValue: LocalizedSentence?
  /// What is written inside the value.
  package var language: ValueLanguage?
  /// What is written inside the value with other flags; of those that hold, the flag that stands last decides.
  package var languageVariants: [LanguageVariant] = []
  /// The system where it exists, where that is one alone.
  package var platform: OperatingSystem?
  /// Whether the words after it are operands.
  package var endsOptions: Bool
  /// Whether the value names a program of its own, whose words follow (`python3 -m pip`).
  package var namesProgram = false
  /// Sentences for values of known forms.
  package var values: [ValueEntry]
  /// What stands between the items of a value that is a list; each item is told by its form.
  package var itemDivider: Character?
  /// Where this comes from: `qmark`, or a manual page such as `lsof(8)`.
  package var source: String

  /// Makes an entry.
  package init(
    spellings: [String], argument: FlagArgument = .none, says: LocalizedSentence?,
    saysWithoutValue: LocalizedSentence? = nil, language: ValueLanguage? = nil, platform: OperatingSystem? = nil,
    endsOptions: Bool = false, values: [ValueEntry] = [], source: String
  ) {
    self.spellings = spellings
    self.argument = argument
    self.says = says
    self.saysWithoutValue = saysWithoutValue
    self.language = language
    self.platform = platform
    self.endsOptions = endsOptions
    self.values = values
    self.source = source
  }
}
