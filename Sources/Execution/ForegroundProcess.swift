internal import CShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program that runs in the terminal's foreground, as a shell would run it, until it ends.
///
/// The surface is that of Foundation's Process; docs/running-commands.md says why it is not that one.
package struct ForegroundProcess: Sendable {
  /// The path of the program.
  package var executable: String
  /// The arguments after the program's name.
  package var arguments: [String]
  /// The whole environment.
  package var environment: [String: String]
  /// The folder to run in; nil for the current one.
  package var workingDirectory: String?

  /// Makes a process that has not been started.
  package init(
    executable: String, arguments: [String], environment: [String: String], workingDirectory: String? = nil
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.workingDirectory = workingDirectory
  }

  /// Runs the program and tells how it ended; it also runs where there is no terminal.
  package func run() throws(SpawnError) -> TerminationStatus {
    guard let terminal = ControllingTerminal(), terminal.isOurs else {
      return try spawn(group: QMARK_GROUP_INHERITED, terminal: nil).waitInSharedGroup()
    }
    let modes = terminal.modes
    let status = try run(on: terminal, modes: modes)
    if status.mayLeaveTerminalUnsettled, terminal.isOurs { terminal.restore(modes) }
    return status
  }

  /// A pipeline's other members need the terminal's foreground too: among them the group stays as it is.
  private func run(on terminal: ControllingTerminal, modes: termios?) throws(SpawnError) -> TerminationStatus {
    if isatty(STDOUT_FILENO) == 0 {
      return try spawn(group: QMARK_GROUP_INHERITED, terminal: nil).waitInSharedGroup()
    }
    let child = try spawn(group: QMARK_GROUP_FOREGROUND, terminal: terminal)
    var job = ForegroundJob(child: child, terminal: terminal, modesBefore: modes)
    return job.waitUntilEnd()
  }

  private func spawn(group: qmark_group, terminal: ControllingTerminal?) throws(SpawnError) -> SpawnedProcess {
    do throws(SpawnError) {
      return try SpawnedProcess(
        executable: executable, arguments: arguments, environment: environment, workingDirectory: workingDirectory,
        group: group, terminal: terminal?.descriptor ?? -1)
    } catch {
      terminal?.take()
      throw error
    }
  }
}
