import CommandReference
import Platform

extension ExplanationBuilder {
  /// A program of awk, with what the command sets for it.
  mutating func explainAwk(_ argument: ArgumentText, _ bytes: Range<Int>, depth: Int) {
    let dialect = AwkLanguage.Dialect(
      variables: assignedVariables, hasSeparator: !usedFlags.isDisjoint(with: ["-F", "--field-separator"]))
    explainParts(
      argument, bytes, { AwkLanguage.parts($0, $1, dialect) }, unread: AwkSentences.unread, depth: depth)
  }
}
