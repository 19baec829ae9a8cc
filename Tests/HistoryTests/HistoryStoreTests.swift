import History
import TestSupport
import Testing

@Suite struct HistoryStoreTests {
  let temporary: TemporaryFolder
  let store: HistoryStore

  init() throws {
    temporary = try TemporaryFolder()
    store = HistoryStore(path: temporary.path + "/state/history.db")
  }

  @Test("Nothing is made before something is recorded") func missing() throws {
    #expect(try store.entries().isEmpty && store.count() == 0)
    #expect(try store.delete(HistoryQuery()) == 0 && store.clear() == 0 && store.forget(HistoryQuery()) == 0)
    try store.finish(1, status: 0)
    #expect(temporary.names().isEmpty)
  }

  @Test("Every field comes back as it was recorded") func roundTrip() throws {
    var entry = HistoryEntry(
      seconds: 1_772_366_400, request: "5000번 포트\tquote ' \" ; --", target: "git",
      command: "echo '한글'\n\"$x\"\u{1F600}",
      suggested: "", engine: "model", task: "port-user", verdict: .copied, status: -1, folder: "/a b", host: "h",
      session: "12", isMasked: true)
    let plain = HistoryEntry(seconds: 0, request: "", command: "", verdict: .declined)
    #expect(try store.record([entry, plain]).ids == [1, 2])
    entry.id = 1
    #expect(try store.entries()[0] == entry)
    #expect(try store.entries()[1].suggested == nil && store.entries()[1].status == nil)
  }

  @Test("The file and its folder are private") func modes() throws {
    _ = try store.record([.sample("a", "b")])
    #expect(temporary.mode(of: "state") == 0o700)
    for name in temporary.names(in: "state") { #expect(temporary.mode(of: "state/" + name) == 0o600, "\(name)") }
    #expect(temporary.names(in: "state").contains("history.db"))
  }

  @Test("A number is never given twice") func numbers() throws {
    #expect(try store.record([.sample("a", "b"), .sample("a", "c")]).ids == [1, 2])
    #expect(try store.delete(.wanting { $0.ids = [2...2] }) == 1)
    #expect(try store.record([.sample("a", "d")]).ids == [3])
    #expect(try store.clear() == 2)
    #expect(try store.record([.sample("a", "d")]).ids == [4])
  }

  @Test("The exit status comes later") func finishing() throws {
    let ids = try store.record([.sample("a", "b"), .sample("a", "c"), .sample("a", "d", .declined)]).ids
    try store.finish(ids[0], status: 130)
    #expect(try store.finishLast(ofSession: "8", host: "box", status: 1) == nil)
    #expect(try store.finishLast(ofSession: "7", host: nil, status: 1) == nil)
    #expect(try store.finishLast(ofSession: "7", host: "box", status: 3) == ids[1])
    // What has a status keeps it.
    #expect(try store.finishLast(ofSession: "7", host: "box", status: 4) == nil)
    #expect(try store.entries().map(\.status) == [130, 3, nil])
  }

  static let cases: [(HistoryQuery, [String])] = [
    (HistoryQuery(), ["a1", "b2", "c3", "e5"]),
    (.wanting { $0.hasPassed = true }, ["a1", "b2", "c3", "d4", "e5"]),
    (.wanting { $0.words = ["PORT"] }, ["a1", "c3"]),
    (.wanting { $0.words = ["port", "5000"] }, ["a1"]),
    (.wanting { $0.words = ["100%"] }, ["b2"]),
    (.wanting { $0.words = ["_"] }, []),
    (.wanting { $0.words = ["\\"] }, []),
    (.wanting { $0.words = ["' OR 1 --"] }, []),
    (.wanting { $0.words = ["포트"] }, ["c3"]),
    (.wanting { $0.since = 1002 }, ["c3", "e5"]),
    (.wanting { $0.before = 3 }, ["a1", "b2"]),
    (.wanting { $0.folder = "/tmp" }, ["b2"]),
    (.wanting { $0.session = "9" }, ["e5"]),
    (.wanting { $0.isFailed = true }, ["c3"]),
    (.wanting { $0.limit = 2 }, ["c3", "e5"]),
    (.wanting { $0.ids = [1...2, 4...4, 9...9] }, ["a1", "b2", "d4"]),
    (.wanting { $0.ids = [] }, []),
  ]

  @Test("Queries", arguments: cases) func queries(_ query: HistoryQuery, _ wanted: [String]) throws {
    _ = try store.record([
      .sample("listening port 5000", "a1", seconds: 1000),
      .sample("disk 100% full", "b2", seconds: 1001, folder: "/tmp"),
      .sample("8080 포트 port", "c3", seconds: 1002, status: 2),
      .sample("listening port 5000", "d4", .passed, seconds: 1003),
      .sample("other", "e5", .copied, seconds: 1004, session: "9"),
    ])
    #expect(try store.entries(query).map(\.command) == wanted)
    if query.limit == nil { #expect(try store.count(query) == wanted.count) }
  }

  @Test("What is deleted is not left in the files") func deletesReally() throws {
    _ = try store.record((0..<50).map { .sample("topsecret \($0)", "echo topsecret \($0)") })
    #expect(try store.delete(.wanting { $0.words = ["topsecret"] }) == 50)
    for name in temporary.names(in: "state") {
      let bytes = try #require(temporary.read("state/" + name))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("topsecret"), "\(name)")
    }
  }

  @Test("What is forgotten stays and counts no more") func forgets() throws {
    _ = try store.record([.sample("a b", "c", task: "t"), .sample("a d", "e", task: "t")])
    func learned(_ words: String, target: String = "shell", tasks: [String] = ["t"]) throws -> [[String]] {
      let found = try store.learned(about: RequestKey(words), target: target, tasks: tasks)
      return [found.repeats.map(\.command), found.others.map(\.command)]
    }
    #expect(try learned(" a  b") == [["c"], ["e"]])
    #expect(try learned("a b", tasks: []) == [["c"], []])
    #expect(try learned("a b", target: "git", tasks: ["other"]) == [[], []])
    #expect(try store.forget(.wanting { $0.ids = [1...1] }) == 1)
    #expect(try store.forget(.wanting { $0.ids = [1...1] }) == 0)
    #expect(try learned("a b") == [[], ["e"]])
    #expect(try store.entries().map(\.isLearned) == [false, true])
  }

  @Test("A store that keeps the file open reads and writes as any other") func keptOpen() throws {
    let open = store.keepingOpen()
    #expect(try open.learned(about: RequestKey("a b"), target: "shell", tasks: ["t"]).isEmpty)
    #expect(try open.record([.sample("a b", "c", task: "t")]).ids == [1])
    #expect(try store.record([.sample("a b", "d", task: "t")]).ids == [2])
    #expect(try open.learned(about: RequestKey("a b"), target: "shell", tasks: ["t"]).repeats.count == 2)
    #expect(try open.record([.sample("a b", "e")]).ids == [3])
    #expect(try store.entries().map(\.command) == ["c", "d", "e"])
  }
}
