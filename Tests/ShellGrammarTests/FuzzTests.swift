import TestSupport
import Testing

@testable import ShellGrammar

@Suite("Hostile and broken input")
struct FuzzTests {
  private static let fragments = [
    "(", ")", "{", "}", "[[", "]]", "((", "))", "\"", "'", "`", "$(", "${", "$((", "|", "||", "&&", "&", ";", ";;",
    "\n",
    " ", "<", ">", "<<E", "\nE\n", "<(", "#", "\\", "!", " do ", " done ", "if ", " then ", " fi ", " esac ", "case ",
    " in ", "a=", "[", "]", "*", "~", "$x", "=", "@(", "time ", "function ", "for ", "$'", "<<<", "a=(", "+=", "{a,",
    "..",
    "-f ", "=~", "\u{0}", "한",
  ]

  @Test("edited snippets never break the reader", arguments: [1, 2, 3, 4] as [UInt64])
  func edits(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let corpus = try Corpus.valid() + Corpus.snippets("invalid.txt")
    for round in 0..<1500 {
      let source = Self.edited(corpus, &random)
      let script = ShellParser().parse(source)
      #expect(TreeCheck.fault(in: script) == nil, "\(source.debugDescription)")
      let printed = ShellPrinter().print(script.list)
      if round % 10 == 0 { #expect(TreeCheck.nestingFault(in: script) == nil, "\(source.debugDescription)") }
      guard script.diagnostics.isEmpty else { continue }
      let again = ShellParser().parse(printed)
      #expect(
        again.diagnostics.isEmpty && again.list.structurallyEquals(script.list),
        "\(source.debugDescription) → \(printed.debugDescription)")
    }
  }

  private static func edited(_ corpus: [String], _ random: inout SeededRandom) -> String {
    var bytes = Array((corpus.randomElement(using: &random) ?? "").unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...4, using: &random))
      let other = Array((corpus.randomElement(using: &random) ?? "").unicodeScalars.prefix(20))
      let insertion =
        Bool.random(using: &random) ? other : Array((fragments.randomElement(using: &random) ?? "").unicodeScalars)
      bytes.replaceSubrange(start..<end, with: Bool.random(using: &random) ? insertion : [])
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes)
    return String(text)
  }

  @Test(
    "a megabyte of one thing is read to the end",
    arguments: ["(", "\"", "$(", "{", "a|", "[[ ((", "`", "'", "((", "<<a "])
  func megabyte(piece: String) {
    let script = ShellParser().parse(String(repeating: piece, count: (1 << 20) / piece.utf8.count - 1))
    #expect(!script.diagnostics.isEmpty)
    #expect(script.diagnostics.count < 100)
    _ = ShellPrinter().print(script.list).utf8.count
  }

  @Test(
    "what could grow with the square of its length does not",
    arguments: [
      "$((", "${a:-", "a[", "a[x;", "\"$(", "[", "@(", "{ ", "{a,", "{$a", "if ", "while a; do ", "case a in a) ", "! ",
      "time ", "coproc ", "f() ", "cat <<a\n", "cat <<a\n$(", "[[ a && ", "[[ ! ", "<(", "$[", "a=~:", "~", "\\", "{,}",
      "for ((", "declare a=(", "a=( ", "a=([", "${a:", "${a/", "${a[", "$'", "\"${a:-`$(", "[\"", "((#'\n", "{a}>",
      "((a);",
      "\"'`", "`$(", "'\u{0}", "elif ", "}", ")", ";;", "\n", "# ", "한",
    ])
  func shortest(piece: String) {
    let script = ShellParser().parse(String(repeating: piece, count: (1 << 15) / piece.utf8.count))
    #expect(script.diagnostics.count < 100)
    #expect(TreeCheck.fault(in: script) == nil)
  }

  @Test("brackets that close are no easier to overflow")
  func closed() {
    let count = 30_000
    for (open, close) in [("( ", ")"), ("$(", ")"), ("{a,", "}"), ("${a:-", "}"), ("$((", "))"), ("\"$(", ")\"")] {
      let source = String(repeating: open, count: count) + "a" + String(repeating: close, count: count)
      #expect(!ShellParser().parse(source).diagnostics.isEmpty)
    }
  }

  @Test(
    "the deepest tree fits on a small stack",
    arguments: [
      ("f() { ", "; }"), ("( ", ")"), ("a=($(", "))"), ("a >$(", ")"), ("coproc { ", "; }"), ("${a:-", "}"),
      ("case a in a) ", ";; esac"), ("${a:-`$(\"", ""), ("@(", ")"), ("[[ ( ", ""), ("{a,", "}"), ("[[ a && ", ""),
    ])
  func smallStack(open: String, close: String) throws {
    let source = String(repeating: open, count: 200) + "a" + String(repeating: close, count: 200)
    try SmallThread.run {
      let script = ShellParser().parse(source)
      #expect(!script.diagnostics.isEmpty)
      #expect(script.list.structurallyEquals(script.list))
      #expect(!ShellPrinter().print(script.list).isEmpty)
      var count = 0
      script.list.forEachSimpleCommand { _ in count += 1 }
      #expect(Set([script]).count == 1)
    }
  }

  @Test("constructs may stand in one another as deep as people write them")
  func depth() {
    for (open, close) in [("( ", ")"), ("if ", "; then b; fi"), ("while a; do ", "; done"), ("f() { ", "; }")] {
      let source = String(repeating: open, count: 30) + "a" + String(repeating: close, count: 30)
      #expect(ShellParser().parse(source).diagnostics.isEmpty, "\(open)")
    }
    let substitutions = String(repeating: "a $(", count: 15) + "a" + String(repeating: ")", count: 15)
    #expect(ShellParser().parse(substitutions).diagnostics.isEmpty)
  }
}
