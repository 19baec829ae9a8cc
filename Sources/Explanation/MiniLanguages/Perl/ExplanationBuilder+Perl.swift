import CommandReference
import Platform
import ShellGrammar

extension ExplanationBuilder {
  /// A program of Perl, or a piece of one: perl takes several `-e` as the lines of one program.
  mutating func explainPerl(_ argument: ArgumentText, _ bytes: Range<Int>, depth: Int) {
    let fields = !usedFlags.isDisjoint(with: ["-a", "-F"])
    let prints = usedFlags.contains("-p")
    let topic: PerlLanguage.Dialect.Topic =
      if !prints, !fields, !usedFlags.contains("-n") {
        .none
      } else if usedFlags.contains("-0777") || prints && usedFlags.contains("-0") {
        .text
      } else {
        usedFlags.contains("-00") ? .paragraph : .line
      }
    let dialect = PerlLanguage.Dialect(topic: topic, prints: prints, hasFields: fields)
    let place = argument.outerRange(bytes).start
    let index = scriptPieces.count > 1 ? scriptPieces.firstIndex { $0.place == place } : nil
    let pieces = scriptPieces
    explainParts(
      argument, bytes,
      { text, language in
        guard let index else { return PerlLanguage.parts(text, language, dialect) }
        return ScriptPiece.parts(of: index, in: pieces) { PerlLanguage.parts($0, language, dialect) }
      }, unread: PerlSentences.unread, depth: depth)
  }

  /// The rule of rename, a program of Perl that changes `$_`, which is a name.
  mutating func explainRenameRule(_ argument: ArgumentText, _ bytes: Range<Int>, depth: Int) {
    let dialect = PerlLanguage.Dialect(topic: .name)
    explainParts(argument, bytes, { PerlLanguage.parts($0, $1, dialect) }, unread: nil, depth: depth)
  }
}
