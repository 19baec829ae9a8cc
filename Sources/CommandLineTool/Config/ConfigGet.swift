package import ArgumentParser
import Settings
import TerminalUI

/// `qmark config get`: the value of one setting.
package struct ConfigGet: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: "Print the value that counts.",
    discussion: "A key is printed as ****. The exit status is 1 where there is neither a value nor a default.")

  @Argument(help: "The setting, such as model.name.", completion: .list(SettingNames.all))
  var key: String

  /// Makes the command.
  package init() {}

  /// Prints the value.
  package func run(in world: World) throws -> Int32 {
    let key = try SettingNames.key(key)
    let settings = try ConfiguredSettings.load(in: world)
    guard let value = settings.report.entry(of: key).value else { return ExitStatus.noSuggestion.rawValue }
    try world.streams.write(VisibleText.escape(key.shown(value).text, keepingLineBreaks: true) + "\n")
    return ExitStatus.done.rawValue
  }
}
