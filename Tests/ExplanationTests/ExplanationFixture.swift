import CommandReference
import Explanation
import Platform
import ShellGrammar

/// Explanations on a machine where every program is installed.
enum ExplanationFixture {
  static func explain(
    _ command: String, _ language: Language = .english, library: CommandLibrary = .embedded,
    manual: ManualPageSource = .none, on system: OperatingSystem = .linux
  ) -> ExplainedCommand {
    let machine = Machine(
      operatingSystem: system, isRoot: false, language: language, findProgram: { _ in "/usr/bin" },
      fileExists: { _ in true })
    let reference = ProgramReference(library: library, manual: manual, operatingSystem: system)
    return CommandExplainer(reference: reference, machine: machine).explain(ShellParser().parse(command))
  }

  static func lines(_ command: String, _ language: Language = .english) -> [String] {
    ExplanationRenderer().text(explain(command, language))
  }
}

extension ExplanationFixture {
  static func parse(_ command: String) -> ParsedScript { ShellParser().parse(command) }
}
