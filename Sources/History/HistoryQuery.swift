/// Which entries are wanted.
package struct HistoryQuery: Hashable, Sendable {
  /// Words that all stand in the request, the command, or the command before it was edited.
  package var words: [String] = []
  /// Not older than this, in seconds since 1970.
  package var since: Int?
  /// Those with a smaller number.
  package var before: Int?
  /// Those of this working folder.
  package var folder: String?
  /// Those of this terminal session.
  package var session: String?
  /// Those that ran and ended with a status other than 0.
  package var isFailed = false
  /// Whether those that were only passed over are wanted too.
  package var hasPassed = false
  /// These numbers alone; nil for all.
  package var ids: [ClosedRange<Int>]?
  /// The newest so many; nil for all.
  package var limit: Int?

  /// Makes a query for everything that was not only passed over.
  package init() {}

  /// The condition in SQL, with the values for its places.
  var condition: (sql: String, values: [DatabaseValue]) {
    var parts = hasPassed || ids != nil ? ["1"] : ["verdict <> 'passed'"]
    var values: [DatabaseValue] = []
    func add(_ part: String, _ more: DatabaseValue...) {
      parts.append(part)
      values += more
    }
    for word in words {
      let pattern = DatabaseValue.text("%" + Self.escaped(word) + "%")
      add(
        "(request LIKE ? ESCAPE '\\' OR command LIKE ? ESCAPE '\\' OR suggested LIKE ? ESCAPE '\\')", pattern, pattern,
        pattern)
    }
    if let since { add("seconds >= ?", .number(since)) }
    if let before { add("id < ?", .number(before)) }
    if let folder { add("folder = ?", .text(folder)) }
    if let session { add("session = ?", .text(session)) }
    if isFailed { add("verdict = 'ran' AND status IS NOT NULL AND status <> 0") }
    if let ids {
      parts.append("(" + (["0"] + ids.map { _ in "id BETWEEN ? AND ?" }).joined(separator: " OR ") + ")")
      values += ids.flatMap { [DatabaseValue.number($0.lowerBound), .number($0.upperBound)] }
    }
    return (parts.joined(separator: " AND "), values)
  }

  private static func escaped(_ word: String) -> String {
    String(word.flatMap { "\\%_".contains($0) ? ["\\", $0] : [$0] })
  }
}
