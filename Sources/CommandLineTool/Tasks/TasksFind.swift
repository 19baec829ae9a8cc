package import ArgumentParser
import OfflineEngine

/// `qmark tasks find`: the tasks of all topics, of one, or those that words are about.
package struct TasksFind: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "find", abstract: "List the tasks, or those that words are about.",
    discussion: "The name of a topic lists it; the name of a task shows it; other words are searched for.")

  @Option(name: .shortAndLong, help: "What the tasks are for: shell (all), git or gh.")
  var target: OfflineRequest.Target = .shell

  @Option(name: [.customShort("n"), .long], help: "How many tasks a search gives at most.")
  var count = 20

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Plain lines: no styles.")
  var plain = false

  @Argument(
    help: "A topic, a task, or words to search for, in English or Korean.",
    completion: .custom(TaskNames.topicsAndTasks))
  var words: [String] = []

  /// Makes the command.
  package init() {}

  /// Refuses counts below one.
  package func validate() throws {
    if !(1...1000).contains(count) { throw ValidationError("--count is a number from 1 to 1000.") }
  }

  /// Prints the tasks.
  package func run(in world: World) throws -> Int32 {
    let view = try TasksView(world: world, isPlain: plain, isJSON: json)
    let query = try RequestText.read(Array(words.joined(separator: " ").utf8), limit: RequestText.requestLimit)
    if words.isEmpty { return try view.list(view.catalog.tasks(target: target), target: target) }
    guard !query.allSatisfy(\.isWhitespace) else { throw UserError.emptyWords }
    if view.catalog.topics.contains(query) {
      return try view.list(view.catalog.tasks(topic: query, target: target), target: target, topic: query)
    }
    if let task = view.catalog.task(named: query) { return try view.show(task) }
    let found = view.catalog.search(query, target: target, count: count)
    return try view.found(found.tasks, more: found.more, query: query, target: target)
  }
}
