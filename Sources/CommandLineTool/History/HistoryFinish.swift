package import ArgumentParser
import History
import Settings

/// `qmark history finish`: notes the exit status of the command that a shell was handed; for the shells' scripts.
package struct HistoryFinish: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "finish", abstract: "Note the exit status of the command that this shell was handed last.",
    shouldDisplay: false)

  @Argument(help: "The exit status.")
  var status: Int

  /// Makes the command.
  package init() {}

  /// Notes the status, and says nothing: it is called in the background.
  package func run(in world: World) throws -> Int32 {
    let whereabouts = world.whereabouts()
    guard let settings = try? ConfiguredSettings.read(in: world), settings.history,
      let store = HistoryStore(world: world, settings: settings), let session = whereabouts.session
    else { return ExitStatus.done.rawValue }
    _ = try? store.finishLast(ofSession: session, host: whereabouts.host, status: status)
    return ExitStatus.done.rawValue
  }
}
