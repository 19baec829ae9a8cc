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
    guard let terminal = ControllingTerminal(), terminal.isOurs else { return try runInSharedGroup() }
    let modes = terminal.modes
    // A pipeline's other members need the foreground too: among them the group stays as it is.
    let isInPipeline = isatty(STDOUT_FILENO) == 0
    let status = try isInPipeline ? runInSharedGroup() : runInOwnGroup(on: terminal, modes: modes)
    if status.mayLeaveTerminalUnsettled, terminal.isOurs { terminal.restore(modes) }
    return status
  }

  private func runInSharedGroup() throws(SpawnError) -> TerminationStatus {
    let child = try spawn(group: QMARK_GROUP_INHERITED)
    let status = child.waitInSharedGroup()
    try child.checkStart()
    return status
  }

  private func runInOwnGroup(on terminal: ControllingTerminal, modes: termios?) throws(SpawnError) -> TerminationStatus
  {
    qmark_watch_continuation()
    let child = try spawn(group: QMARK_GROUP_FOREGROUND, terminal: terminal.descriptor)
    var job = ForegroundJob(child: child, terminal: terminal, modesBefore: modes)
    let status = job.waitUntilEnd()
    try child.checkStart()
    return status
  }

  private func spawn(group: qmark_group, terminal: Int32 = -1) throws(SpawnError) -> SpawnedProcess {
    try SpawnedProcess(
      executable: executable, arguments: arguments, environment: environment, workingDirectory: workingDirectory,
      group: group, terminal: terminal)
  }
}
