package import ArgumentParser
internal import Platform
import ShellIntegration

/// `qmark completions`: prints or installs the completion script of a shell.
package struct CompletionsCommand: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completion script of a shell, or put it where that shell looks.")

  @Argument(help: "The shell: bash, zsh or fish; that of SHELL where none is named.")
  var shell: IntegratedShell?

  @Flag(help: "Write the script into your own folder for that shell and say where.")
  var install = false

  /// Makes the command.
  package init() {}

  /// Prints or installs the script.
  package func run(in world: World) throws -> Int32 {
    guard let shell = shell ?? ShellStartUp(world: world)?.shell else {
      throw ValidationError("Which shell? qmark completions bash, zsh or fish.")
    }
    let script = CompletionScript.text(for: shell)
    guard install else {
      try world.streams.write(script)
      return ExitStatus.done.rawValue
    }
    guard let home = world.variable("HOME") else { throw UserError.noHome }
    let place = CompletionPlace(shell: shell, home: home, environment: world.environment)
    try world.files.install(script, place.path)
    try world.streams.write(place.report(in: world.machine.language))
    return ExitStatus.done.rawValue
  }
}
