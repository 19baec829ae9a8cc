import CommandReference
import Knowledge
import Testing

@Suite("Other names of commands")
struct CommandAliasTests {
  @Test func everyOtherNameLeadsToItsCommand() {
    var count = 0
    for file in KnowledgeFile.all(in: "commands") {
      guard let knowledge = CommandKnowledge.read(file.records).knowledge else { continue }
      for alias in knowledge.aliases {
        count += 1
        let found = CommandLibrary.embedded.command(alias)
        #expect(found?.program == knowledge.program, "\(alias) of \(file.name)")
      }
    }
    #expect(count >= 80)
  }

  @Test(arguments: ["", "apt-ge", "apt-gett", "apt-get\0", "Apt-get", "\u{1F600}"])
  func otherNamesAreWhole(_ name: String) {
    #expect(CommandAlias.file(of: name) == nil)
  }

  @Test func anOtherNameHasAFile() {
    #expect(CommandAlias.file(of: "apt-get") == "apt")
    #expect(CommandAlias.file(of: "[") == "test")
  }
}
