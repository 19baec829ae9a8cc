package import ArgumentParser
package import OfflineEngine

/// `qmark tasks`: lists, searches and shows what the offline engine knows.
package struct TasksCommand: WorldCommand {
  /// The texts of the help and the manual page.
  package static let configuration = CommandConfiguration(
    commandName: "tasks",
    abstract: "List, search and show what the offline engine knows.",
    discussion: """
      qmark tasks                 every task, by topic: its name, what it does, its first form
      qmark tasks docker          those of a topic
      qmark tasks port            those that words are about, best first
      qmark tasks show port-user  one task: ways to ask for it, its values, its forms (also: qmark tasks port-user)

      In a form {name} stands for a value. Nothing is run. The exit status is 1 where nothing is found.
      """)

  @Option(name: .shortAndLong, help: "What the tasks are for: shell (all), git or gh.")
  package var target: OfflineRequest.Target = .shell

  @Option(name: [.customShort("n"), .long], help: "How many tasks a search gives at most.")
  package var count = 20

  @Flag(help: "Print one JSON object.")
  package var json = false

  @Flag(help: "Plain lines: words instead of signs, no styles.")
  var plain = false

  @Argument(
    help: "A topic, a task, show and a task, or words to search for, in English or Korean.",
    completion: .custom(TaskNames.completions))
  package var words: [String] = []

  /// Makes the command.
  package init() {}

  /// Refuses counts below one, and `show` without a name.
  package func validate() throws {
    if !(1...1000).contains(count) { throw ValidationError("--count is a number from 1 to 1000.") }
    if words == ["show"] { throw ValidationError("Say which task: qmark tasks show port-user") }
  }

  /// Prints the tasks.
  package func run(in world: World) throws -> Int32 {
    let query = try RequestText.read(Array(words.joined(separator: " ").utf8), limit: RequestText.requestLimit)
    let view = try TasksView(world: world, isPlain: plain, isJSON: json)
    if words.isEmpty { return try view.list(view.catalog.tasks(target: target), target: target) }
    guard !query.allSatisfy(\.isWhitespace) else { throw UserError.emptyWords }
    if words.count == 2, words[0] == "show" { return try show(words[1], view) }
    if view.catalog.topics.contains(query) {
      return try view.list(view.catalog.tasks(topic: query, target: target), target: target, topic: query)
    }
    if let task = view.catalog.task(named: query) { return try view.show(task) }
    let found = view.catalog.search(query, target: target, count: count)
    return try view.found(found.tasks, more: found.more, query: query, target: target)
  }

  private func show(_ name: String, _ view: TasksView) throws -> Int32 {
    guard let task = view.catalog.task(named: name) else {
      throw TasksError.unknownTask(name, nearest: view.nearest(to: name))
    }
    return try view.show(task)
  }
}
