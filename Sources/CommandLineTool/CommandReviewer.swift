import Assistant
import CommandReference
import Explanation
import Platform
import RiskAssessment
import Safeguards
import Settings
import ShellGrammar
import TerminalUI
import TextScreening

/// Reads a command once and has it explained and judged.
struct CommandReviewer: Sendable {
  let explainer: CommandExplainer
  let judge: RiskJudge
  private let policy: Policy
  private let reference: ProgramReference
  private let wording: Wording

  /// Makes a reviewer by the machine's policy and these settings; where they cannot be read no command may be run.
  init(world: World, settings: @autoclosure () throws -> Settings) {
    policy = PolicyLoader(world: world).policy(try settings())
    reference = world.reference
    wording = Wording(language: world.machine.language)
    explainer = CommandExplainer(reference: world.reference, machine: world.machine)
    judge = RiskJudge(language: world.machine.language)
  }

  /// The command's risk alone.
  func level(of command: String) -> RiskLevel { judge.judge(ShellParser().parse(command)).level }

  /// The command with its explanation, its risk, and what is missing.
  func review(_ command: String) -> ReviewedCommand {
    let script = ShellParser().parse(command)
    var verdict = judge.judge(script)
    let decision = self.decision(on: script, verdict)
    let hiddenText = HiddenTextScan.scan(script)
    if !hiddenText.isEmpty { note(hiddenText, of: command, in: &verdict) }
    var reviewed = ReviewedCommand(
      command: command, explanation: explainer.explain(script), verdict: verdict, hasHiddenText: !hiddenText.isEmpty,
      careful: verdict.level > .safe ? CarefulForm.of(script) : nil)
    reviewed.hiddenText = hiddenText
    reviewed.policy = decision
    return reviewed
  }

  /// Why a command is neither run nor printed, without all that is said of it otherwise; nil where it may be.
  func refusal(of command: String) -> UserError? {
    let script = ShellParser().parse(command)
    let hiddenText = HiddenTextScan.scan(script)
    if !hiddenText.isEmpty {
      return .hiddenText(command: hiddenText.revealed(in: VisibleText.escape(command)))
    }
    let decision = self.decision(on: script, judge.judge(script))
    guard decision.isDenial, let words = wording.policy(decision) else { return nil }
    return .denied(command: command, reason: words, isBroken: policy.failure != nil)
  }

  /// Where there is no policy the command need not even be judged.
  private func decision(
    on script: ParsedScript, _ verdict: @autoclosure () -> RiskVerdict
  ) -> PolicyDecision {
    if policy.isSilent { return .asJudged }
    return policy.decision(on: script, InvocationCollector(script), verdict(), library: reference.library)
  }

  /// What is not what it looks like is a danger of its own.
  private func note(_ hiddenText: HiddenText, of command: String, in verdict: inout RiskVerdict) {
    let scalars = hiddenText.lookAlikes.sorted().map(VisibleForm.number).joined(separator: " ")
    let says = wording.hiddenText(scalars)
    verdict.level = .danger
    verdict.findings.insert(
      RiskFinding(id: "hidden-text", level: .danger, says: says, range: SourceRange(0, command.utf8.count)), at: 0)
  }
}
