import OfflineEngine
import Platform
import Settings
import TerminalUI

/// Prints what was found, as lines or as JSON.
struct TasksView {
  let world: World
  let catalog: TaskCatalog
  let screen: TasksScreen
  private let isJSON: Bool

  init(world: World, isPlain: Bool, isJSON: Bool) throws {
    let settings = try ConfiguredSettings.read(in: world)
    let world = world.speaking(settings.language)
    self.world = world
    self.isJSON = isJSON
    catalog = TaskCatalog.embedded(on: world.machine)
    screen = TasksScreen(world: world, isPlain: isPlain || world.variable("QMARK_PLAIN") != nil)
  }

  /// Prints tasks by topic.
  func list(_ tasks: [KnownTask], target: OfflineRequest.Target, topic: String? = nil) throws -> Int32 {
    if tasks.isEmpty, let topic { throw TasksError.emptyTopic(topic, target: target.rawValue) }
    if isJSON { return try print(TasksReport(tasks, query: topic, target: target, more: 0)) }
    return try print(screen.list(tasks))
  }

  /// Prints the tasks of a search, best first.
  func found(_ tasks: [KnownTask], more: Int, query: String, target: OfflineRequest.Target) throws -> Int32 {
    guard !tasks.isEmpty else { throw TasksError.nothingFound(query, nearest: nearest(to: query)) }
    if isJSON { return try print(TasksReport(tasks, query: query, target: target, more: more)) }
    return try print(screen.found(tasks, more: more))
  }

  /// Prints one task.
  func show(_ task: KnownTask) throws -> Int32 {
    if isJSON { return try print(TaskReport(task)) }
    return try print(screen.task(task))
  }

  /// The names of topics and tasks that are like a name.
  func nearest(to name: String) -> [String] {
    NearestNames.of(name, among: catalog.topics + catalog.names.filter { !catalog.topics.contains($0) })
  }

  private func print(_ report: some Encodable) throws -> Int32 {
    try world.streams.write(try JSONText.line(report))
    return ExitStatus.done.rawValue
  }

  private func print(_ lines: [String]) throws -> Int32 {
    try world.streams.write(lines.joined(separator: "\n") + "\n")
    return ExitStatus.done.rawValue
  }
}
