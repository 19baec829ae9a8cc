package import ArgumentParser

/// `qmark config path`: where the file is.
package struct ConfigPath: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print where the file of the settings is, or would be.")

  /// Makes the command.
  package init() {}

  /// Prints the path.
  package func run(in world: World) throws -> Int32 {
    try world.streams.write(try ConfigFile(in: world).path + "\n")
    return ExitStatus.done.rawValue
  }
}
