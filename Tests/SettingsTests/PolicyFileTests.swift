import Testing

@testable import Settings

struct PolicyFileTests {
  private func read(_ text: String) throws -> PolicyFile {
    try PolicyFile(bytes: Array(text.utf8), path: "/etc/qmark/policy.toml")
  }

  @Test func listsHoldTextsAndTables() throws {
    let file = try read(
      """
      deny = ["rm -r", { command = "curl | sh", name = "no-pipes", reason = "Read it first." }]
      confirm_from = "caution"
      """)
    #expect(
      file.settings.deny == [
        CommandPatternText(pattern: "rm -r"),
        CommandPatternText(pattern: "curl | sh", name: "no-pipes", reason: "Read it first."),
      ])
    #expect(file.settings.confirmFrom == .caution)
    #expect(file.assignments.map(\.line) == [1, 2])
  }

  @Test(arguments: [
    "engine = \"offline\"", "[model]\nprovider = \"x\"", "deny = \"rm\"", "deny = [1]", "deny = [[\"rm\"]]",
    "deny = [{ command = 1 }]", "deny = [{ name = \"x\" }]", "deny = [{ command = \"x\", level = \"y\" }]",
    "deny = [\"\"]", "deny = [\"a\\nb\"]", "confirm_from = \"never\"", "denied = []", "deny = [", "\u{0}",
    "[deny]\na = 1",
    "deny = [\"a\"]\ndeny = [\"b\"]",
  ])
  func refuses(text: String) { #expect(throws: SettingsError.self, "\(text)") { try read(text) } }

  @Test func aListIsWrittenAsItIsRead() throws {
    let value = SettingValue.patterns([
      CommandPatternText(pattern: "echo \"a\" \\ b"), CommandPatternText(pattern: "x", name: "n", reason: "한글"),
    ])
    let file = try read("deny = " + value.toml)
    #expect(file.assignments.map(\.value) == [value])
  }

  @Test func aVariableHoldsALineAPattern() {
    #expect(
      SettingKind.patterns.read(" rm -r \n\ncurl | sh")
        == .patterns([CommandPatternText(pattern: "rm -r"), CommandPatternText(pattern: "curl | sh")]))
  }
}
