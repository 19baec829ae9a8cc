import History
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct DamagedHistoryTests {
  let temporary: TemporaryFolder
  let store: HistoryStore

  init() throws {
    temporary = try TemporaryFolder()
    store = HistoryStore(path: temporary.path + "/h.db")
  }

  static let damages: [[UInt8]] = [
    Array("this is no database at all, and long enough to be read as one\n".utf8),
    Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0xFF, count: 8192),
    Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 84),
    [UInt8](repeating: 0, count: 5000),
  ]

  @Test("A damaged file is set aside by name", arguments: damages) func setAside(_ bytes: [UInt8]) throws {
    temporary.write(bytes, to: "h.db")
    #expect(throws: HistoryError.damaged) { _ = try store.entries() }
    let recorded = try store.record([.sample("a", "b")])
    #expect(recorded.notice == .setAside(path: temporary.path + "/h.db.damaged-1"))
    #expect(temporary.read("h.db.damaged-1") == bytes)
    #expect(try store.entries().map(\.command) == ["b"])
    #expect(try store.record([.sample("a", "c")]).notice == nil)
    // Who clears the history wants that gone too.
    #expect(try store.clear() == 2)
    #expect(temporary.read("h.db.damaged-1") == nil)
  }

  @Test("A file that is damaged in the middle is set aside when that is met") func damagedMiddle() throws {
    _ = try store.record((0..<2000).map { .sample("request \($0)", "command \($0)") })
    _ = try store.delete(.wanting { $0.ids = [1...1] })
    var bytes = try #require(temporary.read("h.db"))
    for index in 4096..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 7) }
    temporary.write(bytes, to: "h.db")
    #expect(throws: HistoryError.damaged) { _ = try store.entries() }
    let recorded = try store.record([.sample("a", "b")])
    #expect(recorded.notice == .setAside(path: temporary.path + "/h.db.damaged-1"))
    #expect(try store.entries().map(\.command) == ["b"])
  }

  @Test("An empty file, as a process leaves that was killed while it made it, is filled") func emptyFile() throws {
    temporary.write([], to: "h.db")
    #expect(try store.entries().isEmpty)
    #expect(try store.record([.sample("a", "b")]).notice == nil)
    #expect(try store.entries().count == 1)
  }

  @Test("What an older history left in its log does not come back") func staleLog() throws {
    _ = try store.record([.sample("old", "old")])
    unlink(temporary.path + "/h.db")
    #expect(temporary.names().contains("h.db-wal"))
    _ = try store.record([.sample("new", "new")])
    #expect(try store.entries().map(\.command) == ["new"])
  }

  @Test("A newer version's file is left alone") func newer() throws {
    _ = try store.record([.sample("a", "b")])
    _ = try store.delete(HistoryQuery.wanting { $0.ids = [9...9] })
    var bytes = try #require(temporary.read("h.db"))
    // The user version stands in the header, big-endian.
    bytes[63] = 2
    temporary.write(bytes, to: "h.db")
    unlink(temporary.path + "/h.db-wal")
    unlink(temporary.path + "/h.db-shm")
    #expect(throws: HistoryError.newer(version: 2)) { _ = try store.entries() }
    #expect(throws: HistoryError.newer(version: 2)) { _ = try store.record([.sample("a", "b")]) }
    #expect(temporary.read("h.db") == bytes)
  }

  @Test("A file that others may read is closed to them") func openMode() throws {
    _ = try store.record([.sample("a", "b")])
    chmod(temporary.path + "/h.db", 0o644)
    #expect(try store.entries().count == 1)
    #expect(temporary.mode(of: "h.db") == 0o600)
  }

  @Test("Links, folders and folders that others may write are not used") func foreign() throws {
    let linked = HistoryStore(path: temporary.path + "/link.db")
    symlink("/etc/passwd", temporary.path + "/link.db")
    #expect(throws: HistoryError.foreign) { _ = try linked.entries() }
    #expect(throws: HistoryError.foreign) { _ = try linked.record([.sample("a", "b")]) }
    mkdir(temporary.path + "/folder.db", 0o700)
    #expect(throws: HistoryError.foreign) { _ = try HistoryStore(path: temporary.path + "/folder.db").entries() }
    _ = try store.record([.sample("a", "b")])
    chmod(temporary.path, 0o777)
    #expect(throws: HistoryError.foreign) { _ = try store.entries() }
  }

  @Test("A folder that cannot be made") func noFolder() throws {
    temporary.write([], to: "file")
    let store = HistoryStore(path: temporary.path + "/file/h.db")
    #expect(try store.entries().isEmpty)
    #expect(throws: HistoryError.noFolder) { _ = try store.record([.sample("a", "b")]) }
  }
}
