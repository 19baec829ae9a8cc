import ArgumentParser
import History

/// Requests that are named on the command line.
struct HistorySelection: ParsableArguments {
  @Argument(help: "Numbers, as 12 or 12-20.", completion: .custom(HistoryNumbers.completions))
  var numbers: [String] = []

  @Option(help: ArgumentHelp("Those with these words in the request or the command.", valueName: "words"))
  var matching: String?

  /// Makes the options.
  init() {}

  /// Refuses neither and both.
  func validate() throws {
    if numbers.isEmpty == (matching == nil) { throw ValidationError("Give numbers, or --matching and words.") }
    if let matching, matching.allSatisfy(\.isWhitespace) { throw ValidationError("The words of --matching are blank.") }
  }

  /// The query for them.
  func query() throws -> HistoryQuery { try Self.query(numbers: numbers, matching: matching) }

  /// The query for these numbers, for these words, or without either for all.
  static func query(numbers: [String], matching: String?) throws -> HistoryQuery {
    var query = HistoryQuery()
    query.hasPassed = true
    query.words = matching?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    if !numbers.isEmpty { query.ids = try numbers.map(range) }
    return query
  }

  private static func range(_ text: String) throws -> ClosedRange<Int> {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first > 0, first <= last
    else { throw HistoryCommandError.badNumber(text) }
    return first...last
  }
}
