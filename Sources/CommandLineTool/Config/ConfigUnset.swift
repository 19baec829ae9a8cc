package import ArgumentParser
import Platform
import Settings
import TerminalUI

/// `qmark config unset`: takes one setting out of the file.
package struct ConfigUnset: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "unset",
    abstract: "Take a value out of the file, so that the default counts again.")

  @Argument(help: "The setting, such as model.name.", completion: .list(SettingNames.all))
  var key: String

  /// Makes the command.
  package init() {}

  /// Changes the file.
  package func run(in world: World) throws -> Int32 {
    let file = try ConfigFile(in: world)
    let wording = ConfigWording(language: world.machine.language)
    let contents = try file.contents()
    // What is unknown may be taken out as well: that repairs a file.
    let changed = try contents.flatMap { try SettingsEditor(text: $0.text, path: file.path).unsetting(key) }
    guard let changed else {
      _ = try SettingNames.key(key)
      world.streams.complain("qmark: " + VisibleText.escape(wording.wasNotSet(key, in: file.path)) + "\n")
      return ExitStatus.done.rawValue
    }
    try file.write(changed)
    try world.streams.write(VisibleText.escape(wording.removed(key, from: file.path)) + "\n")
    return ExitStatus.done.rawValue
  }
}
