package import ArgumentParser
import Platform
import Settings
import TerminalUI

/// `qmark config edit`: opens the file in the reader's editor and says what is wrong afterwards.
package struct ConfigEdit: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Open the file in $VISUAL, $EDITOR or vi, and check it afterwards.",
    discussion: "What was written stays as it is, right or wrong; what is wrong is told with its line.")

  /// Makes the command.
  package init() {}

  /// Edits the file until it is right or the reader leaves it.
  package func run(in world: World) throws -> Int32 {
    let file = try ConfigFile(in: world)
    if !world.machine.fileExists(file.path) { try file.write(try file.textOrTemplate()) }
    while true {
      try edit(file.path, in: world)
      do {
        try ConfiguredSettings.load(in: world).warn(in: world)
        return ExitStatus.done.rawValue
      } catch let error as any ToldError {
        let language = world.machine.language
        world.streams.complain("qmark: " + error.message(in: language) + "\n")
        guard wantsMore(in: world) else { return error.exitStatus.rawValue }
      }
    }
  }

  private func edit(_ path: String, in world: World) throws {
    let editor = TextEditor(world: world)
    let status = try editor.open(path)
    guard status == 0 else { throw ConfigError.editorFailed(command: editor.command, status: status) }
  }

  private func wantsMore(in world: World) -> Bool {
    let isPlain = world.variable("QMARK_PLAIN") != nil
    guard world.streams.isInputTerminal, world.streams.isOutputTerminal,
      let terminal = Terminal(environment: world.environment, isPlain: isPlain)
    else { return false }
    let wording = ConfigWording(language: world.machine.language)
    let menu = Menu(items: [MenuItem(key: "e", title: wording.editAgain), MenuItem(key: "q", title: wording.quit)])
    return menu.choose(on: terminal) == .item(key: "e")
  }
}
