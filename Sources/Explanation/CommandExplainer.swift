package import CommandReference
package import Platform
package import ShellGrammar

/// Explains command lines part by part.
package struct CommandExplainer: Sendable {
  private let reference: ProgramReference
  private let machine: Machine

  /// Makes an explainer.
  package init(reference: ProgramReference, machine: Machine) {
    self.reference = reference
    self.machine = machine
  }

  /// What each part of `script` means, in the machine's language.
  package func explain(_ script: ParsedScript) -> ExplainedCommand {
    var builder = ExplanationBuilder(reference: reference, machine: machine, script: script)
    builder.explainScript()
    return builder.result
  }
}
