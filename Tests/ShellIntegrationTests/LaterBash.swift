import ShellGrammar

/// Finds what bash 3.2, macOS's, does not have yet, by bash's own list of changes.
struct LaterBash {
  /// One thing, and the function that it stands in, if any.
  struct Finding: Hashable, CustomStringConvertible {
    let text: String
    let function: String?
    var description: String { (function.map { $0 + ": " } ?? "") + text }
  }

  private let script: ParsedScript

  init(_ text: String) { script = ShellParser().parse(text) }

  /// What could not be read at all.
  var diagnostics: [String] { script.diagnostics.map(\.message) }

  /// Everything that came later, in order.
  var findings: [Finding] {
    var found: [(range: SourceRange, text: String)] = []
    var functions: [FunctionDefinition] = []
    var walker = SyntaxWalker()
    let note = { (range: SourceRange) in found.append((range, script.text(in: range))) }
    walker.pipeline = { pipeline in
      for one in pipeline.operators where one.includesStandardError { note(one.range) }
    }
    walker.command = { command in
      if case .function(let function) = command { functions.append(function) }
      if isLater(command) { note(command.range) }
      for one in redirections(of: command) where isLater(one) { note(one.range) }
    }
    walker.simpleCommand = { if isLater($0) { note($0.range) } }
    walker.part = { if let range = laterRange($0) { note(range) } }
    walker.walk(script.list)
    return found.sorted { $0.range.start < $1.range.start }.map { range, text in
      let function = functions.last { $0.range.start <= range.start && range.end <= $0.range.end }
      return Finding(text: text, function: function?.name)
    }
  }

  private func isLater(_ command: Command) -> Bool {
    switch command {
    case .coprocess: true
    case .compound(let node): isLater(node.kind)
    case .simple, .function, .error: false
    }
  }

  private func isLater(_ kind: CompoundCommand.Kind) -> Bool {
    switch kind {
    case .case(_, let clauses): clauses.contains { $0.terminator == .fallThrough || $0.terminator == .testNext }
    case .test(let expression): isLater(expression)
    default: false
    }
  }

  private func isLater(_ expression: TestExpression) -> Bool {
    switch expression {
    case .unary(let name, _, _): ["-v", "-R"].contains(name)
    case .not(let operand, _), .group(let operand, _): isLater(operand)
    case .and(let left, let right, _), .or(let left, let right, _): isLater(left) || isLater(right)
    case .word, .binary: false
    }
  }

  private func redirections(of command: Command) -> [Redirection] {
    switch command {
    case .simple(let node): node.redirections
    case .compound(let node): node.redirections
    case .function(let node): node.body.redirections
    case .coprocess, .error: []
    }
  }

  private func isLater(_ redirection: Redirection) -> Bool {
    if case .variable = redirection.descriptor { return true }
    return redirection.operator == .appendOutputAndError
  }

  private func isLater(_ command: SimpleCommand) -> Bool {
    let words = command.words.drop { ["builtin", "command"].contains($0.literalValue) }
    guard let name = words.first?.literalValue else { return false }
    if Self.builtins.contains(name) { return true }
    let arguments = words.dropFirst().compactMap(\.literalValue)
    if Self.optionsOfBuiltins[name, default: []].contains(where: arguments.contains) { return true }
    // A part of a second.
    let isFraction = arguments.contains { $0.contains(".") && Double($0) != nil }
    return name == "read" && isFraction || name == "printf" && arguments.first?.contains("%(") == true
  }

  private func laterRange(_ part: WordPart) -> SourceRange? {
    switch part {
    case .parameter(let node): isLater(node) ? node.range : nil
    case .ansiCQuoted(let raw, _, let range): raw.contains("\\u") || raw.contains("\\U") ? range : nil
    // Its end is mistaken for that of the first pattern.
    case .commandSubstitution(let node): holdsCase(node.list) ? node.range : nil
    case .brace(let node): if case .sequence(_, _, _?) = node.form { node.range } else { nil }
    default: nil
    }
  }

  private func isLater(_ parameter: ParameterExpansion) -> Bool {
    if Self.variables.contains(parameter.name) { return true }
    if let index = parameter.index, script.text(in: index.range).hasPrefix("-") { return true }
    switch parameter.operation {
    case .transform, .changeCase: return true
    case .slice(_, let length): return length.map { script.text(in: $0.range).hasPrefix("-") } ?? false
    default: return false
    }
  }

  private func holdsCase(_ list: CommandList) -> Bool {
    var holds = false
    var walker = SyntaxWalker()
    walker.command = { if case .compound(let node) = $0, case .case = node.kind { holds = true } }
    walker.walk(list)
    return holds
  }

  private static let builtins: Set = ["mapfile", "readarray", "compopt"]
  private static let optionsOfBuiltins: [String: Set<String>] = [
    "declare": ["-A", "-g", "-l", "-u", "-n"], "local": ["-A", "-l", "-u", "-n", "-"],
    "typeset": ["-A", "-g", "-l", "-u", "-n"], "read": ["-i", "-N"], "bind": ["-X"], "wait": ["-n", "-f", "-p"],
    "test": ["-v", "-R"], "[": ["-v", "-R"],
    "shopt": ["autocd", "checkjobs", "dirspell", "globstar", "lastpipe", "inherit_errexit", "localvar_inherit"],
  ]
  private static let variables: Set = [
    "READLINE_LINE", "READLINE_POINT", "READLINE_MARK", "READLINE_ARGUMENT", "BASHPID", "BASH_ARGV0", "EPOCHSECONDS",
    "EPOCHREALTIME", "SRANDOM", "PS0", "BASH_COMPAT", "COPROC", "MAPFILE", "FUNCNEST", "BASH_ALIASES", "BASH_CMDS",
  ]
}
