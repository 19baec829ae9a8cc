import History

/// The object that `qmark history --json` prints; a contract: fields are added, never renamed.
struct HistoryReport: Encodable, Sendable {
  /// One request.
  struct Entry: Encodable, Sendable {
    var number: Int
    var seconds: Int
    var request: String
    var target: String
    var command: String
    @NullInJSON var suggested: String?
    var engine: String
    @NullInJSON var task: String?
    var verdict: String
    var edited: Bool
    @NullInJSON var status: Int?
    @NullInJSON var folder: String?
    @NullInJSON var host: String?
    @NullInJSON var session: String?
    var masked: Bool
    var learned: Bool

    init(_ entry: HistoryEntry) {
      number = entry.id
      seconds = entry.seconds
      request = entry.request
      target = entry.target
      command = entry.command
      suggested = entry.suggested
      engine = entry.engine
      task = entry.task
      verdict = entry.verdict.rawValue
      edited = entry.suggested != nil
      status = entry.status
      folder = entry.folder
      host = entry.host
      session = entry.session
      masked = entry.isMasked
      learned = entry.isLearned
    }
  }

  var entries: [Entry]
  /// How many earlier ones there are.
  var more: Int

  init(_ entries: [HistoryEntry], more: Int) {
    self.entries = entries.map(Entry.init)
    self.more = more
  }
}
