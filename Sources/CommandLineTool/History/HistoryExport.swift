package import ArgumentParser
import History

/// `qmark history export`: everything, as lines of JSON.
package struct HistoryExport: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print everything that is kept, one JSON object a line, the newest last.")

  /// Makes the command.
  package init() {}

  /// Prints the lines.
  package func run(in world: World) throws -> Int32 {
    let history = try OpenedHistory(in: world)
    var query = HistoryQuery()
    query.hasPassed = true
    for entry in try history.using({ (store) throws(HistoryError) in try store.entries(query) }) {
      try world.streams.write(try JSONText.line(HistoryReport.Entry(entry)))
    }
    return ExitStatus.done.rawValue
  }
}
