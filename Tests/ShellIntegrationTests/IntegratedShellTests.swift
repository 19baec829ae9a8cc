import ShellIntegration
import Testing

@Suite struct IntegratedShellTests {
  @Test(arguments: IntegratedShell.allCases) func everyScriptDefinesItsCommands(shell: IntegratedShell) {
    for name in ["??", "git?", "gh?"] {
      #expect(shell.script.contains("'\(name)") || shell.script.contains("'\(name)'"))
    }
    #expect(shell.script.contains("--shell \(shell.rawValue)"))
    #expect(shell.script.contains("qmark suggest"))
    #expect(shell.script.hasSuffix("\n"))
  }
}
