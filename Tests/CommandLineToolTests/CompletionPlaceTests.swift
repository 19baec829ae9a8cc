import CommandLineTool
import Platform
import ShellIntegration
import Testing

@Suite struct CompletionPlaceTests {
  @Test func everyShellHasItsFolder() {
    func path(_ shell: IntegratedShell, _ environment: [String: String] = [:]) -> String {
      CompletionPlace(shell: shell, home: "/home/u", environment: environment).path
    }
    #expect(path(.bash) == "/home/u/.local/share/bash-completion/completions/qmark")
    #expect(path(.zsh) == "/home/u/.local/share/zsh/site-functions/_qmark")
    #expect(path(.fish) == "/home/u/.config/fish/completions/qmark.fish")
    #expect(path(.bash, ["XDG_DATA_HOME": "/d"]) == "/d/bash-completion/completions/qmark")
    #expect(path(.fish, ["XDG_CONFIG_HOME": "relative"]) == "/home/u/.config/fish/completions/qmark.fish")
  }

  @Test func theReportQuotesFoldersWithBlanks() {
    let place = CompletionPlace(shell: .zsh, home: "/home/a b", environment: [:])
    #expect(place.report(in: .english).contains("fpath=('/home/a b/.local/share/zsh/site-functions' $fpath)"))
  }
}
