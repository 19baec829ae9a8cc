import OfflineEngine
import Platform
import TerminalUI

/// Tasks as lines of text.
struct TasksScreen: Sendable {
  let wording: TasksWording
  let machine: Machine
  let isPlain: Bool
  let capabilities: TerminalCapabilities
  /// The width to keep to; nil where the lines go to no terminal.
  let columns: Int?

  init(world: World, isPlain: Bool) {
    wording = TasksWording(language: world.machine.language)
    machine = world.machine
    self.isPlain = isPlain
    var capabilities = TerminalCapabilities(environment: world.environment, isPlain: isPlain)
    // Escapes belong on a terminal alone: a file or a pipe gets the text.
    if !world.streams.isOutputTerminal { capabilities.isDumb = true }
    self.capabilities = capabilities
    columns =
      world.streams.isOutputTerminal
      ? Terminal(environment: world.environment)?.size.columns ?? TerminalSize(environment: world.environment).columns
      : nil
  }

  /// The tasks below the names of their topics.
  func list(_ tasks: [KnownTask]) -> [String] {
    var lines: [String] = []
    var topic: String?
    for task in tasks {
      if task.topic != topic {
        if topic != nil { lines.append("") }
        lines.append(heading(isPlain ? task.topic + ":" : task.topic))
        topic = task.topic
      }
      lines += line(task)
    }
    return lines
  }

  /// The tasks of a search, and what to do for more of them.
  func found(_ tasks: [KnownTask], more: Int) -> [String] {
    var lines = tasks.flatMap(line)
    if more > 0 { lines += [""] + wrapped(wording.more(more, shown: tasks.count), "", "") }
    return lines
  }

  /// The name, what it does, and the first form; one line where nothing limits its width.
  private func line(_ task: KnownTask) -> [String] {
    let form = task.chosenForm.map { "  " + $0.text } ?? ""
    var lines = wrapped("\(task.name)  \(task.about)\(form)", "  ", "      ")
    let name = "  " + task.name
    if let first = lines.first, first.hasPrefix(name) {
      lines[0] = "  " + TextStyle(bold: true).apply(to: task.name, capabilities) + first.dropFirst(name.count)
    }
    return lines
  }

  func heading(_ text: String) -> String { TextStyle(bold: true, color: .cyan).apply(to: text, capabilities) }

  /// One line, or as many as the terminal's width makes of it.
  func wrapped(_ text: String, _ first: String, _ rest: String) -> [String] {
    let text = VisibleText.escape(text)
    guard let columns else { return [first + text] }
    if DisplayWidth.of(first + text) <= columns { return [first + text] }
    return TextLayout.wrap(text, columns: columns, firstIndent: first, indent: rest)
  }
}
