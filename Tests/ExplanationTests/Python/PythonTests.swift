import Platform
import Testing

@testable import Explanation

@Suite struct PythonTests {
  @Test(arguments: [
    ("print(2)", ["print(2) prints 2."]),
    (#"print("hi")"#, [#"print("hi") prints "hi"."#]),
    ("import sys", ["import sys loads the module sys."]),
    ("import sys, json as j", ["import sys, json as j loads the modules sys and json."]),
    ("from os import path", ["from os import path loads path from the module os."]),
    (
      #"import sys, json; print(json.load(sys.stdin)["version"])"#,
      [
        "import sys, json loads the modules sys and json.",
        #"print(json.load(sys.stdin)["version"]) prints version of the JSON in the input."#,
      ]
    ),
    (
      "x = sys.argv[1]; print(len(x))",
      ["x = sys.argv[1] keeps argument 1 as x.", "print(len(x)) prints the length of x."]
    ),
    (
      #"[print(r["id"]) for r in json.load(sys.stdin) if r["ok"]]"#,
      [
        #"for r in json.load(sys.stdin) if r["ok"] goes through each of the JSON in the input, each time as r, where r["ok"] "#
          + "holds.",
        #"  print(r["id"]) prints id of r."#,
      ]
    ),
    ("[print(x) for x in a]", ["for x in a goes through each of a, each time as x.", "  print(x) prints x."]),
    (
      "for line in sys.stdin: print(line.strip()); print(1)",
      [
        "for line in sys.stdin: goes through the lines of the input, each time as line.",
        "  print(line.strip()) prints the value of line.strip().", "  print(1) prints 1.",
      ]
    ),
    (
      "import secrets\nprint(secrets.token_hex(16))",
      [
        "import secrets loads the module secrets.",
        "print(secrets.token_hex(16)) prints 16 random bytes in hexadecimal digits.",
      ]
    ),
    (
      "import numpy; print(numpy.__version__)",
      ["import numpy loads the module numpy.", "print(numpy.__version__) prints the version of numpy."]
    ),
    (#"print("a", file=sys.stderr)"#, [#"print("a", file=sys.stderr) prints "a" as an error message."#]),
    (#"pty.spawn("/bin/sh")"#, [#"pty.spawn("/bin/sh") runs the command "/bin/sh"."#]),
    ("foo.bar(1)", ["foo.bar(1) calls foo.bar."]),
  ])
  func tells(_ program: String, _ sentences: [String]) {
    #expect(FormFixture.says(program, PythonLanguage.parts) == sentences)
  }

  /// What is not understood whole is left alone.
  @Test(arguments: [
    "", "print(", "print('a", "x = [1", "if x: print(1)", "def f(): pass", "print(1))", "import", "from x", "for x in",
    "with open('f') as f: print(f)", "x += 1", "'''text'''", "import a b, ", "while 1: pass", "print 1",
    "for x in y:\n  print(x)", "lambda: 0",
  ])
  func leavesAlone(_ program: String) {
    #expect(FormFixture.says(program, PythonLanguage.parts) == nil)
  }

  /// Whatever is cut off or doubled, reading ends and ranges hold.
  @Test func survivesPieces() {
    let program =
      #"import sys, json; d = json.load(sys.stdin); print(d["a"][0], sys.argv[1:], {"x": 1}); for x in d: print(x)"#
    for end in 0...program.utf8.count {
      let piece = String(decoding: Array(program.utf8)[..<end], as: UTF8.self)
      _ = FormFixture.says(piece, PythonLanguage.parts)
      _ = FormFixture.says(piece + piece, PythonLanguage.parts, .korean)
    }
    #expect(FormFixture.says(String(repeating: "(", count: 3000), PythonLanguage.parts) == nil)
  }
}
