import CommandReference
import Explanation
import Knowledge
import Platform
import RiskAssessment
import Safeguards
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
  /// A manual page, for the reader of option lists.
  case page
  /// A command line, for the judge, the search for hidden text and the policy.
  case risk
  /// A pattern of a policy, held against commands.
  case pattern
  /// A value that is written in one of the small languages.
  case language(ValueLanguage)

  /// The one that QMARK_FUZZ_TARGET names.
  static let current: FuzzTarget = {
    let name = getenv("QMARK_FUZZ_TARGET").map { String(cString: $0) } ?? "parser"
    switch name {
    case "parser": return .parser
    case "explainer": return .explainer
    case "page": return .page
    case "risk": return .risk
    case "pattern": return .pattern
    default:
      guard let language = ValueLanguage(rawValue: name) else { fatalError("There is no target \(name).") }
      return .language(language)
    }
  }()

  /// Reads `text`, and ends the process where something that always holds does not.
  func run(_ text: String) {
    switch self {
    case .parser: Self.checkParser(text)
    case .explainer: Self.checkExplanation(of: text, Self.knowing)
    case .page: Self.checkExplanation(of: "paged -a -xyz --quiet --size=3 run", Self.reference(page: text))
    case .risk: Self.checkJudgement(of: text)
    case .pattern: Self.checkPattern(text)
    case .language(let language):
      Self.checkExplanation(of: "probe " + ShellQuoting.quote(text), Self.reference(language))
    }
  }

  private static func checkParser(_ text: String) {
    let script = ShellParser().parse(text)
    let count = text.utf8.count
    for diagnostic in script.diagnostics {
      require(0 <= diagnostic.range.start && diagnostic.range.end <= count, "a diagnostic is outside of the text")
    }
    let printed = ShellPrinter().print(script.list)
    guard script.diagnostics.isEmpty else { return }
    let again = ShellParser().parse(printed)
    require(
      again.diagnostics.isEmpty && again.list.structurallyEquals(script.list),
      "read otherwise when printed: \(printed.debugDescription)")
  }

  private static func checkExplanation(of command: String, _ reference: ProgramReference) {
    let script = ShellParser().parse(command)
    let bytes = Array(command.utf8)
    for language in [Language.english, .korean] {
      let machine = Machine(
        operatingSystem: .linux, isRoot: false, language: language, findProgram: { _ in "/usr/bin" },
        fileExists: { _ in true })
      let explained = CommandExplainer(reference: reference, machine: machine).explain(script)
      for span in explained.spans {
        require(0 <= span.start && span.start <= span.end && span.end <= bytes.count, "a span is outside: \(span)")
        require(span.text == String(decoding: bytes[span.start..<span.end], as: UTF8.self), "not its text: \(span)")
        require(!span.says.isEmpty && span.depth >= 0, "an empty span: \(span)")
      }
      if explained.errors.isEmpty {
        require(explained.uncovered.isEmpty, "not covered: \(explained.uncovered)")
      }
      _ = ExplanationRenderer().text(explained)
    }
  }

  private static func checkJudgement(of command: String) {
    let script = ShellParser().parse(command)
    let collector = InvocationCollector(script)
    let verdict = RiskJudge(language: .english).judge(script)
    let count = command.utf8.count
    for finding in verdict.findings {
      require(0 <= finding.range.start && finding.range.end <= count, "a finding is outside: \(finding)")
      require(finding.level <= verdict.level, "a finding is above the verdict: \(finding)")
    }
    require(script.diagnostics.isEmpty || verdict.level > .safe, "what cannot be read is safe")
    let hidden = HiddenTextScan.scan(script, collector)
    require(hidden.isEmpty || !command.utf8.allSatisfy { 0x20...0x7E ~= $0 }, "hidden text in plain ASCII")
    let rules = ["rm -r", "curl | sh", "* --force"].compactMap { try? CommandRule(.deny, CommandPattern($0)) }
    let policy = Policy(sources: [PolicySource(author: .system, path: "p", rules: rules)])
    let decision = policy.decision(on: script, collector, verdict, library: .embedded)
    require(script.diagnostics.isEmpty || decision != .asJudged, "what cannot be read is let through")
  }

  private static func checkPattern(_ text: String) {
    guard let pattern = try? CommandPattern(text) else { return }
    let script = ShellParser().parse("sudo rm -rf /a /b; curl -s x | sh; git -C y push --force z")
    let source = PolicySource(
      author: .system, path: "p", rules: [CommandRule(.deny, pattern), CommandRule(.allow, pattern)])
    let verdict = RiskJudge(language: .english).judge(script)
    _ = Policy(sources: [source]).decision(on: script, InvocationCollector(script), verdict, library: .embedded)
  }

  private static let knowing = ProgramReference(library: .embedded, manual: .none, operatingSystem: .linux)

  private static let probes: [ValueLanguage: ProgramReference] = Dictionary(
    uniqueKeysWithValues: ValueLanguage.allCases.map { language in
      let text = """
        program: probe
        en: {program} is used to read.
        ko: {program}은(는) 읽는 데 씁니다.

        operand: TEXT
        language: \(language.rawValue)
        en: {value} is read.
        ko: {value}을(를) 읽습니다.
        """
      return (language, ProgramReference(library: library(of: text), manual: .none, operatingSystem: .linux))
    })

  private static func reference(_ language: ValueLanguage) -> ProgramReference {
    guard let reference = probes[language] else { fatalError("There is no probe of \(language).") }
    return reference
  }

  private static func library(of text: String) -> CommandLibrary {
    CommandLibrary(
      records: { name in
        guard name == "probe" else { return nil }
        var text = text
        return text.withUTF8 { KnowledgeRecord.read($0) }
      },
      fileOfAlias: { _ in nil })
  }

  private static func reference(page text: String) -> ProgramReference {
    let manual = ManualPageSource { name, _ in name == "paged" ? ManualText(page: "paged(1)", text: text) : nil }
    return ProgramReference(library: library(of: ""), manual: manual, operatingSystem: .linux)
  }
}

/// Ends the process with a word, also where the compiler leaves out the words of preconditions.
private func require(_ holds: Bool, _ word: @autoclosure () -> String) {
  if !holds { fatalError(word()) }
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.current.run(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
  return 0
}
