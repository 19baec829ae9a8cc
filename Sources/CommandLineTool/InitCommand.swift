package import ArgumentParser
import Platform
package import ShellIntegration

extension IntegratedShell: ExpressibleByArgument {}

/// `qmark init`: prints the shell integration.
package struct InitCommand: WorldCommand {
  /// The texts of the help.
  package static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Print the shell integration: ??, git?, gh? and a key.",
    discussion: """
      With it, the accepted command runs in your own shell and lands in its history. Add the line to the shell's \
      start-up file:

        bash (~/.bashrc):                 \(ShellStartUp.line(for: .bash))
        zsh  (~/.zshrc):                  \(ShellStartUp.line(for: .zsh))
        fish (~/.config/fish/config.fish): \(ShellStartUp.line(for: .fish))

      The key (Alt-q) turns the words on the command line into a command there, and explains a command that is there. \
      It runs nothing.
      """)

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: IntegratedShell

  @Option(
    help: ArgumentHelp("The key: alt-q, ctrl-g, ctrl-alt-x and so on. (default: alt-q)", valueName: "key"),
    completion: .list(["alt-q", "alt-a", "alt-e", "ctrl-g", "ctrl-o", "ctrl-alt-q"]),
    transform: InitCommand.key)
  package var key: ShellKey?

  @Flag(help: "Bind the key even where it is taken.")
  package var keyForce = false

  @Flag(help: "Bind no key.")
  package var noKey = false

  /// Makes the command.
  package init() {}

  /// Refuses options that contradict each other.
  package func validate() throws {
    if noKey, key != nil || keyForce { throw ValidationError("--no-key goes with neither --key nor --key-force.") }
  }

  /// Prints the script.
  package func run(in world: World) throws -> Int32 {
    let binding = noKey ? nil : KeyBinding(key: key ?? .standard, isForced: keyForce)
    let messages = Self.messages(for: binding, in: world.machine.language)
    let script = shell.script(key: binding, messages: messages)
    try world.streams.write(script)
    return ExitStatus.done.rawValue
  }

  private static func key(_ text: String) throws -> ShellKey {
    do {
      return try ShellKey(parsing: text)
    } catch .unreadable {
      throw ValidationError("'\(text)' is no such key: alt-q, ctrl-g or ctrl-alt-x are.")
    } catch .reserved {
      throw ValidationError("\(text) is one that the terminal keeps for itself: alt-q or ctrl-g are free.")
    }
  }

  private static func messages(for binding: KeyBinding?, in language: Language) -> ShellMessages {
    let name = binding?.key.name ?? ""
    return ShellMessages(
      notInHistory: language.say(
        "bash did not keep the line in its history list; type the request here.",
        "bash가 이 줄을 기록에 남기지 않았습니다. 요청을 여기에 입력하십시오."),
      keyIsTaken: language.say(
        "\(name) is taken (choose with qmark init --key, --key-force or --no-key)",
        "\(name) 키는 이미 쓰이고 있습니다 (qmark init --key, --key-force, --no-key로 고르십시오)"))
  }
}
