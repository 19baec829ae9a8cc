import Knowledge
import Testing

@testable import OfflineEngine

/// The embedded index: it is what the text says, it answers alike, and no damage goes unnoticed.
struct IndexTests {
  private static let compiled = TaskLibrary.compiled()

  @Test func embeddedIndexIsCurrent() {
    let isCurrent = IndexFile.bytes(of: Self.compiled).elementsEqual(KnowledgeFile.taskIndex)
    #expect(isCurrent, "Sources/CKnowledge/task-index.bin is stale: run 'make generate'")
  }

  @Test func indexIsUsed() throws {
    let library = try #require(IndexFile.read(KnowledgeFile.taskIndex, of: .embedded()))
    #expect(library.count == Self.compiled.count)
    #expect(library.count > 100)
  }

  /// The numbers of phrasings have 16 bits: what is beyond them would be left out silently.
  @Test func everyWayToAskIsInTheIndex() throws {
    let library = try #require(IndexFile.read(KnowledgeFile.taskIndex, of: .embedded()))
    let records = KnowledgeFile.all(in: "tasks").flatMap(\.records)
    let ways = records.map { $0.values(of: "en").count + $0.values(of: "ko").count }.reduce(0, +)
    #expect(library.phrasings.count { !$0.isHint } == ways)
    #expect(library.phrasings.count { $0.isHint } == records.count)
  }

  @Test func indexIsTheSameEachTime() {
    #expect(IndexFile.bytes(of: .compiled()) == IndexFile.bytes(of: Self.compiled))
  }

  @Test(arguments: [
    "listening port 5000", "find files larger than 100MB", "serach for teh word foo in a.txt", "4번째 열 출력",
    "5000포트쓰는프로세스", "undo last commit", "get rid of empty folders", "zzyzx qwfp", "convert a.png to jpg", "",
  ])
  func indexAnswersAsTheTextDoes(words: String) {
    let (index, text) = (answers(words, .embedded()), answers(words, Self.compiled))
    #expect(index == text)
    #expect(words.isEmpty || words.hasPrefix("zz") || !index.isEmpty)
  }

  @Test(arguments: [0, 8, 12, 16, 24, 31, 32, 40, 4096, 100_000, -1])
  func changedByteIsFound(place: Int) {
    let damaged = copy { bytes in bytes[place < 0 ? bytes.count - 1 : place] ^= 0x10 }
    #expect(isRefused(damaged))
  }

  @Test(arguments: [0, 1, 31, 32, 33, 200, 4096])
  func cutIndexIsNotRead(size: Int) {
    let cut = UnsafeRawBufferPointer(rebasing: copy { _ in }[..<size])
    #expect(isRefused(cut))
  }

  @Test func indexOfOtherTextsIsNotRead() {
    var texts = KnowledgeTexts.embedded()
    texts.fingerprint ^= 2
    #expect(isRefused(KnowledgeFile.taskIndex, texts))
  }

  @Test func unalignedIndexIsNotRead() {
    let moved = UnsafeMutableRawBufferPointer.allocate(byteCount: KnowledgeFile.taskIndex.count + 1, alignment: 8)
    let place = UnsafeMutableRawBufferPointer(rebasing: moved[1...])
    place.copyMemory(from: KnowledgeFile.taskIndex)
    #expect(isRefused(UnsafeRawBufferPointer(place)))
  }

  @Test func damagedIndexIsMadeGoodFromTheText() {
    let library = TaskLibrary.embedded(index: copy { $0[5000] = ~$0[5000] })
    #expect(answers("listening port 5000", library) == answers("listening port 5000", .embedded()))
    #expect(library.count == Self.compiled.count)
  }

  @Test func viewsAreCopiedWhenTheyAreChanged() {
    let values: [Int32] = [1, 2, 3]
    values.withUnsafeBufferPointer { values in
      var column = Column(viewing: values)
      column[1] = 7
      column.append(4)
      #expect(Array(column) == [1, 7, 3, 4])
      #expect(Array(values) == [1, 2, 3])
    }
  }

  @Test func tablesGrow() {
    var table = WordTable()
    let words = (0..<1000).map { WordHash.of("word\($0)".utf8) }
    for (number, word) in words.enumerated() { table.insert(word, Int32(number)) }
    #expect(words.map { table[$0] } == (0..<1000).map(Int32.init))
    #expect(table[WordHash.of("stranger".utf8)] == nil)
  }

  /// A changed copy of the index; it is never freed, as an index lives as long as the process.
  private func copy(_ change: (UnsafeMutableRawBufferPointer) -> Void) -> UnsafeRawBufferPointer {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: KnowledgeFile.taskIndex.count, alignment: 8)
    bytes.copyMemory(from: KnowledgeFile.taskIndex)
    change(bytes)
    return UnsafeRawBufferPointer(bytes)
  }

  private func isRefused(_ index: UnsafeRawBufferPointer, _ texts: KnowledgeTexts = .embedded()) -> Bool {
    IndexFile.read(index, of: texts) == nil
  }

  private func answers(_ words: String, _ library: TaskLibrary) -> [String] {
    OfflineSuggester(tasks: library, machine: machine()).answer(OfflineRequest(words: words), count: 10)
      .candidates.map { "\($0.command) \($0.task) \($0.about) \($0.confidence)" }
  }
}
