package import ArgumentParser
import OfflineEngine

/// `qmark tasks show`: one task with all that is known of it.
package struct TasksShow: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a task: what it does, ways to ask for it, its values, its forms, and what they need.")

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Plain lines: words instead of signs, no styles.")
  var plain = false

  @Argument(help: "The name of the task, such as port-user.", completion: .custom(TaskNames.tasks))
  var name: String

  /// Makes the command.
  package init() {}

  /// Prints the task.
  package func run(in world: World) throws -> Int32 {
    let view = try TasksView(world: world, isPlain: plain, isJSON: json)
    guard let task = view.catalog.task(named: name) else {
      throw TasksError.unknownTask(name, nearest: view.nearest(to: name))
    }
    return try view.show(task)
  }
}
