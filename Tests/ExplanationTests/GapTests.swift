import Platform
import Testing

@testable import Explanation

/// Small languages with parts that the shell replaces when it runs.
@Suite struct GapTests {
  @Test(arguments: [
    (
      #"sed "s|^HOST=.*|HOST=${HOST}|" f"#,
      "s|^HOST=.*|HOST=${HOST}| replaces the first ^HOST=.* of each line by HOST=${HOST}."
    ),
    (#"sed "s/$old/$new/g" f"#, "s/$old/$new/g replaces every $old by $new."),
    (#"sed -n "${from}p" f"#, "${from}p prints only line ${from}."),
    (#"grep "^$user:" f"#, "^$user: matches $user: at the start of the line."),
    (#"find . -name "*.$ext""#, "*.$ext matches everything that ends with .$ext."),
    (#"jq ".[] | select(.a == \"$v\")" f"#, #"select(.a == "$v") keeps those whose a is "$v"."#),
  ])
  func tells(_ command: String, _ sentence: String) {
    #expect(says(command).contains(sentence), "\(says(command))")
  }

  /// A number that the shell puts into a pattern is not taken apart.
  @Test func takesNoNumberApart() {
    #expect(!says(#"sed "s/[$chars]/x/" f"#).contains { $0.contains("matches 6") })
    #expect(!says(#"sed "${n}s/[$c]/x/" f"#).contains { $0.contains("matches 6") })
  }

  /// Where the letters that stand for a gap would be told of one by one, or a number be reckoned with, nothing is told.
  @Test(arguments: [
    #"sed "s/[$chars]/x/" f"#, #"sed "s/${a}*/x/" f"#, #"sed -n "${a},${b}p; 73d" f"#, #"sed "$script" f"#,
    #"awk "{print \$1 + $n * 2}" f"#, #"grep "$a\{2\}" f"#,
  ])
  func leavesNoFilling(_ command: String) {
    for language in Language.allCases {
      for sentence in says(command, language) {
        #expect(
          !sentence.unicodeScalars.contains {
            (0x561...0x586).contains($0.value) || (0x1200...0x137F).contains($0.value)
          })
        #expect(!sentence.contains("739"))
      }
    }
  }

  private func says(_ command: String, _ language: Language = .english) -> [String] {
    ExplanationFixture.explain(command, language).spans.map(\.says)
  }
}
