import History
import TestSupport
import Testing

@Suite struct HistoryLimitTests {
  let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  private func store(entries: Int = 10_000, bytes: Int = 16 << 20) -> HistoryStore {
    HistoryStore(path: temporary.path + "/h.db", limits: HistoryStore.Limits(entries: entries, bytes: bytes))
  }

  @Test("The oldest go when there are too many") func entries() throws {
    let store = store(entries: 40)
    for number in 1...200 { _ = try store.record([.sample("r", "c\(number)")]) }
    let kept = try store.entries()
    #expect((40...45).contains(kept.count))
    #expect(kept.last?.command == "c200")
    #expect(kept.map(\.id) == Array(kept[0].id...200))
  }

  @Test("The oldest go when they are too large") func bytes() throws {
    let store = store(entries: 100, bytes: 300_000)
    let long = String(repeating: "x", count: 10_000)
    for number in 1...100 { _ = try store.record([.sample("r", "\(number) " + long)]) }
    #expect(store.bytes < 900_000)
    let kept = try store.entries()
    #expect(kept.count < 50 && kept.last?.command.hasPrefix("100 ") == true)
  }

  @Test("A command that is longer than anybody types is not kept") func longCommand() throws {
    let store = store()
    let limit = HistoryEntry.commandLimit
    #expect(try store.record([.sample("r", String(repeating: "x", count: limit + 1))]).ids.isEmpty)
    #expect(try store.record([.sample("r", String(repeating: "x", count: limit))]).ids == [1])
  }

  @Test("The log is taken into the file again and again") func log() throws {
    let store = store()
    for number in 1...300 { _ = try store.record([.sample("request \(number)", "command \(number)")]) }
    let log = try #require(temporary.read("h.db-wal"))
    #expect(log.count < 250_000)
  }
}
