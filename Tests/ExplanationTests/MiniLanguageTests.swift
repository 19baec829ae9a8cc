import Explanation
import Platform
import Testing

struct MiniLanguageTests {
  /// The parts of a program or script, without the lines of the flag and the value around it.
  private func parts(_ flag: String, _ code: String, _ language: Language = .english) -> [String] {
    let command = "runner \(flag) '\(code)'"
    let explanation = ExplanationFixture.explain(command, language, library: FixtureLibrary.library)
    let bytes = Array(command.utf8)
    for span in explanation.spans where span.kind == .code {
      #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == span.text)
    }
    return explanation.spans.filter { $0.kind == .code }.map(\.says)
  }

  @Test(arguments: [
    ("{print $4}", ["print prints field 4."]),
    ("{print}", ["print prints the whole line."]),
    (
      "{print $1, $NF}",
      ["print prints field 1 and the last field, with the output separator (a blank unless it is set) between them."]
    ),
    ("NR==1", ["NR==1 prints the lines where the line number equals 1."]),
    ("/x/", ["/x/ prints the lines where the line matches the regular expression x."]),
    ("!/x/", ["!/x/ prints the lines where the line does not match the regular expression x."]),
    ("1", ["1 is always true, so that every line is printed."]),
    ("$3 > 10", ["$3 > 10 prints the lines where field 3 is greater than 10."]),
    (
      "$1 ~ /^r/ && NR > 1 {n++}",
      [
        "$1 ~ /^r/ && NR > 1 picks the lines where field 1 matches the regular expression ^r and the line number is greater than 1.",
        "^r matches r at the start of the text.", "n++ adds one to n.",
      ]
    ),
    ("!seen[$0]++", ["!seen[$0]++ prints the lines where the whole line has not come before."]),
    (
      "{s += $2} END {print s/NR}",
      [
        "s += $2 adds field 2 to s.", "END is done once, after the last line.",
        "print prints s divided by the line number.",
      ]
    ),
    (
      "BEGIN {FS=\":\"; x = 1} {print $x}",
      [
        "BEGIN is done once, before the first line is read.", "FS=\":\" sets the field separator to \":\".",
        "x = 1 sets x to 1.",
        "print prints the field whose number is x.",
      ]
    ),
    (
      "/a/,/b/ {next}",
      [
        "/a/,/b/ picks the lines from one where the line matches the regular expression a up to one where the line matches the regular expression b.",
        "next goes on with the next line.",
      ]
    ),
    (
      "{printf \"%s\\n\", $1 > \"out\"}",
      [
        "printf prints field 1 in the form \"%s\\n\".", "> writes that to the file named by \"out\".",
      ]
    ),
    (
      "{gsub(/a/, \"b\"); print toupper($1) length}",
      [
        "gsub(/a/, \"b\") replaces everything in the whole line that matches a by \"b\".",
        "print prints field 1 in capitals followed by the length of the line.",
      ]
    ),
    (
      "{if ($1 > 2) print; else exit}",
      [
        "if ($1 > 2) does what follows where field 1 is greater than 2.", "print prints the whole line.",
        "Otherwise what follows else is done.", "exit stops reading; END is still done.",
      ]
    ),
    (
      "{for (i = 1; i <= NF; i++) s += $i}",
      [
        "for (i = 1; i <= NF; i++) repeats what follows, counting.", "s += $i adds the field whose number is i to s.",
      ]
    ),
    (
      "END {for (k in a) print k, a[k]}",
      [
        "END is done once, after the last line.", "for (k in a) repeats what follows with each key of a in k.",
        "print prints k and the value of a for k, with the output separator (a blank unless it is set) between them.",
      ]
    ),
    ("{print $(NF-1)}", ["print prints the field 1 before the last."]),
  ])
  func awk(_ program: String, _ expected: [String]) { #expect(parts("-p", program) == expected) }

  @Test(arguments: [
    "function f(x) {return x}", "{print $1", "{while ((getline l) > 0) n++}", "", "{print \"a}", "$", "(((", "{a[}",
  ])
  func whatCannotBeReadIsSaidPlainly(_ program: String) {
    let says = parts("-p", program)
    if program.isEmpty {
      #expect(says.allSatisfy { $0.contains("is an awk program") })
    } else {
      #expect(says == ["\(program) is an awk program, which is not taken apart here."])
    }
  }

  @Test func awkInKorean() {
    #expect(
      parts("-p", "$3 > 10 {print $4}", .korean) == [
        "$3 > 10은 3번째 필드가 10보다 큰 줄을 고릅니다.", "print는 4번째 필드를 출력합니다.",
      ])
    #expect(parts("-p", "!seen[$1]++", .korean) == ["!seen[$1]++는 1번째 필드가 처음 나온 줄을 출력합니다."])
  }

  @Test(arguments: [
    ("s/a/b/g", ["s/a/b/g replaces every a by b."]),
    ("s/a/b/", ["s/a/b/ replaces the first a of each line by b."]),
    ("s|/x|/y|", ["s|/x|/y| replaces the first /x of each line by /y."]),
    (
      "s/ *$//",
      ["s/ *$// deletes the first  *$ of each line.", "\" *$\" matches zero or more blanks at the end of the line."]
    ),
    ("s/a/b/2", ["s/a/b/2 replaces match number 2 of a in each line by b."]),
    (
      "s/a/b/gip",
      [
        "s/a/b/gip replaces every a by b.", "i or I ignores the case of letters.",
        "p prints the lines that were changed.",
      ]
    ),
    ("5p", ["5 picks line 5.", "p prints it."]),
    ("10,20p", ["10,20 picks the lines from line 10 to line 20.", "p prints it."]),
    ("/x/d", ["/x/ picks the lines that match x.", "d deletes it."]),
    ("/a/,/b/d", ["/a/,/b/ picks the lines from a line that matches a to a line that matches b.", "d deletes it."]),
    ("$!N", ["$ picks all lines but the last line.", "N adds the next line to the one at hand."]),
    ("1d;$d", ["1 picks line 1.", "d deletes it.", "$ picks the last line.", "d deletes it."]),
    (
      "/x/{s/a/b/;q}",
      [
        "/x/ picks the lines that match x.", "{ … } groups the commands that are done there.",
        "s/a/b/ replaces the first a of each line by b.", "q prints the line and stops.",
      ]
    ),
    ("y/abc/xyz/", ["y/abc/xyz/ turns each character of abc into the one at the same place in xyz."]),
    ("2i hello", ["2 picks line 2.", "i puts the line hello before it."]),
    ("1~2d", ["1~2 picks every 2 lines from line 1 on.", "d deletes it."]),
    ("s/[/]/x/", ["s/[/]/x/ replaces the first [/] of each line by x.", "[/] matches a slash."]),
  ])
  func sed(_ script: String, _ expected: [String]) { #expect(parts("-s", script) == expected) }

  @Test(arguments: ["s/a/b", "k", "5,p", "s/a/b/z", "{p", "p}", "s"])
  func brokenSed(_ script: String) {
    #expect(parts("-s", script) == ["\(script) is a sed script, which is not taken apart here."])
  }

  @Test(arguments: [
    (
      "755",
      [
        "7 gives the owner reading, writing and executing.", "5 gives the group reading and executing.",
        "5 gives everyone else reading and executing.",
      ]
    ),
    (
      "600", ["6 gives the owner reading and writing.", "0 gives the group nothing.", "0 gives everyone else nothing."]
    ),
    ("u+x", ["This gives the owner executing as well."]),
    (
      "go-w,a=r",
      ["This takes writing away from the group and everyone else.", "This gives everyone reading and nothing else."]
    ),
    (
      "4755",
      [
        "4 sets a special permission: running as the owner.", "7 gives the owner reading, writing and executing.",
        "5 gives the group reading and executing.", "5 gives everyone else reading and executing.",
      ]
    ),
    ("9", []), ("u", []), ("u+x,", []),
  ])
  func modes(_ mode: String, _ expected: [String]) { #expect(parts("-m", mode) == expected) }

  @Test func whatTheShellPutsInIsNotGuessed() {
    let explanation = ExplanationFixture.explain("runner -p \"{print $x}\"", library: FixtureLibrary.library)
    #expect(explanation.spans.last?.says == "{print $x} is an awk program, which is not taken apart here.")
  }
}
