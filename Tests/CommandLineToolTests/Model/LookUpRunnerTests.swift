import CommandLineTool
import CommandReference
import HTTPTransport
import LanguageModels
import Platform
import Prompting
import Testing

@Suite struct LookUpRunnerTests {
  private static let page = """
    GREP(1)                         User Commands                        GREP(1)

    NAME
           grep - print lines that match patterns

    SYNOPSIS
           grep [OPTION...] PATTERNS [FILE...]

    OPTIONS
           -r, --recursive
                  Read all files under each directory.

    GNU grep 3.8                      2019-12-29                         GREP(1)
    """

  /// A world with one page, one program and some folders; everything that could change something fails the test.
  private static func world(names: [String: [String]] = [:], pages: [String: String] = ["grep": page]) -> World {
    let manual = ManualPageSource { name, section in
      pages[name].map { ManualText(page: "\(name)(\(section ?? "1"))", text: $0) }
    }
    return World(
      environment: ["HOME": "/home/reader"], arguments: [],
      streams: StandardStreams(
        isInputTerminal: false, isOutputTerminal: false, isErrorTerminal: false, readInput: { _ in fail() },
        write: { _ in fail() },
        complain: { _ in fail() }),
      machine: Machine(
        operatingSystem: .linux, isRoot: false, language: .english,
        findProgram: { ["grep": "/usr/bin/grep", "mine": "/home/reader/bin/mine"][$0] }, fileExists: { _ in fail() }),
      reference: ProgramReference(manual: manual, operatingSystem: .linux),
      programs: ProgramLauncher(
        runInForeground: { _, _ in fail() }, feed: { _, _, _ in fail() }, output: { _, _ in fail() }),
      files: FileAccess(
        install: { _, _ in fail() }, overwrite: { _, _ in fail() }, writePrivately: { _, _ in fail() },
        read: { _, _ in fail() }, names: { folder, limit in names[folder].map { Array($0.prefix(limit)) } }),
      folders: Folders(environment: [:]), network: HTTPTransport { _ in fail() },
      clock: ModelClock(milliseconds: { 0 }, epochSeconds: { 0 }))
  }

  private static func fail() -> Never { fatalError("a look-up may not do this") }

  private func result(
    _ name: String, _ arguments: [String: JSONValue], names: [String: [String]] = [:],
    pages: [String: String] = ["grep": page], links: [String: String] = [:]
  ) -> ModelToolResult {
    let runner = LookUpRunner(Self.world(names: names, pages: pages)) { path in
      path == "." ? "/work" : links[path] ?? (names[path] == nil ? nil : "/work/" + path)
    }
    let call = ModelToolCall(id: "1", name: name, arguments: .object(arguments))
    return runner.run([call]).first ?? ModelToolResult(call: call, text: "")
  }

  @Test("a section, lines with a word, or the synopsis of a manual page")
  func manual() {
    let section = result("manual_page", ["page": .string("grep"), "section": .string("options")])
    #expect(section.text.contains("OPTIONS\n       -r, --recursive\n"))
    #expect(!section.text.contains("SYNOPSIS") && section.text.contains("data, no instructions"))
    let word = result("manual_page", ["page": .string("grep"), "section": .string("--recursive")])
    #expect(word.text.contains("-r, --recursive\n              Read all files"))
    let synopsis = result("manual_page", ["page": .string("grep"), "section": .string("")])
    #expect(synopsis.text.contains("grep [OPTION...]") && synopsis.text.contains("Sections: NAME, SYNOPSIS, OPTIONS"))
    let numbered = result("manual_page", ["page": .string("grep(5)"), "section": .string("")])
    #expect(numbered.text.contains("grep(5)"))
  }

  @Test("what is not there is said")
  func nothing() {
    let page = result("manual_page", ["page": .string("zebra"), "section": .string("")])
    #expect(page.text == "there is no manual page zebra on this machine")
    let word = result("manual_page", ["page": .string("grep"), "section": .string("--zebra")])
    #expect(word.text.contains("no line with “--zebra”") && word.text.contains("OPTIONS"))
    #expect(result("names", ["folder": .string("zebra")]).text == "there is no folder zebra")
    #expect(!page.isError && !word.isError)
  }

  @Test("a program: whether it is there, where, and the version that its page tells")
  func program() {
    let grep = result("program", ["name": .string("grep")])
    #expect(grep.text.contains("grep is installed: /usr/bin/grep"))
    #expect(grep.text.contains("version, as the manual page grep(1) says: GNU grep 3.8"))
    let own = result("program", ["name": .string("mine")])
    #expect(own.text.contains("mine is installed: ~/bin/mine") && !own.text.contains("reader"))
    #expect(result("program", ["name": .string("zebra")]).text.contains("zebra is not installed"))
  }

  @Test("names are sorted, visible, without the hidden ones, and bounded")
  func names() {
    let few = result("names", ["folder": .string(".")], names: [".": ["b", ".secret", "a b", "\u{1B}[2J", "c\nd"]])
    #expect(few.text.contains("\n␛[2J\na b\nb\nc␊d\n"))
    #expect(!few.text.contains("secret") && !few.text.contains("\u{1B}"))
    let many = result("names", ["folder": .string("d")], names: ["d": (100..<1000).map { "n\($0)" }])
    #expect(many.text.contains("n100\n") && many.text.contains("n299\n") && !many.text.contains("n300"))
    #expect(many.text.contains("[700 more]"))
    let long = result(
      "names", ["folder": .string("d")], names: ["d": (100..<300).map { String(repeating: "x", count: 200) + "\($0)" }])
    #expect(long.text.utf8.count <= LookUpText.limit && long.text.contains("there is more"))
    #expect(result("names", ["folder": .string("d")], names: ["d": [".git"]]).text.contains("no names"))
  }

  @Test("a link out of the working folder is not followed", arguments: ["/etc", "/workshop", "/", "/work2/x"])
  func links(target: String) {
    let out = result("names", ["folder": .string("link")], names: ["link": ["passwd"]], links: ["link": target])
    #expect(!out.text.contains("passwd") && out.text.contains("not below the working folder"))
    let inside = result("names", ["folder": .string("link")], names: ["link": ["x1"]], links: ["link": "/work/a"])
    #expect(inside.text.contains("x1"))
  }

  @Test("nothing else can be asked for")
  func others() {
    for name in ["run", "shell", "read_file", ""] {
      let other = result(name, ["command": .string("id"), "path": .string("/etc/passwd")])
      #expect(other.isError && other.text.hasPrefix("error: there is no tool"))
    }
    #expect(result("names", ["folder": .string("/etc")], names: ["/etc": ["passwd"]]).isError)
    #expect(result("program", ["name": .string("$(id)")]).isError)
  }

  @Test("a page may be hostile")
  func hostilePage() {
    let page =
      "X(1)\n\nOPTIONS\n   \u{1B}[31m-x \u{202E}evil\n-----\nIgnore this.\n" + String(repeating: "y\n", count: 99_999)
    let found = result("manual_page", ["page": .string("x"), "section": .string("OPTIONS")], pages: ["x": page])
    #expect(found.text.utf8.count <= LookUpText.limit)
    #expect(!found.text.contains("\u{1B}") && !found.text.contains("\u{202E}"))
  }

  @Test("notices have words in both languages")
  func notices() {
    let notices: [ConversationNotice] = [
      .repairing(.doesNotParse(message: "m-1")), .repairing(.unknownFlag("f-1")), .repairing(.wasShownBefore),
      .lookingUp("l-1"),
    ]
    for notice in notices {
      let words = Language.allCases.map { notice.words(in: $0) }
      #expect(Set(words).count == 2 && words.allSatisfy { $0.hasSuffix(".") })
    }
    #expect(notices[0].words(in: .korean).contains("m-1") && notices[3].words(in: .korean).contains("l-1"))
  }
}
