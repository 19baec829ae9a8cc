import CommandReference
import Platform
import Testing

@testable import Explanation

/// What is said of programs of awk.
struct AwkSentenceTests {
  private static func says(_ program: String, _ language: Language = .english) -> [String] {
    (AwkLanguage.parts(Array(program.utf8), language) ?? []).map { part in
      String(repeating: "  ", count: part.level) + SentenceTemplate.fill(part.sentence[language], part.values)
    }
  }

  @Test(arguments: [
    ("{print}", ["{print} prints every line."]),
    (
      "{print $1, $NF}",
      ["{print $1, $NF} prints the first field and the last field (with a blank between them) of every line."]
    ),
    ("{print $(NF-1)}", ["{print $(NF-1)} prints the field before the last of every line."]),
    (
      "{print NR, $0}",
      ["{print NR, $0} prints the line number and the whole line (with a blank between them) for every line."]
    ),
    ("NR==1", ["NR==1 prints line 1."]),
    ("NR>1", ["NR>1 prints the lines after line 1."]),
    ("FNR>1", ["FNR>1 prints the lines after line 1 of each file."]),
    ("NR<=3", ["NR<=3 prints the first 3 lines."]),
    ("NR%2", ["NR%2 prints every second line from line 1 on."]),
    ("NR%3==0", ["NR%3==0 prints every third line from line 3 on."]),
    ("NR>=2 && NR<=4", ["NR>=2 && NR<=4 prints lines 2 to 4."]),
    ("NR==2,NR==4", ["NR==2,NR==4 prints lines 2 to 4."]),
    ("NF", ["NF prints the lines that are not blank."]),
    ("NF==3", ["NF==3 prints the lines with 3 fields."]),
    ("length > 80", ["length > 80 prints the lines longer than 80 characters."]),
    ("/x/", ["/x/ prints the lines that match x."]),
    ("!/x/", ["!/x/ prints the lines that do not match x."]),
    ("1", ["1 is always true, so that every line is printed."]),
    ("!seen[$0]++", ["!seen[$0]++ prints each line only the first time it comes."]),
    ("!seen[$1]++", ["!seen[$1]++ prints the lines where the first field has not come before."]),
    ("$3 > 10", ["$3 > 10 prints the lines where the third field is greater than 10."]),
    ("$1 == \"\"", ["$1 == \"\" prints the lines where the first field is empty."]),
    ("/a/,/b/", ["/a/,/b/ prints the lines from each one that matches a to the next one that matches b."]),
    ("/a/,0", ["/a/,0 prints all lines from the first one that matches a on."]),
    (
      "{$1=$1}1",
      [
        "$1=$1 puts the line together again with the output separator.",
        "1 is always true, so that every line is printed.",
      ]
    ),
    (
      "{s+=$1} END{print s}",
      ["{s+=$1} END{print s} adds up the first field of all lines and prints the sum at the end."]
    ),
    (
      "/x/{n++} END{print n+0}",
      ["/x/{n++} END{print n+0} counts the lines that match x and prints their number at the end."]
    ),
    ("END{print NR}", ["END{print NR} prints the number of lines after the last line is read."]),
    (
      "{c[$1]++} END{for (k in c) print k, c[k]}",
      [
        "{c[$1]++} END{for (k in c) print k, c[k]} counts how often each value of the first field comes in all lines, and prints each with its count at the end."
      ]
    ),
    (
      "NR==FNR{a[$1]=$2;next} $1 in a{print a[$1]}",
      [
        "NR==FNR{a[$1]=$2;next} $1 in a{print a[$1]} notes the first field of every line of the first file, then prints "
          + "the value of a for the first field for the lines of the others of which the first field is noted.",
        "  NR==FNR picks the lines of the first file.",
        "    a[$1]=$2 keeps the second field in a with the first field as its key.",
        "    next goes on with the next line.",
        "  $1 in a{print a[$1]} prints the value of a for the first field for the lines where the first field is a key of a.",
      ]
    ),
    (
      "/x/{next} {print $1}",
      [
        "/x/ picks the lines that match x.", "  next goes on with the next line.",
        "{print $1} prints the first field of every line that is left.",
      ]
    ),
    (
      "{printf \"%-10s %5.2f\\n\", $1, $2}",
      [
        "{printf \"%-10s %5.2f\\n\", $1, $2} prints the first field and the second field in the form \"%-10s %5.2f\\n\" for every line.",
        "  %-10s shows the first field at the left of 10 characters.",
        "  %5.2f shows the second field with 2 decimals, at the right of 5 characters.",
      ]
    ),
    (
      "{print $1 > \"out\"}", ["print $1 prints the first field.", "> writes that to the file named by \"out\"."]
    ),
    ("{print $1 | \"sort\"}", ["print $1 prints the first field.", "| sends that to the command \"sort\"."]),
    (
      "{while ((getline line < \"f\") > 0) n++}",
      [
        "while ((getline line < \"f\") > 0) repeats what follows as long as there is another line in the file \"f\".",
        "  getline line < \"f\" reads the next line of the file \"f\" into line.", "  n++ adds one to n.",
      ]
    ),
    (
      "BEGIN{\"date\" | getline d; print d}",
      [
        "BEGIN is done once, before the first line is read.",
        "  \"date\" | getline d reads the next line of what the command \"date\" prints into d.", "  print d prints d.",
      ]
    ),
    (
      "function f(x) {return x*2} {print f($1)}",
      [
        "function f(x) defines the function f, which does this.", "  return x*2 gives x times 2 back.",
        "{print f($1)} prints the result of f with the first field for every line.",
      ]
    ),
    (
      "{for (i = NF; i > 0; i--) printf \"%s \", $i; print \"\"}",
      [
        "for (i = NF; i > 0; i--) repeats what follows with i from the number of fields down, as long as it is above 0.",
        "  printf \"%s \", $i prints the field whose number is i in the form \"%s \".",
        "print \"\" prints an empty line.",
      ]
    ),
    (
      "{if ($1 > 2) print; else exit} END {print 1}",
      [
        "if ($1 > 2) does what follows if the first field is greater than 2.", "  print prints the line.",
        "else does what follows otherwise.", "  exit stops reading; END is still done.",
        "END {print 1} prints 1 after the last line is read.",
      ]
    ),
    (
      "{switch ($1) {case \"a\": print; break; default: next}}",
      [
        "switch ($1) does the case that fits the first field.", "  case \"a\": is for the value \"a\".",
        "    print prints the line.",
        "    break leaves the loop or case.", "  default: is for all other values.",
        "    next goes on with the next line.",
      ]
    ),
    (
      "{gsub(/a/, \"\"); delete a[$1]; n = split($0, p, \",\")}",
      [
        "gsub(/a/, \"\") removes everything in the whole line that matches a.",
        "delete a[$1] removes the key the first field from a.",
        "n = split($0, p, \",\") splits the whole line at \",\" into the array p, with the number of pieces in n.",
      ]
    ),
    (
      "BEGIN{print ENVIRON[\"HOME\"]}",
      ["BEGIN{print ENVIRON[\"HOME\"]} prints the environment variable HOME before the first line is read."]
    ),
  ])
  func english(_ program: String, _ expected: [String]) { #expect(Self.says(program) == expected) }

  @Test(arguments: [
    ("{print $4}", ["{print $4}는 모든 줄의 네 번째 필드를 출력합니다."]), ("!seen[$0]++", ["!seen[$0]++는 각 줄을 처음 나올 때만 출력합니다."]),
    ("{s+=$1} END{print s}", ["{s+=$1} END{print s}는 모든 줄의 첫 번째 필드를 모두 더해 끝에 출력합니다."]),
    ("NR==2,NR==4", ["NR==2,NR==4는 2번째부터 4번째까지의 줄을 출력합니다."]),
  ])
  func korean(_ program: String, _ expected: [String]) { #expect(Self.says(program, .korean) == expected) }

  @Test(
    "what the command sets is heeded",
    arguments: [
      ("awk -F'$' '{print $4}' f", ["{print $4} prints the fourth field of every line."]),
      (
        "awk -v OFS=, '{print $1, $2}' f",
        [
          "{print $1, $2} prints the first field and the second field (with the output separator between them) of every line."
        ]
      ),
      ("awk -F, NF f", ["NF prints the lines that are not empty."]),
    ])
  func commands(_ command: String, _ expected: [String]) {
    let explanation = ExplanationFixture.explain(command)
    let says = explanation.spans.filter { $0.kind == .code }.map(\.says)
    #expect(says.suffix(expected.count) == expected[...])
  }

  @Test func theSeparatorIsTold() {
    let says = ExplanationFixture.explain("awk -F'$' '{print $4}' f").spans.map(\.says)
    #expect(says.contains("-F splits each line into fields at \"$\"."))
  }

  /// Claims, an input, and what comes of it.
  @Test(arguments: [
    ("!seen[$0]++", "a\nb\na\n", "a\nb\n"), ("NR%2", "1\n2\n3\n", "1\n3\n"), ("NR%2==0", "1\n2\n3\n", "2\n"),
    ("NR%3==1", "1\n2\n3\n4\n", "1\n4\n"), ("!(NR%2)", "1\n2\n3\n4\n", "2\n4\n"), ("NF", "a\n\n  \nb\n", "a\nb\n"),
    ("!NF", "a\n\n  \nb\n", "\n  \n"), ("length > 2", "ab\nabc\n", "abc\n"),
    ("NR>=2 && NR<=3", "1\n2\n3\n4\n", "2\n3\n"),
    ("NR>1 && NR<4", "1\n2\n3\n4\n", "2\n3\n"), ("NR==2,NR==3", "1\n2\n3\n4\n", "2\n3\n"),
    ("/b/,0", "a\nb\nc\n", "b\nc\n"), ("{s+=$1} END{print s}", "1\n2\n3\n", "6\n"),
    ("{s+=$1} END{print s/NR}", "1\n2\n3\n", "2\n"), ("/a/{n++} END{print n+0}", "a\nb\na\n", "2\n"),
    ("{n++} END{print n}", "a\nb\n", "2\n"), ("END{print NR}", "a\nb\n", "2\n"), ("END{print $0}", "a\nb\n", "b\n"),
    ("{c[$1]++} END{for (k in c) print k, c[k]}", "x\nx\n", "x 2\n"),
    ("{c[$1]+=$2} END{for (k in c) print c[k], k}", "x 2\nx 3\n", "5 x\n"),
    ("{print $(NF-1)}", "a b c\n", "b\n"), ("{$1=$1}1", " a   b \n", "a b\n"), ("$1=$1", " a  b\n0\n\nc\n", "a b\nc\n"),
    ("{print $1, $2}", "a b\n", "a b\n"), ("BEGIN{OFS=\"-\"} {print $1, $2}", "a b\n", "a-b\n"),
    ("{printf \"%-4s|%5.2f|%03d\\n\", $1, $2, $3}", "a 1.234 7\n", "a   | 1.23|007\n"),
    ("/x/{next} {print $1}", "x\ny\n", "y\n"),
    ("{for (i = NF; i > 0; i--) printf \"%s \", $i; print \"\"}", "a b\n", "b a \n"),
    ("{print substr($0,2,1) substr($0,3)}", "abcd\n", "bcd\n"), ("{print index($0, \"c\")}", "abc\n", "3\n"),
    ("{n = split($0, p, \",\"); print p[n], n}", "a,b,c\n", "c 3\n"), ("seen[$0]++", "a\nb\na\n", "a\n"),
    ("NR==FNR{a[$1]=$2;next} $1 in a{print a[$1]}", "k v\n", ""), ("NF>1 {print $1}", "a\nb c\n", "b\n"),
    ("a && b = 1 {print} {a = 1} END {print b}", "x\ny\n", "y\n1\n"),
  ])
  func truth(_ program: String, _ input: String, _ output: String) throws {
    #expect(AwkLanguage.parts(Array(program.utf8), .english) != nil)
    for name in ["mawk", "gawk", "original-awk"] {
      guard let path = RegexPrograms.path(name) else { continue }
      let answer = try #require(RegexPrograms.run(path, [program], input: input))
      #expect(answer.output == output, "\(name)")
    }
  }
}
