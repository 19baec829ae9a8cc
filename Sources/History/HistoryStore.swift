/// The requests of one reader, in a private file of SQLite's that many processes use at once.
///
/// Each use opens the file and closes it again: a shell assistant lives for a moment.
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

  /// Names a history, which is made with its folder when the first entry is recorded.
  package init(path: String, limits: Limits = Limits(), waitingMilliseconds: Int = 5000) {
    self.path = path
    self.limits = limits
    self.waitingMilliseconds = waitingMilliseconds
  }

  /// Reads from the file; nil where there is none.
  func reading<Result>(_ body: (Database) throws(HistoryError) -> Result) throws(HistoryError) -> Result? {
    try WriteLimitSignal.ignored { () throws(HistoryError) in
      guard let database = try open() else { return nil }
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
        return (try body(try openOrCreate()), nil)
      } catch {
        guard error == .damaged else { throw error }
        let notice = try setAside().map { HistoryNotice.setAside(path: $0) }
        return (try body(try openOrCreate()), notice)
      }
    }
  }
}
