import Testing

@testable import ShellGrammar

@Suite("Parser")
struct ParserTests {
  /// The literal words of each simple command, outer ones first; `?` for a word that is decided at run time.
  private func commands(_ source: String) -> [String] {
    var commands: [String] = []
    ShellParser().parse(source).list.forEachSimpleCommand { command in
      commands.append(command.words.map { $0.literalValue ?? "?" }.joined(separator: " "))
    }
    return commands
  }

  private func firstCommand(_ source: String) throws -> SimpleCommand {
    let list = ShellParser().parse(source).list
    guard case .simple(let command)? = list.items.first?.andOrList.first.commands.first else {
      throw TestFolder.Failure(message: "no simple command first: \(source)")
    }
    return command
  }

  private func firstCompound(_ source: String) throws -> CompoundCommand {
    let list = ShellParser().parse(source).list
    guard case .compound(let command)? = list.items.first?.andOrList.first.commands.first else {
      throw TestFolder.Failure(message: "no compound command first: \(source)")
    }
    return command
  }

  private func firstPart(_ word: String) throws -> WordPart {
    guard let part = try firstCommand("echo \(word)").words.last?.parts.first else {
      throw TestFolder.Failure(message: "no part: \(word)")
    }
    return part
  }

  @Test(
    "finds every simple command",
    arguments: [
      ("ls -l | sort && wc", ["ls -l", "sort", "wc"]),
      ("echo $(date +%F) `id -u`", ["echo ? ?", "date +%F", "id -u"]),
      ("diff <(sort a) >(tee b)", ["diff ? ?", "sort a", "tee b"]),
      ("if a; then b; elif c; then d; else e; fi", ["a", "b", "c", "d", "e"]),
      ("for i in $(x); do y; done", ["x", "y"]),
      ("while a; do b; done < <(c)", ["a", "b", "c"]),
      ("case $(a) in b) c;; $(d)) e;; esac", ["a", "c", "d", "e"]),
      ("f() { a; }; function g { b; }", ["a", "b"]),
      ("x=$(a) y=(b $(c)) d", ["d", "a", "c"]),
      ("cat <<E\n$(a) `b`\nE\nc", ["cat", "a", "b", "c"]),
      ("cat <<'E'\n$(a)\nE\nb", ["cat", "b"]),
      ("echo \"${x:-$(a)}\" $(( $(b) + 1 )) ${y/$(c)/d}", ["echo ? ? ?", "a", "b", "c"]),
      ("[[ -n $(a) && $(b) == $(c) ]]", ["a", "b", "c"]),
      ("(( $(a) )); for ((i=$(b);;)); do c; done", ["a", "b", "c"]),
      ("coproc a; coproc N { b; }; time ! c", ["a", "b", "c"]),
      ("declare a=($(b) c)", ["declare ?", "b"]),
      ("{ a; } > $(b); (c)", ["a", "b", "c"]),
      ("echo {a,$(b)} @(c|$(d))", ["echo ? ?", "b", "d"]),
      ("echo `a \\`b\\``", ["echo ?", "a ?", "b"]),
    ])
  func simpleCommands(source: String, expected: [String]) {
    #expect(commands(source) == expected)
  }

  @Test("tells reserved words from plain ones by where they stand")
  func reservedWords() throws {
    #expect(commands("echo if then fi done { } ! time") == ["echo if then fi done { } ! time"])
    #expect(commands("\\if x; 'for' y; >f while") == ["if x", "for y", "while"])
    #expect(try firstCompound("if a; then b; fi").keywords.map(\.text) == ["if", "then", "fi"])
    let loop = "for i in a b\ndo c\ndone >f"
    let command = try firstCompound(loop)
    #expect(command.keywords.map(\.text) == ["for", "in", "do", "done"])
    #expect(command.keywords.map { ShellParser().parse(loop).text(in: $0.range) } == ["for", "in", "do", "done"])
    #expect(
      try firstCompound("case a in (b) c;; d) e;& esac").keywords.map(\.text) == [
        "case", "in", "(", ")", ";;", ")", ";&", "esac",
      ])
    #expect(try firstCompound("[[ a ]]").keywords.map(\.text) == ["[[", "]]"])
  }

  @Test("reads pipelines, lists and what ends them")
  func lists() throws {
    let script = ShellParser().parse("! time -p a |& b && c & d; e\n# x\nf")
    let items = script.list.items
    #expect(items.map(\.terminator?.kind) == [.background, .semicolon, .newline, nil])
    let first = items[0].andOrList
    #expect(first.first.time?.isPOSIXFormat == true)
    #expect(first.first.negations == [SourceRange(0, 1)])
    #expect(first.first.operators.map(\.includesStandardError) == [true])
    #expect(first.rest.map(\.operator) == [.and])
    #expect(script.comments.map(\.text) == ["# x"])
    #expect(script.text(in: first.rest[0].operatorRange) == "&&")
  }

  @Test("reads redirections")
  func redirections() throws {
    let source = "a <in 2>>err {fd}<>rw &>all >|f 2>&1 <&- <<<text 3>&4- &>>g"
    let found = try firstCommand(source).redirections
    #expect(
      found.map(\.operator) == [
        .input, .append, .readWrite, .outputAndError, .clobber, .duplicateOutput, .duplicateInput, .hereString,
        .duplicateOutput, .appendOutputAndError,
      ])
    #expect(found.map(\.target.literalValue) == ["in", "err", "rw", "all", "f", "1", "-", "text", "4-", "g"])
    #expect(
      found.map(\.descriptor) == [
        nil, .number(2), .variable("fd"), nil, nil, .number(2), nil, nil, .number(3), nil,
      ])
    #expect(ShellParser().parse(source).text(in: found[1].range) == "2>>err")
    #expect(try firstCommand("echo 2 >f").words.count == 2)
    #expect(try firstCommand("echo a2>f").words.last?.literalValue == "a2")
  }

  @Test("reads here-documents after the line they are asked for on")
  func hereDocuments() throws {
    let source = "cat <<A - <<-'B' | wc\nfirst $x\nA\n\tit's\n\tB\nnext"
    let script = ShellParser().parse(source)
    #expect(script.diagnostics.isEmpty)
    let documents = try firstCommand(source).redirections.compactMap(\.hereDocument)
    #expect(documents.map(\.delimiter) == ["A", "B"])
    #expect(documents.map(\.isQuoted) == [false, true])
    #expect(documents.map { script.text(in: $0.range) } == ["first $x\n", "\tit's\n"])
    #expect(documents[0].body.count == 3)
    #expect(commands(source) == ["cat -", "wc", "next"])
    let nested = try firstCommand("x=$(cat <<E\n'$(a)\nE\n)").assignments
    #expect(nested.count == 1)
    #expect(commands("cat <<E\na\\\nE\nE\nb") == ["cat", "b"])
  }

  @Test("reads assignments only before the first word")
  func assignments() throws {
    let command = try firstCommand("a=1 b+=2 c[3]=x d=(e [4]=f g) h=i j=k")
    #expect(command.assignments.map(\.name) == ["a", "b", "c", "d", "h", "j"])
    #expect(command.assignments[1].isAppend)
    #expect(command.assignments[2].index?.literalValue == "3")
    guard case .array(let elements) = command.assignments[3].value else {
      throw TestFolder.Failure(message: "no array")
    }
    #expect(elements.map { $0.value?.literalValue } == ["e", "f", "g"])
    #expect(elements[1].index?.literalValue == "4")
    #expect(try firstCommand("make a=1").assignments.isEmpty)
    #expect(try firstCommand("a-b=1").words.count == 1)
    #expect(try firstCommand("declare -a x=(1 \"2 3\") y").words.count == 4)
    #expect(try firstCommand("export P=~/a:~b").words.last?.literalValue == nil)
  }

  @Test("reads the parts of words")
  func wordParts() throws {
    #expect(try firstPart("~root/x") == .tilde(user: "root", range: SourceRange(5, 10)))
    #expect(try firstPart("a~") == .literal("a~", range: SourceRange(5, 7)))
    #expect(try firstPart("\\*") == .escaped("*", range: SourceRange(5, 7)))
    #expect(try firstPart("'a b'") == .singleQuoted("a b", range: SourceRange(5, 10)))
    #expect(
      try firstPart("$'\\x41\\n'") == .ansiCQuoted(raw: "\\x41\\n", value: [65, 10], range: SourceRange(5, 14)))
    #expect(try firstPart("*") == .glob(Glob(form: .anyString, range: SourceRange(5, 6))))
    #expect(try firstPart("[!a-z]") == .glob(Glob(form: .bracket("!a-z"), range: SourceRange(5, 11))))
    #expect(try firstPart("[]]") == .glob(Glob(form: .bracket("]"), range: SourceRange(5, 8))))
    #expect(try firstPart("[a") == .literal("[a", range: SourceRange(5, 7)))
    #expect(
      try firstPart("{1..9..2}")
        == .brace(
          BraceExpansion(form: .sequence(first: "1", last: "9", step: "2"), range: SourceRange(5, 14))))
    #expect(
      try firstPart("{a,}")
        == .brace(
          BraceExpansion(
            form: .alternatives([[.literal("a", range: SourceRange(6, 7))], []]), range: SourceRange(5, 9))))
    #expect(try firstPart("{}") == .literal("{}", range: SourceRange(5, 7)))
    #expect(try firstPart("{a}") == .literal("{a}", range: SourceRange(5, 8)))
    #expect(try firstPart("a{b") == .literal("a{b", range: SourceRange(5, 8)))
    guard case .glob(let glob) = try firstPart("@(a|b*)"),
      case .extended("@", let alternatives) = glob.form
    else { throw TestFolder.Failure(message: "no extended pattern") }
    #expect(alternatives.map(\.count) == [1, 2])
    guard case .doubleQuoted(let parts, false, _) = try firstPart("\"a$b*\\$\\x\"") else {
      throw TestFolder.Failure(message: "no double quotes")
    }
    #expect(parts.map(\.range) == [(6, 7), (7, 9), (9, 10), (10, 12), (12, 14)].map { SourceRange($0.0, $0.1) })
  }

  @Test("tells arithmetic from nested subshells")
  func arithmetic() throws {
    guard case .arithmetic(let sum, _) = try firstPart("$((1 + (2)))") else {
      throw TestFolder.Failure(message: "no arithmetic")
    }
    #expect(sum.range == SourceRange(8, 15))
    #expect(commands("echo $((a); (b))") == ["echo ?", "a", "b"])
    #expect(commands("((a) || (b))") == ["a", "b"])
    guard case .arithmetic = try firstCompound("((a || (b)))").kind else {
      throw TestFolder.Failure(message: "no arithmetic command")
    }
  }

  @Test("reads tests")
  func tests() throws {
    guard
      case .test(.or(.and(let left, let right, _), let last, _)) =
        try firstCompound("[[ -f a && $b =~ ^(x|y z)$ || ! ( c ) ]]").kind,
      case .unary("-f", _, _) = left, case .binary(_, "=~", _, let pattern) = right,
      case .not(.group(.word, _), _) = last
    else { throw TestFolder.Failure(message: "another tree") }
    #expect(pattern.literalValue == "^(x|y z)$")
  }

  @Test(
    "knows where the signs between tests stand",
    arguments: ["[[ a && b ]]", "[[ a || b ]]", "[[ a &&\n\n b ]]", "[[ a||b ]]"])
  func testOperators(source: String) throws {
    let script = ShellParser().parse(source)
    switch try firstCompound(source).kind {
    case .test(.and(_, _, let range)): #expect(script.text(in: range) == "&&")
    case .test(.or(_, _, let range)): #expect(script.text(in: range) == "||")
    default: throw TestFolder.Failure(message: "another tree")
    }
  }

  @Test("prints a function's name so that it is no pattern", arguments: ["r! () { e; }", "a+ () { e; }", "a() { e; }"])
  func functionName(source: String) {
    #expect(ShellPrinter().print(ShellParser().parse(source).list) == source)
  }

  @Test(
    "prints the old arithmetic so that it reads the same",
    arguments: [
      ("$[1+2]", "$((1+2))"), ("$[(1)]", "$(((1)))"), ("$[1)]", "$[1)]"), ("$[(1]", "$[(1]"),
      ("\"$[a)(]\"", "\"$[a)(]\""),
    ])
  func bracketArithmetic(source: String, printed: String) {
    let script = ShellParser().parse("echo " + source)
    #expect(ShellPrinter().print(script.list) == "echo " + printed)
  }

  @Test("counts the bytes of the source inside backquotes")
  func backquotes() throws {
    let source = "echo \"`a \\\"b\\\" \\`c 1\\` 'd'`\" e"
    let script = ShellParser().parse(source)
    #expect(script.diagnostics.isEmpty)
    var inner: [String] = []
    script.list.forEachSimpleCommand { inner.append(script.text(in: $0.range)) }
    #expect(inner == [source, "a \\\"b\\\" \\`c 1\\` 'd'", "c 1"])
  }

  @Test("survives deep nesting with one diagnostic")
  func tooDeep() {
    let script = ShellParser().parse(String(repeating: "( ", count: 500) + "a")
    #expect(script.diagnostics.count == 1)
    #expect(script.diagnostics.first?.message.hasPrefix("nested too deeply") == true)
  }
}
