/// The requests of one reader, in a private file of SQLite's that many processes use at once.
///
/// Each use opens the file and closes it again, unless it is told to keep it open: a process here lives for a moment.
package struct HistoryStore: Sendable {
  /// How much is kept.
  package struct Limits: Hashable, Sendable {
    /// The most entries.
    package var entries: Int
    /// The most bytes.
    package var bytes: Int

    /// Makes limits.
    package init(entries: Int = 10_000, bytes: Int = 16 << 20) {
      self.entries = entries
      self.bytes = bytes
    }
  }

  /// The file.
  package let path: String
  let limits: Limits
  var waitingMilliseconds: Int
  private var kept: KeptConnection?

  /// Names a history, which is made with its folder when the first entry is recorded.
  package init(path: String, limits: Limits = Limits(), waitingMilliseconds: Int = 5000) {
    self.path = path
    self.limits = limits
    self.waitingMilliseconds = waitingMilliseconds
  }

  /// The same store, which leaves the file open: for one thread that reads and soon writes, as opening takes longest.
  package func keepingOpen() -> HistoryStore {
    var store = self
    store.kept = KeptConnection()
    return store
  }

  /// Reads from the file; nil where there is none.
  func reading<Result>(_ body: (Database) throws(HistoryError) -> Result) throws(HistoryError) -> Result? {
    try WriteLimitSignal.ignored { () throws(HistoryError) in
      guard let database = try opened() else { return nil }
      kept?.database = database
      return try body(database)
    }
  }

  /// Changes what is in the file; nil where there is none.
  func changing<Result>(_ body: (Database) throws(HistoryError) -> Result) throws(HistoryError) -> Result? {
    try reading { (database) throws(HistoryError) in try body(try prepared(database)) }
  }

  /// Does `body` with the file, which is made where it is missing; what is to be said of it, if anything.
  func writing<Result>(
    _ body: (Database) throws(HistoryError) -> Result
  ) throws(HistoryError) -> (result: Result, notice: HistoryNotice?) {
    try WriteLimitSignal.ignored { () throws(HistoryError) in
      do throws(HistoryError) {
        let database = try openedForWriting()
        return (try body(database), nil)
      } catch {
        guard error == .damaged else { throw error }
        kept?.database = nil
        let notice = try setAside().map { HistoryNotice.setAside(path: $0) }
        return (try body(try openOrCreate()), notice)
      }
    }
  }

  private func opened() throws(HistoryError) -> Database? {
    if let database = kept?.database { return database }
    return try open()
  }

  private func openedForWriting() throws(HistoryError) -> Database {
    if let database = kept?.database { return try prepared(database) }
    return try openOrCreate()
  }
}
