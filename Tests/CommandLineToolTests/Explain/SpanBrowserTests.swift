import CommandReference
import Explanation
import Platform
import ShellGrammar
import TerminalUI
import Testing

@testable import CommandLineTool

/// Keystrokes → frames of the interactive explanation, and the colours of the command.
struct SpanBrowserTests {
  private static let colored = TerminalCapabilities()
  private static let uncolored = TerminalCapabilities(wantsColor: false)
  private static let plain = TerminalCapabilities(isPlain: true)
  private static let wide = TerminalSize(columns: 80, rows: 24)

  private static func explain(_ command: String) -> ExplainedCommand {
    let machine = Machine(
      operatingSystem: .linux, isRoot: false, language: .english, findProgram: { _ in "/bin" },
      fileExists: { _ in true })
    let reference = ProgramReference(operatingSystem: .linux)
    return CommandExplainer(reference: reference, machine: machine).explain(ShellParser().parse(command))
  }

  private static func browser(_ command: String = "lsof -i :5000") throws -> SpanBrowser {
    try #require(SpanBrowser(explain(command), hint: "hint"))
  }

  @Test(
    arguments: [
      ([], 0), ([.down], 1), ([.down, .down], 2), ([.down, .down, .down, .down], 2), ([.up], 0),
      ([.down, .up], 0), ([.character("j"), .tab], 2), ([.enter, .character("k")], 0),
      ([.character("x"), .backspace], 0),
      ([.right, .left, .right], 1), ([.down, .backTab], 0),
    ] as [([Key], Int)])
  func keysMoveBetweenTheParts(keys: [Key], position: Int) throws {
    var browser = try Self.browser()
    for key in keys {
      let leaves = browser.press(key)
      #expect(!leaves)
    }
    #expect(browser.position == position)
  }

  @Test(arguments: [Key.escape, .character("q"), .character("Q"), .character("ㅂ"), .interrupt, .endOfInput])
  func keysThatLeave(_ key: Key) throws {
    var browser = try Self.browser()
    let leaves = browser.press(key)
    #expect(leaves)
  }

  @Test func theFrameShowsTheCommandAndTheSentence() throws {
    var browser = try Self.browser()
    #expect(
      browser.frame(Self.wide, Self.plain) == [
        "lsof -i :5000", "", "○ lsof is used to list open files.", "", "1/3   qmark   hint",
      ])
    _ = browser.press(.down)
    #expect(
      browser.frame(Self.wide, Self.uncolored) == [
        "\u{1B}[1mlsof\u{1B}[0m \u{1B}[7m-i\u{1B}[0m :5000", "",
        "◆ -i specifies that we want to list network connections.", "", "\u{1B}[2m2/3   qmark   hint\u{1B}[0m",
      ])
  }

  @Test func aHintThatIsTooLongGoesOnBelow() throws {
    let browser = try #require(SpanBrowser(Self.explain("lsof"), hint: "arrows: other parts   q: leave"))
    let frame = browser.frame(TerminalSize(columns: 22, rows: 24), Self.plain)
    #expect(frame.suffix(3) == ["1/1   qmark", "arrows: other parts", "q: leave"])
  }

  @Test func aNarrowOrLowTerminalIsNeverOverfilled() throws {
    let command = "find . -name '*.log' -size +10M -exec gzip {} + | xargs -0 grep -l 가나다라 > out.txt"
    var browser = try Self.browser(command)
    for columns in [1, 2, 3, 7, 20, 41] {
      for rows in [1, 2, 3, 5, 8, 24] {
        let size = TerminalSize(columns: columns, rows: rows)
        let frame = browser.frame(size, Self.plain)
        #expect(frame.count <= max(1, rows), "\(columns)x\(rows)")
        if columns > 2 { #expect(frame.allSatisfy { DisplayWidth.of($0) < columns }, "\(columns)x\(rows)") }
      }
      _ = browser.press(.down)
    }
  }

  @Test func thePartUnderDiscussionStaysInView() throws {
    let command = (0..<40).map { "echo line\($0)" }.joined(separator: "\n")
    var browser = try Self.browser(command)
    let low = TerminalSize(columns: 40, rows: 10)
    for _ in 0..<200 where !browser.frame(low, Self.uncolored).joined().contains("\u{1B}[1;7mecho\u{1B}[0m line30") {
      _ = browser.press(.down)
    }
    let frame = browser.frame(low, Self.uncolored)
    #expect(frame.contains { $0.contains("line30") } && frame.count <= 10)
  }

  @Test func nothingToGoThrough() {
    #expect(SpanBrowser(ExplainedCommand(command: ""), hint: "") == nil)
  }

  @Test func coloursFollowTheGrammar() {
    let lines = ColoredCommand(Self.explain("lsof -i | lsof # x")).lines(Self.colored)
    #expect(
      lines == [
        "\u{1B}[1;32mlsof\u{1B}[0m \u{1B}[36m-i\u{1B}[0m \u{1B}[35m|\u{1B}[0m \u{1B}[1;32mlsof\u{1B}[0m \u{1B}[2m# x\u{1B}[0m"
      ])
    for capabilities in [Self.plain, TerminalCapabilities(isDumb: true)] {
      #expect(ColoredCommand(Self.explain("lsof -i\nlsof")).lines(capabilities) == ["lsof -i", "lsof"])
    }
    let uncolored = ColoredCommand(Self.explain("lsof -i")).lines(Self.uncolored)
    #expect(uncolored == ["\u{1B}[1mlsof\u{1B}[0m -i"])
  }

  @Test func whatCannotBeSeenIsShownAsItsPicture() {
    let lines = ColoredCommand(Self.explain("lsof '\u{1B}[31m\u{202E}'")).lines(Self.plain)
    #expect(lines == ["lsof '␛[31m<U+202E>'"])
  }

  @Test func rowsKeepWideCharactersWhole() {
    let rows = ColoredCommand(Self.explain("lsof 가나다")).rows(columns: 8, highlighted: nil, Self.plain)
    #expect(rows == ["lsof 가", "나다"])
  }
}
