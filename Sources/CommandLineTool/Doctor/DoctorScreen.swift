import Platform
import TerminalUI

/// Findings as lines of text.
struct DoctorScreen: Sendable {
  let language: Language
  let isPlain: Bool
  let capabilities: TerminalCapabilities
  /// The width to keep to; nil where the lines go to no terminal.
  let columns: Int?

  init(world: World, isPlain: Bool) {
    language = world.machine.language
    var capabilities = TerminalCapabilities(environment: world.environment, isPlain: isPlain)
    // Escapes belong on a terminal alone: a file or a pipe gets the text.
    if !world.streams.isOutputTerminal { capabilities.isDumb = true }
    self.capabilities = capabilities
    self.isPlain = isPlain
    columns =
      world.streams.isOutputTerminal
      ? Terminal(environment: world.environment)?.size.columns ?? TerminalSize(environment: world.environment).columns
      : nil
  }

  /// The mark and the sentence; what to do next stands below and is never broken, so that it can be copied.
  func lines(_ finding: Finding) -> [String] {
    let mark = mark(of: finding.state)
    let indent = isPlain ? "" : "  "
    let says = VisibleText.escape(finding.says)
    var lines =
      columns.map { TextLayout.wrap(says, columns: $0, firstIndent: mark + " ", indent: indent) } ?? [mark + " " + says]
    // Laid out first and coloured then, so that colours take no columns.
    if let first = lines.first, first.hasPrefix(mark) {
      lines[0] = style(of: finding.state).apply(to: mark, capabilities) + first.dropFirst(mark.count)
    }
    if let next = finding.next {
      lines.append((isPlain ? language.say("next: ", "다음: ") : "  → ") + VisibleText.escape(next))
    }
    return lines
  }

  /// The last line.
  func summary(_ report: DoctorReport) -> String {
    let count = report.findings.count { $0.state == .broken }
    guard count > 0 else { return language.say("Nothing is broken.", "고장 난 것이 없습니다.") }
    return language.say("\(count) broken.", "고장 난 것이 \(count)개 있습니다.")
  }

  private func mark(of state: Finding.State) -> String {
    switch state {
    case .ok: isPlain ? language.say("ok:", "정상:") : "✓"
    case .note: isPlain ? language.say("note:", "참고:") : "·"
    case .broken: isPlain ? language.say("broken:", "고장:") : "✗"
    }
  }

  private func style(of state: Finding.State) -> TextStyle {
    switch state {
    case .ok: TextStyle(color: .green)
    case .note: TextStyle(dim: true)
    case .broken: TextStyle(bold: true, color: .red)
    }
  }
}
