import CommandReference
import Platform
import ShellGrammar

/// Walks a syntax tree and writes down a sentence for every part.
struct ExplanationBuilder {
  let reference: ProgramReference
  let machine: Machine
  var result: ExplainedCommand
  var frame: SourceFrame
  /// Functions that the command itself defines.
  var functions: Set<String> = []
  /// Knowledge that was asked for already.
  var known: [String: CommandKnowledge?] = [:]
  /// Programs that were looked for on this machine already.
  var soughtPrograms: Set<String> = []
  /// Whether what is explained runs on another machine or in a container, whose programs are not those here.
  var isElsewhere = false
  /// Pages that were asked for already.
  var pages: [String: ManualPage?] = [:]
  /// Words that a program replaces in the command it runs (`{}`), and what is said of them.
  var placeholders: [String: LocalizedSentence] = [:]
  /// How many commands stand around this one.
  var nesting = 0

  static let deepestNesting = 20
  private let command: [UInt8]

  init(reference: ProgramReference, machine: Machine, script: ParsedScript) {
    self.reference = reference
    self.machine = machine
    command = Array(script.source.utf8)
    result = ExplainedCommand(command: script.source)
    frame = SourceFrame(script)
  }

  var language: Language { machine.language }

  mutating func explainScript() {
    let script = frame.script
    collectFunctions(script.list)
    explain(script.list, depth: 0)
    for comment in script.comments { add(.comment, comment.range, 0, ListSentences.comment) }
    addErrors(script.diagnostics)
    if script.diagnostics.isEmpty {
      result.headline = HeadlineComposer.headline(
        of: script, known: known, functions: functions, reference, language)
    }
  }

  /// Adds a span with a sentence filled in.
  mutating func add(
    _ kind: SpanKind, _ range: SourceRange, _ depth: Int, _ sentence: LocalizedSentence,
    _ values: [String: String] = [:], source: String = "qmark"
  ) {
    let place = frame.outer(range)
    result.spans.append(
      ExplainedSpan(
        start: place.start, end: place.end, text: text(place), kind: kind, depth: depth,
        says: SentenceTemplate.fill(sentence[language], values), source: source))
  }

  /// Notes a part as not known.
  mutating func addUnknown(_ range: SourceRange) {
    let place = frame.outer(range)
    result.unknown.append(UnknownSpan(start: place.start, end: place.end, text: text(place)))
  }

  private mutating func addErrors(_ problems: [SyntaxDiagnostic]) {
    for problem in problems {
      let range = frame.outer(problem.range)
      let place = SyntaxErrorSentences.place(range.start, in: command, language)
      let message = place + ": " + SyntaxErrorSentences.sentence(problem.message, language)
      result.errors.append(ExplainedError(start: range.start, end: range.end, message: message))
    }
  }

  /// The command's text in a range of it.
  func text(_ range: SourceRange) -> String {
    let start = max(0, min(range.start, command.count))
    return String(decoding: command[start..<max(start, min(range.end, command.count))], as: UTF8.self)
  }

  func filled(_ sentence: LocalizedSentence, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(sentence[language], values)
  }

  /// What our knowledge says of a command, read once.
  mutating func knowledge(of command: String) -> CommandKnowledge? {
    if let knowledge = known[command] { return knowledge }
    let knowledge = reference.knowledge(of: command)
    known[command] = .some(knowledge)
    return knowledge
  }

  /// The page of a command, read once.
  mutating func page(of command: String, named name: String?) -> ManualPage? {
    if let page = pages[command] { return page }
    let page = reference.page(of: command, named: name)
    pages[command] = .some(page)
    return page
  }

  /// The text of a word after quote removal.
  func argument(_ word: Word) -> ArgumentText { ArgumentText(word, in: frame.script) }

  /// Explains the text of some bytes of an argument as a script of its own.
  mutating func explainShell(_ argument: ArgumentText, _ bytes: Range<Int>, depth: Int) {
    guard nesting < Self.deepestNesting, !bytes.isEmpty else { return }
    let script = ShellParser().parse(argument.text(bytes))
    let outer = frame
    frame = SourceFrame(script, in: argument, bytes: bytes, of: outer)
    nesting += 1
    collectFunctions(script.list)
    explain(script.list, depth: depth)
    addErrors(script.diagnostics)
    nesting -= 1
    frame = outer
  }
}
