import Testing

@testable import ShellGrammar

@Suite("Literal values")
struct LiteralTextTests {
  private func word(_ source: String) throws -> Word {
    var words: [Word] = []
    ShellParser().parse("echo \(source)").list.forEachSimpleCommand { if words.isEmpty { words = $0.words } }
    guard words.count == 2 else { throw TestFolder.Failure(message: "not one word: \(source)") }
    return words[1]
  }

  @Test(
    "are what the quotes leave",
    arguments: [
      ("abc", "abc"), ("a\\ b", "a b"), ("'a b'", "a b"), ("\"a b\"", "a b"), ("'it'\\''s'", "it's"),
      ("\"a\\\"b\\$c\\d\"", "a\"b$c\\d"), ("$'a\\tb\\x41\\101\\u00e9'", "a\tbAA\u{e9}"), ("$\"a\"", "a"),
      ("a\\\nb", "ab"),
      ("\"a\\\nb\"", "ab"), ("{}", "{}"), ("{a}", "{a}"), ("-n", "-n"), ("a=b", "a=b"), ("'*'", "*"), ("\\~", "~"),
      ("''", ""), ("한글", "한글"), ("\\한", "한"), ("s/a/b/", "s/a/b/"), ("a#b", "a#b"), ("$", "$"), ("a@b", "a@b"),
    ])
  func values(source: String, value: String) throws {
    #expect(try word(source).literalValue == value)
  }

  @Test(
    "are unknown where the shell decides at run time",
    arguments: [
      "$x", "a$x", "\"$x\"", "${x}", "$(a)", "`a`", "$((1))", "<(a)", "*.c", "a?", "[ab]", "~", "~/x", "{a,b}",
      "{1..3}",
      "@(a|b)", "x=~/y", "'a'*",
    ])
  func unknown(source: String) throws {
    #expect(try word(source).literalValue == nil)
    #expect(try word(source).literalText == nil)
  }

  @Test("know whether quotes were used")
  func quotes() throws {
    #expect(try word("abc").isUnquotedLiteral)
    for source in ["'a'", "a\\b", "\"a\"", "$x", "*"] { #expect(try !word(source).isUnquotedLiteral, "\(source)") }
    let command = ShellParser().parse("'ls' -l").list
    command.forEachSimpleCommand { #expect($0.commandName == "ls") }
    ShellParser().parse("$x -l").list.forEachSimpleCommand { #expect($0.commandName == nil) }
  }

  @Test(
    "know where in the source each byte is written",
    arguments: [
      ("'{ print $4 }'", "$4", "$4"), ("a\\ b", " ", "\\ "), ("\"a\\$b\"", "$b", "\\$b"),
      ("$'x\\u00e9y'", "\u{e9}", "\\u00e9"),
      ("ab'cd'\"ef\"", "bcde", "b'cd'\"e"), ("'a'\\''b'", "a'b", "a'\\''b"), ("a\\\nbc", "bc", "bc"),
      ("'한글'", "글", "글"),
    ])
  func places(source: String, part: String, written: String) throws {
    let whole = "echo \(source)"
    let text = try #require(try word(source).literalText)
    let wanted = Array(part.utf8)
    let start = try #require(
      (0...(text.bytes.count - wanted.count)).first { text.bytes[$0...].starts(with: wanted) })
    let range = try #require(text.sourceRange(ofValueBytes: start..<(start + wanted.count)))
    #expect(ShellParser().parse(whole).text(in: range) == written)
  }
}
