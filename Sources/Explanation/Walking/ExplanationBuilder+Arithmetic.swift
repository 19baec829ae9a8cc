import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Says a short arithmetic expression in words, where it has operators.
  mutating func explainArithmetic(_ expression: ArithmeticExpression, depth: Int) {
    let hasCommands = expression.parts.contains {
      switch $0 {
      case .literal, .parameter: false
      default: true
      }
    }
    guard !hasCommands else { return }
    explainArithmetic(frame.script.text(in: expression.range), at: expression.range, depth: depth)
  }

  mutating func explainArithmetic(_ source: String, at range: SourceRange, depth: Int) {
    let text = trimmed(source)
    guard let read = ArithmeticReader.read(text),
      let says = ArithmeticSpeaker(language: language).sentence(read, text: text)
    else { return }
    add(.code, range, depth, ExpansionSentences.asItIs, ["value": says])
  }

  /// `text` without blanks at its ends.
  func trimmed(_ text: String) -> String {
    let blanks: Set<Character> = [" ", "\t", "\n"]
    guard let first = text.firstIndex(where: { !blanks.contains($0) }),
      let last = text.lastIndex(where: { !blanks.contains($0) })
    else { return "" }
    return String(text[first...last])
  }
}
