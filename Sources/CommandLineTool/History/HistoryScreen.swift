import History
import Platform
import TerminalUI

/// Requests as lines of text.
struct HistoryScreen: Sendable {
  private let wording: HistoryWording
  private let isPlain: Bool
  private let capabilities: TerminalCapabilities
  /// The width to keep to; nil where the lines go to no terminal.
  private let columns: Int?

  init(world: World, isPlain: Bool) {
    wording = HistoryWording(language: world.machine.language)
    self.isPlain = isPlain || world.variable("QMARK_PLAIN") != nil
    var capabilities = TerminalCapabilities(environment: world.environment, isPlain: self.isPlain)
    // Escapes belong on a terminal alone: a file or a pipe gets the text.
    if !world.streams.isOutputTerminal { capabilities.isDumb = true }
    self.capabilities = capabilities
    columns =
      world.streams.isOutputTerminal
      ? Terminal(environment: world.environment)?.size.columns ?? TerminalSize(environment: world.environment).columns
      : nil
  }

  /// The entries, the newest last, after how many earlier ones there are.
  func lines(_ entries: [HistoryEntry], more: Int) -> [String] {
    let width = entries.map { String($0.id).count }.max() ?? 0
    var lines = entries.flatMap { self.lines($0, width: width) }
    if more > 0, let first = entries.first { lines.insert(wording.older(more, before: first.id), at: 0) }
    return lines
  }

  /// The number, the time, what became of it and the request; below it the command.
  private func lines(_ entry: HistoryEntry, width: Int) -> [String] {
    let number = String(repeating: " ", count: width - String(entry.id).count) + String(entry.id)
    let head = "\(SinceTime.shown(entry.seconds))  \(wording.verdict(of: entry))  "
    let indent = String(repeating: " ", count: width + 2)
    guard columns != nil, !isPlain else {
      return [number + "  " + VisibleText.escape(head + entry.request + "  →  " + entry.command)]
    }
    var lines = wrapped(head + entry.request, number + "  ", indent)
    if let first = lines.first, first.hasPrefix(number) {
      lines[0] = TextStyle(bold: true).apply(to: number, capabilities) + first.dropFirst(number.count)
    }
    if let suggested = entry.suggested { lines += wrapped(wording.suggested(suggested), indent, indent + "  ") }
    return lines + wrapped(entry.command, indent, indent + "  ").map(colored)
  }

  private func colored(_ line: String) -> String {
    let text = line.drop { $0 == " " }
    return line.prefix(line.count - text.count) + TextStyle(color: .cyan).apply(to: String(text), capabilities)
  }

  private func wrapped(_ text: String, _ first: String, _ rest: String) -> [String] {
    TextLayout.wrap(VisibleText.escape(text), columns: columns ?? 80, firstIndent: first, indent: rest)
  }
}
