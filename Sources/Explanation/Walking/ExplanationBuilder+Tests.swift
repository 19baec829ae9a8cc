import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Explains what stands inside `[[ ]]`.
  mutating func explain(_ expression: TestExpression, depth: Int) {
    switch expression {
    case .word(let word):
      add(.operand, word.range, depth, ConstructSentences.testWord, ["value": argument(word).text])
      explainExpansions(word.parts, depth: depth + 1)
    case .unary(let sign, let range, let operand):
      let values = ["value": argument(operand).text, "program": "[["]
      let sentence = ConstructSentences.unary(sign) ?? ProgramSentences.unknownArgument
      add(.operand, range.union(operand.range), depth, sentence, values)
      explainExpansions(operand.parts, depth: depth + 1)
    case .binary(let left, let sign, let range, let right):
      // A backslash belongs to a regular expression.
      let shown = sign == "=~" ? frame.script.text(in: right.range) : argument(right).text
      let values = ["left": argument(left).text, "right": shown, "value": sign, "program": "[["]
      let sentence = ConstructSentences.binary(sign, isPattern: isPattern(right)) ?? ProgramSentences.unknownArgument
      add(.operand, left.range.union(range).union(right.range), depth, sentence, values)
      explainExpansions(left.parts, depth: depth + 1)
      explainRightSide(right, of: sign, depth: depth + 1)
    case .not(let inner, let range):
      add(.code, SourceRange(range.start, range.start + 1), depth, ConstructSentences.testNot)
      explain(inner, depth: depth)
    case .and(let left, let right, let range):
      explain(left, depth: depth)
      add(.code, range, depth, ConstructSentences.testAnd)
      explain(right, depth: depth)
    case .or(let left, let right, let range):
      explain(left, depth: depth)
      add(.code, range, depth, ConstructSentences.testOr)
      explain(right, depth: depth)
    case .group(let inner, let range):
      add(.code, SourceRange(range.start, range.start + 1), depth, ConstructSentences.testGroup)
      explain(inner, depth: depth + 1)
      add(.code, SourceRange(range.end - 1, range.end), depth, ConstructSentences.closing, ["value": ")"])
    }
  }

  /// Whether the right side of `==` is compared as a pattern: signs or variables stand outside quotes.
  private func isPattern(_ word: Word) -> Bool {
    word.parts.contains { part in
      switch part {
      case .glob, .parameter, .commandSubstitution: true
      default: false
      }
    }
  }

  private mutating func explainRightSide(_ word: Word, of sign: String, depth: Int) {
    if sign == "=" || sign == "==" || sign == "!=" { return explainPattern(word, depth: depth) }
    explainExpansions(word.parts, depth: depth)
    if sign == "=~" { explainRegex(of: word, depth: depth) }
  }
}
