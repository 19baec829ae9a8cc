/// What one operand of a program means.
package struct OperandEntry: Hashable, Sendable {
  /// The name in the synopsis.
  package var name: String
  /// Whether it takes all words that the operands after it do not need.
  package var isRepeated: Bool
  /// Whether it is there only where the operands after it leave a word for it.
  package var isOptional: Bool
  /// Whether it takes numbers alone, which the operands before it leave to it.
  package var isNumber = false
  /// Whether it takes only words of the forms in `values`, wherever they stand.
  package var isListed = false
  /// The operand is there only without these flags.
  package var unlessFlags: [String]
  /// The operand is there only with one of these flags; empty where it always is.
  package var ifFlags: [String]
  /// The sentence; a command that is explained by itself may have none.
  package var says: LocalizedSentence?
  /// What is written inside it.
  package var language: ValueLanguage?
  /// What is written inside it with certain flags; of those that hold, the flag that stands last decides.
  package var languageVariants: [LanguageVariant] = []
  /// Sentences for values of known forms.
  package var values: [ValueEntry]

  /// Makes an entry.
  package init(
    name: String, isRepeated: Bool = false, isOptional: Bool = false, unlessFlags: [String] = [],
    ifFlags: [String] = [],
    says: LocalizedSentence?, language: ValueLanguage? = nil,
    values: [ValueEntry] = []
  ) {
    self.name = name
    self.isRepeated = isRepeated
    self.isOptional = isOptional
    self.unlessFlags = unlessFlags
    self.ifFlags = ifFlags
    self.says = says
    self.language = language
    self.values = values
  }

  /// Makes an entry of a name as a synopsis writes it: `NAME`, `NAME...` or `[NAME]`.
  init(synopsis: String) {
    var name = synopsis[...]
    let isRepeated = name.hasSuffix("...")
    if isRepeated { name = name.dropLast(3) }
    let isOptional = name.hasPrefix("[") && name.hasSuffix("]") && name.utf8.count > 1
    if isOptional { name = name.dropFirst().dropLast() }
    self.init(name: String(name), isRepeated: isRepeated, isOptional: isOptional, says: nil)
  }
}
