import CommandReference
package import OfflineEngine
import ShellGrammar

/// Tells a command from a request in words.
package struct LineReader: Sendable {
  /// What a line is.
  package enum Line: Equatable, Sendable {
    case command
    case request(String, OfflineRequest.Target)
  }

  /// Whether a program of this name is here.
  package var isProgram: @Sendable (String) -> Bool
  /// Whether a file of this path is here.
  package var isFile: @Sendable (String) -> Bool
  /// The command that the offline engine is sure of for these words.
  package var sureCommand: @Sendable (String) -> String?

  /// Makes a reader.
  package init(
    isProgram: @escaping @Sendable (String) -> Bool, isFile: @escaping @Sendable (String) -> Bool,
    sureCommand: @escaping @Sendable (String) -> String?
  ) {
    self.isProgram = isProgram
    self.isFile = isFile
    self.sureCommand = sureCommand
  }

  /// What `line` is; `beginsWithCommand` where the shell itself knows its first word.
  package func read(_ line: String, beginsWithCommand: Bool) -> Line {
    let text = String(line.trimmingBlanks)
    if let marked = Self.marked(text) { return marked }
    let script = ShellParser().parse(text)
    guard !text.isEmpty, isCommand(text, script, beginsWithCommand) else { return .request(text, .shell) }
    return .command
  }

  /// A request that says so itself: `?? words`, `git? words`.
  private static func marked(_ text: String) -> Line? {
    let marks: [(String, OfflineRequest.Target)] = [("??", .shell), ("git?", .git), ("gh?", .gh)]
    for (mark, target) in marks where text.hasPrefix(mark) {
      let words = text.dropFirst(mark.count)
      if words.first?.isWhitespace ?? true { return .request(String(words.trimmingBlanks), target) }
    }
    return nil
  }

  private func isCommand(_ text: String, _ script: ParsedScript, _ beginsWithCommand: Bool) -> Bool {
    let first = script.list.items.first?.andOrList.pipelines.first?.commands.first
    guard case .simple(let command) = first else { return script.diagnostics.isEmpty }
    guard let name = command.words.first else { return !command.assignments.isEmpty || !command.redirections.isEmpty }
    let signs = LineSigns(text, command)
    if !script.diagnostics.isEmpty, !signs.hasOption, LineSigns.hasContraction(text) { return false }
    guard let program = name.literalValue else {
      return script.diagnostics.isEmpty && !signs.isProse && Self.expansionSigns.contains(text.first ?? " ")
    }
    let isKnown =
      beginsWithCommand || isProgram(program) || ShellBuiltins.names.contains(program)
      || program.contains("/") && isFile(program)
    guard isKnown else { return signs.hasOption && signs.proseWords == 0 }
    guard command.words.count > 1, !signs.hasOption else { return true }
    if signs.isProse { return false }
    if signs.hasSyntax || command.words.dropFirst().contains(where: { isFile($0.literalValue ?? "") }) { return true }
    // Words alone, none of which decides: `git status`, `find large files`.
    guard script.list.items.count == 1, let sure = sureCommand(text) else { return true }
    return sure.contains(text)
  }
}

extension LineReader {
  /// What a command's name may begin with where it is only known when it runs.
  private static let expansionSigns: Set<Character> = ["$", "~", "\"", "'", "`"]
}

extension StringProtocol {
  fileprivate var trimmingBlanks: SubSequence {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
