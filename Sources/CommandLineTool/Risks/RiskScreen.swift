import Assistant
import Platform
import RiskAssessment
import ShellGrammar
import TerminalUI

/// Verdicts and rules as lines of text.
struct RiskScreen: Sendable {
  let wording: RiskWording
  private let general: Wording
  private let isPlain: Bool
  private let capabilities: TerminalCapabilities
  /// The width to keep to; nil where the lines go to no terminal.
  private let columns: Int?

  /// More places than these are counted, not shown.
  private static let mostFindings = 20
  private static let longestPart = 200

  init(world: World, isPlain: Bool) {
    wording = RiskWording(language: world.machine.language)
    general = Wording(language: world.machine.language)
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

  /// The level, each reason with its place and what is safer, and what holds for the whole.
  func verdict(_ judged: JudgedCommand) -> [String] {
    guard judged.level > .safe else { return leveled(.safe, wording.nothing) }
    let findings = judged.gravestFindings
    var lines = findings.prefix(Self.mostFindings).flatMap { finding($0, of: judged) }
    let left = findings.count - Self.mostFindings
    if left > 0 { lines += wrapped(wording.more(left), "", "  ") + [""] }
    if judged.hasHiddenText { lines += leveled(.danger, general.message(.hiddenText)) + [""] }
    lines += wrapped(wording.reversible(judged.verdict.reversibility), "", "  ")
    if !judged.verdict.touches.isEmpty { lines += wrapped(general.touches(judged.verdict.touches), "", "  ") }
    if let careful = judged.careful { lines += wrapped(wording.careful + careful, "", "  ") }
    return lines
  }

  private func finding(_ finding: RiskFinding, of judged: JudgedCommand) -> [String] {
    var part = judged.part(finding.range)
    if part.count > Self.longestPart { part = part.prefix(Self.longestPart) + "…" }
    var lines = leveled(finding.level, finding.says) + wrapped(part, "  ", "    ")
    if let rule = RiskRule.named(finding.id) {
      lines += wrapped(wording.safer + rule.safer.text(in: wording.language), "  ", "    ")
      lines += wrapped(wording.rule(rule.id), "  ", "    ")
    }
    return lines + [""]
  }

  /// The rules below the titles of their families.
  func list(_ rules: [RiskRule]) -> [String] {
    var lines: [String] = []
    for family in RiskFamily.allCases {
      let members = rules.filter { $0.family == family }
      guard !members.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(heading(family.title.text(in: wording.language)))
      lines += members.flatMap { wrapped("\($0.id)  \($0.says(in: wording.language))", "  ", "      ") }
    }
    return lines
  }

  /// Everything there is to read about one rule.
  func page(_ rule: RiskRule) -> [String] {
    wrapped(rule.says(in: wording.language), "", "") + wrapped(wording.identity(rule), "", "  ")
      + wrapped(wording.safer + rule.safer.text(in: wording.language), "", "  ")
      + wrapped(wording.reversible(rule.reversibility), "", "  ") + wrapped(general.touches(rule.touches), "", "  ")
      + section(wording.dangerous, rule.examples.filter { $0.level == .danger }.map(\.command))
      + section(wording.careNeeded, rule.examples.filter { $0.level == .caution }.map(\.command))
      + section(wording.harmless, rule.harmless)
  }

  private func section(_ title: String, _ commands: [String]) -> [String] {
    commands.isEmpty ? [] : ["", heading(title)] + commands.flatMap { wrapped($0, "  ", "      ") }
  }

  private func leveled(_ level: RiskLevel, _ text: String) -> [String] {
    let word = general.level(level)
    let sign = level == .danger ? "✖ " : level == .caution ? "⚠ " : "✓ "
    let mark = isPlain ? word + ":" : sign + word
    var lines = wrapped(text, mark + " ", "  ")
    if let first = lines.first, first.hasPrefix(mark) {
      let color: TextStyle.Color = level == .danger ? .red : level == .caution ? .yellow : .green
      lines[0] = TextStyle(bold: true, color: color).apply(to: mark, capabilities) + first.dropFirst(mark.count)
    }
    return lines
  }

  private func heading(_ text: String) -> String {
    TextStyle(bold: true, color: .cyan).apply(to: isPlain ? text + ":" : text, capabilities)
  }

  /// Each line of the text as one line, or as many as the terminal's width makes of it.
  private func wrapped(_ text: String, _ first: String, _ rest: String) -> [String] {
    let lines = VisibleText.escape(text, keepingLineBreaks: true).split(separator: "\n").map(String.init)
    return lines.enumerated().flatMap { index, line -> [String] in
      let start = index == 0 ? first : rest
      guard let columns, DisplayWidth.of(start + line) > columns else { return [start + line] }
      return TextLayout.wrap(line, columns: columns, firstIndent: start, indent: rest)
    }
  }
}
