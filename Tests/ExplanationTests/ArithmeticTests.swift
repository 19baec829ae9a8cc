import Explanation
import Platform
import Testing

/// What is said of arithmetic, and that nothing is said where words would not help.
struct ArithmeticTests {
  private func says(_ expression: String, _ language: Language = .english) -> [String] {
    let explanation = ExplanationFixture.explain("echo $((\(expression)))", language)
    return explanation.spans.filter { $0.kind == .code }.map(\.says)
  }

  @Test(arguments: [
    ("a + b", "a + b is a plus b.", "a + b는 a 더하기 b입니다."),
    ("(a+b)*2", "(a+b)*2 is (a plus b) times 2.", "(a+b)*2는 (a 더하기 b) 곱하기 2입니다."),
    ("a-b%3", "a-b%3 is a minus (the remainder of b divided by 3).", "a-b%3은 a 빼기 (b를 3으로 나눈 나머지)입니다."),
    ("2**10", "2**10 is 2 to the power of 10.", "2**10은 2의 10제곱입니다."),
    ("1<<3", "1<<3 is 1 shifted left by 3 bits.", "1<<3은 1을 왼쪽으로 3비트 민 값입니다."),
    ("16#ff", "16#ff is 255, written in base 16.", "16#ff는 16진수로 적은 255입니다."),
    ("017", "017 is 15, written in base 8.", "017은 8진수로 적은 15입니다."),
    ("64#_+0x10", "64#_+0x10 is 63 (64#_) plus 16 (0x10).", "64#_+0x10은 63 (64#_) 더하기 16 (0x10)입니다."),
    ("-x", "-x is minus x.", "-x는 마이너스 x입니다."),
    ("x>0?1:-1", "x>0?1:-1 is 1 if x is greater than 0, else minus 1.", "x>0?1:-1은 x가 0보다 크면 1, 아니면 마이너스 1입니다."),
    ("x==1||y!=2", "x==1||y!=2 holds if x equals 1 or y is not 2.", "x==1||y!=2는 x가 1과 같거나 y가 2와 다르면 참입니다."),
    ("x<=1&&y", "x<=1&&y holds if x is at most 1 and y is not 0.", "x<=1&&y는 x가 1 이하이고 y가 0과 다르면 참입니다."),
    ("!(x<1)", "!(x<1) holds if x is at least 1.", "!(x<1)은 x가 1 이상이면 참입니다."),
    ("++n >= 3", "++n >= 3 holds if n, made 1 larger first, is at least 3.", "++n >= 3은 먼저 1 늘린 n이 3 이상이면 참입니다."),
    ("x--", "x-- takes 1 from x.", "x--는 x에서 1을 뺍니다."),
    ("x*=2", "x*=2 multiplies x by 2.", "x*=2는 x에 2를 곱합니다."),
    ("x=y+1", "x=y+1 sets x to y plus 1.", "x=y+1은 x를 y 더하기 1로 정합니다."),
  ])
  func shortExpressionsAreToldInWords(_ expression: String, _ english: String, _ korean: String) {
    #expect(says(expression).first == english)
    #expect(says(expression, .korean).first == korean)
  }

  @Test(arguments: [
    "5", "x", "x & 1", "x ^ y", "a,b", "1+", "$(id)+1", "1#0", "16#", "2#2", "99#1", "16#ffffffffffffffffff", "x++ + 1",
    "a+b+c+d+e+f+g+h+i",
    String(repeating: "-", count: 3000) + "1",
    String(repeating: "1+", count: 3000) + "1", String(repeating: "a?", count: 3000),
  ])
  func nothingIsSaidOfOthers(_ expression: String) {
    #expect(says(expression).isEmpty)
  }
}
