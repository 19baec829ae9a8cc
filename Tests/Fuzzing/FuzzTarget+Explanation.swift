import CommandReference
import Explanation
import Knowledge
import Platform
import ShellGrammar

extension FuzzTarget {
  static func checkParser(_ text: String) {
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

  static func checkExplanation(of command: String, _ reference: ProgramReference) {
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

  static func checkPage(_ text: String) {
    let manual = ManualText(page: "paged(1)", text: text)
    for page in [ManualPageReader().read(manual), HelpReader().read(manual)] {
      for flag in page.flags {
        require(!flag.spellings.isEmpty && flag.spellings.allSatisfy { !$0.isEmpty }, "a flag without a name")
      }
    }
    checkExplanation(of: "paged -a -xyz --quiet --size=3 run", reference(page: text))
  }

  static let knowing = ProgramReference(library: .embedded, manual: .none, operatingSystem: .linux)

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

  static func reference(_ language: ValueLanguage) -> ProgramReference {
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

  static func reference(page text: String) -> ProgramReference {
    let manual = ManualPageSource { name, _ in name == "paged" ? ManualText(page: "paged(1)", text: text) : nil }
    return ProgramReference(library: library(of: ""), manual: manual, operatingSystem: .linux)
  }
}
