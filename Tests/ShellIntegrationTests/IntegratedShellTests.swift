import ShellIntegration
import Testing

@Suite struct IntegratedShellTests {
  private static let messages = ShellMessages(notInHistory: "not there", keyIsTaken: "taken")

  @Test(arguments: IntegratedShell.allCases) func everyScriptDefinesItsCommands(shell: IntegratedShell) {
    let script = shell.script(key: nil, messages: Self.messages)
    for name in ["??", "git?", "gh?"] { #expect(script.contains("'\(name)")) }
    #expect(script.contains("--shell \(shell.rawValue)"))
    #expect(script.contains("command qmark"))
    #expect(!script.contains("__qmark_key"))
    #expect(script.hasSuffix("\n"))
  }

  @Test(arguments: IntegratedShell.allCases) func everyPlaceholderIsFilled(shell: IntegratedShell) {
    let script = shell.script(key: KeyBinding(key: .standard), messages: Self.messages)
    for name in ["@KEY@", "@FORCED@", "@TAKEN@", "@NOT_IN_HISTORY@"] { #expect(!script.contains(name)) }
    #expect(script.contains("__qmark_key"))
    #expect(script.contains("taken"))
    let forced = shell.script(key: KeyBinding(key: .standard, isForced: true), messages: Self.messages)
    #expect(forced.contains("'forced'") && !script.contains("'forced'"))
  }
}
