package import ShellGrammar

/// Everything that a script would run, through lists, constructs, substitutions and wrappers.
package struct InvocationCollector {
  /// The invocations, in source order.
  package private(set) var invocations: [Invocation] = []
  /// Functions whose bodies are in the script, by name.
  package private(set) var functions: [FunctionDefinition] = []
  /// Unreadable parts.
  package private(set) var errors: [SyntaxErrorNode] = []
  /// Redirections of constructs, which belong to no single invocation.
  package private(set) var constructRedirections: [Redirection] = []
  /// Texts that a wrapper hands to a shell and that are only known at run time.
  package private(set) var unreadableTexts: [SourceRange] = []

  var source: String
  var depth = 0
  /// Wrappers may hold shell text that holds wrappers; beyond this depth the text counts as unreadable.
  static let depthLimit = 8
  /// Stages further up a pipeline than this are not looked at, and the pipeline counts as unreadable.
  static let upstreamLimit = 64

  /// Collects from a parsed script.
  package init(_ script: ParsedScript) {
    source = script.source
    collect(script.list, upstream: nil)
  }

  /// Collects from a function's body alone.
  init(_ function: FunctionDefinition, of source: String) {
    self.source = source
    collect(function.body, upstream: nil)
  }

  /// What feeds an invocation: the nearest stages before it, and the commands in its words.
  func sources(of invocation: Invocation) -> [Invocation] {
    invocations[invocation.upstream].suffix(Self.upstreamLimit)
      + invocations[invocation.substituted].suffix(Self.upstreamLimit)
  }

  /// Collects from a list whose input comes from the invocations from place `upstream` on, or from none.
  mutating func collect(_ list: CommandList, upstream: Int?) {
    for item in list.items {
      for pipeline in item.andOrList.pipelines { collect(pipeline, upstream: upstream) }
    }
  }

  private mutating func collect(_ pipeline: Pipeline, upstream: Int?) {
    // The first stage reads what the whole pipeline is fed with; each later one also what the stages before it write.
    let start = upstream ?? invocations.count
    for (stage, command) in pipeline.commands.enumerated() { collect(command, upstream: stage == 0 ? upstream : start) }
    if pipeline.commands.count > Self.upstreamLimit { unreadableTexts.append(pipeline.range) }
  }

  private mutating func collect(_ command: Command, upstream: Int?) {
    switch command {
    case .simple(let simple): collect(simple, upstream: upstream)
    case .compound(let compound): collect(compound, upstream: upstream)
    case .function(let function):
      functions.append(function)
      collect(function.body, upstream: upstream)
    case .coprocess(let coprocess): collect(coprocess.command, upstream: upstream)
    case .error(let node): errors.append(node)
    }
  }

  private mutating func collect(_ simple: SimpleCommand, upstream: Int?) {
    let before = invocations.count
    for word in simple.words { collectSubstitutions(in: word.parts) }
    for redirection in simple.redirections { collectSubstitutions(in: redirection) }
    for assignment in simple.assignments { collectSubstitutions(in: assignment) }
    let name = simple.words.first.map { $0.literalValue.map(Self.baseName) } ?? ""
    let invocation = Invocation(
      name: name, arguments: simple.words.dropFirst().map(argument), redirections: simple.redirections,
      assignments: simple.assignments, wrappers: [], takesFoundFiles: false, upstream: (upstream ?? before)..<before,
      substituted: before..<invocations.count, range: simple.range)
    add(invocation)
  }

  mutating func add(_ invocation: Invocation) {
    let place = invocations.count
    invocations.append(invocation)
    unwrap(invocation)
    invocations[place].hasReadInner = invocations.count > place + 1
  }

  /// Collects from shell text that stands at `range` of the source: everything in it is placed there.
  mutating func collect(text: String, at range: SourceRange, wrappers: [String], upstream: Range<Int>) {
    let script = ShellParser().parse(text)
    let first = (invocations.count, errors.count, unreadableTexts.count)
    let outer = source
    (source, depth) = (text, depth + 1)
    collect(script.list, upstream: upstream.isEmpty ? nil : upstream.lowerBound)
    (source, depth) = (outer, depth - 1)
    for index in first.0..<invocations.count { invocations[index].place(at: range, inside: wrappers) }
    for index in first.1..<errors.count { errors[index].range = range }
    for index in first.2..<unreadableTexts.count { unreadableTexts[index] = range }
    if !script.diagnostics.isEmpty { add(SyntaxErrorNode(text: text, range: range)) }
  }

  mutating func add(_ node: SyntaxErrorNode) { errors.append(node) }
  mutating func addUnreadable(_ range: SourceRange) { unreadableTexts.append(range) }
  mutating func add(_ redirections: [Redirection]) { constructRedirections += redirections }
  func argument(_ word: Word) -> InvocationArgument {
    InvocationArgument(
      value: word.literalValue, written: text(in: word.range), hasGlob: word.parts.contains(where: \.isPattern),
      isDynamic: word.parts.contains(where: \.isDynamic), range: word.range)
  }

  private func text(in range: SourceRange) -> String {
    let bytes = source.utf8
    guard range.start >= 0, range.end <= bytes.count, range.start < range.end else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: range.start)
    return String(decoding: bytes[start..<bytes.index(start, offsetBy: range.count)], as: UTF8.self)
  }

  static func baseName(_ path: String) -> String {
    path.last == "/"
      ? path : String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
  }
}
