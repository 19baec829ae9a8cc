import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Explains a value by the language that it is written in.
  mutating func explainCode(_ argument: ArgumentText, _ bytes: Range<Int>, _ language: ValueLanguage, depth: Int) {
    switch language {
    case .shell: explainShell(argument, bytes, depth: depth)
    default: break
    }
  }
}
