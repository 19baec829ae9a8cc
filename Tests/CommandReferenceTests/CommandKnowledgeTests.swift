import CommandReference
import Knowledge
import Platform
import Testing

struct CommandKnowledgeTests {
  static let tool = """
    # A program that is not there.
    program: tool
    style: single-dash
    bundle: first-word
    subcommands: yes
    options: first
    also: tool2, [
    page: toolrun(8)
    en: {program} is used to test.
    ko: {program}은(는) 시험에 씁니다.

    flag: -n, --lines
    takes: NUM
    language: size
    en: {flag} {value} counts.
    ko: {flag} {value}을(를) 셉니다.

    value: +{n}
    en: {value} means from {n} on.
    ko: {n}부터라는 뜻입니다.

    flag: -i
    takes: optional ADDRESS
    platform: linux
    en: {flag} lists {value}.
    ko: {flag}은(는) {value}을(를) 나열합니다.
    without.en: {flag} lists.
    without.ko: {flag}은(는) 나열합니다.

    flag: -exec
    takes: command ; +
    en: {flag} runs.
    ko: {flag}은(는) 실행합니다.

    operand: PATTERN
    unless: -e, -f
    language: regex
    en: {value} is searched for.
    ko: {value}을(를) 찾습니다.

    operand: FILE...
    en: {value} is read.
    ko: {value}을(를) 읽습니다.

    operand: [TARGET]
    en: {value} is written.
    ko: {value}에 씁니다.
    """

  @Test func readsAWholeFile() throws {
    let (read, problems) = KnowledgeText.read(Self.tool)
    let knowledge = try #require(read)
    #expect(problems.isEmpty)
    #expect(knowledge.program == "tool" && knowledge.style == .singleDash && knowledge.page == "toolrun(8)")
    #expect(knowledge.bundlesFirstWord && knowledge.hasSubcommands && knowledge.options == .first)
    #expect(knowledge.aliases == ["tool2", "["])
    #expect(
      knowledge.flags.map(\.argument) == [.required("NUM"), .optional("ADDRESS"), .command(terminators: [";", "+"])])
    #expect(knowledge.flags[0].values.count == 1 && knowledge.flags[0].language == .size)
    #expect(knowledge.flags[1].saysWithoutValue?[.korean] == "{flag}은(는) 나열합니다.")
    #expect(knowledge.flag("--lines", on: .macos) != nil)
    #expect(knowledge.flag("-i", on: .linux) != nil)
    #expect(knowledge.flag("-i", on: .macos) == nil)
    #expect(knowledge.operands.map(\.name) == ["PATTERN", "FILE", "TARGET"])
    #expect(knowledge.operands[0].unlessFlags == ["-e", "-f"] && knowledge.operands[1].isRepeated)
    #expect(knowledge.operands.map(\.isOptional) == [false, false, true])
  }

  @Test func languagesWithConditions() throws {
    let text = """
      program: x
      subject: path
      en: X.
      ko: X.

      operand: A
      language: regex
      language: extended-regex if -E, --extended, egrep
      language: none if -t plain text
      en: A.
      ko: 에.
      """
    let (knowledge, problems) = KnowledgeText.read(text)
    #expect(problems.isEmpty)
    #expect(knowledge?.subject == .path)
    let operand = try #require(knowledge?.operands.first)
    #expect(operand.language == .regex)
    #expect(operand.languageVariants.map(\.language) == [.extendedRegex, nil])
    #expect(operand.languageVariants[0].conditions.map(\.spelling) == ["-E", "--extended", "egrep"])
    #expect(operand.languageVariants[1].conditions.map(\.value) == ["plain text"])
  }

  @Test(arguments: [
    ("flag: -n\nen: N.\nko: 엔.", 1, "first record"),
    ("program: x\nen: X.", 1, "no Korean"),
    ("program: x\nen: X.\nko: X.\nstile: getopt", 4, "not a key of a program"),
    ("program: x\nen: X.\nko: X.\nstyle: gnu", 4, "not a value of `style`"),
    ("program: x\nen: X.\nko: X.\n\nflag: -n\ntakes: [NUM\nen: N.\nko: 엔.", 6, "not a value of `takes`"),
    ("program: x\nen: X.\nko: X.\n\nflag: -n\nen: {valve} is.\nko: 엔.", 5, "unknown placeholder {valve}"),
    ("program: x\nen: X.\nko: X.\n\nvalue: a\nen: A.\nko: 에이.", 5, "must follow"),
    ("program: x\nen: X.\nko: X.\n\nflag: -n\nen: N.\nko: 엔.\n\nvalue: {a\nen: A.\nko: 에이.", 9, "not a pattern"),
    ("program: x\nen: X.\nko: X.\n\noperand: A\nlanguage: french\nen: A.\nko: 에이.", 6, "not a value of `language`"),
    (
      "program: x\nen: X.\nko: X.\n\noperand: A\nlanguage: french if -a\nen: A.\nko: 에.", 6, "not a value of `language`"
    ),
    ("program: x\nen: X.\nko: X.\n\noperand: A\nlanguage: none\nen: A.\nko: 에.", 6, "not a value of `language`"),
    ("program: x\nen: X.\nko: X.\n\nflag: -a\nlanguage: sed\nlanguage: awk\nen: A.\nko: 에.", 7, "one `language`"),
    ("program: x\nsubject: word\nen: X.\nko: X.", 2, "not a value of `subject`"),
    ("program: x\nen: X.\nen: Y.\nko: X.", 3, "repeated"),
    (
      "program: x\nen: X.\nko: X.\n\nflag: -n\nen: N.\nko: 엔.\n\nvalue: {name}=\nen: {name}.\nko: {name}.", 9,
      "`{name}` has a meaning of its own"
    ),
    ("program: x\nen: X.\nko: X.\n\nflag: -n\nen: N.\nko: 엔.\n\nvalue: a{page}\nen: A.\nko: 에.", 9, "`{page}`"),
    (
      "program: x\nen: X.\nko: X.\n\noperand: A\nlanguage: command\nen: {value} runs.\nko: {value}.", 5,
      "explained by itself"
    ),
    ("program: x\nen: X.\nko: X.\n\nplug: -n\nen: N.\nko: 엔.", 5, "cannot begin"),
  ])
  func tellsWhatIsWrong(_ text: String, _ line: Int, _ message: String) {
    let problems = KnowledgeText.read(text).problems
    #expect(problems.contains { $0.line == line && $0.message.contains(message) }, "\(problems)")
  }

  @Test func findsFilesByNameAliasAndSubcommand() {
    let files = [
      "tool": Self.tool, "tool-run": "program: tool run\nen: {program} runs.\nko: {program}은(는) 실행합니다.",
    ]
    let library = CommandLibrary(
      records: { files[$0].map(KnowledgeText.records) },
      fileOfAlias: { $0 == "tool2" || $0 == "[" ? "tool" : nil })
    #expect(library.command("tool")?.program == "tool")
    #expect(library.command("tool2")?.program == "tool")
    #expect(library.command("[")?.program == "tool")
    #expect(library.command("tool run")?.program == "tool run")
    #expect(library.command("tool-run") == nil)
    #expect(library.command("tool walk") == nil)
    #expect(library.command("a/tool") == nil)
  }

  @Test func sentencesBesideOtherWordsAreRead() throws {
    let (knowledge, problems) = KnowledgeText.read(
      """
      program: tool
      en: {program} is used to test.
      ko: {program}은(는) 시험에 씁니다.

      flag: -f
      en if edit, -o json: {flag} makes it.
      ko if edit, -o json: {flag}는 만듭니다.
      en: {flag} does it by force.
      ko: {flag}는 강제로 합니다.
      """)
    #expect(problems.isEmpty)
    let flag = try #require(knowledge?.flag("-f", on: .linux))
    #expect(flag.says?.english == "{flag} does it by force.")
    let variant = try #require(flag.saysVariants.first)
    #expect(flag.saysVariants.count == 1)
    #expect(variant.says == LocalizedSentence(english: "{flag} makes it.", korean: "{flag}는 만듭니다."))
    #expect(variant.conditions.map(\.spelling) == ["edit", "-o"])
    #expect(variant.conditions.map(\.value) == [nil, "json"])
  }

  @Test(arguments: ["en if edit: a.", "ko if edit: a.", "en if edit: a.\nko if list: a."])
  func sentencesWithIfComeInPairs(_ lines: String) {
    let text = "program: tool\nen: {program} is.\nko: {program}.\n\nflag: -f\nen: {flag} a.\nko: {flag} a.\n\(lines)"
    #expect(!KnowledgeText.read(text).problems.isEmpty)
  }
}
