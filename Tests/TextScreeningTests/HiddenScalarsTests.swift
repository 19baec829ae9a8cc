import Testing

@testable import TextScreening

struct HiddenScalarsTests {
  private func shown(_ text: String) -> String {
    var result = ""
    HiddenScalars.forEach(in: text) { scalar, isHidden in
      if isHidden { result += VisibleForm.of(scalar) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  @Test(arguments: [
    ("kill -9\u{FE0F} 1", "kill -9<U+FE0F> 1"),
    ("a\u{E0001}\u{E0072}", "a<U+E0001><U+E0072>"),
    ("a\u{200D}b", "a<U+200D>b"),
    ("x\u{180E}\u{61C}", "x<U+180E><U+061C>"),
    ("a\u{FE0F}\u{200D}🔥", "a<U+FE0F><U+200D>🔥"),
    ("🔥\u{200D}\u{FE0F}", "🔥<U+200D><U+FE0F>"),
    ("\u{10FFFF}\u{F8FF}", "<U+10FFFF><U+F8FF>"),
    ("e\u{301}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}\u{301}<U+0301>"),
    ("\u{1B}]0;x\u{07}", "␛]0;x␇"),
    ("\u{9B}2J\u{90}", "<U+009B>2J<U+0090>"),
  ])
  func tellsWhatHides(text: String, visible: String) {
    #expect(shown(text) == visible)
    #expect(shown(visible) == visible)
  }

  @Test(arguments: [
    "1\u{FE0F}\u{20E3}", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}\u{200D}🔥", "한글 문서.txt", "\u{1112}\u{1161}\u{11AB}글",
    "Ünïcödé", "日本語", "🇰🇷",
    "☎\u{FE0E}",
  ])
  func leavesWhatIsSeen(text: String) { #expect(shown(text) == text) }

  @Test func canBeTakenOut() {
    #expect(HiddenScalars.removed(from: "l\u{200B}s \u{1B}[2J\u{9B}x\n\t한\u{202E}") == "ls [2Jx\n\t한")
    #expect(HiddenScalars.removed(from: "👩\u{200D}💻") == "👩\u{200D}💻")
  }

  @Test func plainTextIsKnownQuickly() {
    #expect(HiddenScalars.isPlain("ls -l"))
    #expect(!HiddenScalars.isPlain("a\nb"))
    #expect(HiddenScalars.isPlain("a\n\tb", keepingLineBreaks: true, keepingTabs: true))
    #expect(!HiddenScalars.isPlain("é"))
  }
}

struct LookAlikesTests {
  @Test(
    arguments: [
      ("с", LookAlikes.Guise.letter), ("ο", .letter), ("ｒ", .letter), ("𝐫", .letter), ("ⅼ", .letter), ("ı", .letter),
      ("–", .dash), ("－", .dash), ("−", .dash), ("\u{A0}", .blank), ("\u{3000}", .blank), ("“", .quote),
      ("’", .apostrophe),
      ("∕", .separator), ("｜", .shellOperator), ("；", .shellOperator), ("＄", .shellOperator),
    ] as [(Unicode.Scalar, LookAlikes.Guise)])
  func knowsGuises(scalar: Unicode.Scalar, guise: LookAlikes.Guise) { #expect(LookAlikes.guise(of: scalar) == guise) }

  @Test(arguments: ["a", "-", "한", "中", "é", "ñ", "ж", "あ", "Δ", "！", "（"] as [Unicode.Scalar])
  func leavesOthers(scalar: Unicode.Scalar) { #expect(LookAlikes.guise(of: scalar) == nil) }

  @Test func writesNumbers() {
    #expect(VisibleForm.revealing(["с"], in: "сat с") == "<U+0441>at <U+0441>")
    #expect(VisibleForm.of("\u{202E}") == "<U+202E>")
  }
}
