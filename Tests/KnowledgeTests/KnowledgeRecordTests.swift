import Knowledge
import Testing

@Suite struct KnowledgeRecordTests {
  private func read(_ text: String) -> [KnowledgeRecord] {
    Array(text.utf8).withUnsafeBufferPointer { KnowledgeRecord.read($0) }
  }

  @Test func recordsAreDividedByBlankLines() {
    let records = read("a: 1\nb: 2\n\n\n# comment\na: 3\n   \n")
    #expect(records.count == 2)
    #expect(records[0]["a"] == "1")
    #expect(records[0]["b"] == "2")
    #expect(records[1]["a"] == "3")
  }

  @Test func valuesKeepColonsQuotesAndHashes() {
    let records = read("form: awk -F: '{print $1}' # x\r\n")
    #expect(records[0]["form"] == "awk -F: '{print $1}' # x")
  }

  @Test func keysRepeatInOrderWithTheirLines() {
    let record = read("\nen: one\nen: two\nko: 셋")[0]
    #expect(record.values(of: "en") == ["one", "two"])
    #expect(record.fields.map(\.line) == [2, 3, 4])
    #expect(record["ko"] == "셋")
  }

  @Test func emptyInputHasNoRecords() {
    #expect(read("").isEmpty)
    #expect(read("\n\n# only a comment\n").isEmpty)
    #expect(read("no colon")[0].fields[0].key == "no colon")
  }

  @Test func embeddedFilesAreFoundByName() throws {
    let file = try #require(KnowledgeFile.named("commands/lsof"))
    #expect(file.records.first?["program"] == "lsof")
    #expect(KnowledgeFile.named("commands/nothing-of-the-kind") == nil)
    let commands = KnowledgeFile.all(in: "commands")
    #expect(commands.count >= 40)
    #expect(commands.map(\.name) == commands.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for file in commands { #expect(KnowledgeFile.named(file.name)?.bytes.count == file.bytes.count) }
  }
}
