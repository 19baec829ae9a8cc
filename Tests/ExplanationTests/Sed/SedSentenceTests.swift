import CommandReference
import Platform
import Testing

@testable import Explanation

/// What is said of scripts of sed.
struct SedSentenceTests {
  private static func says(
    _ script: String, _ language: Language = .english, quiet: Bool = false, extended: Bool = false,
    separate: Bool = false
  ) -> [String] {
    let dialect = SedLanguage.Dialect(isExtended: extended, isQuiet: quiet, isSeparate: separate)
    return (SedLanguage.parts(Array(script.utf8), language, dialect) ?? []).map { part in
      String(repeating: "  ", count: part.level) + SentenceTemplate.fill(part.sentence[language], part.values)
    }
  }

  @Test(arguments: [
    ("s/a/b/", ["s/a/b/ replaces the first a of each line by b."]),
    ("s|/x|/y|", ["s|/x|/y| replaces the first /x of each line by /y."]),
    ("s/a/b/2", ["s/a/b/2 replaces match number 2 of a in each line by b."]),
    ("s/a/b/2g", ["s/a/b/2g replaces match number 2 of a in each line, and all after it, by b."]),
    ("s/a//g", ["s/a//g deletes every a."]),
    ("5s/a/b/", ["5s/a/b/ replaces the first a by b, on line 5."]),
    ("/x/!s/a/b/", ["/x/!s/a/b/ replaces the first a by b, on the lines that do not match x."]),
    ("s/^/> /", ["s/^/> / puts \"> \" at the start of each line."]),
    ("s/$/;/", ["s/$/;/ adds ; at the end of each line."]),
    (
      "s/a/b/gip",
      [
        "s/a/b/gip replaces every a by b.", "  i ignores the case of letters.",
        "  p prints the lines that were changed a second time.",
      ]
    ),
    ("5p", ["5p prints line 5 a second time."]),
    ("5d", ["5d deletes line 5."]),
    ("10,20d", ["10,20d deletes lines 10 to 20."]),
    ("20,10d", ["20,10d deletes line 20."]),
    ("3,$d", ["3,$d deletes all lines from line 3 on."]),
    ("/x/,$d", ["/x/,$d deletes all lines from the first one that matches x on."]),
    ("/x/d", ["/x/d deletes the lines that match x."]),
    ("/x/Id", ["/x/Id deletes the lines that match x in upper or lower case."]),
    ("/^$/d", ["/^$/d deletes the empty lines."]),
    ("/./!d", ["/./!d deletes the empty lines."]),
    ("$!d", ["$!d deletes all lines but the last line."]),
    ("2,4!d", ["2,4!d deletes all lines but lines 2 to 4."]),
    ("/a/,/b/d", ["/a/,/b/d deletes the lines from each one that matches a to the next one that matches b."]),
    ("/a/,+3d", ["/a/,+3d deletes each line that matches a and the 3 lines after it."]),
    ("2,~4d", ["2,~4d deletes the lines from line 2 to the next one whose number is a multiple of 4."]),
    ("/a/,5d", ["/a/,5d deletes the lines from each one that matches a to line 5, or that line alone after line 5."]),
    ("0,/x/d", ["0,/x/d deletes the lines up to the first one that matches x."]),
    ("0~3d", ["0~3d deletes every third line from line 3 on."]),
    ("1~2d", ["1~2d deletes every second line from line 1 on."]),
    ("1d;$d", ["1d deletes line 1.", "$d deletes the last line."]),
    (
      "/x/{s/a/b/;q}",
      [
        "/x/{ … } does what is in the braces on the lines that match x.",
        "  s/a/b/ replaces the first a of each line by b.", "  q prints the line and stops.",
      ]
    ),
    ("y/abc/xyz/", ["y/abc/xyz/ turns each character of abc into the one at the same place in xyz."]),
    (
      "y/abcdefghijklmnopqrstuvwxyz/ABCDEFGHIJKLMNOPQRSTUVWXYZ/",
      ["y/abcdefghijklmnopqrstuvwxyz/ABCDEFGHIJKLMNOPQRSTUVWXYZ/ turns small letters into capitals."]
    ),
    ("2i hello", ["2i hello puts the line hello before line 2."]),
    ("$a last", ["$a last adds the line last after the last line."]),
    ("/a/c new", ["/a/c new replaces the lines that match a by new."]),
    ("2,3c new", ["2,3c new replaces lines 2 to 3 by the one line new."]),
    ("3q", ["3q prints the first 3 lines and stops."]),
    ("1q", ["1q prints the first line and stops."]),
    ("/x/q5", ["/x/q5 prints the first line that matches x and stops.", "  5 is the exit status."]),
    ("3Q", ["3Q stops at line 3 without printing it."]),
    ("/x/r notes", ["/x/r notes adds the content of the file notes after the lines that match x."]),
    ("/x/w out", ["/x/w out writes the lines that match x to the file out."]),
    ("=", ["= prints the number of every line on a line of its own."]),
    ("G", ["G adds an empty line after every line."]),
    ("/x/G", ["/x/G adds an empty line after the lines that match x."]),
    ("a x", ["a x adds the line x after every line."]),
    ("/a/d;p", ["/a/d deletes the lines that match a.", "p prints what is at hand as well."]),
    (
      "s/a/b/;ta;s/c/d/;:a",
      [
        "s/a/b/ replaces the first a of each line by b.", "ta goes on at :a if a replacement was made.",
        "s/c/d/ replaces the first c of each line by d.", ":a names this place of the script a.",
      ]
    ),
    (
      "/x/b;d",
      [
        "/x/b goes on at the end of the script, on the lines that match x.",
        "d deletes the text at hand and goes on with the next line.",
      ]
    ),
    ("#n\n5p", ["5p prints only line 5."]),
  ])
  func english(_ script: String, _ expected: [String]) { #expect(Self.says(script) == expected) }

  @Test(arguments: [
    ("5p", ["5p prints only line 5."]), ("$p", ["$p prints only the last line."]),
    ("/a/,/b/p", ["/a/,/b/p prints only the lines from each one that matches a to the next one that matches b."]),
    ("1p;3p", ["1p prints line 1.", "3p prints line 3."]), ("p", ["p prints every line."]),
    ("$=", ["$= prints how many lines there are."]),
    ("5q", ["5q stops at line 5."]),
    ("3,$p", ["3,$p prints all lines from line 3 on."]),
    (
      "s/a/b/p",
      ["s/a/b/p replaces the first a of each line by b.", "  p prints the lines that were changed, and no others."]
    ),
    (
      "2{p;q}",
      ["2{ … } does what is in the braces on line 2.", "  p prints the line.", "  q stops."]
    ),
  ])
  func quietly(_ script: String, _ expected: [String]) { #expect(Self.says(script, quiet: true) == expected) }

  @Test func eachFileHasALastLine() {
    #expect(Self.says("$d", separate: true) == ["$d deletes the last line of each file."])
  }

  @Test(arguments: [
    ("5d", ["5d는 다섯 번째 줄을 지웁니다."]), ("s/a/b/g", ["s/a/b/g는 모든 a를 b로 바꿉니다."]),
    ("/x/s/a/b/", ["/x/s/a/b/는 x에 맞는 줄에서 처음 나오는 a를 b로 바꿉니다."]),
    ("/a/,/b/d", ["/a/,/b/d는 a에 맞는 줄부터 그다음에 b에 맞는 줄까지의 줄을 지웁니다."]),
  ])
  func korean(_ script: String, _ expected: [String]) { #expect(Self.says(script, .korean) == expected) }

  @Test(
    "several -e are one script",
    arguments: [
      (
        "sed -e :a -e '$!{N;ba' -e '}' -e 's/\\n/,/g' f",
        [
          ":a … joins all lines into one, with \",\" in the places of the line breaks.",
          ":a names this place of the script a.", "$!{ … } does what is in the braces on all lines but the last line.",
          "N adds the next line to the one at hand, with a line break between them.", "ba goes on at :a.",
          "s/\\n/,/g replaces every \\n by ,.", "\\n matches a line break.",
        ]
      ),
      ("sed -n -e 1p -e 3p f", ["1p prints line 1.", "3p prints line 3."]),
      ("sed -n '5p' f", ["5p prints only line 5."]),
      ("sed -i '$d' f", ["$d deletes the last line of each file."]),
      (
        "sed -e 1d -e \"s/$x/y/\" f",
        [
          "1d is a sed script, which is not taken apart here.",
          "s/$x/y/ is a sed script, which is not taken apart here.",
        ]
      ),
    ])
  func commands(_ command: String, _ expected: [String]) {
    let explanation = ExplanationFixture.explain(command)
    #expect(explanation.spans.filter { $0.kind == .code }.map(\.says) == expected)
  }
}
