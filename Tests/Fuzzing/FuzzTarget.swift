import CommandReference
import ShellGrammar

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the bytes of the fuzzer are given to.
enum FuzzTarget {
  /// A script, for the parser and the printer.
  case parser
  /// A command line, for the explainer with all that Knowledge has.
  case explainer
  /// A manual page or the answer to --help, for the readers of option lists.
  case page
  /// A command line, for the judge, the search for hidden text and the policy.
  case risk
  /// A pattern of a policy, held against commands.
  case pattern
  /// What a model wrote, for the reader of replies.
  case reply
  /// The body of a provider's answer, for the readers of streams.
  case stream
  /// A config file, for its reader and its editor.
  case settings
  /// A policy file and its rules.
  case policy
  /// A file of tasks, for the compiler and the index.
  case tasks
  /// A file of words of one meaning.
  case words
  /// A request, for the engine with the embedded index.
  case request
  /// What a terminal sends, and what it is shown.
  case terminal
  /// A part of the shell's grammar, for parser, explainer and judge.
  case construct(ShellConstruct)
  /// A value that is written in one of the small languages.
  case language(ValueLanguage)

  private static let named: [String: FuzzTarget] = [
    "parser": .parser, "explainer": .explainer, "page": .page, "risk": .risk, "pattern": .pattern, "reply": .reply,
    "stream": .stream, "settings": .settings, "policy": .policy, "tasks": .tasks, "words": .words,
    "request": .request, "terminal": .terminal,
  ]

  /// The one that QMARK_FUZZ_TARGET names.
  static let current: FuzzTarget = {
    let name = getenv("QMARK_FUZZ_TARGET").map { String(cString: $0) } ?? "parser"
    if let target = named[name] { return target }
    if let construct = ShellConstruct(rawValue: name) { return .construct(construct) }
    guard let language = ValueLanguage(rawValue: name) else { fatalError("There is no target \(name).") }
    return .language(language)
  }()

  /// Reads `bytes`, and ends the process where something that always holds does not.
  func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .parser: Self.checkParser(text)
    case .explainer: Self.checkExplanation(of: text, Self.knowing)
    case .page: Self.checkPage(text)
    case .risk: Self.checkJudgement(of: text)
    case .pattern: Self.checkPattern(text)
    case .reply: Self.checkReply(text)
    case .stream: Self.checkStream(bytes)
    case .settings: Self.checkSettings(bytes)
    case .policy: Self.checkPolicy(bytes)
    case .tasks: Self.checkTasks(text)
    case .words: Self.checkWords(text)
    case .request: Self.checkRequest(text)
    case .terminal: Self.checkTerminal(bytes)
    case .construct(let construct):
      for command in construct.commands(around: text) {
        Self.checkParser(command)
        Self.checkExplanation(of: command, Self.knowing)
        Self.checkJudgement(of: command)
      }
    case .language(let language):
      Self.checkExplanation(of: "probe " + ShellQuoting.quote(text), Self.reference(language))
    }
  }
}

/// Ends the process with a word, also where the compiler leaves out the words of preconditions.
func require(_ holds: Bool, _ word: @autoclosure () -> String) {
  if !holds { fatalError(word()) }
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if Growth.isWanted {
    Growth.check(bytes, .current)
  } else {
    ProcessorTimeLimit.perInput.run { FuzzTarget.current.run(bytes) }
    ProcessorTime.endWhenUsedUp()
  }
  return 0
}
