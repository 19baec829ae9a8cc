import Explanation
import Platform
import Testing

struct KoreanParticleTests {
  /// The sentence for `value` in Korean, from a program whose operand takes the particle.
  private func sentence(_ value: String) -> String {
    let explanation = ExplanationFixture.explain(
      "tool -e '\(value)'", .korean, library: FixtureLibrary.library)
    return explanation.spans.last?.says ?? ""
  }

  @Test(arguments: [
    ("파일", "파일을"), ("나무", "나무를"), ("1", "1을"), ("2", "2를"), ("3", "3을"), ("10", "10을"), ("7", "7을"), ("9", "9를"),
    ("a", "a를"), ("n", "n을"), ("x.txt", "x.txt를"), ("html", "html을"), ("grep", "grep을"), ("sort", "sort를"),
    ("git", "git을"), ("awk", "awk를"), ("ls", "ls를"), ("rm", "rm을"), ("file", "file을"), ("docker", "docker를"),
    ("*", "*를"), (".", ".을"), ("(가)", "(가)를"), ("\"값\"", "\"값\"을"), ("USER", "USER를"), ("URL", "URL을"),
    ("checkout", "checkout을"), ("sleep", "sleep을"), ("topic", "topic을"), ("sync", "sync를"), ("bisect", "bisect를"),
    ("app", "app을"), ("ip", "ip를"), ("type", "type을"), ("back", "back을"), ("root", "root를"), ("out", "out을"),
    ("ping", "ping을"), ("find", "find를"), ("", "''를"), (" ", "' '를"),
  ])
  func followsTheSoundOfTheValue(_ value: String, _ expected: String) {
    #expect(sentence(value) == "-e \(expected) 찾습니다.")
  }

  @Test(arguments: [("서울", "서울로"), ("집", "집으로"), ("/tmp", "/tmp로"), ("3", "3으로"), ("1", "1로")])
  func ruleOfRieul(_ folder: String, _ expected: String) {
    let explanation = ExplanationFixture.explain("pack -C \(folder)", .korean, library: FixtureLibrary.library)
    #expect(explanation.spans.last?.says == "-C \(expected) 먼저 갑니다.")
  }
}
