import Explanation
import TerminalUI

/// The parts of a command one after the other: the command with the part under discussion marked, and its sentence.
struct SpanBrowser: Sendable {
  private let explanation: ExplainedCommand
  private let lines: [ExplanationRenderer.Line]
  private let command: ColoredCommand
  private let hint: String
  /// The line under discussion.
  private(set) var position = 0

  /// Makes a browser at the first part; nil where nothing is explained.
  init?(_ explanation: ExplainedCommand, hint: String) {
    let lines = ExplanationRenderer().lines(explanation)
    guard !lines.isEmpty else { return nil }
    self.explanation = explanation
    self.lines = lines
    self.hint = hint
    command = ColoredCommand(explanation)
  }

  /// Moves to another part; true where the key leaves.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .down, .right, .tab, .enter, .character(" "), .character("j"): position = min(position + 1, lines.count - 1)
    case .up, .left, .backTab, .character("k"): position = max(position - 1, 0)
    case .escape, .interrupt, .endOfInput, .character("q"), .character("Q"), .character("ㅂ"): return true
    case .backspace, .character: break
    }
    return false
  }

  /// The screen as it is now, no larger than the terminal.
  func frame(_ size: TerminalSize, _ capabilities: TerminalCapabilities) -> [String] {
    // The last column stays free: a full line leaves the cursor in a place that terminals do not agree on.
    let columns = max(1, size.columns - 1)
    let line = lines[position]
    let span = explanation.spans[line.span]
    let text = VisibleText.escape(
      line.text.prefix(Self.longestSentence) + (line.text.count > Self.longestSentence ? "…" : ""))
    // Where there is hardly room for a word there is none for signs.
    let sentence =
      columns < 6
      ? TextLayout.wrap(text, columns: columns)
      : TextLayout.wrap(text, columns: columns, firstIndent: line.sign + " ", indent: "  ")
    let place = ["\(position + 1)/\(lines.count)", span.says.isEmpty ? "" : VisibleText.escape(span.source), hint]
    let room = max(1, size.rows - 1)
    let footer = TextLayout.hint(place.filter { !$0.isEmpty }.joined(separator: "   "), columns: columns)
      .prefix(max(1, room / 4)).map { TextStyle(dim: true).apply(to: $0, capabilities) }
    // The command gets what the sentence leaves, and at least a third.
    let taken = footer.count + 2
    let forCommand = max(room / 3, room - sentence.count - taken, 1)
    let shown = window(span, rows: forCommand, columns: columns, capabilities)
    let rest = max(0, room - shown.count - taken)
    return Array((shown + [""] + sentence.prefix(max(1, rest)) + [""] + footer).prefix(max(1, room)))
  }

  private static let longestSentence = 1000

  /// The rows of the command around the part.
  private func window(
    _ span: ExplainedSpan, rows: Int, columns: Int, _ capabilities: TerminalCapabilities
  ) -> [String] {
    let all = command.rows(columns: columns, highlighted: span.start..<max(span.start, span.end), capabilities)
    guard all.count > rows else { return all }
    let wanted = command.row(of: span.start, columns: columns)
    let start = min(max(0, wanted - rows / 2), all.count - rows)
    return Array(all[start..<(start + rows)])
  }
}
