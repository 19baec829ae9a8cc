extension ConstructSentenceTests {
  /// What `[[ … ]]` checks.
  static let conditions: [(String, String, String)] = [
    ("[[ $x == a* ]]", "[[ … ]] checks a condition, and succeeds where it holds.", "[[ … ]]는 조건을 검사하며, 참이면 성공입니다."),
    ("[[ $x == a* ]]", "$x must fit the pattern a*.", "$x가 패턴 a*에 맞아야 합니다."),
    ("[[ $x == a* ]]", "a* fits text made of: a, then anything.", "a*는 다음으로 이루어진 텍스트에 맞습니다: a, 그다음 아무 글자나 몇 개든."),
    ("[[ $x == a* ]]", "]] closes the condition.", "]]는 조건의 끝입니다."),
    ("[[ $x == \"a b\" ]]", "$x must be the text a b.", "$x가 글자 a b와 같아야 합니다."),
    ("[[ $x != $y ]]", "$x must not fit the pattern $y.", "$x가 패턴 $y에 맞지 않아야 합니다."),
    ("[[ -o pipefail ]]", "The shell option pipefail must be on.", "셸 옵션 pipefail이 켜져 있어야 합니다."),
    ("[[ -N f ]]", "f must have changed since it was last read.", "f가 마지막으로 읽힌 뒤에 바뀌었어야 합니다."),
  ]
}
