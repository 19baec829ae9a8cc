import CommandLineTool
import CommandReference
import Platform
import Prompting
import Testing

struct ManualExcerptsTests {
  private func lines(_ words: String, _ commands: [String], programs: Set<String> = [], limit: Int = 12) -> [String] {
    ManualExcerpts(ModelFixture.world(programs: programs))
      .excerpts(words: words, candidates: commands.map(ModelFixture.candidate), limit: limit)
      .map { "\($0.page) \($0.line)" }
  }

  @Test(
    "the flags that the request is about come first",
    arguments: [
      ("show the process behind each socket", "ss -tn", "ss -p, --processes: the process behind each socket is shown"),
      ("각 소켓을 쓰는 프로세스", "ss -tn", "ss -p, --processes: the process behind each socket is shown"),
    ])
  func first(words: String, command: String, line: String) {
    #expect(lines(words, [command]).first == line)
  }

  @Test("flags that the candidates use are there, and no more lines than asked for")
  func used() {
    let found = lines("x", ["ss -tn"])
    #expect(found.contains { $0.hasPrefix("ss -t, --tcp: ") } && found.contains { $0.hasPrefix("ss -n, --numeric: ") })
    #expect(found.count == 2)
    #expect(lines("show sockets connections process port listening numeric", ["ss -tn"], limit: 3).count == 3)
    #expect(lines("x", ["ss -tn"], limit: 0).isEmpty)
  }

  @Test("subcommands have lines of their own")
  func subcommands() {
    let found = lines("change the message of the last commit", ["git commit --amend"])
    #expect(found.first?.hasPrefix("git commit ") == true)
  }

  @Test("a program that the words name counts where it is installed")
  func named() {
    #expect(
      lines("rsync but delete extraneous files", [], programs: ["rsync"]).contains { $0.hasPrefix("rsync --delete") })
    #expect(lines("rsync but delete extraneous files", []).isEmpty)
  }

  @Test("pages are read only where our knowledge has nothing, and at most two")
  func pages() {
    let asked = Asked()
    let source = ManualPageSource { name, _ in
      asked.names.append(name)
      return ManualText(
        page: name + "(1)", text: "NAME\n    \(name) - x\n\nOPTIONS\n    -z, --zap\n        Zap the purple things.\n")
    }
    let world = ModelFixture.world(programs: ["xfoo", "xbar", "xbaz", "ss"], pages: source)
    let found = ManualExcerpts(world).excerpts(words: "zap purple things with xfoo xbar xbaz ss", candidates: [])
    #expect(asked.names == ["xfoo", "xbar"])
    #expect(found.map(\.page) == ["xfoo", "xbar"])
    #expect(found.first?.line == "-z, --zap: Zap the purple things")
  }

  private final class Asked: @unchecked Sendable { var names: [String] = [] }
}
