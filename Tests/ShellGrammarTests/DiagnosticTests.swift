import Testing

@testable import ShellGrammar

@Suite("Diagnostics")
struct DiagnosticTests {
  @Test(
    "name the cause and the place",
    arguments: [
      ("echo 'a b", "the quote `'` opened here is never closed", "'"),
      ("echo \"a $(b)", "the quote `\"` opened here is never closed", "\""),
      ("echo $'a", "the quote `$'` opened here is never closed", "$'"),
      ("echo `a", "the backquote opened here is never closed", "`"),
      ("echo $(a", "the `$(` opened here is never closed", "$("),
      ("a <(b", "the `<(` opened here is never closed", "<("),
      ("echo ${a", "the `${` opened here is never closed", "${"),
      ("echo ${a b} c", "`${a b}` is no expansion that the shell knows", "${a b}"),
      ("echo ${!a[@]@} c", "`${!a[@]@}` is no expansion that the shell knows", "${!a[@]@}"),
      ("for i in a; do b", "`done` is missing: the loop that begins here is not closed", "for"),
      ("while a; do b; fi", "`done` is missing: the loop that begins here is not closed", "while"),
      ("a; fi", "unexpected `fi`", "fi"),
      ("if a; then b", "`fi` is missing: the `if` that begins here is not closed", "if"),
      ("if a; b; fi", "`then` is expected here", "f"),
      ("case a in b) c", "`esac` is missing: the `case` that begins here is not closed", "case"),
      ("{ a; b", "`}` is missing: the `{` that stands here is not closed", "{"),
      ("(a; b", "the `(` opened here is never closed", "("),
      ("a=(b c", "the `(` opened here is never closed", "("),
      ("[[ -f a", "`]]` is missing: the `[[` that stands here is not closed", "[["),
      ("a)", "unexpected `)`", ")"),
      ("a; done", "unexpected `done`", "done"),
      ("a ;; b", "unexpected `;;`", ";;"),
      ("echo a(b)", "unexpected `(`", "("),
      ("a &&", "the input ends here, but a command is missing", ""),
      ("a | \n", "the input ends here, but a command is missing", ""),
      ("a > ", "a file is missing after `>`", ">"),
      ("a <<", "a delimiter is missing after `<<`", "<<"),
      ("cat <<E\na", "the here-document opened here is never closed: no line is just `E`", "<<"),
      ("f() a", "the body of the function `f` must be in brackets: `{ …; }`", "f"),
      ("a\u{0}b", "a NUL byte stands here: no command can hold one", "\u{0}"),
    ])
  func messages(source: String, message: String, place: String) {
    let script = ShellParser().parse(source)
    #expect(script.diagnostics.first?.message == message)
    #expect(script.diagnostics.first.map { script.text(in: $0.range) } == place)
  }

  @Test("leave a tree with all that could be read")
  func trees() {
    for (source, names) in [
      ("rm -rf x) ; echo a", ["rm", "echo"]), ("for i in a; do rm b", ["rm"]), ("echo 'a; rm b", ["echo"]),
      ("a | | b", ["a", "b"]), ("done; ls", ["ls"]), ("if a; then b; done; c", ["a", "b", "c"]),
      ("ls $(cat x", ["ls", "cat"]),
    ] {
      var found: [String] = []
      ShellParser().parse(source).list.forEachSimpleCommand { found.append($0.commandName ?? "?") }
      #expect(found == names, "\(source)")
    }
  }

  @Test("put what could not be read into error nodes")
  func errorNodes() {
    var texts: [String] = []
    var walker = SyntaxWalker()
    walker.command = { if case .error(let node) = $0, !node.text.isEmpty { texts.append(node.text) } }
    walker.walk(ShellParser().parse("a ) b\ndone\nc").list)
    #expect(texts == [")", "done"])
  }
}
