import History
import Settings

/// Prints requests as lines or as JSON.
struct HistoryListing {
  private let history: OpenedHistory
  private let filters: HistoryFilters
  private let query: HistoryQuery

  init(in world: World, filters: HistoryFilters, words: [String]) throws {
    history = try OpenedHistory(in: world)
    self.filters = filters
    query = try filters.query(words: words, in: history.world)
  }

  func print() throws -> Int32 {
    let entries = try history.using { (store) throws(HistoryError) in try store.entries(query) }
    let more = try history.using { (store) throws(HistoryError) in try store.count(query) } - entries.count
    if filters.json {
      try history.world.streams.write(try JSONText.line(HistoryReport(entries, more: more)))
      return ExitStatus.done.rawValue
    }
    guard !entries.isEmpty else {
      if !history.settings.history { history.say(history.wording.isOff) }
      throw isEverything ? HistoryEmpty.nothingKept : HistoryEmpty.nothingFound
    }
    let screen = HistoryScreen(world: history.world, isPlain: filters.plain)
    let lines = screen.lines(entries, more: more)
    try history.world.streams.write(lines.joined(separator: "\n") + "\n")
    return ExitStatus.done.rawValue
  }

  private var isEverything: Bool {
    var all = HistoryQuery()
    all.limit = query.limit
    all.hasPassed = query.hasPassed
    return query == all
  }
}
