import CommandReference
import LanguageModels
import Platform
import ShellIntegration
import Testing

@testable import CommandLineTool

@Suite struct DoctorChecksTests {
  private var fake = FakeWorld()

  @Test(
    "?? is found in the files that the shell reads, and not in comments",
    arguments: [
      ("/bin/bash", ".bashrc", "eval \"$(qmark init bash)\"", true),
      ("/bin/bash", ".bash_profile", "  eval \"$(/opt/q/bin/qmark init bash)\"", true),
      ("/bin/bash", ".bashrc", "source ~/qmark.bash", true),
      ("/bin/bash", ".bashrc", "# eval \"$(qmark init bash)\"", false),
      ("/bin/bash", ".bashrc", "eval \"$(qmark init zsh)\"", false),
      ("/bin/bash", ".zshrc", "eval \"$(qmark init bash)\"", false),
      ("/usr/bin/zsh", ".zshrc", "eval \"$(qmark init zsh)\"", true),
      ("/usr/bin/fish", ".config/fish/config.fish", "qmark init fish | source", true),
      ("/usr/bin/fish", ".config/fish/conf.d/q.fish", "qmark init fish | source", true),
      ("/usr/bin/fish", ".config/fish/conf.d/q.txt", "qmark init fish | source", false),
    ]) func shellIntegration(shell: String, file: String, line: String, isSetUp: Bool) throws
  {
    var fake = fake
    fake.environment["SHELL"] = shell
    fake.files["/home/u/" + file] = "# first\n\(line)\r\nlast"
    let finding = try #require(ShellIntegrationCheck(world: fake.world).findings().first)
    #expect(finding.state == (isSetUp ? .ok : .note))
    #expect(isSetUp == finding.says.contains("~/" + file))
    #expect(isSetUp == (finding.next == nil))
  }

  @Test("The line to add and its file are said") func lineToAdd() {
    var fake = fake
    #expect(
      ShellIntegrationCheck(world: fake.world).findings()[0].next == "add to ~/.bashrc: eval \"$(qmark init bash)\"")
    fake.environment["SHELL"] = "/bin/zsh"
    fake.environment["ZDOTDIR"] = "/home/u/z"
    #expect(
      ShellIntegrationCheck(world: fake.world).findings()[0].next == "add to ~/z/.zshrc: eval \"$(qmark init zsh)\"")
    fake.environment["SHELL"] = "/bin/fish"
    fake.environment["XDG_CONFIG_HOME"] = "/c"
    fake.language = .korean
    #expect(
      ShellIntegrationCheck(world: fake.world).findings()[0].next
        == "/c/fish/config.fish에 추가하십시오: qmark init fish | source")
    for shell in ["/bin/dash", nil] {
      fake.environment["SHELL"] = shell
      #expect(ShellIntegrationCheck(world: fake.world).findings()[0].state == .note)
      #expect(CompletionsCheck(world: fake.world).findings().isEmpty)
    }
  }

  @Test("Completions: where, and whether they are of this version", arguments: IntegratedShell.allCases)
  func completions(shell: IntegratedShell) {
    var fake = fake
    fake.environment["SHELL"] = "/bin/" + shell.rawValue
    func finding() -> Finding { CompletionsCheck(world: fake.world).findings()[0] }
    #expect(finding().state == .note)
    #expect(finding().next == "qmark completions \(shell.rawValue) --install")
    let own = CompletionPlace(shell: shell, home: "/home/u", environment: [:]).path
    fake.files[own] = CompletionScript.text(for: shell)
    if shell == .zsh {
      #expect(
        finding().next?.hasPrefix("add to ~/.zshrc: fpath=(/home/u/.local/share/zsh/site-functions $fpath)") == true)
      fake.files["/home/u/.zshrc"] = "fpath=(~/.local/share/zsh/site-functions $fpath)\n"
    }
    #expect(finding().state == .ok)
    fake.files[own] = "# old"
    #expect(finding().says.contains("another version"))
    fake.files[own] = nil
    fake.programs["qmark"] = "/opt/q/bin/qmark"
    let names = [
      IntegratedShell.bash: "bash-completion/completions/qmark", .zsh: "zsh/site-functions/_qmark",
      .fish: "fish/vendor_completions.d/qmark.fish",
    ]
    fake.files["/opt/q/share/" + (names[shell] ?? "")] = CompletionScript.text(for: shell)
    #expect(finding().state == .ok)
  }

  @Test("The program on the search path: none, another, this one") func installation() {
    var fake = fake
    func finding() -> Finding { InstallationCheck(world: fake.world).findings()[0] }
    #expect(finding().state == .note && finding().next != nil)
    fake.programs["qmark"] = "/usr/bin/qmark"
    fake.outputs["/usr/bin/qmark --version"] = "0.0.1\n"
    #expect(finding().state == .note && finding().says.contains("/usr/bin/qmark 0.0.1"))
    fake.outputs["/usr/bin/qmark --version"] = Version.current + "\n"
    #expect(finding() == Finding("program", .ok, "qmark \(Version.current) (linux), /usr/bin/qmark"))
  }

  @Test("Manual pages: no renderer, no pages, both") func manualPages() {
    var fake = fake
    func finding() -> Finding { ManualPagesCheck(world: fake.world).findings()[0] }
    fake.programs["apt"] = "/usr/bin/apt"
    #expect(finding().state == .note && finding().next == "apt install mandoc")
    fake.programs["man"] = "/usr/bin/man"
    #expect(finding().state == .note && finding().next?.contains("unminimize") == true)
    fake.pages["grep"] = ManualText(page: "grep(1)", text: "GREP")
    #expect(finding() == Finding("manual-pages", .ok, "manual pages, read with man (grep(1))"))
  }

  @Test("What copies, in the order that copying tries them") func clipboard() {
    var fake = fake
    func finding() -> Finding { TerminalCheck(world: fake.world).findings()[0] }
    fake.programs["xclip"] = "/usr/bin/xclip"
    #expect(finding().says.contains("OSC 52"))
    fake.environment["DISPLAY"] = ":0"
    #expect(finding().state == .ok && finding().says.contains("/usr/bin/xclip"))
    fake.programs = ["apt": "/usr/bin/apt"]
    #expect(finding().next == "apt install xclip")
    fake.environment["TERM"] = "dumb"
    #expect(finding().state == .note && !finding().says.contains("OSC 52"))
  }

  @Test("The config file's permissions, and text that is none") func config() {
    var fake = fake
    let path = "/home/u/.config/qmark/config.toml"
    func findings() -> [Finding] { ConfigCheck(world: fake.world).findings().findings }
    #expect(findings().map(\.state) == [.note, .note])
    fake.files[path] = "# nothing is set\n"
    for (mode, state) in [(0o600, Finding.State.ok), (0o644, .ok), (0o664, .broken), (0o602, .broken)] {
      fake.modes[path] = UInt32(mode)
      #expect(findings()[0].state == state)
      #expect((findings()[0].next == "chmod 600 " + path) == (state == .broken))
    }
    fake.files["/home/u/.config/qmark/instructions.md"] = "한글"
    #expect(findings()[1].says.contains("6 bytes"))
    fake.environment["HOME"] = nil
    #expect(ConfigCheck(world: fake.world).findings().settings != nil)
    #expect(FoldersCheck(world: fake.world).findings().map(\.state) == [.note])
  }

  @Test("The offline engine answers in both languages", arguments: Language.allCases)
  func offlineEngine(language: Language) {
    var fake = fake
    fake.language = language
    fake.programs["lsof"] = "/usr/bin/lsof"
    let finding = OfflineEngineCheck(world: fake.world).findings()[0]
    #expect(finding.state == .ok && finding.says.hasSuffix("→ lsof -i :5000"))
  }

  @Test("No finding of any check is without words, in both languages", arguments: Language.allCases)
  func words(language: Language) {
    var fake = fake
    fake.language = language
    let world = fake.world
    let findings =
      InstallationCheck(world: world).findings() + ShellIntegrationCheck(world: world).findings()
      + CompletionsCheck(world: world).findings() + ManualPagesCheck(world: world).findings()
      + TerminalCheck(world: world).findings() + FoldersCheck(world: world).findings()
      + ConfigCheck(world: world).findings().findings
    #expect(Set(findings.map(\.check)).count == findings.count)
    for finding in findings { #expect(finding.says.count > 8) }
  }
}
