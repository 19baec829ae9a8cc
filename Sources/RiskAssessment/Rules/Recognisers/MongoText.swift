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
    return !calls.isEmpty && calls.allSatisfy(finding.contains) && !text.contains("$out") && !text.contains("$merge")
  }

  private static let finding: Set<String> = [
    "find", "findOne", "count", "countDocuments", "estimatedDocumentCount", "stats", "limit", "sort", "pretty",
    "toArray",
    "getCollectionNames", "getCollectionInfos", "distinct", "aggregate", "explain", "print", "printjson", "getIndexes",
    "version", "hostInfo", "serverStatus", "status", "skip", "forEach", "getName", "getMongo", "getDBs",
    "listCommands", "isMaster", "hello", "size", "hasNext", "next", "map", "projection", "getSiblingDB",
    "getCollection",
  ]
}
