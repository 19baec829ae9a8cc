import History

/// The numbers that complete on the command line: the newest first.
enum HistoryNumbers {
  private static let most = 50

  @Sendable static func completions(_ words: [String], _ place: Int, _ prefix: String) -> [String] {
    guard let folder = LiveWorld.folders.state else { return [] }
    var query = HistoryQuery()
    query.limit = most
    let entries = (try? HistoryStore(path: folder + "/history.db", waitingMilliseconds: 200).entries(query)) ?? []
    return entries.reversed().map { String($0.id) }.filter { $0.hasPrefix(prefix) }
  }
}
