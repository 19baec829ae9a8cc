import ArgumentParser
import Platform

/// Runs the command line in a world, from the arguments to the exit status.
package enum ProgramEntry {
  /// Does what the arguments say; the exit status.
  package static func run(in world: World) -> Int32 {
    do {
      let arguments = try world.arguments.map { bytes throws(UserError) in
        try RequestText.read(bytes, limit: RequestText.commandLimit)
      }
      if let command = CommonInvocation.read(arguments) { return try command.run(in: world) }
      let command = try QmarkCommand.parseAsRoot(arguments)
      if let command = command as? any WorldCommand { return try command.run(in: world) }
      var plain = command
      try plain.run()
      return ExitStatus.done.rawValue
    } catch let error as any ToldError {
      world.streams.complain("qmark: " + error.message(in: world.machine.language) + "\n")
      return error.exitStatus.rawValue
    } catch {
      return report(error, in: world)
    }
  }

  /// Help, the version and usage errors are the argument parser's own.
  private static func report(_ error: any Error, in world: World) -> Int32 {
    let status = QmarkCommand.exitCode(for: error).rawValue
    let message = QmarkCommand.fullMessage(for: error) + "\n"
    guard status == 0 else {
      world.streams.complain(message)
      return status
    }
    do {
      try world.streams.write(message)
      return status
    } catch {
      world.streams.complain("qmark: " + error.message(in: world.machine.language) + "\n")
      return error.exitStatus.rawValue
    }
  }
}
