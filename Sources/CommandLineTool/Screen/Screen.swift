import Assistant
import Explanation
import OfflineEngine
import Platform
import RiskAssessment
import TerminalUI

/// What the reader sees, as lines of text.
struct Screen: Sendable {
  let wording: Wording
  let machine: Machine
  let columns: Int
  let isPlain: Bool
  let capabilities: TerminalCapabilities

  init(world: World, terminal: Terminal?, isPlain: Bool) {
    wording = Wording(language: world.machine.language)
    machine = world.machine
    columns = terminal?.size.columns ?? TerminalSize(environment: world.environment).columns
    capabilities = terminal?.capabilities ?? TerminalCapabilities(environment: world.environment, isPlain: isPlain)
    self.isPlain = isPlain || capabilities.isPlain
  }

  /// The command, what it means, and what there is to say of it.
  func suggestion(_ reviewed: ReviewedCommand) -> [String] {
    let command = VisibleText.escape(reviewed.command, keepingLineBreaks: true)
    var lines =
      heading(wording.command) + command.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines += heading(wording.explanation) + explanation(of: reviewed)
    let notes = notes(on: reviewed)
    return lines + (notes.isEmpty ? [] : [""] + notes) + [""]
  }

  /// The explained parts, one sentence each.
  func explanation(of reviewed: ReviewedCommand) -> [String] {
    ExplanationRenderer().lines(reviewed.explanation).flatMap { line in
      let blanks = String(repeating: " ", count: line.indent)
      // A screen reader would read the signs aloud.
      let first = isPlain ? blanks : blanks + line.sign + " "
      let text = VisibleText.escape(line.text)
      return TextLayout.wrap(text, columns: columns, firstIndent: first, indent: isPlain ? blanks : blanks + "  ")
    }
  }

  /// Risk, unknown parts and missing programs: only what there is to say.
  func notes(on reviewed: ReviewedCommand) -> [String] {
    var notes: [String] = []
    let verdict = reviewed.verdict
    if verdict.level > .safe {
      var said: Set<String> = []
      for finding in verdict.findings where said.insert(finding.id).inserted {
        notes.append(mark(finding.level) + " " + finding.says)
      }
      if !verdict.touches.isEmpty { notes.append("  " + wording.touches(verdict.touches)) }
    }
    if reviewed.hasHiddenText { notes.append(mark(.danger) + " " + wording.message(.hiddenText)) }
    for error in reviewed.explanation.errors { notes.append("? " + error.message) }
    for unknown in reviewed.explanation.unknown {
      let says = reviewed.explanation.spans.first { $0.start == unknown.start && $0.end == unknown.end }?.says
      notes.append("? " + (says ?? unknown.text))
    }
    for program in reviewed.missingPrograms {
      notes.append(wording.notInstalled(program, installing: InstallHint.command(for: program, on: machine)))
    }
    return notes.flatMap { TextLayout.wrap(VisibleText.escape($0), columns: columns, indent: "  ") }
  }

  /// Candidates that are not certain, numbered from 1.
  func offer(_ candidates: [Candidate], unplaced: [String]) -> [String] {
    var lines = [wording.unsure]
    for (index, candidate) in candidates.enumerated() {
      let command = VisibleText.escape(candidate.command)
      lines += TextLayout.wrap("\(index + 1)  \(command)", columns: columns, firstIndent: "  ", indent: "     ")
      lines += TextLayout.wrap(candidate.about, columns: columns, firstIndent: "     ", indent: "     ")
    }
    if !unplaced.isEmpty {
      lines += TextLayout.wrap(VisibleText.escape(wording.unplaced(unplaced)), columns: columns)
    }
    return isPlain ? lines : [""] + lines + [""]
  }

  /// The line above the output of a command that is run.
  var running: String { isPlain ? wording.running : "\n🕕  " + wording.running }

  private func heading(_ title: String) -> [String] {
    isPlain ? [title + ":"] : ["", TextLayout.rule(title: title, columns: columns), ""]
  }

  private func mark(_ level: RiskLevel) -> String {
    let word = wording.level(level)
    if isPlain { return word + ":" }
    let style = TextStyle(bold: true, color: level == .danger ? .red : .yellow)
    return style.apply(to: (level == .danger ? "✖ " : "⚠ ") + word, capabilities)
  }
}
