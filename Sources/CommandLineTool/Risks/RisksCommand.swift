package import ArgumentParser
import RiskAssessment
import Settings

/// `qmark risks`: lists and shows the rules that commands are judged by.
package struct RisksCommand: WorldCommand {
  /// The texts of the help and the manual page.
  package static let configuration = CommandConfiguration(
    commandName: "risks",
    abstract: "List and show the rules that commands are judged by.",
    discussion: """
      qmark risks                     every rule, by family: its name and its reason
      qmark risks git                 those of a family
      qmark risks recursive-deletion  one rule: why, what is safer, commands that it finds and lets pass

      qmark explain --risk COMMAND judges a command. The exit status is 1 where no rule has the name.
      """)

  @Flag(help: "Print one JSON object.")
  package var json = false

  @Flag(help: "Plain lines: words instead of signs, no styles.")
  var plain = false

  @Argument(help: "A rule or a family.", completion: .custom(RiskNames.completions))
  package var name: String?

  /// Makes the command.
  package init() {}

  /// Prints the rules.
  package func run(in world: World) throws -> Int32 {
    let world = world.speaking(try ConfiguredSettings.read(in: world).language)
    let view = RiskView(world: world, isPlain: plain || world.variable("QMARK_PLAIN") != nil, isJSON: json)
    guard let name else {
      try view.list(RiskRule.all)
      return ExitStatus.done.rawValue
    }
    if let rule = RiskRule.named(name) {
      try view.show(rule)
    } else if let family = RiskFamily(rawValue: name) {
      try view.list(RiskRule.all.filter { $0.family == family })
    } else {
      throw RisksError.unknownRule(name, nearest: NearestNames.of(name, among: RiskNames.all))
    }
    return ExitStatus.done.rawValue
  }
}
