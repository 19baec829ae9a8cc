extension HistoryStore {
  /// The entries that a query wants, oldest first.
  package func entries(_ query: HistoryQuery = HistoryQuery()) throws(HistoryError) -> [HistoryEntry] {
    let (condition, values) = query.condition
    let found = try reading { (database) throws(HistoryError) in
      try database.rows(
        "SELECT \(HistorySchema.columns) FROM history WHERE \(condition) ORDER BY id DESC LIMIT ?",
        values + [.number(query.limit ?? -1)], HistoryEntry.init(row:))
    }
    return (found ?? []).reversed()
  }

  /// How many entries a query wants, without its limit.
  package func count(_ query: HistoryQuery = HistoryQuery()) throws(HistoryError) -> Int {
    let (condition, values) = query.condition
    let count = try reading { (database) throws(HistoryError) in
      try database.number("SELECT count(*) FROM history WHERE \(condition)", values)
    }
    return (count ?? nil) ?? 0
  }

  /// Entries that count when these words are answered by commands of these tasks: only the newest of each, so that it
  /// takes no longer when much is kept.
  package func learned(about key: RequestKey, target: String, tasks: [String]) throws(HistoryError) -> LearnedEntries {
    var impatient = self
    impatient.waitingMilliseconds = min(waitingMilliseconds, Self.mostPatience)
    let found = try impatient.reading { (database) throws(HistoryError) in
      let select = "SELECT \(HistorySchema.columns) FROM history WHERE \(HistorySchema.counts) AND "
      var learned = LearnedEntries()
      learned.repeats = try database.rows(
        select + "request_key = ? AND target = ? ORDER BY id DESC LIMIT \(Self.mostRepeats)",
        [.text(key.text), .text(target)], HistoryEntry.init(row:))
      learned.others = try database.rows(
        select + "task = ? ORDER BY id DESC LIMIT \(Self.mostOfTask)", forEach: tasks.map { [.text($0)] },
        HistoryEntry.init(row:))
      learned.others.removeAll { entry in learned.repeats.contains { $0.id == entry.id } }
      return learned
    }
    return found ?? LearnedEntries()
  }

  private static let mostRepeats = 20
  private static let mostOfTask = 10
  /// An answer waits no longer for other processes.
  private static let mostPatience = 100
}

extension HistoryEntry {
  /// The entry in a row of `HistorySchema.columns`.
  init(row: Statement) {
    self.init(
      seconds: row.number(1), request: row.text(2), target: row.text(3), command: row.text(4),
      suggested: row.optionalText(5), engine: row.text(6), task: row.optionalText(7),
      verdict: HistoryVerdict(rawValue: row.text(8)) ?? .printed, status: row.optionalNumber(9),
      folder: row.optionalText(10), host: row.optionalText(11), session: row.optionalText(12),
      isMasked: row.number(13) != 0)
    id = row.number(0)
    isLearned = row.number(14) != 0
  }
}
