extension HistoryStore {
  /// Adds entries, oldest first; the numbers they were given, and what is to be said of the file, if anything.
  package func record(_ entries: [HistoryEntry]) throws(HistoryError) -> (ids: [Int], notice: HistoryNotice?) {
    let (ids, notice) = try writing { (database) throws(HistoryError) in
      do throws(HistoryError) {
        let ids = try add(entries, to: database)
        tidy(database)
        return ids
      } catch {
        guard case .failed = error else { throw error }
        // A disk without room for the log may still have some in the file.
        tidy(database, now: true)
        return try add(entries, to: database)
      }
    }
    return (ids, notice)
  }

  private func add(_ entries: [HistoryEntry], to database: Database) throws(HistoryError) -> [Int] {
    try database.transaction { () throws(HistoryError) in
      var ids: [Int] = []
      for entry in entries where entry.command.utf8.count <= HistoryEntry.commandLimit {
        ids.append(try add(entry, to: database))
      }
      if ids.contains(where: { $0 % pruningInterval == 0 }) { try prune(database) }
      return ids
    }
  }

  /// Notes the exit status of a command that was recorded before.
  package func finish(_ id: Int, status: Int) throws(HistoryError) {
    _ = try changing { (database) throws(HistoryError) in
      try database.execute("UPDATE history SET status = ? WHERE id = ?", [.number(status), .number(id)])
    }
  }

  /// Notes the exit status of the command that the session was handed last, if it has none yet; its number.
  package func finishLast(ofSession session: String, host: String?, status: Int) throws(HistoryError) -> Int? {
    let found = try changing { (database) throws(HistoryError) in
      let id = try database.number(
        """
        UPDATE history SET status = ? WHERE status IS NULL AND id = (
          SELECT max(id) FROM history WHERE session = ? AND host IS ? AND verdict = 'ran') RETURNING id
        """, [.number(status), .text(session), DatabaseValue(host)])
      return id
    }
    return found ?? nil
  }

  private func add(_ entry: HistoryEntry, to database: Database) throws(HistoryError) -> Int {
    try database.execute(
      """
      INSERT INTO history (seconds, request, request_key, target, command, suggested, engine, task, verdict, status,
        folder, host, session, is_masked, is_learned) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .number(entry.seconds), .text(entry.request), .text(RequestKey(entry.request).text), .text(entry.target),
        .text(entry.command), DatabaseValue(entry.suggested), .text(entry.engine), DatabaseValue(entry.task),
        .text(entry.verdict.rawValue), DatabaseValue(entry.status), DatabaseValue(entry.folder),
        DatabaseValue(entry.host), DatabaseValue(entry.session), .number(entry.isMasked ? 1 : 0),
        .number(entry.isLearned ? 1 : 0),
      ])
    return database.lastID
  }
}
