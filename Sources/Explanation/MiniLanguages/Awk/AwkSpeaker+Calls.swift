import Platform

extension AwkSpeaker {
  /// What the result of a function is; nil where there are no words for it.
  func call(_ name: String, _ arguments: [AwkExpression]) -> String? {
    if AwkReader.arities[name] == nil {
      let list = joined(arguments.map(phrase))
      return arguments.isEmpty
        ? choose("the result of {f}", "{f}의 결과", ["f": name])
        : choose("the result of {f} with {list}", "{list}(으)로 부른 {f}의 결과", ["f": name, "list": list])
    }
    var values: [String: String] = [:]
    for (index, argument) in arguments.enumerated() { values[String(index + 1)] = phrase(argument) }
    guard let (english, korean) = text(name, arguments, &values) ?? number(name, arguments.count, values) else {
      return nil
    }
    return choose(english, korean, values)
  }

  /// A pattern that is an argument: without "whether the line matches".
  func pattern(_ expression: AwkExpression) -> String {
    if case .regex(let text) = expression.kind { return text }
    return phrase(expression)
  }

  private func text(
    _ name: String, _ arguments: [AwkExpression], _ values: inout [String: String]
  ) -> (String, String)? {
    switch (name, arguments.count) {
    case ("length", 0): return ("the length of the line", "줄의 길이")
    case ("length", 1): return ("the length of {1}", "{1}의 길이")
    case ("toupper", _): return ("{1} in capitals", "대문자로 바꾼 {1}")
    case ("tolower", _): return ("{1} in small letters", "소문자로 바꾼 {1}")
    case ("substr", 2): return ("{1} from character {2} on", "{1}의 {2}번째 글자부터")
    case ("substr", _):
      return arguments[2].isNumber("1")
        ? ("character {2} of {1}", "{1}의 {2}번째 글자")
        : ("{3} characters of {1} from character {2} on", "{1}의 {2}번째 글자부터 {3}글자")
    case ("index", _): return ("the position of {2} in {1}", "{1}에서 {2}의 위치")
    case ("match", _):
      values["2"] = pattern(arguments[1])
      return ("the position of the first match of {2} in {1}", "{1}에서 {2}에 처음 맞는 위치")
    case ("split", 2): return ("the number of pieces of {1}", "{1}을(를) 나눈 조각 수")
    case ("split", _):
      values["3"] = pattern(arguments[2])
      return ("the number of pieces of {1} split at {3}", "{1}을(를) {3}(으)로 나눈 조각 수")
    case ("sprintf", 1): return ("{1}", "{1}")
    case ("sprintf", _):
      values["list"] = joined(arguments.dropFirst().map(phrase))
      return ("{list} in the form {1}", "{1} 형식의 {list}")
    case ("gensub", _):
      values["1"] = pattern(arguments[0])
      values["4"] = arguments.count > 3 ? phrase(arguments[3]) : choose("the line", "줄")
      if case .string(let how) = arguments[2].kind, how.hasPrefix("g") || how.hasPrefix("G") {
        return ("{4} with every match of {1} replaced by {2}", "{1}에 맞는 것을 모두 {2}(으)로 바꾼 {4}")
      }
      return ("{4} with match number {3} of {1} replaced by {2}", "{1}에 {3}번째로 맞는 것을 {2}(으)로 바꾼 {4}")
    case ("sub", _), ("gsub", _): return ("the number of replacements", "바꾼 횟수")
    default: return nil
    }
  }

  private func number(_ name: String, _ count: Int, _ values: [String: String]) -> (String, String)? {
    switch (name, count) {
    case ("int", _): ("the whole part of {1}", "{1}의 정수 부분")
    case ("sqrt", _): ("the square root of {1}", "{1}의 제곱근")
    case ("exp", _): ("e to the power of {1}", "e의 {1}제곱")
    case ("log", _): ("the natural logarithm of {1}", "{1}의 자연로그")
    case ("sin", _): ("the sine of {1}", "{1}의 사인")
    case ("cos", _): ("the cosine of {1}", "{1}의 코사인")
    case ("atan2", _): ("the angle of the point with y {1} and x {2}", "y가 {1}이고 x가 {2}인 점의 각도")
    case ("rand", _): ("a random number from 0 up to 1", "0 이상 1 미만의 난수")
    case ("systime", _): ("the time now, in seconds since 1970", "1970년부터 지금까지의 초")
    case ("strftime", 0): ("the date and time now", "지금 날짜와 시각")
    case ("strftime", 1): ("the time now in the form {1}", "{1} 형식의 지금 시각")
    case ("strftime", _):
      ("the time {2} (in seconds since 1970) in the form {1}", "1970년부터의 초인 {2}을(를) {1} 형식으로 나타낸 시각")
    case ("mktime", _): ("the seconds from 1970 to {1}", "1970년부터 {1}까지의 초")
    case ("strtonum", _): ("{1} as a number", "숫자로 바꾼 {1}")
    case ("system", _): ("the exit status of the command {1}", "{1} 명령의 종료 상태")
    case ("and", 2): ("the bits that are set in both {1} and {2}", "{1}과(와) {2}에 모두 있는 비트")
    case ("or", 2): ("the bits that are set in {1} or {2}", "{1}이나 {2}에 있는 비트")
    case ("xor", 2): ("the bits that differ in {1} and {2}", "{1}과(와) {2}에서 서로 다른 비트")
    case ("compl", _): ("{1} with all bits turned over", "비트를 모두 뒤집은 {1}")
    case ("lshift", _): ("{1} with its bits moved left by {2}", "비트를 왼쪽으로 {2}칸 민 {1}")
    case ("rshift", _): ("{1} with its bits moved right by {2}", "비트를 오른쪽으로 {2}칸 민 {1}")
    case ("asort", _), ("asorti", _): ("the number of elements", "요소 수")
    case ("typeof", _): ("the type of {1}", "{1}의 타입")
    case ("isarray", _): ("whether {1} is an array", "{1}이(가) 배열인지 여부")
    default: nil
    }
  }
}

extension AwkExpression {
  func isNumber(_ text: String) -> Bool {
    if case .number(text) = kind { true } else { false }
  }
}
