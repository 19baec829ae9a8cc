package import ArgumentParser

/// A command that acts on the world it is given.
package protocol WorldCommand: ParsableCommand {
  /// Does the command's work and gives the exit status.
  func run(in world: World) throws -> Int32
}
