package import ArgumentParser
import History

/// `qmark history forget`: keeps requests, but ranks no commands by them.
package struct HistoryForget: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Keep requests, but never again rank commands by them.")

  @Argument(help: "Numbers, as 12 or 12-20.", completion: .custom(HistoryNumbers.completions))
  var numbers: [String] = []

  @Option(help: ArgumentHelp("Those with these words in the request or the command.", valueName: "words"))
  var matching: String?

  @Flag(help: "All of them.")
  var all = false

  /// Makes the command.
  package init() {}

  /// Refuses none and several ways to say which.
  package func validate() throws {
    if [!numbers.isEmpty, matching != nil, all].count(where: { $0 }) != 1 {
      throw ValidationError("Give numbers, --matching and words, or --all.")
    }
  }

  /// Forgets what was learned of the requests.
  package func run(in world: World) throws -> Int32 {
    let history = try OpenedHistory(in: world)
    let query = try HistorySelection.query(numbers: numbers, matching: matching)
    let count = try history.using { (store) throws(HistoryError) in try store.forget(query) }
    try history.print(history.wording.forgotten(count))
    return ExitStatus.done.rawValue
  }
}
