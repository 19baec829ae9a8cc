/// Where things stand in a TOML text, as byte offsets and lines from 1: what a parser of values does not tell.
struct TOMLOutline: Hashable, Sendable {
  /// A `[table]`, or the top of the file, which has no header.
  struct Table: Hashable, Sendable {
    var path: [String]
    var line: Int
    /// The header's whole lines; empty at the top.
    var header: Range<Int>
  }

  /// A `key = value`.
  struct Entry: Hashable, Sendable {
    /// The whole path, that of the table included.
    var path: [String]
    var line: Int
    /// The place of its table in `tables`.
    var table: Int
    /// The place in `entries` of the inline table that it stands in.
    var parent: Int?
    /// From its key to the end of its value; with all of its lines where it has a line of its own.
    var statement: Range<Int>
    var value: Range<Int>
    var isInlineTable: Bool
  }

  /// A line with a comment alone.
  struct Comment: Hashable, Sendable {
    var table: Int
    var lines: Range<Int>
  }

  var tables = [Table(path: [], line: 1, header: 0..<0)]
  var entries: [Entry] = []
  var comments: [Comment] = []

  /// The lines of all keys, and of all tables, which begin with a header or with the first key in them.
  var linesByPath: [[String]: Int] {
    var lines: [[String]: Int] = [:]
    for entry in entries { note(entry.path, entry.line, in: &lines) }
    for table in tables { note(table.path, table.line, in: &lines) }
    return lines
  }

  private func note(_ path: [String], _ line: Int, in lines: inout [[String]: Int]) {
    for length in stride(from: path.count, to: 0, by: -1) {
      lines[Array(path.prefix(length)), default: line] = min(line, lines[Array(path.prefix(length))] ?? line)
    }
  }
}
