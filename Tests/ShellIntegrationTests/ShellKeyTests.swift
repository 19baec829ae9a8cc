import ShellIntegration
import Testing

@Suite struct ShellKeyTests {
  private struct Reading: Sendable {
    let text: String
    let name: String
    let notations: [IntegratedShell: String]
  }

  private static let readings = [
    Reading(text: "alt-q", name: "alt-q", notations: [.bash: "\\eq", .zsh: "^[q", .fish: "\\eq"]),
    Reading(text: "Alt+Q", name: "alt-q", notations: [.bash: "\\eq", .zsh: "^[q", .fish: "\\eq"]),
    Reading(text: "M-q", name: "alt-q", notations: [.bash: "\\eq", .zsh: "^[q", .fish: "\\eq"]),
    Reading(text: "ctrl-g", name: "ctrl-g", notations: [.bash: "\\C-g", .zsh: "^G", .fish: "\\cg"]),
    Reading(text: "C-g", name: "ctrl-g", notations: [.bash: "\\C-g", .zsh: "^G", .fish: "\\cg"]),
    Reading(
      text: "alt-ctrl-x", name: "ctrl-alt-x", notations: [.bash: "\\e\\C-x", .zsh: "^[^X", .fish: "\\e\\cx"]),
    Reading(text: "alt-/", name: "alt-/", notations: [.bash: "\\e/", .zsh: "^[/", .fish: "\\e/"]),
  ]

  @Test(arguments: readings.indices) func aKeyIsReadOnceAndWrittenForEachShell(place: Int) throws {
    let reading = Self.readings[place]
    let key = try ShellKey(parsing: reading.text)
    #expect(key.name == reading.name)
    for (shell, notation) in reading.notations { #expect(key.notation(in: shell) == notation) }
    #expect(try ShellKey(parsing: key.name) == key)
  }

  @Test(
    "Nothing else becomes part of a script",
    arguments: [
      "", "q", "-", "alt", "alt-", "-q", "alt--q", "alt-qq", "shift-q", "alt-alt-q", "ctrl-alt-ctrl-x", "ctrl-1",
      "alt-'",
      "alt-\"", "alt-`", "alt-$", "alt-;", "alt-[", "alt-\\", "alt-é", "alt-가", "alt-\n", "alt-q; rm -rf ~", "$(x)",
      "^G",
    ])
  func whatIsNoKeyIsRefused(text: String) {
    #expect(throws: ShellKeyProblem.unreadable) { try ShellKey(parsing: text) }
  }

  @Test(arguments: [
    "ctrl-c", "C-m", "ctrl-i", "ctrl-j", "ctrl-h", "ctrl-d", "ctrl-z", "ctrl-s", "ctrl-q", "ctrl-alt-m",
  ])
  func theTerminalsOwnKeysAreRefused(text: String) {
    #expect(throws: ShellKeyProblem.reserved) { try ShellKey(parsing: text) }
  }
}
