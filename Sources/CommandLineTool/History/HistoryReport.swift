import History

/// The object that `qmark history --json` prints; a contract: fields are added, never renamed.
struct HistoryReport: Encodable, Sendable {
  /// One request.
  struct Entry: Encodable, Sendable {
    let entry: HistoryEntry

    enum CodingKeys: CodingKey {
      case number, seconds, request, target, command, suggested, engine, task, verdict, edited, status, folder, host
      case session, masked, learned
    }

    /// Writes every field, those that are not known as null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(entry.id, forKey: .number)
      try container.encode(entry.seconds, forKey: .seconds)
      try container.encode(entry.request, forKey: .request)
      try container.encode(entry.target, forKey: .target)
      try container.encode(entry.command, forKey: .command)
      try container.encode(entry.suggested, forKey: .suggested)
      try container.encode(entry.engine, forKey: .engine)
      try container.encode(entry.task, forKey: .task)
      try container.encode(entry.verdict.rawValue, forKey: .verdict)
      try container.encode(entry.suggested != nil, forKey: .edited)
      try container.encode(entry.status, forKey: .status)
      try container.encode(entry.folder, forKey: .folder)
      try container.encode(entry.host, forKey: .host)
      try container.encode(entry.session, forKey: .session)
      try container.encode(entry.isMasked, forKey: .masked)
      try container.encode(entry.isLearned, forKey: .learned)
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
