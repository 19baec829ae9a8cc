import Explanation
import Testing

/// Long and deep constructs end soon and give sentences of a bounded length.
struct HostileConstructTests {
  static let hostile = [
    "find . " + String(repeating: "-name a -o ", count: 3000) + "-print",
    "find . " + String(repeating: "! ", count: 3000) + "-print",
    "find . " + String(repeating: "\\( ", count: 3000) + "-print",
    "find . " + String(repeating: "-print ", count: 3000),
    "find . " + String(repeating: ", ", count: 3000), "find . -o", "find . \\)", "find -o -o , !",
    "lsof " + String(repeating: "2>&1 ", count: 3000), "lsof " + String(repeating: "{a,b}", count: 2000),
    "lsof {1..99999999999999999999}", "lsof {-9223372036854775808..9223372036854775807}",
    "lsof {1..5..-9223372036854775808}", "lsof " + String(repeating: "*?", count: 3000),
    "lsof " + String(repeating: "@(", count: 300), String(repeating: "a && ", count: 3000) + "b",
    "ssh h " + String(repeating: "ssh h ", count: 2000), "eval " + String(repeating: "eval ", count: 2000),
    "sh -c 'sh -c \"$1\"' " + String(repeating: "a ", count: 3000),
    "parallel ::: a", "parallel :::", "ssh", "flock", "kubectl exec p --", "lsof 99999999999999999999>&1",
    "lsof 2>&99999999999999999999", "lsof 1>&1-", "lsof >&", "exec >", "lsof $((1)", "lsof $((1)))",
    "((" + String(repeating: "(", count: 3000),
  ]

  @Test(arguments: hostile)
  func everythingIsExplained(_ command: String) {
    let explanation = ExplanationFixture.explain(command)
    #expect(explanation.spans.allSatisfy { $0.says.utf8.count <= command.utf8.count + 20_000 })
  }
}
