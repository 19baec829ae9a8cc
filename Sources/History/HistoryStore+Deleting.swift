#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension HistoryStore {
  /// Deletes the entries that a query wants, so that nothing of them is left in the file; how many.
  package func delete(_ query: HistoryQuery) throws(HistoryError) -> Int {
    let (condition, values) = query.condition
    let count = try changing { (database) throws(HistoryError) in
      try database.execute("PRAGMA secure_delete = ON")
      try database.execute("DELETE FROM history WHERE \(condition)", values)
      let count = database.changes
      tidy(database, now: true)
      return count
    }
    return count ?? 0
  }

  /// Keeps the entries that a query wants, but never again counts them when commands are ranked; how many.
  package func forget(_ query: HistoryQuery) throws(HistoryError) -> Int {
    let (condition, values) = query.condition
    let count = try changing { (database) throws(HistoryError) in
      try database.execute("UPDATE history SET is_learned = 0 WHERE is_learned = 1 AND \(condition)", values)
      return database.changes
    }
    return count ?? 0
  }

  /// Deletes every entry and the damaged files that were set aside; how many entries.
  package func clear() throws(HistoryError) -> Int {
    for path in asidePaths { for end in ["", "-wal"] { unlink(path + end) } }
    let count = try changing { (database) throws(HistoryError) in
      try database.execute("PRAGMA secure_delete = ON")
      try database.execute("DELETE FROM history")
      let count = database.changes
      try database.execute("VACUUM")
      tidy(database, now: true)
      return count
    }
    return count ?? 0
  }
}
