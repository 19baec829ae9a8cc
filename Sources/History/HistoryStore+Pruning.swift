extension HistoryStore {
  /// Counting costs a little: it is done once in so many entries.
  var pruningInterval: Int { max(1, min(32, limits.entries / 8)) }

  /// Takes the oldest away until both limits hold.
  func prune(_ database: Database) throws(HistoryError) {
    let newestGone = try database.number(
      "SELECT id FROM history ORDER BY id DESC LIMIT 1 OFFSET ?", [.number(limits.entries)])
    if let newestGone { try database.execute("DELETE FROM history WHERE id <= ?", [.number(newestGone)]) }
    while try usedBytes(database) > limits.bytes {
      let count = try database.number("SELECT count(*) FROM history") ?? 0
      if count == 0 { break }
      try database.execute(
        "DELETE FROM history WHERE id IN (SELECT id FROM history ORDER BY id LIMIT ?)", [.number(max(1, count / 8))])
    }
    try database.execute("PRAGMA incremental_vacuum")
  }

  private func usedBytes(_ database: Database) throws(HistoryError) -> Int {
    let pages = try database.number("PRAGMA page_count") ?? 0
    let free = try database.number("PRAGMA freelist_count") ?? 0
    return (pages - free) * (try database.number("PRAGMA page_size") ?? 4096)
  }

  /// The most bytes of the log: whoever opens the file first has to read all of it.
  private static let logLimit = 128 << 10

  /// How long others may keep the log from being taken into the file: who waits for them stops all writers.
  private static let tidyingMilliseconds = 10

  /// Takes the log into the file when it has grown; another process that is reading prevents it until the next time.
  func tidy(_ database: Database, now: Bool = false) {
    guard now || Self.size(of: logPath) > Self.logLimit else { return }
    try? database.execute("PRAGMA busy_timeout = \(Self.tidyingMilliseconds)")
    try? database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try? database.execute("PRAGMA busy_timeout = \(waitingMilliseconds)")
  }
}
