import Platform
import ShellGrammar
import TestSupport
import Testing

@testable import OfflineEngine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

struct ComposerTests {
  private static let composers: [any Composer] = [LineComposer(), GitComposer(), ProcessComposer()]

  /// A table's requests and commands.
  private static func pairs(_ table: String) -> [(String, String)] {
    let lines = table.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    return stride(from: 0, to: lines.count - 1, by: 2).map { (lines[$0], lines[$0 + 1]) }
  }

  private static var all: [(String, String)] {
    [
      ComposedCommands.englishLines, ComposedCommands.koreanLines, ComposedCommands.git, ComposedCommands.processes,
    ].flatMap(pairs)
  }

  private func best(_ words: String, _ composers: [any Composer] = ComposerTests.composers) -> Composition? {
    let reading = reading(words)
    return composers.flatMap { $0.compositions(of: reading, on: machine()) }.max { $0.certainty < $1.certainty }
  }

  @Test(arguments: [
    (ComposedCommands.englishLines, "lines"), (ComposedCommands.koreanLines, "lines"),
    (ComposedCommands.git, "git"), (ComposedCommands.processes, "processes"),
  ])
  func aRequestGivesItsCommand(table: String, composer: String) throws {
    let names = ["lines", "git", "processes"]
    let composer = try #require(names.firstIndex(of: composer).map { Self.composers[$0] })
    for (words, command) in Self.pairs(table) {
      let first = composer.compositions(of: reading(words), on: machine()).first
      #expect(first?.text == command, "\(words)")
      #expect(first?.about.isEmpty == false)
    }
  }

  @Test func commandsAreRightForTheGrammarAndForBash() throws {
    let commands = Self.all.map(\.1)
    #expect(commands.count > 200)
    for command in commands {
      #expect(ShellParser().parse(command).diagnostics.isEmpty, "\(command)")
    }
    #expect(try Shell().run(commands.map { "f() { \($0); }" }.joined(separator: "\n")).isEmpty)
  }

  @Test func meaningsAreConceptsOfTheLanguageFiles() {
    for meaning in PartMeaning.allCases {
      #expect(lexicon.concept(named: meaning.rawValue) != nil, "\(meaning.rawValue)")
    }
  }

  @Test(arguments: [
    "find files larger than 100MB", "how much disk space is left", "restart nginx", "create a branch called topic",
    "commit with message fix typo", "install jq", "show open ports", "list files in src sorted by size",
    "delete files older than 30 days", "compress the logs folder", "what is my ip address", "undo the last commit",
    "rename a.txt to b.txt", "copy a.txt to backup", "make run.sh executable", "convert video.mp4 to gif",
    "kill the process on port 8080", "100MB보다 큰 파일 찾기", "디스크 용량 확인", "브랜치 만들기", "마지막 커밋 취소",
    "30일 지난 파일 삭제", "포트 8080 쓰는 프로세스 죽여", "sing me a song", "노래 불러줘", "", "   ",
  ])
  func otherRequestsAreLeftToOthers(words: String) {
    #expect(best(words)?.text == nil)
  }

  /// Nothing is killed on half an understanding.
  @Test(arguments: ["kill the blue python processes", "kill processes of alice tomorrow", "kill processes"])
  func killingNeedsEveryWord(words: String) {
    #expect(best(words, [ProcessComposer()])?.text == nil)
  }

  @Test func killingHasACarefulForm() {
    let forms = ProcessComposer().compositions(of: reading("kill python processes of user bob"), on: machine())
    #expect(forms.map(\.text) == ["pkill -u bob python", "pgrep -a -u bob python"])
  }

  /// What stands between quotes stays data.
  @Test func hostileTextStaysData() throws {
    let hostile = [
      "$(touch pwned)", "`touch pwned`", "a; touch pwned", "a/e touch pwned", "&", "\\", ".*", "-e", "--version", "a/b",
      "$HOME",
      "x|y", "[a", "a\"b", "!x", "%s", "{print}", "^", "$",
    ]
    let shell = try Shell()
    for text in hostile {
      let lines = "keep \(text) end\nother\n"
      try shell.write(lines, to: "in.txt")
      let found = try #require(best("lines containing '\(text)' in in.txt, count them")?.text)
      let isPattern = LinePattern.typed(text, isPattern: false) != nil
      if !isPattern { #expect(shell.run(found) == "1\n", "\(found)") }
      let replaced = try #require(best("replace 'other' with '\(text)' in in.txt and show the result")?.text)
      #expect(shell.run(replaced) == "keep \(text) end\n\(text)\n", "\(replaced)")
    }
    #expect(shell.run("ls") == "in.txt\n")
  }

  @Test func anyWordsAreReadWithoutHarm() {
    var generator = SeededRandom(seed: 7)
    let words =
      Self.all.flatMap { $0.0.split(separator: " ").map(String.init) } + [
        "", "99999999999999999999", "'", "0", "-1", "열", "줄",
      ]
    for _ in 0..<400 {
      let count = Int.random(in: 1..<14, using: &generator)
      let request = (0..<count).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
      for system in [OperatingSystem.linux, .macos] {
        for composer in Self.composers {
          for composition in composer.compositions(of: reading(request), on: machine(system)) {
            #expect(ShellParser().parse(composition.text).diagnostics.isEmpty, "\(request) → \(composition.text)")
          }
        }
      }
    }
  }
}
