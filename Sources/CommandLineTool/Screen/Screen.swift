import Assistant
import Explanation
import OfflineEngine
import Platform
import RiskAssessment
import Safeguards
import ShellGrammar
import TerminalUI

/// What the reader sees, as lines of text.
struct Screen: Sendable {
  let wording: Wording
  let machine: Machine
  let columns: Int
  /// The lines that are seen at once; nil where nothing scrolls away.
  let rows: Int?
  let isPlain: Bool
  let capabilities: TerminalCapabilities
  let allowsEmoji: Bool

  init(world: World, terminal: Terminal?, isPlain: Bool, allowsEmoji: Bool = true) {
    wording = Wording(language: world.machine.language)
    machine = world.machine
    let size = terminal?.size
    columns = size?.columns ?? TerminalSize(environment: world.environment).columns
    rows = size?.rows
    var capabilities =
      terminal?.capabilities ?? TerminalCapabilities(environment: world.environment, isPlain: isPlain)
    // Escapes belong on a terminal alone: a file or a pipe gets the text.
    if !world.streams.isOutputTerminal, terminal == nil { capabilities.isDumb = true }
    self.capabilities = capabilities
    self.isPlain = isPlain || capabilities.isPlain
    self.allowsEmoji = allowsEmoji
  }

  /// The command, what it means, and what there is to say of it; `model` is the name of the model that gave it.
  /// `carefulKey` is the key that shows its careful form.
  func suggestion(_ reviewed: ReviewedCommand, model: String? = nil, carefulKey: Character? = nil) -> [String] {
    var lines = heading(wording.command) + command(of: reviewed)
    lines += heading(wording.explanation) + explanation(of: reviewed)
    let change = reviewed.change.map { note(isPlain ? "" : "· ", wording.changed($0)) } ?? []
    var notes = change + guessNotes(on: reviewed) + notes(on: reviewed) + carefulNotes(on: reviewed, key: carefulKey)
    notes += repeatNotes(on: reviewed)
    if let model { notes += note(isPlain ? "" : "· ", wording.suggestedByModel(model)) }
    lines += (notes.isEmpty ? [] : [""] + notes) + [""]
    return lines + commandAgain(of: reviewed, below: lines.count)
  }

  /// The command once more where what stands below it has scrolled it away, so that it is seen where it is decided on; a
  /// screen that is read aloud has said it.
  private func commandAgain(of reviewed: ReviewedCommand, below count: Int) -> [String] {
    let again = command(of: reviewed) + [""]
    guard let rows, !isPlain, count + Self.menuRows > rows, again.count + Self.menuRows < rows else { return [] }
    return again
  }

  /// The rows that the menu takes but in the narrowest windows.
  private static let menuRows = 2

  /// The command with all of its characters to be seen.
  private func visible(_ reviewed: ReviewedCommand) -> String {
    reviewed.hiddenText.revealed(in: VisibleText.escape(reviewed.command, keepingLineBreaks: true))
  }

  /// The command in the colours of its parts, and a blank line; nothing on a screen that is read aloud.
  func coloredCommand(of reviewed: ReviewedCommand) -> [String] {
    guard !isPlain, reviewed.command.utf8.count <= ColoredCommand.longestCommand else { return [] }
    if reviewed.hasHiddenText { return visible(reviewed).split(separator: "\n").map(String.init) + [""] }
    return ColoredCommand(reviewed.explanation).lines(capabilities) + [""]
  }

  /// The command as the suggestion shows it: in its colours, broken at the ends of words where it is longer than a line.
  private func command(of reviewed: ReviewedCommand) -> [String] {
    guard !isPlain, !reviewed.hasHiddenText, reviewed.command.utf8.count <= ColoredCommand.longestCommand else {
      return visible(reviewed).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return ColoredCommand(reviewed.explanation).continuedRows(columns: columns, capabilities)
  }

  /// The keys of the menu, a line each.
  func keys(_ actions: [MenuAction], alternatives: Int) -> [String] {
    var rows = actions.map { (String($0.key), wording.meaning(of: $0)) }
    if actions.contains(.alternatives), alternatives > 0 { rows.append(wording.digitsMeaning(alternatives)) }
    return rows.flatMap { key, meaning in
      TextLayout.wrap(
        meaning, columns: columns, firstIndent: "  " + key + String(repeating: " ", count: max(1, 5 - key.count)),
        indent: String(repeating: " ", count: 7))
    }
  }

  /// What the whole command does, and a blank line; nothing where that is not certain.
  func headline(of reviewed: ReviewedCommand) -> [String] {
    guard let headline = reviewed.explanation.headline else { return [] }
    let text = reviewed.hiddenText.revealed(in: VisibleText.escape(headline))
    return TextLayout.wrap(text, columns: columns) + [""]
  }

  /// The explained parts, one sentence each.
  func explanation(of reviewed: ReviewedCommand) -> [String] {
    ExplanationRenderer().lines(reviewed.explanation).flatMap { line in
      let blanks = String(repeating: " ", count: line.indent)
      // A screen reader would read the signs aloud.
      let first = isPlain ? blanks : blanks + line.sign + " "
      // A sentence with a whole script in it tells nothing more.
      let isLong = line.text.utf8.count > Self.longestSentence
      let text = reviewed.hiddenText.revealed(
        in: VisibleText.escape(isLong ? line.text.prefix(Self.longestSentence / 4) + "…" : line.text))
      return TextLayout.wrap(text, columns: columns, firstIndent: first, indent: isPlain ? blanks : blanks + "  ")
    }
  }

  /// Where the sentence of each part comes from, a line a part.
  func sources(of reviewed: ReviewedCommand) -> [String] {
    let lines = reviewed.explanation.spans.filter { !$0.says.isEmpty }.flatMap { span in
      let text = VisibleText.escape(span.text.prefix(Self.longestSourcePart) + ": " + span.source)
      return TextLayout.wrap(text, columns: columns, firstIndent: "  ", indent: "    ")
    }
    return heading(wording.sources) + lines + [""]
  }

  private static let longestSourcePart = 60

  /// A model's own explanation, marked as such.
  func modelExplanation(_ text: String) -> [String] {
    let escaped = VisibleText.escape(text, keepingLineBreaks: true)
    let paragraphs = escaped.split(separator: "\n").map(String.init)
    return heading(wording.modelExplanation) + paragraphs.flatMap { TextLayout.wrap($0, columns: columns) } + [""]
  }

  /// Risk, unknown parts and missing programs: only what there is to say.
  func notes(on reviewed: ReviewedCommand) -> [String] {
    var lines = risk(of: reviewed.verdict)
    if let words = wording.policy(reviewed.policy) {
      lines += note(isPlain ? "" : reviewed.policy.isDenial ? "⛔ " : "· ", words)
    }
    lines += reviewed.explanation.errors.flatMap { note("? ", $0.message) }
    lines += unknownParts(of: reviewed.explanation)
    for program in reviewed.missingPrograms {
      let hint = InstallHint.command(for: program, on: machine, isOurs: reviewed.origin == .offline)
      lines += note("", wording.notInstalled(program, installing: hint))
    }
    return lines.map(reviewed.hiddenText.revealed)
  }

  /// The parts that nothing is known about, each text once, and no more than a screen can hold.
  private func unknownParts(of explanation: ExplainedCommand) -> [String] {
    var sentences: [SourceRange: String] = [:]
    for span in explanation.spans { sentences[SourceRange(span.start, span.end)] = span.says }
    var said: Set<String> = []
    var lines: [String] = []
    for unknown in explanation.unknown where said.insert(unknown.text).inserted {
      guard said.count <= Self.mostUnknownParts else { return lines + note("? ", "…") }
      lines += note("? ", sentences[SourceRange(unknown.start, unknown.end)] ?? unknown.text)
    }
    return lines
  }

  private static let mostUnknownParts = 20
  /// The most bytes of one sentence on the screen.
  private static let longestSentence = 2000

  /// The reasons why a command is not safe, each once, and what it touches; the gravest for each part of the command.
  private func risk(of verdict: RiskVerdict) -> [String] {
    guard verdict.level > .safe else { return [] }
    var gravest: [SourceRange: RiskLevel] = [:]
    for finding in verdict.findings { gravest[finding.range] = max(finding.level, gravest[finding.range] ?? .safe) }
    var said: Set<String> = []
    var lines: [String] = []
    for finding in verdict.findings {
      if finding.level == gravest[finding.range], said.insert(finding.id).inserted {
        lines += note(finding.level, finding.says)
      }
    }
    return lines + (verdict.touches.isEmpty ? [] : note("  ", wording.touches(verdict.touches)))
  }

  private func note(_ level: RiskLevel, _ text: String) -> [String] {
    let word = wording.level(level)
    let mark = isPlain ? word + ":" : (level == .danger ? "✖ " : "⚠ ") + word
    var lines = note(mark + " ", text)
    // Laid out first and coloured then, so that colours take no columns.
    if let first = lines.first, first.hasPrefix(mark) {
      let style = TextStyle(bold: true, color: level == .danger ? .red : .yellow)
      lines[0] = style.apply(to: mark, capabilities) + first.dropFirst(mark.count)
    }
    return lines
  }

  func note(_ mark: String, _ text: String) -> [String] {
    TextLayout.wrap(VisibleText.escape(text), columns: columns, firstIndent: mark, indent: "  ")
  }

  /// The line above the output of a command that is run.
  var running: String { isPlain ? wording.running : "\n" + (allowsEmoji ? "🕕  " : "") + wording.running }

  private func heading(_ title: String) -> [String] {
    isPlain ? [title + ":"] : ["", TextLayout.rule(title: title, columns: columns), ""]
  }
}
