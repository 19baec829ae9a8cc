import Testing

@testable import TerminalUI

/// Keystrokes → frames of a list that typing filters.
@Suite struct FilteredListTests {
  private static let items = ["find . -name '*.log'", "fd -e log", "ls -R | grep log", "locate 한글.log"]
  private static let plain = TerminalCapabilities(isPlain: true)

  private func list(after keys: [Key]) -> (list: FilteredList, outcome: FilteredList.Outcome?) {
    var list = FilteredList(items: Self.items)
    var outcome: FilteredList.Outcome?
    for key in keys where outcome == nil { outcome = list.press(key) }
    return (list, outcome)
  }

  private static func typing(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test(
    arguments: [
      ([.enter], .taken(0)), ([.down, .enter], .taken(1)), ([.up, .enter], .taken(3)),
      ([.down, .down, .down, .down, .enter], .taken(0)),
      ([.character("3")], .taken(2)), ([.character("9")], nil), ([.escape], .left), ([.interrupt], .left),
      ([.endOfInput], .left),
      (typing("GREP") + [.enter], .taken(2)), (typing("log fd") + [.enter], .taken(1)),
      (typing("한글") + [.enter], .taken(3)),
      (typing("zebra") + [.enter], nil), (typing("l1"), nil), (typing("x") + [.backspace, .character("2")], .taken(1)),
      (typing("log") + [.down, .character("s"), .enter], nil),
    ] as [([Key], FilteredList.Outcome?)])
  func keysChoose(keys: [Key], outcome: FilteredList.Outcome?) {
    #expect(list(after: keys).outcome == outcome)
  }

  @Test func theFrameShowsWhatIsLeft() {
    let size = TerminalSize(columns: 40, rows: 24)
    #expect(
      list(after: []).list.frame(size, hint: "hint", Self.plain) == [
        "/ ", "❯ 1 find . -name '*.log'", "  2 fd -e log", "  3 ls -R | grep log", "  4 locate 한글.log", "hint",
      ])
    #expect(
      list(after: Self.typing("f")).list.frame(size, hint: "hint", Self.plain) == [
        "/ f", "❯   find . -name '*.log'", "    fd -e log", "hint",
      ])
  }

  @Test(arguments: [1, 2, 5, 9, 20, 200], [1, 2, 5, 24])
  func noFrameIsLargerThanTheTerminal(columns: Int, rows: Int) {
    var list = FilteredList(items: (0..<50).map { "\($0) 한글 " + String(repeating: "x", count: $0) })
    for _ in 0..<60 {
      let frame = list.frame(TerminalSize(columns: columns, rows: rows), hint: "a long hint", Self.plain)
      #expect(frame.count <= max(3, rows))
      #expect(frame.allSatisfy { DisplayWidth.of($0) <= max(1, columns - 1) })
      _ = list.press(.down)
    }
  }
}
