internal import CSQLite

/// A connection to one file of SQLite's, for one thread.
final class Database {
  private let connection: OpaquePointer

  /// Opens a file that is there.
  init(path: String, busyMilliseconds: Int) throws(HistoryError) {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let error = Self.error(code, opened)
      sqlite3_close_v2(opened)
      throw error
    }
    connection = opened
    qmark_sqlite_configure(opened, Int32(clamping: busyMilliseconds))
  }

  deinit { sqlite3_close_v2(connection) }

  /// The number of the row that was added last.
  var lastID: Int { Int(sqlite3_last_insert_rowid(connection)) }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(connection)) }

  /// Does one statement that gives no rows.
  func execute(_ sql: String, _ values: [DatabaseValue] = []) throws(HistoryError) {
    let statement = try prepare(sql, values)
    while try statement.step() {}
  }

  /// The rows of one statement.
  func rows<Row>(
    _ sql: String, _ values: [DatabaseValue] = [], _ read: (Statement) -> Row
  ) throws(HistoryError) -> [Row] {
    try rows(sql, forEach: [values], read)
  }

  /// The rows of one statement for these values, then for those.
  func rows<Row>(
    _ sql: String, forEach lists: [[DatabaseValue]], _ read: (Statement) -> Row
  ) throws(HistoryError) -> [Row] {
    let statement = try prepare(sql, [])
    var rows: [Row] = []
    for values in lists {
      statement.begin(values)
      while try statement.step() { rows.append(read(statement)) }
    }
    return rows
  }

  /// The number in the first row; nil where there is none.
  func number(_ sql: String, _ values: [DatabaseValue] = []) throws(HistoryError) -> Int? {
    let statement = try prepare(sql, values)
    return try statement.step() ? statement.number(0) : nil
  }

  /// Does `body` as a whole or not at all.
  func transaction<Result>(_ body: () throws(HistoryError) -> Result) throws(HistoryError) -> Result {
    try execute("BEGIN IMMEDIATE")
    do throws(HistoryError) {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
  }

  private func prepare(_ sql: String, _ values: [DatabaseValue]) throws(HistoryError) -> Statement {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw Self.error(code, connection) }
    let statement = Statement(prepared, of: connection)
    statement.begin(values)
    return statement
  }

  /// What an error number of the library means here.
  static func error(_ code: Int32, _ connection: OpaquePointer?) -> HistoryError {
    switch code & 0xFF {
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT: return .damaged
    case SQLITE_BUSY, SQLITE_LOCKED: return .busy
    default: return .failed(reason: connection.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory")
    }
  }
}
