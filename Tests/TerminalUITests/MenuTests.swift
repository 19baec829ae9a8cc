import Testing

@testable import TerminalUI

struct MenuTests {
  static let items = [
    MenuItem(key: "r", title: "Run"), MenuItem(key: "e", title: "Edit"), MenuItem(key: "v", title: "Revise"),
    MenuItem(key: "n", title: "Next"), MenuItem(key: "c", title: "Copy"),
    MenuItem(key: "x", title: "More", isShown: false), MenuItem(key: "q", title: "Quit"),
  ]
  private let plain = TerminalCapabilities(isPlain: true)

  private func menu(_ selectedKey: Character = "r") -> Menu { Menu(items: Self.items, selectedKey: selectedKey) }

  @Test(
    arguments: [
      ([], "❯ Run   Edit   Revise   Next   Copy   Quit"),
      ([.right], "  Run ❯ Edit   Revise   Next   Copy   Quit"),
      ([.tab, .down], "  Run   Edit ❯ Revise   Next   Copy   Quit"),
      ([.left], "  Run   Edit   Revise   Next   Copy ❯ Quit"),
      ([.left, .left, .backTab], "  Run   Edit   Revise ❯ Next   Copy   Quit"),
      ([.up, .right], "❯ Run   Edit   Revise   Next   Copy   Quit"),
      ([.backspace, .character("z"), .character("7")], "❯ Run   Edit   Revise   Next   Copy   Quit"),
    ] as [([Key], String)])
  func drawsAfterKeystrokes(keys: [Key], line: String) {
    var menu = menu()
    for key in keys { #expect(menu.press(key) == nil) }
    #expect(menu.frame(columns: 80, plain) == [line])
  }

  @Test(
    arguments: [
      ([.enter], .item(key: "r")),
      ([.right, .enter], .item(key: "e")),
      ([.left, .enter], .quit),
      ([.character("v")], .item(key: "v")),
      ([.character("V")], .item(key: "v")),
      ([.character("x")], .item(key: "x")),
      ([.character("q")], .quit),
      ([.escape], .quit),
      ([.interrupt], .quit),
      ([.endOfInput], .quit),
      ([.character("ㄱ")], .item(key: "r")),
      ([.character("ㄲ")], .item(key: "r")),
      ([.character("ㄷ")], .item(key: "e")),
      ([.character("ㅍ")], .item(key: "v")),
      ([.character("ㅜ")], .item(key: "n")),
      ([.character("ㅊ")], .item(key: "c")),
      ([.character("ㅌ")], .item(key: "x")),
      ([.character("ㅂ")], .quit),
    ] as [([Key], MenuChoice)])
  func endsWithAChoice(keys: [Key], choice: MenuChoice) {
    var menu = menu()
    for key in keys.dropLast() { #expect(menu.press(key) == nil) }
    #expect(keys.last.flatMap { menu.press($0) } == choice)
  }

  @Test func marksWhatALetterTook() {
    var menu = menu("q")
    #expect(menu.press(.character("n")) == .item(key: "n"))
    #expect(menu.frame(columns: 80, plain) == ["  Run   Edit   Revise ❯ Next   Copy   Quit"])
  }

  @Test func startsWhereItIsTold() {
    var menu = menu("q")
    #expect(menu.frame(columns: 80, plain) == ["  Run   Edit   Revise   Next   Copy ❯ Quit"])
    #expect(menu.press(.enter) == .quit)
  }

  @Test(arguments: [
    (43, ["❯ Run   Edit   Revise   Next   Copy   Quit"]),
    (42, ["❯ Run Edit Revise Next Copy Quit"]),
    (40, ["❯ Run Edit Revise Next Copy Quit"]),
    (33, ["❯ Run Edit Revise Next Copy Quit"]),
    (32, ["❯ Run Edit Revise Next Copy", "Quit"]),
    (12, ["❯ Run Edit", "Revise Next", "Copy Quit"]),
    (1, ["❯ Run", "Edit", "Revise", "Next", "Copy", "Quit"]),
  ])
  func fitsItsTerminal(columns: Int, lines: [String]) {
    #expect(menu().frame(columns: columns, plain) == lines)
  }

  @Test func fitsKoreanTitlesByTheirWidth() {
    let items = [MenuItem(key: "r", title: "실행"), MenuItem(key: "q", title: "종료")]
    let menu = Menu(items: items)
    #expect(menu.frame(columns: 80, plain) == ["❯ 실행(r)   종료(q)"])
    #expect(menu.frame(columns: 20, plain) == ["❯ 실행(r)   종료(q)"])
    #expect(menu.frame(columns: 19, plain) == ["❯ 실행(r) 종료(q)"])
    #expect(menu.frame(columns: 17, plain) == ["❯ 실행(r)", "종료(q)"])
  }

  @Test func showsLettersByEmphasis() {
    let menu = Menu(items: [MenuItem(key: "r", title: "Run"), MenuItem(key: "v", title: "Revise")])
    let colored = menu.frame(columns: 80, TerminalCapabilities())
    #expect(colored == ["❯ \u{1B}[1;4;36mR\u{1B}[0m\u{1B}[1;36mun\u{1B}[0m   Re\u{1B}[4mv\u{1B}[0mise"])
    let colorless = menu.frame(columns: 80, TerminalCapabilities(wantsColor: false))
    #expect(colorless == ["❯ \u{1B}[1;4mR\u{1B}[0m\u{1B}[1mun\u{1B}[0m   Re\u{1B}[4mv\u{1B}[0mise"])
  }

  @Test func listsItsItemsPlainly() {
    #expect(menu().plainLines == ["r) Run", "e) Edit", "v) Revise", "n) Next", "c) Copy", "x) More", "q) Quit"])
    #expect(menu("q").plainPrompt == "r, e, v, n, c, x, q [q]: ")
  }

  @Test(arguments: [
    (0, ["a"], "\r\u{1B}[Ja"),
    (1, ["b"], "\r\u{1B}[Jb"),
    (3, ["a", "b"], "\r\u{1B}[2A\u{1B}[Ja\r\nb"),
  ])
  func drawsAgainInPlace(height: Int, lines: [String], update: String) {
    #expect(Canvas.update(from: height, to: lines) == update)
  }

  @Test(arguments: [
    ([], 80, 0), (["abcd", ""], 4, 2), (["abcde", "ab"], 4, 3), (["가나다"], 4, 2), (["abcdefghi"], 4, 3),
    (["\u{1B}[1;36mab\u{1B}[0mcd"], 4, 1), (["\u{1B}[1;36mab\u{1B}[0mcde"], 4, 2), (["ab"], 0, 2),
  ])
  func knowsTheRowsOfLinesThatNoLongerFit(lines: [String], columns: Int, height: Int) {
    #expect(Canvas.height(of: lines, columns: columns) == height)
  }
}
