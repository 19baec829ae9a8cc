internal import Platform
internal import ShellGrammar

/// The programs that a command line runs.
enum FormPrograms {
  /// Their names, each once, without the shell's own commands.
  static func names(in command: String) -> [String] {
    var names: [String] = []
    ShellParser().parse(command).list.forEachSimpleCommand { add($0.words.map(\.literalValue), to: &names) }
    return names
  }

  /// Those of them that are not installed.
  static func missing(in command: String, on machine: Machine) -> [String] {
    names(in: command).filter { !machine.hasProgram($0) }
  }

  /// Adds the program of a simple command, and those that it is told to run.
  private static func add(_ words: [String?], to names: inout [String]) {
    guard let first = words.first, let name = first else { return }
    if !ShellBuiltins.names.contains(name), !name.contains("/"), !names.contains(name) { names.append(name) }
    if let start = WrappedCommand.start(in: words) { add(Array(words[start...]), to: &names) }
  }
}
