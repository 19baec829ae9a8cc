/// Statements on the command line of a database's shell.
enum ReadingStatements {
  /// Whether a client is told only to read: by the values of `-c`, `-e` and their like, or by an operand after the database.
  static func onlyReads(_ invocation: Invocation) -> Bool {
    let statements = statements(of: invocation)
    guard !statements.isEmpty else { return false }
    return statements.allSatisfy { $0.value.map(onlyReads) ?? false }
  }

  /// Whether each statement of the text begins with a word that only reads, and none of its words writes.
  static func onlyReads(_ text: String) -> Bool {
    let start = text.drop(while: \.isWhitespace)
    if start.hasPrefix("\\") || start.hasPrefix(".") {
      return readingCommands.contains(String(start.dropFirst().prefix { !$0.isWhitespace }))
    }
    var reader = SQLWordReader(text)
    guard SQLText.level(of: text) == nil else { return false }
    return reader.statements().allSatisfy { words in
      guard let first = words.first, reading.contains(first) else { return false }
      if first == "PRAGMA", text.contains("=") { return false }
      return first == "SHOW" || first == "EXPLAIN"
        || words.allSatisfy { !writing.contains($0) && !$0.hasPrefix("PG_T") }
    }
  }

  /// Whether a text for mongosh calls nothing that changes.
  static func onlyFinds(_ text: String) -> Bool {
    let tokens = CodeTokenizer.tokens(of: text, in: .node)
    let calls = tokens.indices.dropLast().compactMap { tokens[$0 + 1].isSign("(") ? tokens[$0].word : nil }
    return !calls.isEmpty && calls.allSatisfy(finding.contains) && !text.contains("$out") && !text.contains("$merge")
  }

  private static func statements(of invocation: Invocation) -> [InvocationArgument] {
    let flags: Set<String> = ["-c", "--command", "-e", "--execute", "--eval", "-cmd", "-q", "-Q"]
    var found: [InvocationArgument] = []
    for (place, argument) in invocation.arguments.enumerated() where flags.contains(argument.text) {
      found += invocation.arguments.dropFirst(place + 1).prefix(1)
    }
    return found.isEmpty ? Array(invocation.operands.dropFirst()) : found
  }

  private static let reading: Set<String> = [
    "SELECT", "SHOW", "EXPLAIN", "DESCRIBE", "DESC", "WITH", "VALUES", "TABLE", "PRAGMA", "USE", "HELP", "STATUS",
  ]
  private static let writing: Set<String> = [
    "DELETE", "INSERT", "UPDATE", "INTO", "GRANT", "OUTFILE", "DUMPFILE", "COPY", "CALL", "LOAD_EXTENSION", "WRITEFILE",
    "SETVAL", "NEXTVAL", "LO_EXPORT", "LO_IMPORT", "DBLINK_EXEC",
  ]
  private static let readingCommands: Set<String> = [
    "d", "dt", "dt+", "d+", "l", "l+", "du", "dn", "df", "di", "dv", "dx", "dp", "z", "timing", "x", "conninfo",
    "tables",
    "schema", "databases", "indexes", "indices", "mode", "headers", "dump", "show", "help", "fullschema", "stats",
  ]
  private static let finding: Set<String> = [
    "find", "findOne", "count", "countDocuments", "estimatedDocumentCount", "stats", "limit", "sort", "pretty",
    "toArray",
    "getCollectionNames", "getCollectionInfos", "distinct", "aggregate", "explain", "print", "printjson", "getIndexes",
    "version", "hostInfo", "serverStatus", "status", "skip", "forEach", "getName", "getMongo", "getDBs",
    "listCommands", "isMaster", "hello", "size", "hasNext", "next", "map", "projection", "getSiblingDB",
    "getCollection",
  ]
}
