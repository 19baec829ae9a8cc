package import ArgumentParser
import LanguageModels
import Platform
import Settings
import TerminalUI

/// `qmark doctor`: what works here and what does not, each with the next step.
package struct DoctorCommand: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what works here and what does not, each with the next step.",
    discussion: """
      Nothing is changed. Where a model is configured, its provider is asked for its list of models and for one short \
      answer; what is asked of whom is said before. The exit status is 1 where something is broken; something optional \
      that is missing is only noted.
      """)

  @Flag(help: "Print one JSON object.")
  package var json = false

  @Flag(help: "Plain lines: words instead of signs, no styles.")
  var plain = false

  @Flag(help: "Ask nothing of the model's provider.")
  package var offline = false

  /// Makes the command.
  package init() {}

  /// Looks at everything and says what it finds as soon as it is found.
  package func run(in world: World) throws -> Int32 {
    let screen = DoctorScreen(world: world, isPlain: plain || world.variable("QMARK_PLAIN") != nil)
    var report = DoctorReport(findings: [])
    try examine(world) { finding in
      report.findings.append(finding)
      if !json { try world.streams.write(screen.lines(finding).joined(separator: "\n") + "\n") }
    }
    if json {
      try world.streams.write(try JSONText.line(report))
    } else {
      try world.streams.write("\n" + screen.summary(report) + "\n")
    }
    return report.works ? ExitStatus.done.rawValue : Self.somethingIsBroken
  }

  private static let somethingIsBroken: Int32 = 1

  private func examine(_ world: World, _ tell: (Finding) throws -> Void) throws {
    try InstallationCheck(world: world).findings().forEach(tell)
    try ShellIntegrationCheck(world: world).findings().forEach(tell)
    try CompletionsCheck(world: world).findings().forEach(tell)
    try ManualPagesCheck(world: world).findings().forEach(tell)
    try TerminalCheck(world: world).findings().forEach(tell)
    try OfflineEngineCheck(world: world).findings().forEach(tell)
    try FoldersCheck(world: world).findings().forEach(tell)
    let (findings, settings) = ConfigCheck(world: world).findings()
    try findings.forEach(tell)
    if let settings { try HistoryCheck(world: world, settings: settings).findings().forEach(tell) }
    try PolicyCheck(world: world).findings(settings).forEach(tell)
    if let settings { try examineModel(settings, world, tell) }
  }

  private func examineModel(_ settings: Settings, _ world: World, _ tell: (Finding) throws -> Void) throws {
    let (findings, model) = ModelCheck(world: world, settings: settings).findings()
    try findings.forEach(tell)
    guard let model, !offline else { return }
    let probe = ModelProbe(world: world, model: model, dayLimit: settings.model.maxTokensPerDay)
    // Said on standard error too where the report comes at the end.
    if json { world.streams.complain("qmark: " + VisibleText.escape(probe.announcement.says) + "\n") }
    try tell(probe.announcement)
    try probe.ask(tell)
  }
}
