import Testing

@testable import TerminalUI

struct TextLayoutTests {
  @Test(arguments: [
    ("Command", 80, 20, 20), ("Explanation", 80, 18, 18), ("Query", 80, 21, 21), ("명령", 80, 21, 22),
    ("설명", 50, 21, 22), ("Command", 50, 20, 20), ("Command", 49, 19, 20), ("Command", 40, 15, 15),
    ("Explanation", 17, 1, 2), ("Explanation", 16, 1, 1),
  ])
  func rulesOffATitle(title: String, columns: Int, left: Int, right: Int) {
    let dashes = { String(repeating: "─", count: $0) }
    let rule = TextLayout.rule(title: title, columns: columns)
    #expect(rule == " " + dashes(left) + " " + title + " " + dashes(right))
    #expect(DisplayWidth.of(rule) == min(50, columns))
  }

  @Test func keepsTheTitleWhereThereIsNoRoom() {
    #expect(TextLayout.rule(title: "Explanation", columns: 15) == " Explanation")
    #expect(TextLayout.rule(title: "Explanation", columns: 0) == " Explanation")
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 13, ["one two three"]),
    ("one two three", 12, ["one two", "three"]),
    ("one two three", 3, ["one", "two", "thr", "ee"]),
    ("one  two ", 20, ["one two"]),
    ("a\nb", 20, ["a", "b"]),
    ("파일을 찾아서 지운다", 13, ["파일을 찾아서", "지운다"]),
    ("파일을 찾아서 지운다", 12, ["파일을", "찾아서", "지운다"]),
    ("가나다라", 5, ["가나", "다라"]),
    ("ab", 0, ["a", "b"]),
  ])
  func wrapsAtWordEnds(text: String, columns: Int, lines: [String]) {
    #expect(TextLayout.wrap(text, columns: columns) == lines)
  }

  @Test(arguments: [
    ("one   two   three", 17, ["one   two   three"]),
    ("one   two   three", 16, ["one   two", "three"]),
    ("one   two   three", 4, ["one", "two", "thr…"]),
    ("고르기   뒤로: Esc", 17, ["고르기", "뒤로: Esc"]),
    ("", 5, [""]),
  ])
  func breaksHintsBetweenTheirParts(text: String, columns: Int, rows: [String]) {
    #expect(TextLayout.hint(text, columns: columns) == rows)
  }

  @Test func indentsWhatFollows() {
    let lines = TextLayout.wrap(
      "-i specifies that we want to list network connections.", columns: 24, firstIndent: "  ◆ ", indent: "    ")
    #expect(lines == ["  ◆ -i specifies that we", "    want to list network", "    connections."])
  }

  @Test func breaksALongWordInsideItsIndent() {
    let lines = TextLayout.wrap("x /usr/share/doc/readme", columns: 12, firstIndent: "○ ", indent: "  ")
    #expect(lines == ["○ x", "  /usr/share", "  /doc/readm", "  e"])
  }
}
