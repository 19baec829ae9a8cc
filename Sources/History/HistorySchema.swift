/// The tables of the file, and the marks by which it is known.
enum HistorySchema {
  /// Raised by one when older programs could not read the file any more.
  static let version = 1
  /// "qmrk": tells our file from others of SQLite's.
  static let applicationID = 0x716D_726B

  static let columns =
    "id, seconds, request, target, command, suggested, engine, task, verdict, status, folder, host, session, "
    + "is_masked, is_learned"

  /// The condition for entries that count when an answer is ranked; the indexes hold only those.
  static let counts = "is_learned = 1 AND verdict <> 'printed'"

  /// Makes the tables in a file that has none.
  static func create(in database: Database) throws(HistoryError) {
    try database.execute("PRAGMA auto_vacuum = INCREMENTAL")
    try database.execute("PRAGMA journal_mode = WAL")
    try database.transaction { () throws(HistoryError) in
      for statement in statements { try database.execute(statement) }
    }
  }

  private static let statements = [
    """
    CREATE TABLE IF NOT EXISTS history (
      id INTEGER PRIMARY KEY AUTOINCREMENT, seconds INTEGER NOT NULL, request TEXT NOT NULL, request_key TEXT NOT NULL,
      target TEXT NOT NULL, command TEXT NOT NULL, suggested TEXT, engine TEXT NOT NULL, task TEXT,
      verdict TEXT NOT NULL, status INTEGER, folder TEXT, host TEXT, session TEXT,
      is_masked INTEGER NOT NULL, is_learned INTEGER NOT NULL)
    """,
    "CREATE INDEX IF NOT EXISTS history_key ON history (request_key) WHERE \(counts)",
    "CREATE INDEX IF NOT EXISTS history_task ON history (task) WHERE \(counts)",
    "PRAGMA application_id = \(applicationID)",
    "PRAGMA user_version = \(version)",
  ]
}
