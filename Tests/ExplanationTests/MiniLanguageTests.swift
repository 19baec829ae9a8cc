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
    ("{print $4}", ["{print $4} prints the fourth field of every line."]),
    (
      "BEGIN {FS=\":\"} $1 ~ /^r/ {n++}",
      [
        "BEGIN is done once, before the first line is read.", "FS=\":\" sets the field separator to \":\".",
        "$1 ~ /^r/ picks the lines where the first field matches the regular expression ^r.",
        "^r matches r at the start of the text.", "n++ adds one to n.",
      ]
    ),
  ])
  func awk(_ program: String, _ expected: [String]) { #expect(parts("-p", program) == expected) }

  @Test(arguments: ["{print $1", "", "{print \"a}", "$", "(((", "{a[}", "{return}", "@include \"a\""])
  func whatCannotBeReadIsSaidPlainly(_ program: String) {
    let says = parts("-p", program)
    if program.isEmpty {
      #expect(says.allSatisfy { $0.contains("is an awk program") })
    } else {
      #expect(says == ["\(program) is an awk program, which is not taken apart here."])
    }
  }

  @Test func awkInKorean() {
    #expect(parts("-p", "$3 > 10 {print $4}", .korean) == ["$3 > 10 {print $4}는 세 번째 필드가 10보다 큰 줄의 네 번째 필드를 출력합니다."])
    #expect(parts("-p", "!seen[$1]++", .korean) == ["!seen[$1]++는 첫 번째 필드가 처음 나온 줄을 출력합니다."])
  }

  @Test(arguments: [
    ("s/a/b/g", ["s/a/b/g replaces every a by b."]),
    ("s/[/]/x/", ["s/[/]/x/ replaces the first [/] of each line by x.", "[/] matches a slash."]),
    ("/a/,/b/d", ["/a/,/b/d deletes the lines from each one that matches a to the next one that matches b."]),
  ])
  func sed(_ script: String, _ expected: [String]) { #expect(parts("-s", script) == expected) }

  @Test(arguments: ["s/a/b", "k", "5,p", "s/a/b/z", "{p", "p}", "s", "ba", "s/a/\\1/", "0p"])
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
    ("u+x", ["u+x gives the owner executing as well."]),
    (
      "go-w,a=r",
      ["go-w takes writing away from the group and everyone else.", "a=r gives everyone reading and nothing else."]
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
