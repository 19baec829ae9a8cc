internal import ShellGrammar

/// One command of a pipeline over lines.
struct LineStage {
  /// An argument.
  enum Argument: Hashable {
    /// Data, quoted where it must be.
    case value(String)
    /// A script of sed or awk.
    case script(String)
    /// A flag with its value right after it: `-F,`.
    case flag(String, String)
    /// A list of commands whose output is read as a file.
    case output(CommandList)
  }

  var program: String
  var arguments: [Argument]
  /// Whether it takes the names of files as its last arguments.
  var takesFiles = true
  /// The scripts of a sed command, which may be joined with those of the next one.
  var sedScripts: [String] = []

  init(_ program: String, _ arguments: [String], takesFiles: Bool = true) {
    self.program = program
    self.arguments = arguments.map(Argument.value)
    self.takesFiles = takesFiles
  }

  /// A sed command that prints all lines after its script is run.
  init(sed script: String) {
    self.init("sed", [])
    sedScripts = [script]
  }

  /// A sed command that prints what its script says.
  init(quietSed script: String) {
    self.init("sed", ["-n"])
    arguments.append(.script(script))
  }

  /// An awk command.
  init(awk script: String, separator: String?, keepsSeparator: Bool = false) {
    self.init("awk", [])
    if let separator {
      let sign = separator == "\t" ? "\\t" : separator == "\\" ? "\\\\" : separator
      arguments.append(.flag("-F", sign))
      if keepsSeparator { arguments += [.value("-v"), .flag("OFS=", sign)] }
    }
    arguments.append(.script(script))
  }

  /// The words of the command.
  var words: [ShellWord] {
    let scripts = sedScripts.isEmpty ? [] : [CommandTree.script(sedScripts.joined(separator: "; "))]
    return [CommandTree.word(program)] + arguments.map(\.word) + scripts
  }
}

extension LineStage.Argument {
  var word: ShellWord {
    switch self {
    case .value(let value): CommandTree.word(value)
    case .script(let script): CommandTree.script(script)
    case .flag(let flag, let value): CommandTree.word(flag, joinedTo: value)
    case .output(let list): CommandTree.processSubstitution(list)
    }
  }
}
