/// What the statements of an SQL text do.
enum SQLText {
  /// `danger` where a statement drops, truncates, or changes every row; `caution` where one changes something.
  static func level(of text: String) -> RiskLevel? {
    var reader = SQLWordReader(text)
    return reader.statements().compactMap { level(ofStatement: $0) }.max()
  }

  private static func level(ofStatement words: [String]) -> RiskLevel? {
    guard let first = words.first else { return nil }
    switch first {
    case "EXPLAIN": return words.contains("ANALYZE") ? level(ofStatement: Array(words.dropFirst(2))) : nil
    // The shell of HBase puts names in quotes.
    case "DROP", "DROP_ALL", "DELETEALL", "DISABLE_ALL": return words.count > 2 || words.last == "'" ? .danger : nil
    case "RESET": return ["MASTER", "BINARY"].contains(words.dropFirst().first) ? .danger : nil
    case "PURGE": return words.count > 2 ? .danger : nil
    case "TRUNCATE": return words.count > 1 ? .danger : nil
    case "ALTER", "CREATE":
      if ["USER", "ROLE"].contains(words.dropFirst().first) { return words.contains("SUPERUSER") ? .danger : .caution }
      return first == "ALTER" ? alterationLevel(words) : words.count > 1 ? .caution : nil
    case "GRANT":
      // `ON *.*`: the words after ON are signs.
      let isWide = words.firstIndex(of: "ON").map { words.dropFirst($0 + 1).first == "TO" } == true
      let isForAll = words.last == "PUBLIC" && words.contains("ALL")
      return isWide || isForAll || words.contains("SUPERUSER") ? .danger : .caution
    case "DELETE": return words.dropFirst().first == "FROM" ? rowLevel(words) : nil
    // Cypher and SurrealQL.
    case "MATCH":
      return words.contains("DELETE") ? .danger : words.contains { cypherChanges.contains($0) } ? .caution : nil
    case "REMOVE":
      return words.count > 2 && ["DATABASE", "TABLE", "NAMESPACE", "FIELD", "INDEX"].contains(words[1]) ? .danger : nil
    case "UPDATE": return words.contains("SET") ? rowLevel(words) : nil
    case "WITH":
      guard let start = words.firstIndex(where: { $0 == "DELETE" || $0 == "UPDATE" }) else { return nil }
      return level(ofStatement: Array(words[start...]))
    case "INSERT", "REPLACE", "MERGE": return words.contains("INTO") ? .caution : nil
    case "REVOKE", "RENAME", "VACUUM", "REINDEX": return words.count > 1 ? .caution : nil
    default: return nil
    }
  }

  /// Whether each statement of the text begins with a word that only reads, and none of its words writes.
  static func onlyReads(_ text: String) -> Bool {
    let start = text.drop(while: \.isWhitespace)
    if start.hasPrefix("\\") || start.hasPrefix(".") {
      let rest = start.dropFirst()
      return readingCommands.contains(String(rest.prefix { !$0.isWhitespace })) && !rest.contains("\\")
        && !rest.contains("\n")
    }
    var reader = SQLWordReader(text, readsBrackets: true)
    guard level(of: text) == nil else { return false }
    let statements = reader.statements()
    guard !reader.hasCommands, !reader.calls.contains(where: acts) else { return false }
    return statements.allSatisfy { words in
      guard let first = words.first, reading.contains(first) else { return false }
      if first == "PRAGMA", text.contains("=") { return false }
      return first == "SHOW" || first == "EXPLAIN" && !words.contains("ANALYZE")
        || words.allSatisfy {
          !writing.contains($0) && !($0.hasPrefix("PG_") && ByteSearch.holdsAny(of: acting, in: $0))
        }
    }
  }

  /// Whether a function of this name does more than compute: `dblink_exec`, `query_to_xml`, `my_delete_all`.
  private static func acts(_ name: String) -> Bool {
    // `TRUNCATE(x, 2)` and `INSERT(s, 1, 2, 'x')` are functions of numbers and texts.
    name != "TRUNCATE" && name != "INSERT" && name.split(separator: "_").contains { actingParts.contains($0) }
      || actingFunctions.contains(name)
  }

  private static let actingParts: Set<Substring> = [
    "EXEC", "EXECUTE", "EXECUTABLE", "EVAL", "SHELL", "SYSTEM", "DELETE", "REMOVE", "DROP", "TRUNCATE", "TERMINATE",
    "KILL",
    "EDIT", "PURGE", "WIPE", "INSERT", "UPDATE", "INSTALL", "DBLINK", "WRITEFILE", "LOAD", "RELOAD", "CMDSHELL",
  ]
  private static let actingFunctions: Set<String> = [
    "QUERY_TO_XML", "QUERY_TO_XML_AND_XMLSCHEMA", "LO_UNLINK", "LO_PUT", "LO_CREATE", "LO_FROM_BYTEA",
  ]

  private static let cypherChanges: Set<String> = ["SET", "REMOVE", "CREATE", "MERGE"]
  private static let reading: Set<String> = [
    "SELECT", "SHOW", "EXPLAIN", "DESCRIBE", "DESC", "WITH", "VALUES", "TABLE", "PRAGMA", "USE", "HELP", "STATUS",
    "MATCH",
  ]
  private static let writing: Set<String> = [
    "DELETE", "INSERT", "UPDATE", "INTO", "GRANT", "OUTFILE", "DUMPFILE", "COPY", "CALL", "LOAD_EXTENSION", "WRITEFILE",
    "SETVAL", "NEXTVAL", "LO_EXPORT", "LO_IMPORT", "DBLINK_EXEC",
  ]
  /// What is in the names of the functions of PostgreSQL that do something.
  private static let acting = [
    "TERMINATE", "CANCEL", "DROP", "PROMOTE", "RELOAD", "ROTATE", "SWITCH", "RESET", "ADVANCE", "CREATE", "EMIT",
    "WRITE", "UNLINK", "RENAME", "SYNC", "BACKUP_", "PAUSE", "RESUME", "IMPORT",
  ]
  private static let readingCommands: Set<String> = [
    "d", "dt", "dt+", "d+", "l", "l+", "du", "dn", "df", "di", "dv", "dx", "dp", "z", "timing", "x", "conninfo",
    "tables",
    "schema", "databases", "indexes", "indices", "mode", "headers", "dump", "show", "help", "fullschema", "stats",
  ]

  /// Columns go with their data; some servers change rows by ALTER as well.
  private static func alterationLevel(_ words: [String]) -> RiskLevel? {
    let losing: Set<String> = ["DROP", "DELETE", "UPDATE", "TRUNCATE", "DISCARD"]
    return words.contains(where: losing.contains) ? .danger : words.count > 2 ? .caution : nil
  }

  /// Without WHERE, or with one that holds for every row, all rows change.
  private static func rowLevel(_ words: [String]) -> RiskLevel {
    guard let place = words.firstIndex(of: "WHERE") else { return words.contains("LIMIT") ? .caution : .danger }
    let condition = words[(place + 1)...]
    let isConstant = condition.isEmpty || condition.allSatisfy { $0 == "TRUE" || $0.allSatisfy(\.isNumber) }
    return isConstant ? .danger : .caution
  }
}

/// The words of SQL statements in capitals: comments and inner brackets left out, a string as one quote.
struct SQLWordReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private var word: [UInt8] = []
  private var words: [String] = []
  private var found: [[String]] = []
  /// Whether a line began with a command of the client's own.
  private(set) var hasCommands = false
  /// The words that a bracket follows: names of functions among them.
  private(set) var calls: [String] = []
  private let readsBrackets: Bool

  init(_ text: String, readsBrackets: Bool = false) {
    bytes = Array(text.utf8)
    self.readsBrackets = readsBrackets
  }

  /// The words of each statement.
  mutating func statements() -> [[String]] {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "'"):
        endWord()
        skip(to: [byte])
        if depth == 0 { words.append("'") }
      // Quoted names are names, not keywords.
      case UInt8(ascii: "\""), UInt8(ascii: "`"):
        endWord()
        skip(to: [byte])
        if depth == 0 { words.append("\"") }
      case UInt8(ascii: "-") where next == byte: skip(to: [UInt8(ascii: "\n")])
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skip(to: Array("*/".utf8))
      case UInt8(ascii: "\\") where position == 1 || bytes[position - 2] == UInt8(ascii: "\n"): skipCommand()
      // `\g | sh` and `\gexec` run what was read; `\G` of mysql's only shows a row below the other.
      case UInt8(ascii: "\\"):
        endWord()
        hasCommands = hasCommands || next != UInt8(ascii: "G")
      case UInt8(ascii: "("):
        endWord()
        if let name = words.last { calls.append(name) }
        depth += 1
      case UInt8(ascii: ")"):
        endWord()
        depth = max(0, depth - 1)
      case UInt8(ascii: ";"):
        endStatement()
      // `{}` stands for a name that is filled in.
      case 48...57, 65...90, 95, 97...122, 123, 128...255: word.append(byte)
      default: endWord()
      }
    }
    endStatement()
    return found
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skip(to end: [UInt8]) {
    endWord()
    while position < bytes.count, !bytes[position...].starts(with: end) { position += 1 }
    position = min(position + end.count, bytes.count)
  }

  /// Goes past a command of psql's own, to the end of its line or to the `\\` behind which statements go on:
  /// `\connect prod`, `\set a 1 \\ SELECT 1`.
  private mutating func skipCommand() {
    endStatement()
    hasCommands = true
    position -= 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      let isEnd = bytes[position] == UInt8(ascii: "\\") && bytes[position...].dropFirst().first == UInt8(ascii: "\\")
      position += isEnd ? 2 : 1
      if isEnd { return }
    }
  }

  private mutating func endWord() {
    if !word.isEmpty, depth == 0 || readsBrackets { words.append(String(decoding: word, as: UTF8.self).uppercased()) }
    word.removeAll(keepingCapacity: true)
  }

  private mutating func endStatement() {
    endWord()
    depth = 0
    if !words.isEmpty { found.append(words) }
    words.removeAll(keepingCapacity: true)
  }
}
