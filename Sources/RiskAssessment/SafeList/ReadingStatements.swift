/// Statements of a database on a command line.
enum ReadingStatements {
  /// Whether a client is told only to read: by the values of `-c`, `-e` and their like, or by an operand after the database.
  static func onlyReads(_ invocation: Invocation) -> Bool {
    let statements = statements(of: invocation)
    guard !statements.isEmpty else { return false }
    return statements.allSatisfy { $0.value.map(onlyReads) ?? false }
  }

  /// Whether each statement of the text begins with a word that only reads.
  static func onlyReads(_ text: String) -> Bool {
    text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).allSatisfy { statement in
      let words = statement.lowercased().split { $0 == " " || $0 == "\t" || $0 == "(" }
      guard let first = words.first else { return true }
      if first.hasPrefix("\\") || first.hasPrefix(".") { return readingCommands.contains(String(first.dropFirst())) }
      // `with x as (delete …)`, `select … into`, `explain analyze delete …`, `select pg_terminate_backend(…)`.
      guard first != "pragma" || !statement.contains("=") else { return false }
      return reading.contains(String(first))
        && words.allSatisfy { !writing.contains(String($0)) && !$0.hasPrefix("pg_t") }
    }
  }

  private static func statements(of invocation: Invocation) -> [InvocationArgument] {
    let flags: Set<String> = ["-c", "--command", "-e", "--execute", "--eval", "-cmd"]
    var found: [InvocationArgument] = []
    for (place, argument) in invocation.arguments.enumerated() where flags.contains(argument.text) {
      found += invocation.arguments.dropFirst(place + 1).prefix(1)
    }
    return found.isEmpty ? Array(invocation.operands.dropFirst()) : found
  }

  private static let reading: Set<String> = [
    "select", "show", "explain", "describe", "desc", "with", "values", "table", "pragma", "use", "help", "status",
  ]
  private static let writing: Set<String> = [
    "delete", "insert", "update", "drop", "truncate", "alter", "create", "into", "grant", "outfile", "copy", "set",
    "call", "do", "replace", "load_extension", "writefile", "readfile", "=",
  ]
  private static let readingCommands: Set<String> = [
    "d", "dt", "dt+", "d+", "l", "l+", "du", "dn", "df", "di", "dv", "dx", "dp", "z", "timing", "x", "conninfo",
    "tables",
    "schema", "databases", "indexes", "indices", "mode", "headers", "dump", "show", "help", "fullschema", "stats",
  ]
}
