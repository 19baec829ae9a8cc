import ArgumentParser
import HTTPTransport
import Settings

/// Begins to load what a request to a model needs before the arguments are read, where the settings say that a model
/// answers: what is loaded takes as long as all the rest. It is a guess; nothing but time depends on it.
enum EarlyPreparation {
  private static let sizeLimit = 64 << 10

  /// Prepares the network where the arguments are a request and the engine is the model.
  static func begin(_ arguments: [String], in world: World) {
    if isRequest(arguments), namesModel(in: world) { world.network.prepare() }
  }

  /// Whether the arguments are words to be turned into a command.
  private static func isRequest(_ arguments: [String]) -> Bool {
    guard let first = arguments.first, !["--help", "-h", "--version", "help"].contains(first),
      !first.hasPrefix("---"), !first.hasPrefix("--generate-completion")
    else { return false }
    return first == "suggest"
      || !QmarkCommand.configuration.subcommands.contains { $0.configuration.commandName == first }
  }

  /// Whether the environment, else the file, sets the engine to the model.
  private static func namesModel(in world: World) -> Bool {
    if let engine = world.variable("QMARK_ENGINE") { return engine == Settings.Engine.model.rawValue }
    guard let folder = world.folders.config, let file = world.files.read(folder + "/config.toml", sizeLimit) else {
      return false
    }
    return file.text?.utf8.split(separator: UInt8(ascii: "\n")).contains(where: setsModel) ?? false
  }

  /// Whether a line reads `engine = "model"`.
  private static func setsModel(_ line: Substring.UTF8View) -> Bool {
    var rest = line.drop(while: isBlank)
    guard rest.starts(with: "engine".utf8) else { return false }
    rest = rest.dropFirst("engine".utf8.count).drop(while: isBlank)
    guard rest.first == UInt8(ascii: "=") else { return false }
    rest = rest.dropFirst().drop(while: isBlank)
    return rest.starts(with: "\"model\"".utf8) || rest.starts(with: "'model'".utf8)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
