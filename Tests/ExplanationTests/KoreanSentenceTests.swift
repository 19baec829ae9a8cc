import CommandReference
import Explanation
import Platform
import Testing

/// Korean sentences that are put together: particles, positions, lists and joined conditions.
struct KoreanSentenceTests {
  private func sentences(_ command: String) -> [String] {
    ExplanationFixture.explain(command, .korean).spans.map(\.says)
  }

  @Test(arguments: [
    (
      #"awk 'NR>1 && $3=="open" {print $1, $NF}' f"#,
      #"NR>1 && $3=="open" {print $1, $NF}는 줄 번호가 1보다 크고 세 번째 필드가 "open"과 같은 줄의 첫 번째 필드와 마지막 필드(사이에 공백)를 출력합니다."#
    ),
    (
      "awk '$1 == 1 || /x/ {print $11}' f",
      "$1 == 1 || /x/ {print $11}은 첫 번째 필드가 1과 같거나 줄이 정규식 x에 맞는 줄의 11번째 필드를 출력합니다."
    ),
    ("jq '.[] | select(.a > 1 and .b == 2)' f", "select(.a > 1 and .b == 2)는 a가 1보다 크고 b가 2인 것만 남깁니다."),
    ("jq '.[] | {id, title}' f", "{id, title}은 각각으로 id와 title이 든 객체를 만듭니다."),
    ("jq '.[] | {a, b, c}' f", "{a, b, c}는 각각으로 a, b, c가 든 객체를 만듭니다."),
    ("perl -ne 'print if /a/ && !/b/' f", "print if /a/ && !/b/는 그 줄이 a에 맞고 그 줄이 b에 맞지 않는 경우 그 줄을 출력합니다."),
    ("sed '1d;3q' f", "1d는 첫 번째 줄을 지웁니다."), ("sed '1d;3q' f", "3q는 세 번째 줄을 출력하고 멈춥니다."),
    ("sed -n '1,10p' f", "1,10p는 첫 번째부터 10번째까지의 줄만 출력합니다."), ("cut -c2-5 f", "2-5는 2번째부터 5번째 글자까지라는 뜻입니다."),
    ("git blame -L 3,7 f", "3번째 줄부터 7번째 줄까지입니다."), ("sort -k2,2n f", "2,2n은 두 번째 필드만 숫자 값으로 비교한다는 뜻입니다."),
    ("sed '11d' f", "11d는 11번째 줄을 지웁니다."), ("cut -f2 f", "2는 두 번째 필드라는 뜻입니다."),
    (#"printf '\033[1;31mhi\n'"#, #"\033[1;31m은 터미널 코드로, 글자를 굵게 하고, 글자를 빨간색으로 바꿉니다."#),
    ("printf '%-10s' a", "%-10s는 다음 값(너비 10자 이상 왼쪽 정렬)으로 바뀝니다."),
    ("chmod go=r f", "go=r은 그룹과 그 밖의 사용자에게 읽기 권한만 줍니다."),
  ])
  func composed(_ command: String, _ sentence: String) {
    #expect(sentences(command).contains(sentence), "\(sentences(command))")
  }

  @Test(arguments: [
    "awk '$1 > 1 && $2 < 3 || $3' f", "jq 'select(.a and (.b or .c))' f", "find . -name a -newer b -o -size +1k",
    "cut -f1-3,9- f",
    "sed -n '2,4p;10q' f", "[[ -z $a && $b -gt 3 ]] || x", "paste a b c", "sort -k2,3 f", "awk '{print $(NF-2)}' f",
    "echo '(이)' '을(를)' | tr '(' ')'", "sed 's/(으)/x/' f", "perl -pe 's/a/b/ if 3 == 4 or /c/' f",
  ])
  func noParticleStaysInBothForms(_ command: String) {
    let explanation = ExplanationFixture.explain(command, .korean)
    let own = explanation.spans.map(\.says) + [explanation.headline ?? ""]
    for sentence in own where !command.contains("(이)") && !command.contains("(으)") {
      #expect(!["은(는)", "을(를)", "이(가)", "과(와)", "(으)로", "(이)"].contains { sentence.contains($0) }, "\(sentence)")
    }
  }

  /// What nearly every program has is told in Korean where only an English page tells of it.
  @Test func commonFlagsOfAPage() {
    let page = ManualText(
      page: "sort(1)",
      text: "OPTIONS\n    --version\n        Output version information.\n\n    --frob\n        Frobnicate.\n")
    func says(_ flag: String, _ language: Language) -> String? {
      let manual = ManualPageSource { name, _ in name == "sort" ? page : nil }
      return ExplanationFixture.explain("sort \(flag)", language, manual: manual).spans.last?.says
    }
    #expect(says("--version", .korean) == "--version은 sort의 버전을 출력합니다.")
    #expect(says("--version", .english) == "--version: Output version information.")
    #expect(says("--frob", .korean) == "--frob: Frobnicate.")
  }
}
