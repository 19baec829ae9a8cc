extension ConstructSentenceTests {
  /// Calculations.
  static let arithmetic: [(String, String, String)] = [
    ("echo $((a+b*2))", "$((a+b*2)) is replaced by the result of the calculation.", "$((a+b*2))는 계산 결과로 바뀝니다."),
    ("echo $((a+b*2))", "a+b*2 is a plus b times 2.", "a+b*2는 a 더하기 b 곱하기 2입니다."),
    (
      "echo $((x%2==0 ? 1 : 0))",
      "$((x%2==0 ? 1 : 0)) is replaced by the result of the calculation.",
      "$((x%2==0 ? 1 : 0))은 계산 결과로 바뀝니다."
    ),
    (
      "echo $((x%2==0 ? 1 : 0))",
      "x%2==0 ? 1 : 0 is 1 if the remainder of x divided by 2 equals 0, else 0.",
      "x%2==0 ? 1 : 0은 x를 2로 나눈 나머지가 0과 같으면 1, 아니면 0입니다."
    ),
    ("((i++))", "(( … )) calculates, and succeeds where the result is not zero.", "(( … ))는 계산하며, 결과가 0이 아니면 성공입니다."),
    ("((i++))", "i++ is what is calculated.", "i++는 계산할 식입니다."),
    ("((i++))", "i++ adds 1 to i.", "i++는 i에 1을 더합니다."),
    ("((i++))", ")) closes it.", "))는 여기서 닫습니다."),
    ("((x > 5 && y < 3))", "x > 5 && y < 3 is what is calculated.", "x > 5 && y < 3은 계산할 식입니다."),
    (
      "((x > 5 && y < 3))",
      "x > 5 && y < 3 holds if x is greater than 5 and y is less than 3.",
      "x > 5 && y < 3은 x가 5보다 크고 y가 3보다 작으면 참입니다."
    ),
    ("((! x || y >= 3))", "! x || y >= 3 is what is calculated.", "! x || y >= 3은 계산할 식입니다."),
    (
      "((! x || y >= 3))",
      "! x || y >= 3 holds if x equals 0 or y is at least 3.",
      "! x || y >= 3은 x가 0과 같거나 y가 3 이상이면 참입니다."
    ),
    ("((x += 2))", "x += 2 is what is calculated.", "x += 2는 계산할 식입니다."),
    ("((x += 2))", "x += 2 adds 2 to x.", "x += 2는 x에 2를 더합니다."),
    ("((!(x == 1)))", "!(x == 1) is what is calculated.", "!(x == 1)은 계산할 식입니다."),
    ("((!(x == 1)))", "!(x == 1) holds if x is not 1.", "!(x == 1)은 x가 1과 다르면 참입니다."),
    ("echo $((a/b+c))", "$((a/b+c)) is replaced by the result of the calculation.", "$((a/b+c))는 계산 결과로 바뀝니다."),
    ("echo $((a/b+c))", "a/b+c is (the whole part of a divided by b) plus c.", "a/b+c는 (a 나누기 b의 정수 부분) 더하기 c입니다."),
    ("echo $((-x**2))", "$((-x**2)) is replaced by the result of the calculation.", "$((-x**2))는 계산 결과로 바뀝니다."),
    ("echo $((-x**2))", "-x**2 is (minus x) to the power of 2.", "-x**2는 (마이너스 x)의 2제곱입니다."),
    ("let 'x = 1 + 2'", "x = 1 + 2 is calculated.", "x = 1 + 2를 계산합니다."),
    ("let 'x = 1 + 2'", "x = 1 + 2 sets x to 1 plus 2.", "x = 1 + 2는 x를 1 더하기 2로 정합니다."),
    (
      "for ((i=0; i<3; i++)); do a; done",
      "for (( … )) counts: it sets a start, repeats while the condition holds, and steps after each round.",
      "for (( … ))는 시작값을 정하고, 조건이 참인 동안 되풀이하며, 한 번 돌 때마다 값을 바꿉니다."
    ),
    ("for ((i=0; i<3; i++)); do a; done", "i=0 is calculated once, before the first round.", "i=0은 처음에 한 번 계산합니다."),
    ("for ((i=0; i<3; i++)); do a; done", "i=0 sets i to 0.", "i=0은 i를 0으로 정합니다."),
    ("for ((i=0; i<3; i++)); do a; done", "i<3 must hold for another round.", "i<3이 참인 동안 되풀이합니다."),
    ("for ((i=0; i<3; i++)); do a; done", "i<3 holds if i is less than 3.", "i<3은 i가 3보다 작으면 참입니다."),
    ("for ((i=0; i<3; i++)); do a; done", "i++ is calculated after each round.", "i++는 한 번 돌 때마다 계산합니다."),
  ]
}
