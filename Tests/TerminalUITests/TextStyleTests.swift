import Testing

@testable import TerminalUI

struct TextStyleTests {
  private let loud = TextStyle(bold: true, underline: true, reverse: true, color: .red)

  @Test(arguments: [
    (["TERM": "xterm-256color"], false, "\u{1B}[1;4;7;31mx\u{1B}[0m"),
    (["TERM": "xterm", "NO_COLOR": "1"], false, "\u{1B}[1;4;7mx\u{1B}[0m"),
    (["TERM": "xterm", "NO_COLOR": ""], false, "\u{1B}[1;4;7;31mx\u{1B}[0m"),
    (["TERM": "xterm"], true, "x"),
    (["TERM": "dumb"], false, "x"),
    (["TERM": "unknown"], false, "x"),
    (["TERM": ""], false, "x"),
    ([:], false, "x"),
  ])
  func appliesWhatIsAllowed(environment: [String: String], isPlain: Bool, result: String) {
    let capabilities = TerminalCapabilities(environment: environment, isPlain: isPlain)
    #expect(loud.apply(to: "x", capabilities) == result)
  }

  @Test func leavesTextWithoutStyle() {
    #expect(TextStyle().apply(to: "x", TerminalCapabilities()) == "x")
    #expect(loud.apply(to: "", TerminalCapabilities()) == "")
    #expect(TextStyle(dim: true).apply(to: "x", TerminalCapabilities()) == "\u{1B}[2mx\u{1B}[0m")
  }

  @Test(arguments: [
    ([:], 80, 24), (["COLUMNS": "40", "LINES": "10"], 40, 10), (["COLUMNS": "0", "LINES": "x"], 80, 24),
    (["COLUMNS": "-3"], 80, 24),
  ])
  func readsTheSizeFromTheEnvironment(environment: [String: String], columns: Int, rows: Int) {
    #expect(TerminalSize(environment: environment) == TerminalSize(columns: columns, rows: rows))
  }

  @Test(arguments: [
    ("yes", true), ("YES", true), (" yes ", true), ("y", false), ("", false), ("yes yes", false), ("no", false),
    ("yes\u{1B}", false), ("yess", false),
  ])
  func acceptsTheWordAlone(answer: String, accepted: Bool) {
    #expect(ConfirmationPrompt.accepts(answer) == accepted)
  }
}
