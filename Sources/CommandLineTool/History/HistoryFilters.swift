import ArgumentParser
import History
import LanguageModels

/// Which requests are meant, and how they are printed.
struct HistoryFilters: ParsableArguments {
  @Option(name: [.customShort("n"), .long], help: "How many of the newest are printed; 0 for all.")
  var limit = 20

  @Option(
    help: ArgumentHelp("Those since then: 2h, 3d, 1w, today, yesterday or 2026-03-01.", valueName: "when"),
    completion: .list(["today", "yesterday", "1h", "1d", "1w"]))
  var since: String?

  @Option(help: ArgumentHelp("Those before this number: the next page.", valueName: "number"))
  var before: Int?

  @Flag(help: "Those of this folder.")
  var here = false

  @Flag(help: "Those of this terminal session.")
  var session = false

  @Flag(help: "Those that ran and failed.")
  var failed = false

  @Flag(help: "Those that were passed over for another command too.")
  var all = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Plain lines: words instead of signs, no styles.")
  var plain = false

  /// Makes the options.
  init() {}

  /// Refuses counts below zero.
  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is a number from 0.") }
  }

  /// The query for these and `words`.
  func query(words: [String], in world: World) throws -> HistoryQuery {
    var query = HistoryQuery()
    query.words = words.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    if let since {
      guard let seconds = SinceTime.seconds(since, now: world.clock.epochSeconds()) else {
        throw HistoryCommandError.badTime(since)
      }
      query.since = seconds
    }
    query.before = before
    let whereabouts = world.whereabouts()
    if here { query.folder = whereabouts.folder ?? "" }
    if session { query.session = whereabouts.session ?? "" }
    query.isFailed = failed
    query.hasPassed = all
    query.limit = limit == 0 ? nil : limit
    return query
  }
}
