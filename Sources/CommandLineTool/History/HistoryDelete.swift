package import ArgumentParser
import History

/// `qmark history delete`: takes requests away for good.
package struct HistoryDelete: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete requests for good: by their numbers, or those with words in them.")

  @OptionGroup var selection: HistorySelection

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var yes = false

  /// Makes the command.
  package init() {}

  /// Deletes the requests; what only words name is asked about.
  package func run(in world: World) throws -> Int32 {
    let history = try OpenedHistory(in: world)
    let query = try selection.query()
    let count = try history.using { (store) throws(HistoryError) in try store.count(query) }
    guard count > 0 else { throw HistoryCommandError.nothingFound }
    let isAsked = query.ids == nil && !yes
    guard try !isAsked || HistoryConsent(history: history).isGiven(count) else { return ExitStatus.declined.rawValue }
    let deleted = try history.using { (store) throws(HistoryError) in try store.delete(query) }
    try history.print(history.wording.deleted(deleted))
    return ExitStatus.done.rawValue
  }
}

/// `qmark history clear`: takes everything away for good.
package struct HistoryClear: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Delete everything that is kept, for good.")

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var yes = false

  /// Makes the command.
  package init() {}

  /// Deletes everything after a question.
  package func run(in world: World) throws -> Int32 {
    let history = try OpenedHistory(in: world)
    var query = HistoryQuery()
    query.hasPassed = true
    // A history that cannot be read can be cleared all the same.
    let count = (try? history.store.count(query)) ?? 0
    guard try yes || HistoryConsent(history: history).isGiven(count) else { return ExitStatus.declined.rawValue }
    let deleted = try history.using { (store) throws(HistoryError) in try store.clear() }
    try history.print(history.wording.deleted(deleted))
    return ExitStatus.done.rawValue
  }
}
