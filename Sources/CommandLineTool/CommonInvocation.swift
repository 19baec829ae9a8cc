import OfflineEngine
import Settings
import ShellIntegration

/// Reads the commonest lines, words to be answered, a command to explain or the start of a shell with options spelled out
/// in full, as the argument parser would, in a hundredth of its time. What is spelled in any other way, or wrong, is left
/// to that.
package enum CommonInvocation {
  /// The command that the arguments are; nil where the argument parser has to read them.
  package static func read(_ arguments: [String]) -> (any WorldCommand)? {
    guard let first = arguments.first else { return nil }
    switch first {
    case "explain": return ExplainCommand(common: arguments.dropFirst())
    case "suggest": return SuggestCommand(common: arguments.dropFirst())
    case "init": return InitCommand(common: arguments.dropFirst())
    default: return subcommands.contains(first) ? nil : SuggestCommand(common: arguments[...])
    }
  }

  /// The first words that are no request; written out because the subcommands' configurations hold long texts.
  package static let subcommands: Set = [
    "command-line", "completions", "config", "doctor", "explain", "help", "history", "init", "risks", "suggest",
    "tasks",
  ]
}

/// Arguments taken apart: flags and options with a value of their own, each at most once, and the words.
private struct CommonArguments {
  private(set) var flags: Set<String> = []
  private(set) var values: [String: String] = [:]
  private(set) var words: [String] = []

  /// Takes the arguments apart; nil where there is an option of another spelling, or no word.
  init?(_ arguments: ArraySlice<String>, flags known: Set<String>, values valued: Set<String>, endsAtWord: Bool) {
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--" || (endsAtWord && !Self.isDashed(argument)) {
        words += [argument] + rest
        break
      }
      if !Self.isDashed(argument) {
        words.append(argument)
      } else if known.contains(argument) {
        guard flags.insert(argument).inserted else { return nil }
      } else {
        guard valued.contains(argument), values[argument] == nil, let value = rest.popFirst(), !value.isEmpty,
          !Self.isDashed(value)
        else { return nil }
        values[argument] = value
      }
    }
    guard !words.isEmpty else { return nil }
  }

  /// The value of an option; throws where the type has no such value.
  func value<Value: RawRepresentable<String>>(_ option: String) throws(UnknownValue) -> Value? {
    guard let text = values[option] else { return nil }
    guard let value = Value(rawValue: text) else { throw UnknownValue() }
    return value
  }

  struct UnknownValue: Error {}

  private static func isDashed(_ argument: String) -> Bool { argument.utf8.first == UInt8(ascii: "-") }
}

extension SuggestCommand {
  fileprivate init?(common arguments: ArraySlice<String>) {
    guard
      let read = CommonArguments(
        arguments,
        flags: ["--json", "--print", "--run", "--yes", "--show-request", "--verbose", "--plain", "--private"],
        values: ["--target", "--engine", "--shell-out", "--shell"], endsAtWord: false)
    else { return nil }
    self.init()
    do {
      target = try read.value("--target") ?? .shell
      engine = try read.value("--engine")
      shell = try read.value("--shell")
    } catch { return nil }
    count = nil
    json = read.flags.contains("--json")
    print = read.flags.contains("--print")
    run = read.flags.contains("--run")
    yes = read.flags.contains("--yes")
    showRequest = read.flags.contains("--show-request")
    verbose = read.flags.contains("--verbose")
    plain = read.flags.contains("--plain")
    isPrivate = read.flags.contains("--private")
    forEditing = false
    shellOut = read.values["--shell-out"]
    words = read.words
  }
}

extension ExplainCommand {
  fileprivate init?(common arguments: ArraySlice<String>) {
    guard
      let read = CommonArguments(
        arguments, flags: ["--json", "--plain", "--risk", "--interactive", "-i"], values: [], endsAtWord: true)
    else { return nil }
    self.init()
    json = read.flags.contains("--json")
    plain = read.flags.contains("--plain")
    risk = read.flags.contains("--risk")
    interactive = !read.flags.isDisjoint(with: ["--interactive", "-i"])
    command = read.words
    guard !risk || !interactive else { return nil }
  }
}

extension InitCommand {
  fileprivate init?(common arguments: ArraySlice<String>) {
    guard
      let read = CommonArguments(arguments, flags: ["--key-force", "--no-key"], values: ["--key"], endsAtWord: false),
      read.words.count == 1, let shell = IntegratedShell(rawValue: read.words[0])
    else { return nil }
    self.init()
    self.shell = shell
    if let name = read.values["--key"] {
      guard let key = try? ShellKey(parsing: name) else { return nil }
      self.key = key
    } else {
      key = nil
    }
    keyForce = read.flags.contains("--key-force")
    noKey = read.flags.contains("--no-key")
    guard (try? validate()) != nil else { return nil }
  }
}
