import Platform
import Testing

@testable import Explanation

struct PrintfFormatTests {
  static let table: [(String, [String]?)] = [
    (
      "%s\\n",
      [
        "\"%s\\n\" is the form of the output; it is used again as long as values are left.",
        "  %s is replaced by the next value.", "  \\n is a line break.",
      ]
    ),
    (
      "%-10s|%5.2f|%05d",
      [
        "\"%-10s|%5.2f|%05d\" is the form of the output; it is used again as long as values are left.",
        "  %-10s is replaced by the next value, at least 10 characters wide and aligned left.",
        "  %5.2f is replaced by the next value as a number with 2 digits after the point, at least 5 characters wide and aligned right.",
        "  %05d is replaced by the next value as a whole number, filled up with zeros to 5 characters.",
      ]
    ),
    ("hello\\n", ["\"hello\\n\" is printed.", "  \\n is a line break."]),
    ("hello", ["\"hello\" is printed."]),
    ("\\n\\n", ["\"\\n\\n\" is printed.", "  \\n\\n are 2 line breaks."]),
    (
      "%s, %s\\t",
      [
        "\"%s, %s\\t\" is the form of the output; it is used again as long as values are left.",
        "  %s, %s are replaced by the next 2 values.", "  \\t is a tab.",
      ]
    ),
    (
      "\\033[1;31m!\\e[0m",
      [
        "\"\\033[1;31m!\\e[0m\" is printed.",
        "  \\033[1;31m tells the terminal what to do: it makes the text bold and makes the text red.",
        "  \\e[0m tells the terminal what to do: it goes back to plain text.",
      ]
    ),
    ("100%%", ["\"100%%\" is printed.", "  %% is a percent sign."]),
    ("a\\cb", ["\"a\\cb\" is printed.", "  \\c ends the output: nothing after it is printed."]),
    (
      "%(%F)T",
      [
        "\"%(%F)T\" is the form of the output; it is used again as long as values are left.",
        "  %(%F)T is replaced by the time that the next value counts in seconds since 1970; -1 and no value mean now.",
        "    %F is the date as year-month-day, such as 2026-11-21.",
      ]
    ),
    ("\\x41\\0", ["\"\\x41\\0\" is printed.", "  \\x41 is the character A.", "  \\0 is a null character."]),
    ("%", nil), ("%z", nil), ("%5", nil), ("%-%", nil), ("%(x", nil), ("%.3", nil), ("%n", nil), ("%lls", nil),
    ("%hhhd", nil), ("%9999999d", nil),
  ]

  @Test(arguments: table)
  func sentences(_ format: String, _ expected: [String]?) {
    #expect(FormFixture.says(format, PrintfFormatLanguage.parts) == expected)
  }

  @Test func korean() {
    #expect(
      FormFixture.says("%5.1f%%\\n", PrintfFormatLanguage.parts, .korean) == [
        "\"%5.1f%%\\n\"은 출력 형식이며, 값이 남아 있는 동안 되풀이해 씁니다.",
        "  %5.1f는 다음 값(소수점 아래 1자리 수, 너비 5자 이상 오른쪽 정렬)으로 바뀝니다.", "  %%는 퍼센트 기호입니다.",
        "  \\n은 줄바꿈입니다.",
      ])
  }

  /// Formats made at random are read where the shell takes them, and are refused where it does not.
  @Test func theShellReadsTheSame() throws {
    guard InstalledProgram.path("bash") != nil else { return print("skipped: no bash here") }
    var random = SmallRandom(seed: 7)
    var formats = Self.table.map(\.0)
    let letters = Array("diouxXfFeEgGaAcsbqzytkpmCSI%")
    while formats.count < 400 {
      var format = "%"
      for _ in 0..<random.below(3) { format.append(Array("-+ #0'")[random.below(6)]) }
      if random.below(2) == 0 { format += ["5", "*", "12"][random.below(3)] }
      if random.below(3) == 0 { format += [".2", ".*", "."][random.below(3)] }
      if random.below(5) == 0 { format += ["l", "ll", "h", "j"][random.below(4)] }
      format.append(letters[random.below(letters.count)])
      formats.append(format)
    }
    let script = """
      while IFS= read -r format; do
        if printf "$format" 1 2 3 4 2>&1 >/dev/null | grep -q 'format character'; then echo refused; else echo taken; fi
      done
      """
    let run = try #require(InstalledProgram.run("bash", ["-c", script], input: formats.joined(separator: "\n") + "\n"))
    let results = run.output.split(separator: "\n").map(String.init)
    try #require(results.count == formats.count)
    for (index, (format, result)) in zip(formats, results).enumerated() {
      let isRead = PrintfFormatReader.read(Array(format.utf8)) != nil
      if isRead { #expect(result == "taken", "\(format)") }
      if !isRead, index >= Self.table.count, !"slnqbc%".contains(format.last ?? "x") {
        #expect(result == "refused", "\(format)")
      }
    }
  }

  @Test(
    arguments: [
      ("%-5s|", ["ab"], "ab   |"), ("%5s|", ["ab"], "   ab|"), ("%05d", ["42"], "00042"), ("%.2f", ["1.005"], nil),
      ("%x %o %X", ["255", "8", "255"], "ff 10 FF"), ("%+d", ["5"], "+5"), ("%#x", ["255"], "0xff"),
      ("%.3d", ["5"], "005"),
      ("%c", ["abc"], "a"), ("%b", ["a\\tb"], "a\tb"), ("%.2s", ["abc"], "ab"), ("%*d", ["4", "7"], "   7"),
      ("%s-%s\\n", ["1", "2", "3", "4"], "1-2\n3-4\n"), ("a\\cb", [], nil), ("%e", ["1500"], "1.500000e+03"),
    ] as [(String, [String], String?)])
  func whatTheSentencesSayHappens(_ format: String, _ values: [String], _ expected: String?) throws {
    guard let expected else { return }
    guard let run = InstalledProgram.run("printf", [format] + values) else { return print("skipped: no printf here") }
    #expect(run.output == expected)
  }

  @Test func anything() { FormFixture.fuzz(Self.table.map(\.0), PrintfFormatLanguage.parts) }
}
