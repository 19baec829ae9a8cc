package import ArgumentParser
import History

/// `qmark history list`: the newest requests.
package struct HistoryList: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the newest requests, the newest last.")

  @OptionGroup var filters: HistoryFilters

  @Argument(help: "Words that stand in the request or the command.")
  var words: [String] = []

  /// Makes the command.
  package init() {}

  /// Prints the requests.
  package func run(in world: World) throws -> Int32 {
    try HistoryListing(in: world, filters: filters, words: words).print()
  }
}

/// `qmark history search`: the requests with these words in them.
package struct HistorySearch: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "search", abstract: "List the requests with these words in the request or the command.")

  @OptionGroup var filters: HistoryFilters

  @Argument(help: "Words that all stand in the request or the command.")
  var words: [String]

  /// Makes the command.
  package init() {}

  /// Prints the requests.
  package func run(in world: World) throws -> Int32 {
    try HistoryListing(in: world, filters: filters, words: words).print()
  }
}
