import CommandReference
import Explanation
import Platform
import Prompting
import ShellGrammar

/// What a model's command is held against: our grammar, and the flags of the programs installed here.
struct ModelChecks: Sendable {
  private let explainer: CommandExplainer
  /// The same without manual pages, which may take tens of milliseconds to render.
  private let quickExplainer: CommandExplainer

  /// Makes checks whose words are a model's: English.
  init(world: World) {
    var machine = world.machine
    machine.language = .english
    explainer = CommandExplainer(reference: world.reference, machine: machine)
    var quick = world.reference
    quick.manual = .none
    quickExplainer = CommandExplainer(reference: quick, machine: machine)
  }

  /// Goes the way of the checks beforehand: a process's first explanation takes twice as long as its second.
  func rehearse(_ command: String) { _ = quickExplainer.explain(ShellParser().parse(command)) }

  /// The checks as a conversation asks them.
  var checks: CommandConversation.Checks {
    CommandConversation.Checks(parseError: Self.parseError, unknownFlags: unknownFlags)
  }

  @Sendable private static func parseError(in command: String) -> String? {
    let script = ShellParser().parse(command)
    return script.diagnostics.first?.message
  }

  @Sendable private func unknownFlags(in command: String) -> [String] {
    let explanation = explainer.explain(ShellParser().parse(command))
    return explanation.unknown.filter { $0.text.hasPrefix("-") }.map { unknown in
      let program = explanation.spans.last { $0.kind == .program && $0.end <= unknown.start }?.text
      return program.map { "\($0) has no option \(unknown.text)" } ?? "there is no option \(unknown.text)"
    }
  }
}
