package import ShellGrammar

/// Everything that a script would run, through lists, constructs, substitutions, wrappers and programs in other languages.
package struct InvocationCollector {
  /// The invocations, in source order.
  package private(set) var invocations: [Invocation] = []
  /// Functions whose bodies are in the script, by name.
  package private(set) var functions: [FunctionDefinition] = []
  /// Unreadable parts.
  package private(set) var errors: [SyntaxErrorNode] = []
  /// Redirections of constructs, which belong to no single invocation.
  package private(set) var constructRedirections: [Redirection] = []
  /// The same, each with the places of what its construct runs.
  private(set) var constructWrites: [(redirection: Redirection, places: Range<Int>)] = []
  /// Where a loop without an end starts processes and does not wait for them.
  package private(set) var endlessStarts: [SourceRange] = []
  /// Texts that a wrapper hands to a shell and that are only known at run time.
  package private(set) var unreadableTexts: [SourceRange] = []

  /// The files that the script writes or deletes.
  private(set) var writes: [FileWrite] = []
  /// The places of the invocations of each program.
  private var places: [String: [Int]] = [:]
  private var facts: [String: ProgramFacts] = [:]
  var source: String
  var depth = 0
  var isInEndlessLoop = false
  /// What the words `>(…)` of the command that is read will run.
  var pendingOutputs: [CommandList] = []
  var state = ShellState()
  /// Whether the word that is read is a command's name: then the last of several values counts.
  var isReadingName = false
  /// The bytes of text inside text that may still be read; what is left over counts as unreadable.
  var budget: Int
  /// How many bytes of text inside text were read, and words looked at: what the work grows with.
  private(set) var steps = 0
  /// Wrappers may hold shell text that holds wrappers; beyond this depth the text counts as unreadable.
  static let depthLimit = 8
  /// Stages further up a pipeline than this are not looked at, and the pipeline counts as unreadable.
  static let upstreamLimit = 64
  /// In a longer script no command is compared with all the others: the work grows with the length alone.
  static let mostCompared = 256

  /// Collects from a parsed script.
  package init(_ script: ParsedScript) {
    source = script.source
    budget = 4 * script.source.utf8.count + 65_536
    collect(script.list, upstream: nil, input: nil)
    writes = FileWrite.all(in: self)
  }

  /// Collects from a function's body alone.
  init(_ function: FunctionDefinition, of source: String) {
    self.source = source
    budget = 4 * function.range.count + 4096
    collect(function.body, upstream: nil, input: nil)
    writes = FileWrite.all(in: self)
  }

  /// What feeds an invocation: the nearest stages before it, and the commands in its words.
  func sources(of invocation: Invocation) -> [Invocation] {
    invocations[invocation.upstream].suffix(Self.upstreamLimit)
      + invocations[invocation.substituted].suffix(Self.upstreamLimit)
  }

  /// Collects from a list whose input comes from the invocations from place `upstream` on, or from none; `input` is that
  /// text where it is known.
  mutating func collect(_ list: CommandList, upstream: Int?, input: String?) {
    for item in list.items {
      if isInEndlessLoop, item.terminator?.kind == .background { endlessStarts.append(item.andOrList.range) }
      collect(item.andOrList.first, upstream: upstream, input: input)
      for link in item.andOrList.rest { collect(link.pipeline, upstream: upstream, input: input) }
    }
  }

  private mutating func collect(_ pipeline: Pipeline, upstream: Int?, input: String?) {
    // The first stage reads what the whole pipeline is fed with; each later one also what the stages before it write.
    let start = upstream ?? invocations.count
    var input = input
    for (stage, command) in pipeline.commands.enumerated() {
      if stage > 0 { input = OutputText.of(pipeline.commands[stage - 1], input: input, in: &self) }
      collect(command, upstream: stage == 0 ? upstream : start, input: input)
    }
    if pipeline.commands.count > Self.upstreamLimit { unreadableTexts.append(pipeline.range) }
  }

  mutating func collect(_ command: Command, upstream: Int?, input: String?) {
    let (start, outer) = (upstream ?? invocations.count, pendingOutputs)
    pendingOutputs = []
    collectAlone(command, upstream: upstream, input: input)
    let lists = pendingOutputs
    pendingOutputs = outer
    // What `>(…)` runs is fed by the command that the word stands in; tee hands on what it reads.
    for list in lists { collect(list, upstream: start, input: command.isTee ? input : nil) }
  }

  private mutating func collectAlone(_ command: Command, upstream: Int?, input: String?) {
    switch command {
    case .simple(let simple): collect(simple, upstream: upstream, input: input)
    case .compound(let compound): collect(compound, upstream: upstream, input: input)
    case .function(let function):
      functions.append(function)
      let positional = state.positional
      state.positional = nil
      collect(function.body, upstream: upstream, input: nil)
      state.positional = positional
    case .coprocess(let coprocess): collect(coprocess.command, upstream: upstream, input: nil)
    case .error(let node): errors.append(node)
    }
  }

  private mutating func collect(_ simple: SimpleCommand, upstream: Int?, input: String?) {
    let before = invocations.count
    steps += simple.words.count + simple.assignments.count + 1
    for word in simple.words { collectSubstitutions(in: word.parts) }
    for redirection in simple.redirections { collectSubstitutions(in: redirection) }
    for assignment in simple.assignments { collectSubstitutions(in: assignment) }
    let after = invocations.count
    var invocation = Invocation(
      name: "", arguments: [], redirections: simple.redirections, assignments: simple.assignments, wrappers: [],
      takesFoundFiles: false, upstream: (upstream ?? before)..<before, substituted: before..<after, range: simple.range)
    name(&invocation, simple.words)
    note(simple.assignments, areLasting: simple.words.isEmpty)
    invocation.input = OutputText.input(of: simple.redirections, in: &self) ?? input
    add(invocation)
    if isInEndlessLoop, let name = invocation.name, Self.filling.contains(name) { endlessStarts.append(simple.range) }
    noteWrites(of: simple, at: before..<invocations.count, input: input)
  }

  /// What fills a disk where it is done without an end.
  private static let filling: Set<String> = ["mkdir", "mktemp", "fallocate", "mkfifo", "mknod"]

  /// Adds an invocation, then what it runs in its turn.
  mutating func add(_ invocation: Invocation) {
    let place = invocations.count
    var invocation = invocation
    invocation.isInformational = invocation.name.map { SafeList.isInformational($0, invocation.arguments) } ?? false
    if let name = invocation.name {
      invocation.facts = facts(of: name)
      places[name, default: []].append(place)
    }
    invocations.append(invocation)
    guard !invocation.isInformational else { return }
    unwrap(invocation, at: place)
    runAlias(invocation)
    readInput(of: invocation)
    readCode(of: invocation, at: place)
    runFile(of: invocation)
    noteBuiltin(invocation)
    invocations[place].hasReadInner = invocations.count > place + 1
  }

  private mutating func facts(of name: String) -> ProgramFacts {
    if let facts = facts[name] { return facts }
    let made = ProgramFacts(name)
    facts[name] = made
    return made
  }

  /// The invocations of these programs, in their order.
  func invocations(of programs: Set<String>) -> [Invocation] {
    places.filter { programs.contains($0.key) }.flatMap(\.value).sorted().map { invocations[$0] }
  }

  /// The folder that the script goes to last before an invocation; nil where it stays.
  func folder(of invocation: Invocation) -> String? {
    guard invocations.count <= Self.mostCompared else { return nil }
    return invocations(of: ["cd", "pushd"]).last { $0.range.start <= invocation.range.start }?.operands.first?.value
  }

  /// Takes note that what was added from a place on runs for each name that is found, where it is given one.
  mutating func noteFoundFiles(from place: Int) {
    for index in place..<invocations.count
    where invocations[index].arguments.contains(where: { $0.isDynamic || $0.value?.contains("{}") == true }) {
      invocations[index].takesFoundFiles = true
    }
  }

  /// Takes note of the same where a word is one of these variables.
  mutating func noteFoundFiles(from place: Int, named variables: Set<String>) {
    guard !variables.isEmpty else { return }
    let words = Set(variables.flatMap { ["$\($0)", "${\($0)}", "\"$\($0)\"", "\"${\($0)}\""] })
    for index in place..<invocations.count
    where invocations[index].arguments.contains(where: { words.contains($0.written) }) {
      invocations[index].takesFoundFiles = true
    }
  }

  mutating func noteSteps(_ count: Int) { steps += count }
  mutating func setInnerStart(_ start: Int, at place: Int) { invocations[place].innerStart = start }
  mutating func setHarmlessCode(at place: Int) { invocations[place].hasHarmlessCode = true }

  /// Collects from shell text that stands at a place of the source: what is in it is placed there.
  mutating func collect(
    text: String, wrappers: [String], upstream: Range<Int>, input: String? = nil,
    at move: (SourceRange) -> SourceRange
  ) {
    let whole = move(SourceRange(0, text.utf8.count))
    guard depth < Self.depthLimit, budget >= text.utf8.count else { return addUnreadable(whole) }
    budget -= text.utf8.count
    steps += text.utf8.count
    let script = ShellParser().parse(text)
    let first = (invocations.count, errors.count, unreadableTexts.count, functions.count, endlessStarts.count)
    let redirectionsBefore = constructRedirections.count
    let outer = source
    (source, depth) = (text, depth + 1)
    collect(script.list, upstream: upstream.isEmpty ? nil : upstream.lowerBound, input: input)
    (source, depth) = (outer, depth - 1)
    for index in first.0..<invocations.count { invocations[index].place(inside: wrappers, by: move) }
    for index in first.1..<errors.count { errors[index].range = move(errors[index].range) }
    for index in first.2..<unreadableTexts.count { unreadableTexts[index] = move(unreadableTexts[index]) }
    for index in first.3..<functions.count { functions[index].range = move(functions[index].range) }
    for index in first.4..<endlessStarts.count { endlessStarts[index] = move(endlessStarts[index]) }
    for index in redirectionsBefore..<constructRedirections.count {
      constructRedirections[index].range = move(constructRedirections[index].range)
    }
    if !script.diagnostics.isEmpty { add(SyntaxErrorNode(text: text, range: whole)) }
  }

  mutating func add(_ node: SyntaxErrorNode) { errors.append(node) }
  mutating func addUnreadable(_ range: SourceRange) { unreadableTexts.append(range) }
  mutating func add(_ redirections: [Redirection]) { constructRedirections += redirections }
  mutating func noteWrites(of redirections: [Redirection], around places: Range<Int>) {
    constructWrites += redirections.map { ($0, places) }
  }

  func argument(_ word: Word) -> InvocationArgument {
    var argument = InvocationArgument(
      value: word.literalValue, written: text(in: word.range), hasGlob: word.parts.contains(where: \.isPattern),
      isDynamic: word.parts.contains(where: \.isDynamic), range: word.range)
    argument.word = word
    argument.maySplitIntoFlags = word.parts.contains(where: mayBeSplit)
    return argument
  }

  func text(in range: SourceRange) -> String {
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

extension Command {
  fileprivate var isTee: Bool { if case .simple(let simple) = self { simple.commandName == "tee" } else { false } }
}
