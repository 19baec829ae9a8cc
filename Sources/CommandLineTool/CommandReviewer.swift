import Assistant
import Explanation
import Platform
import RiskAssessment
import ShellGrammar
import TerminalUI

/// Reads a command once and has it explained and judged.
struct CommandReviewer: Sendable {
  let explainer: CommandExplainer
  let judge: RiskJudge

  init(world: World) {
    explainer = CommandExplainer(reference: world.reference, machine: world.machine)
    judge = RiskJudge(language: world.machine.language)
  }

  /// The command's risk alone.
  func level(of command: String) -> RiskLevel { judge.judge(ShellParser().parse(command)).level }

  /// The command with its explanation, its risk, and what is missing.
  func review(_ command: String) -> ReviewedCommand {
    let script = ShellParser().parse(command)
    let verdict = judge.judge(script)
    return ReviewedCommand(
      command: command, explanation: explainer.explain(script), verdict: verdict,
      hasHiddenText: !VisibleText.isClean(command, keepingLineBreaks: true, keepingTabs: true),
      careful: verdict.level > .safe ? CarefulForm.of(script) : nil)
  }
}
