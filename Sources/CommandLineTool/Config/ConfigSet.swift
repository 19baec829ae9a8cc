package import ArgumentParser
import Platform
import Settings
import TerminalUI

/// `qmark config set`: changes one setting in the file.
package struct ConfigSet: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set a value in the file, which keeps its comments and its order.",
    discussion: """
      The file is made where there is none. A header field is set by its name: \
      qmark config set model.headers.X-Title qmark
      """)

  @Argument(help: "The setting, such as model.name.", completion: .list(SettingNames.all))
  var key: String

  @Argument(
    help: "Its value; - reads it from the first line of standard input.", completion: .custom(SettingNames.values))
  var value: String

  /// Makes the command.
  package init() {}

  /// Changes the file.
  package func run(in world: World) throws -> Int32 {
    let key = try SettingNames.key(key)
    let value = try SettingsReader.value(of: key, try text(in: world), .argument(key.name))
    let file = try ConfigFile(in: world)
    let editor = try SettingsEditor(text: try file.textOrTemplate(), path: file.path)
    try file.write(editor.setting(key, to: value))
    let shown = key.shown(value)
    try world.streams.write(VisibleText.escape("\(file.path): \(key.name) = \(shown.toml)") + "\n")
    tellMore(about: key, in: world)
    return ExitStatus.done.rawValue
  }

  private func text(in world: World) throws -> String {
    guard value == "-" else { return value }
    guard let bytes = world.streams.readInput(RequestText.requestLimit) else { throw UserError.unreadableInput }
    let text = try RequestText.read(bytes, limit: RequestText.requestLimit)
    return String(text.prefix { !$0.isNewline })
  }

  private func tellMore(about key: SettingKey, in world: World) {
    let settings = try? ConfiguredSettings.load(in: world)
    let language = settings.map { ConfiguredSettings.language(of: $0.report.settings, in: world) }
    let wording = ConfigWording(language: language ?? world.machine.language)
    if key.isSecret, value != "-" { world.streams.complain("qmark: " + wording.keyOnCommandLine + "\n") }
    if !key.variable.isEmpty, world.variable(key.variable) != nil {
      world.streams.complain("qmark: " + wording.overridden(key.name, by: key.variable) + "\n")
    }
    settings?.warn(in: world)
  }
}
