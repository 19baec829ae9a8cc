/// What must hold of a use of a program for a variant to count: a flag, a name that it was called by, or an operand.
package struct UseCondition: Hashable, Sendable {
  /// The flag's spelling, the program's name, or the operand as it is typed.
  package var spelling: String
  /// The value that the flag must have.
  package var value: String?

  /// Reads `FLAG, FLAG VALUE, NAME`.
  static func list(_ text: Substring) -> [UseCondition] {
    CommandKnowledge.list(String(text)).map { item in
      let words = item.split(separator: " ", maxSplits: 1).map(String.init)
      return UseCondition(spelling: words.first ?? "", value: words.count > 1 ? words[1] : nil)
    }
  }
}
