internal import CSQLite

/// A value of a row.
enum DatabaseValue {
  case number(Int)
  case text(String)
  case null

  init(_ number: Int?) { self = number.map { .number($0) } ?? .null }
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}

/// A prepared statement and the row it stands at.
final class Statement {
  private let statement: OpaquePointer
  private let connection: OpaquePointer

  init(_ statement: OpaquePointer, of connection: OpaquePointer) {
    self.statement = statement
    self.connection = connection
  }

  deinit { sqlite3_finalize(statement) }

  /// Stands before the first row for these values.
  func begin(_ values: [DatabaseValue]) {
    sqlite3_reset(statement)
    for (place, value) in values.enumerated() { bind(value, at: place + 1) }
  }

  private func bind(_ value: DatabaseValue, at place: Int) {
    switch value {
    case .number(let number): sqlite3_bind_int64(statement, Int32(place), Int64(number))
    case .text(let text):
      var text = text
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          // No bytes at all would be bound as null.
          if let start = characters.baseAddress, !characters.isEmpty {
            _ = qmark_sqlite_bind_text(statement, Int32(place), start, Int32(clamping: characters.count))
          } else {
            _ = qmark_sqlite_bind_text(statement, Int32(place), "", 0)
          }
        }
      }
    case .null: sqlite3_bind_null(statement, Int32(place))
    }
  }

  /// Goes to the next row; whether there is one.
  func step() throws(HistoryError) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw Database.error(code, connection)
    }
  }

  func number(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(column))) }

  func optionalNumber(_ column: Int) -> Int? { isNull(column) ? nil : number(column) }

  func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  private func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
}
