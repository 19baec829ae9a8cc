import Testing

@testable import TerminalUI

struct VisibleTextTests {
  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"),
    ("a\u{00}b\u{07}\u{7F}", "a␀b␇␡"),
    ("a\r\nb\tc", "a␍␊b␉c"),
    ("\u{9B}31m", "<U+009B>31m"),
    ("rm \u{202E}txt", "rm <U+202E>txt"),
    ("\u{2066}a\u{2069}", "<U+2066>a<U+2069>"),
    ("r\u{200B}m\u{FEFF}\u{2060}", "r<U+200B>m<U+FEFF><U+2060>"),
    ("so\u{AD}ft", "so<U+00AD>ft"),
    ("a\u{2028}b", "a<U+2028>b"),
    ("\u{E0041}", "<U+E0041>"),
    ("\u{3164}\u{115F}\u{2800}", "<U+3164><U+115F><U+2800>"),
    ("\u{FFFE}", "<U+FFFE>"),
    ("\u{E000}", "<U+E000>"),
    ("a\u{200A}b", "a<U+200A>b"),
    ("a\u{200D}b", "a<U+200D>b"),
    ("x\u{FE0F}", "x<U+FE0F>"),
  ])
  func showsWhatHides(text: String, visible: String) {
    #expect(VisibleText.escape(text) == visible)
    #expect(!VisibleText.isClean(text))
    #expect(VisibleText.isClean(visible))
  }

  @Test(arguments: [
    "", "lsof -i :5000", "한글 파일.txt", "e\u{301}", "漢字", "👩\u{200D}💻", "❤\u{FE0F}", "👍🏽", "❤\u{FE0F}\u{200D}🔥",
    "a\u{A0}b",
    "\u{1112}\u{1161}\u{11AB}", "\u{FFFD}",
  ])
  func leavesOrdinaryText(text: String) {
    #expect(VisibleText.escape(text) == text)
    #expect(VisibleText.isClean(text))
  }

  @Test func keepsLineBreaksAndTabsWhereAsked() {
    #expect(VisibleText.escape("a\n\tb\r", keepingLineBreaks: true, keepingTabs: true) == "a\n\tb␍")
    #expect(VisibleText.escape("a\n\tb", keepingLineBreaks: true) == "a\n␉b")
    #expect(VisibleText.escape("a\r\nb", keepingLineBreaks: true) == "a␍\nb")
    #expect(VisibleText.isClean("a\n\tb", keepingLineBreaks: true, keepingTabs: true))
    #expect(!VisibleText.isClean("a\nb"))
  }
}
