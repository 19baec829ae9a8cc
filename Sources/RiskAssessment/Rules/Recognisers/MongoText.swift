/// What a text for the shell of MongoDB does.
enum MongoText {
  /// `danger` where collections or all of their documents go, `caution` where something changes.
  static func level(of text: String) -> RiskLevel? {
    let code = text.filter { !$0.isWhitespace }
    let losses = [
      "dropDatabase(", ".drop(", "deleteMany({})", "deleteMany()", "remove({})", "remove()", "dropIndexes(",
      "dropUser(", "dropAllUsers", "dropRole(", "updateMany({},", "removeShard(", "shutdownServer(", "{shutdown:1",
      "_drop(", "_dropDatabase(", "_truncate(", ".truncate(",
    ]
    let changes = [
      "deleteOne(", "deleteMany(", "remove(", "updateMany(", "updateOne(", "insert", "replaceOne(", "create",
    ]
    if ByteSearch.holdsAny(of: losses, in: code) { return .danger }
    return ByteSearch.holdsAny(of: changes, in: code) ? .caution : nil
  }

  /// Whether a text for mongosh calls nothing that changes.
  static func onlyFinds(_ text: String) -> Bool {
    let tokens = CodeTokenizer.tokens(of: text, in: .node)
    let calls = tokens.indices.dropLast().compactMap { tokens[$0 + 1].isSign("(") ? tokens[$0].word : nil }
    if text.hasPrefix("show "), text.dropFirst(5).allSatisfy({ $0.isLetter }) { return true }
    return !calls.isEmpty && calls.allSatisfy(finding.contains) && asksOnly(text) && !text.contains("$out")
      && !text.contains("$merge")
  }

  /// Whether each command that is sent as an object asks: its first key names it.
  private static func asksOnly(_ text: String) -> Bool {
    let commands = text.filter { !$0.isWhitespace }.split(separator: "Command(", omittingEmptySubsequences: false)
    return commands.dropFirst().allSatisfy {
      asking.contains(String($0.drop { "{\"'".contains($0) }.prefix { $0.isLetter }))
    }
  }

  private static let asking: Set<String> = [
    "listDatabases", "listCollections", "listIndexes", "ping", "serverStatus", "dbStats", "collStats", "buildInfo",
    "hello", "isMaster", "getLog", "connectionStatus", "currentOp", "getParameter", "getCmdLineOpts", "hostInfo",
    "replSetGetStatus", "replSetGetConfig", "top", "whatsmyuri", "connPoolStats", "find", "count", "distinct",
    "usersInfo", "rolesInfo", "features",
  ]

  private static let finding: Set<String> = [
    "runCommand", "adminCommand", "getUsers", "getRoles", "currentOp", "getProfilingStatus",
    "find", "findOne", "count", "countDocuments", "estimatedDocumentCount", "stats", "limit", "sort", "pretty",
    "toArray",
    "getCollectionNames", "getCollectionInfos", "distinct", "aggregate", "explain", "print", "printjson", "getIndexes",
    "version", "hostInfo", "serverStatus", "status", "skip", "forEach", "getName", "getMongo", "getDBs",
    "listCommands", "isMaster", "hello", "size", "hasNext", "next", "map", "projection", "getSiblingDB",
    "getCollection",
  ]
}
