import Knowledge
import Testing

struct KnowledgeFileTests {
  @Test func everyNameFindsItsFile() {
    for folder in ["commands", "language", "tasks"] {
      let files = KnowledgeFile.all(in: folder)
      #expect(!files.isEmpty)
      for file in files { #expect(KnowledgeFile.named(file.name)?.bytes.baseAddress == file.bytes.baseAddress) }
    }
  }

  /// A reply may hold any bytes, and the word that is looked for comes from it.
  @Test(arguments: [
    "", "commands", "commands/", "commands/ls\0", "commands/ls\0'x", "\0", "commands/lsx", "zzz/ls", "한글",
  ])
  func otherNamesFindNone(_ name: String) { #expect(KnowledgeFile.named(name) == nil) }
}
