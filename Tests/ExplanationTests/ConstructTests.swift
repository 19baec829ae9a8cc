import Explanation
import Testing

struct ConstructTests {
  private func spans(_ command: String) -> [ExplainedSpan] {
    let explanation = ExplanationFixture.explain(command, library: FixtureLibrary.library)
    #expect(explanation.uncovered.isEmpty, "\(command): \(explanation.uncovered)")
    return explanation.spans
  }

  @Test(arguments: [
    ("tool > f", "> writes the output to f and replaces what was in it."),
    ("tool >> f", ">> adds the output to the end of f."),
    ("tool 2> f", "2> writes the error messages to f and replaces what was in it."),
    ("tool 2>/dev/null", "2> throws the error messages away."),
    ("tool 2>&1", "2>&1 sends the error messages to the same place as the output."),
    ("tool >&2", ">&2 sends the output to the same place as the error messages."),
    ("tool &> f", "&> writes the output and the error messages to f and replaces what was in it."),
    ("tool < f", "< takes the input from f."),
    ("tool <<< hi", "<<< gives the text hi as the input."),
    ("tool 3< f", "3< opens f for reading as descriptor 3."),
    ("tool 2>&-", "2>&- closes the error messages."),
    ("tool >", "> needs a word after it, and none follows."),
    ("tool > >(tool)", "> sends the output to >(tool)."),
    ("tool >| f", ">| writes the output to f and replaces what was in it, even where set -C guards files."),
  ])
  func redirections(_ command: String, _ sentence: String) {
    #expect(spans(command).last { $0.kind == .redirection }?.says == sentence)
  }

  @Test(arguments: [
    ("tool $x", "$x is replaced by the value of the variable x."),
    ("tool ${x%.txt}", "${x%.txt} is replaced by the value of x without .txt at its end."),
    ("tool ${x:-y}", "${x:-y} is replaced by the value of x, or by y where that is unset or empty."),
    ("tool ${#x}", "${#x} is replaced by the length of x."),
    ("tool ${x//a/b}", "${x//a/b} is replaced by the value of x with every a changed to b."),
    (
      "tool ${x:1:2}",
      "${x:1:2} is replaced by the part of x that begins at position 1, counted from 0, and is 2 characters long."
    ),
    ("tool $?", "$? is replaced by the exit status of the last command."),
    ("tool \"$@\"", "$@ is replaced by all arguments, each of them one word."),
    ("tool $1", "$1 is replaced by argument number 1."),
    ("tool ${a[@]}", "${a[@]} is replaced by all values of a, split at blanks."),
    ("tool ~/x", "~ stands for your home folder."),
    ("tool ~me", "~me stands for the home folder of me."),
    ("tool *.txt", "*.txt stands for every name here that ends in .txt."),
    ("tool a*", "a* stands for every name that begins with a."),
    ("tool *", "* stands for every name here that does not begin with a dot."),
    ("tool d/*", "d/* stands for every name in the folder d/."),
    ("tool [ab]?", "[ab]? stands for every name made of: one of ab, then one character."),
    ("tool */", "*/ stands for every folder here."),
    ("tool d/*.c", "d/*.c stands for every name in the folder d/ that ends in .c."),
    ("tool ${a[@]:1:2}", "${a[@]:1:2} is replaced by the values of a from number 1 on, at most 2 of them."),
    ("tool ${@:2}", "${@:2} is replaced by the values of the arguments from number 2 on."),
    ("tool ${!a[@]}", "${!a[@]} is replaced by the keys under which a has values."),
    ("tool ${!ab*}", "${!ab*} is replaced by the names of all variables that begin with ab."),
    ("tool ${!a}", "${!a} is replaced by the value of the variable that a names."),
    ("tool {1..5}", "{1..5} is written out as 1 2 3 4 5."),
    ("tool $((1+2))", "$((1+2)) is replaced by the result of the calculation."),
    ("tool $'\\t'", "$'\\t' is text in which backslash escapes stand for special characters."),
  ])
  func expansions(_ command: String, _ sentence: String) {
    #expect(spans(command).contains { $0.says == sentence && $0.depth == 2 }, "\(spans(command).map(\.says))")
  }

  @Test func aCommandInsideAWordIsExplainedInside() {
    let spans = spans("tool \"$(seek . -name x)\" <(tool)")
    #expect(
      spans.map(\.text) == [
        "tool", "\"$(seek . -name x)\"", "$(seek . -name x)", "seek", ".", "-name x", "<(tool)", "<(tool)", "tool",
      ])
    #expect(spans.map(\.depth) == [0, 1, 2, 3, 4, 4, 1, 2, 3])
  }

  @Test(arguments: [
    "tool && tool || tool; tool & tool",
    "! tool | tool |& tool",
    "time tool; time -p tool",
    "( tool; tool )", "{ tool; }", "{ tool; } > f 2>&1",
    "if tool; then tool; elif tool; then tool; else tool; fi",
    "while tool; do tool; done < f", "until tool; do tool; done",
    "for f in a b; do tool; done", "for f; do tool; done", "for ((i=0; i<3; i++)); do tool; done",
    "select x in a b; do tool; done",
    "case $x in a) tool;; (b|c*) tool ;& *) tool ;; esac",
    "f() { tool; }; f x", "function g { tool; }",
    "(( x > 3 ))", "[[ -f $x ]]", "[[ $x =~ ^a ]]", "[[ ! ( -n a ) ]]",
    "x=1", "x=1 y=2 tool", "a=(1 2 $z)", "a[2]=x", "x+=3",
    "tool <<EOF\nhi $x $(tool)\nEOF", "tool <<'EOF' | tool\n$x\nEOF\ntool",
    "tool # nothing", "coproc tool", "$x -a", "\"$(tool)\" b",
  ])
  func everyPartHasASentence(_ command: String) {
    #expect(!spans(command).isEmpty)
  }

  @Test func loopsNestTheirCommands() {
    let spans = spans("for f in a; do if tool; then seek $f; fi; done")
    #expect(spans.filter { $0.kind == .program }.map(\.depth) == [2, 2])
    #expect(spans.first?.text == "for f in")
  }

  @Test func aScriptInsideAWordHasTheOffsetsOfTheCommand() {
    let command = "runner -c 'tool -a | seek \"$x\"' y"
    let spans = spans(command)
    let bytes = Array(command.utf8)
    #expect(spans.contains { $0.text == "-a" && $0.start == 16 })
    #expect(spans.contains { $0.text == "seek" && $0.kind == .program })
    for span in spans { #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == span.text) }
  }

  @Test func aScriptThatTheShellCompletesIsExplainedOnce() {
    let known = spans("runner -c \"tool -a $x\"")
    #expect(known.filter { $0.text == "$x" && $0.kind == .expansion }.count == 1)
    #expect(known.contains { $0.text == "-a" && $0.kind == .flag })
    let unknown = spans("runner -c \"$x\"")
    #expect(unknown.filter { $0.kind == .program }.map(\.text) == ["runner"])
    #expect(unknown.last?.says == "$x is replaced by the value of the variable x.")
  }

  @Test func aFunctionOfTheCommandIsNoUnknownProgram() {
    let explanation = ExplanationFixture.explain("f() { tool; }; f", library: FixtureLibrary.library)
    #expect(explanation.unknown.isEmpty)
    #expect(explanation.spans.last?.says == "f runs the function of this name that is defined in this command.")
  }

  static let hostile = [
    String(repeating: "$(", count: 500), String(repeating: "(", count: 3000), String(repeating: "as ", count: 3000),
    String(repeating: "runner -c '", count: 60), String(repeating: "tool | ", count: 2000),
    "tool " + String(repeating: "\"$(", count: 400), "tool " + String(repeating: "{a,", count: 400),
    String(repeating: "if tool; then ", count: 300), "seek " + String(repeating: "-exec seek ", count: 2000),
    "[[ " + String(repeating: "! ", count: 190) + "a ]]", "tool " + String(repeating: "${x:-", count: 190),
    "runner -p '{print " + String(repeating: "(", count: 5000) + "'",
    "runner -s '" + String(repeating: "{", count: 5000) + "'",
    "runner -p '{" + String(repeating: "if (1) ", count: 50) + "x}'",
    "runner -p '" + String(repeating: "!", count: 3000) + "'",
    "runner -p '" + String(repeating: "$", count: 3000) + "1'",
    "runner -p '" + String(repeating: "1+", count: 3000) + "1'",
    "runner -p '" + String(repeating: "a=", count: 3000) + "1'",
    "runner -p '" + String(repeating: "a?", count: 3000) + "1'",
    "runner -p '" + String(repeating: "a ", count: 3000) + "1'",
  ]

  @Test(arguments: hostile)
  func deepAndLongInputEnds(_ command: String) {
    _ = ExplanationFixture.explain(command, library: FixtureLibrary.library)
  }
}
