import History

extension HistoryEntry {
  /// An entry with the fields that a test is about.
  static func sample(
    _ request: String, _ command: String, _ verdict: HistoryVerdict = .ran, seconds: Int = 1000, task: String? = nil,
    status: Int? = nil, folder: String? = "/home/u", session: String? = "7"
  ) -> HistoryEntry {
    HistoryEntry(
      seconds: seconds, request: request, command: command, task: task, verdict: verdict, status: status,
      folder: folder, host: "box", session: session)
  }
}

extension HistoryQuery {
  /// A query with some of its parts set.
  static func wanting(_ change: (inout HistoryQuery) -> Void) -> HistoryQuery {
    var query = HistoryQuery()
    change(&query)
    return query
  }
}
