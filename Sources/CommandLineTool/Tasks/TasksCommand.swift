package import ArgumentParser

/// `qmark tasks`: what the offline engine knows.
package struct TasksCommand: ParsableCommand {
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
      """,
    subcommands: [TasksFind.self, TasksShow.self],
    defaultSubcommand: TasksFind.self)

  /// Makes the command.
  package init() {}
}
