package import ArgumentParser
import ShellIntegration

extension IntegratedShell: ExpressibleByArgument {}

/// `qmark init`: prints the shell integration.
package struct InitCommand: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Print the shell integration: ??, git? and gh?.",
    discussion: """
      With it, the accepted command runs in your own shell and lands in its history. Add the line to the shell's \
      start-up file:

        bash (~/.bashrc):                 \(ShellStartUp.line(for: .bash))
        zsh  (~/.zshrc):                  \(ShellStartUp.line(for: .zsh))
        fish (~/.config/fish/config.fish): \(ShellStartUp.line(for: .fish))
      """)

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: IntegratedShell

  /// Makes the command.
  package init() {}

  /// Prints the script.
  package func run(in world: World) throws -> Int32 {
    try world.streams.write(shell.script)
    return ExitStatus.done.rawValue
  }
}
