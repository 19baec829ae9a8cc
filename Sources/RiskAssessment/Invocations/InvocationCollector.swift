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

  let source: String
  var depth = 0
  /// Wrappers may hold shell text that holds wrappers; beyond this depth the text counts as unreadable.
  static let depthLimit = 8

  /// Collects from a parsed script.
  package init(_ script: ParsedScript) {
    source = script.source
    collect(script.list, upstream: [])
  }

  init(source: String, depth: Int) {
    self.source = source
    self.depth = depth
  }

  @discardableResult
  mutating func collect(_ list: CommandList, upstream: [Invocation]) -> [Invocation] {
    let first = invocations.count
    for item in list.items {
      for pipeline in item.andOrList.pipelines { collect(pipeline, upstream: upstream) }
    }
    return Array(invocations[first...])
  }

  private mutating func collect(_ pipeline: Pipeline, upstream: [Invocation]) {
    var before = upstream
    for command in pipeline.commands {
      let first = invocations.count
      collect(command, upstream: before)
      before += invocations[first...]
    }
  }

  private mutating func collect(_ command: Command, upstream: [Invocation]) {
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

  private mutating func collect(_ simple: SimpleCommand, upstream: [Invocation]) {
    var substituted: [Invocation] = []
    for word in simple.words { substituted += collectSubstitutions(in: word.parts) }
    for redirection in simple.redirections { substituted += collectSubstitutions(in: redirection) }
    for assignment in simple.assignments { substituted += collectSubstitutions(in: assignment) }
    let name = simple.words.first.map { $0.literalValue.map(Self.baseName) } ?? ""
    let invocation = Invocation(
      name: name, arguments: simple.words.dropFirst().map(argument), redirections: simple.redirections,
      assignments: simple.assignments, wrappers: [], takesFoundFiles: false, upstream: upstream,
      substituted: substituted, range: simple.range)
    add(invocation)
  }

  mutating func add(_ invocation: Invocation) {
    invocations.append(invocation)
    unwrap(invocation)
  }

  /// Adds an invocation whose inner commands were collected with it.
  mutating func addCollected(_ invocation: Invocation) { invocations.append(invocation) }

  /// The same findings, all at `range`: where the text that was read stands in the outer source.
  func moved(to range: SourceRange) -> InvocationCollector {
    var copy = self
    copy.errors = errors.map { SyntaxErrorNode(text: $0.text, range: range) }
    copy.unreadableTexts = unreadableTexts.map { _ in range }
    return copy
  }

  mutating func add(_ node: SyntaxErrorNode) { errors.append(node) }
  mutating func addUnreadable(_ range: SourceRange) { unreadableTexts.append(range) }
  mutating func add(_ redirections: [Redirection]) { constructRedirections += redirections }
  mutating func merge(_ inner: InvocationCollector) {
    functions += inner.functions
    errors += inner.errors
    constructRedirections += inner.constructRedirections
    unreadableTexts += inner.unreadableTexts
  }

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
