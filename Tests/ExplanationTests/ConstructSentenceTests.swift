import Explanation
import Platform
import Testing

/// What is said of the shell's own constructs, in both languages.
struct ConstructSentenceTests {
  @Test(arguments: table)
  func sentences(_ example: Example) {
    let english = ExplanationFixture.explain(example.command)
    #expect(english.uncovered.isEmpty)
    #expect(english.spans.contains { $0.says == example.english }, "\(english.spans.map(\.says))")
    let korean = ExplanationFixture.explain(example.command, .korean)
    #expect(korean.spans.contains { $0.says == example.korean }, "\(korean.spans.map(\.says))")
  }

  struct Example: Sendable {
    var command: String
    var english: String
    var korean: String
  }

  static let table = [redirections, lists, compounds, arithmetic, parameters, words, conditions, programs].joined()
    .map { Example(command: $0.0, english: $0.1, korean: $0.2) }
}
