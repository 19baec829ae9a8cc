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
  /// Whether the output of the command that comes next goes into a pipe.
  var feedsPipe = false
  /// Whether the commands run in a shell of their own: in a pipeline or in the background.
  var runsApart = false
  /// Whether what is explained stands between double quotes.
  var isInQuotes = false
  /// What the script inside the command that is explained gets as `$0`, `$1` and so on.
  var scriptArguments: [String] = []
  /// What the script that is explained gets as `$0`, `$1` and so on, where that is written in the command.
  var positional: [String] = []
  /// Whether the command that is explained gets words after those that are written: those of xargs.
  var getsMoreWords = false
  /// Whether the script that is explained gets more arguments than `positional`.
  var isPositionalOpen = false
  /// What the regular expressions of the program at hand are held against.
  var subject = RegexSubject.line
  /// The flags of the program at hand, in all their spellings.
  var usedFlags: Set<String> = []
  /// Variables that arguments of the program at hand assign: `OFS=,`.
  var assignedVariables: Set<String> = []
  /// The arguments that make the script of the program at hand together.
  var scriptPieces: [ScriptPiece] = []
  /// How parts that the shell replaces are filled in the text that is read.
  var gapFillings: [TextWithGaps.Filling] = []
  /// Words with braces that are explained as the words they are written out as, by their places.
  var braceWords: [Int: Word] = [:]
  /// Whether the output of the command at hand becomes a crontab.
  var feedsCrontab = false
  /// How many commands stand around this one.
  var nesting = 0

  /// How many commands may still be explained; of more nobody reads.
  var commandsLeft = 10_000

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
    explainParts()
    guard frame.script.diagnostics.isEmpty else { return }
    result.headline = HeadlineComposer.headline(
      of: frame.script, told: ToldParts(result, language), known: known, functions: functions, reference, machine)
  }

  /// Explains the parts of the script, without a headline.
  mutating func explainParts() {
    let script = frame.script
    collectFunctions(script.list)
    let interpreter = script.comments.first { $0.range.start == 0 && script.source.hasPrefix("#!") }
    if let interpreter {
      let program = trimmed(String(script.text(in: interpreter.range).dropFirst(2)))
      add(.comment, interpreter.range, 0, ListSentences.interpreter, ["value": program])
    }
    explain(script.list, depth: 0)
    for comment in script.comments where comment.range != interpreter?.range {
      add(.comment, comment.range, 0, ListSentences.comment)
    }
    addErrors(script.diagnostics)
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
    guard !bytes.isEmpty else { return }
    explainShell([(argument, bytes)], depth: depth)
  }

  /// Explains the text of several arguments, with blanks between them, as a script of its own.
  mutating func explainShell(_ pieces: [(argument: ArgumentText, bytes: Range<Int>)], depth: Int) {
    guard nesting < Self.deepestNesting else { return }
    let text = pieces.map { $0.argument.text($0.bytes) }.joined(separator: " ")
    let script = ShellParser().parse(text)
    let outer = (frame, positional, scriptArguments, feedsPipe, runsApart, isInQuotes)
    let more = (getsMoreWords, isPositionalOpen)
    defer { (getsMoreWords, isPositionalOpen) = more }
    frame = SourceFrame(script, in: pieces, of: outer.0)
    // What the outer shell replaced, and what the script gives itself, has other arguments.
    let isItsOwn = pieces.allSatisfy(\.argument.isLiteral) && !Self.changesArguments(text)
    (positional, scriptArguments) = (isItsOwn ? scriptArguments : [], [])
    (isPositionalOpen, getsMoreWords) = (isItsOwn && getsMoreWords, false)
    (feedsPipe, runsApart, isInQuotes) = (false, false, false)
    nesting += 1
    collectFunctions(script.list)
    explain(script.list, depth: depth)
    addErrors(script.diagnostics)
    nesting -= 1
    (frame, positional, scriptArguments, feedsPipe, runsApart, isInQuotes) = outer
  }

  private static func changesArguments(_ script: String) -> Bool {
    script.split { !$0.isLetter }.contains { $0 == "shift" || $0 == "set" }
  }
}
