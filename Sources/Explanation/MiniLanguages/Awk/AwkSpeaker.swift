import Platform

/// Says in words what expressions of awk stand for.
struct AwkSpeaker {
  let bytes: [UInt8]
  let language: Language

  private func choose(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }

  /// The expression as it is written.
  func source(_ expression: AwkExpression) -> String { String(decoding: bytes[expression.range], as: UTF8.self) }

  /// What the expression's value is.
  func phrase(_ expression: AwkExpression) -> String {
    switch expression.kind {
    case .number(let text): return text
    case .string(let text): return text.isEmpty ? choose("empty text", "빈 글자") : "\"\(text)\""
    case .regex(let text): return choose("whether the line matches {re}", "줄이 {re}에 맞는지", ["re": text])
    case .variable(let name): return variable(name)
    case .field(let index): return field(index)
    case .element(let name, let index):
      let values = ["name": name, "key": index.map(phrase).joined(separator: ", ")]
      return choose("the value of {name} for {key}", "{name}에서 {key}에 대한 값", values)
    case .call(let name, let arguments): return call(name, arguments) ?? source(expression)
    case .binary(let sign, let left, let right): return arithmetic(sign, left, right) ?? source(expression)
    case .concatenation(let pieces): return pieces.map(phrase).joined(separator: choose(" followed by ", " 다음에 "))
    case .group(let items): return items.count == 1 ? phrase(items[0]) : source(expression)
    case .unary("-", let operand): return "-" + source(operand)
    default: return source(expression)
    }
  }

  private func variable(_ name: String) -> String {
    switch name {
    case "NR": choose("the line number", "줄 번호")
    case "FNR": choose("the line number within the file", "파일 안의 줄 번호")
    case "NF": choose("the number of fields", "필드 수")
    case "FS": choose("the field separator", "필드 구분자")
    case "OFS": choose("the separator of printed fields", "출력 필드 구분자")
    case "RS": choose("the line separator", "줄 구분자")
    case "ORS": choose("the end of printed lines", "출력 줄의 끝")
    case "FILENAME": choose("the file's name", "파일 이름")
    default: name
    }
  }

  private func field(_ index: AwkExpression) -> String {
    switch index.kind {
    case .number("0"): return choose("the whole line", "줄 전체")
    case .number(let number): return choose("field {n}", "{n}번째 필드", ["n": number])
    case .variable("NF"): return choose("the last field", "마지막 필드")
    case .group(let items) where items.count == 1:
      if case .binary("-", let left, let right) = items[0].kind, case .variable("NF") = left.kind,
        case .number(let number) = right.kind, let count = Int(number), count < Int.max
      {
        let values = ["n": number, "k": String(count + 1)]
        return choose("the field {n} before the last", "끝에서 {k}번째 필드", values)
      }
      return choose("the field whose number is {n}", "번호가 {n}인 필드", ["n": phrase(items[0])])
    default: return choose("the field whose number is {n}", "번호가 {n}인 필드", ["n": phrase(index)])
    }
  }

  private func call(_ name: String, _ arguments: [AwkExpression]) -> String? {
    let first = arguments.first.map(phrase) ?? choose("the line", "줄")
    switch (name, arguments.count) {
    case ("length", 0...1): return choose("the length of {x}", "{x}의 길이", ["x": first])
    case ("toupper", 1): return choose("{x} in capitals", "대문자로 바꾼 {x}", ["x": first])
    case ("tolower", 1): return choose("{x} in small letters", "소문자로 바꾼 {x}", ["x": first])
    case ("int", 1): return choose("the whole part of {x}", "{x}의 정수 부분", ["x": first])
    case ("substr", 2):
      let values = ["x": first, "a": phrase(arguments[1])]
      return choose("{x} from character {a} on", "{x}의 {a}번째 글자부터", values)
    case ("substr", 3):
      let values = ["x": first, "a": phrase(arguments[1]), "n": phrase(arguments[2])]
      return choose("{n} characters of {x} from character {a} on", "{x}의 {a}번째 글자부터 {n}글자", values)
    default: return nil
    }
  }

  private func arithmetic(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> String? {
    let values = ["a": phrase(left), "b": phrase(right)]
    return switch sign {
    case "+": choose("{a} plus {b}", "{a} 더하기 {b}", values)
    case "-": choose("{a} minus {b}", "{a} 빼기 {b}", values)
    case "*": choose("{a} times {b}", "{a} 곱하기 {b}", values)
    case "/": choose("{a} divided by {b}", "{a} 나누기 {b}", values)
    case "%": choose("the remainder of {a} divided by {b}", "{a}을(를) {b}(으)로 나눈 나머지", values)
    default: nil
    }
  }

  /// The expression as a condition: a clause in English, the form before a noun in Korean.
  func condition(_ expression: AwkExpression) -> String {
    switch expression.kind {
    case .regex(let text): return choose("the line matches the regular expression {re}", "정규식 {re}에 맞는", ["re": text])
    case .binary(let sign, let left, let right):
      return comparison(sign, left, right) ?? choose("{x} is not zero", "{x}이(가) 0이 아닌", ["x": phrase(expression)])
    case .unary("!", let operand): return negation(operand)
    case .group(let items) where items.count == 1: return condition(items[0])
    case .membership(let key, let array):
      return choose("{k} is a key of {a}", "{k}이(가) {a}에 있는", ["k": phrase(key), "a": array])
    default:
      return choose("{x} is neither zero nor empty", "{x}이(가) 0이나 빈 값이 아닌", ["x": phrase(expression)])
    }
  }

  private func negation(_ operand: AwkExpression) -> String {
    switch operand.kind {
    case .regex(let text):
      return choose("the line does not match the regular expression {re}", "정규식 {re}에 맞지 않는", ["re": text])
    case .increment("++", let target):
      guard case .element(_, let index) = target.kind else { break }
      let values = ["k": index.map(phrase).joined(separator: ", ")]
      return choose("{k} has not come before", "{k}이(가) 처음 나온", values)
    case .group(let items) where items.count == 1:
      return choose("it is not so that {x}", "{x} 것이 아닌", ["x": condition(items[0])])
    case .membership(let key, let array):
      return choose("{k} is not a key of {a}", "{k}이(가) {a}에 없는", ["k": phrase(key), "a": array])
    default: break
    }
    return choose("{x} is zero or empty", "{x}이(가) 0이거나 비어 있는", ["x": phrase(operand)])
  }

  private func comparison(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> String? {
    if sign == "&&" || sign == "||" {
      let values = ["a": condition(left), "b": condition(right)]
      return sign == "&&"
        ? choose("{a} and {b}", "{a} 동시에 {b}", values) : choose("{a} or {b}", "{a} 것이거나 {b}", values)
    }
    if sign == "==", case .variable("NR") = left.kind, case .variable("FNR") = right.kind {
      return choose("the first file is being read", "첫 번째 파일에서 읽은")
    }
    if sign == "~" || sign == "!~" {
      var pattern = phrase(right)
      if case .regex(let text) = right.kind { pattern = text }
      let values = ["a": phrase(left), "b": pattern]
      return sign == "~"
        ? choose("{a} matches the regular expression {b}", "{a}이(가) 정규식 {b}에 맞는", values)
        : choose("{a} does not match the regular expression {b}", "{a}이(가) 정규식 {b}에 맞지 않는", values)
    }
    let values = ["a": phrase(left), "b": phrase(right)]
    return switch sign {
    case "==": choose("{a} equals {b}", "{a}이(가) {b}과(와) 같은", values)
    case "!=": choose("{a} does not equal {b}", "{a}이(가) {b}과(와) 다른", values)
    case "<": choose("{a} is less than {b}", "{a}이(가) {b}보다 작은", values)
    case "<=": choose("{a} is at most {b}", "{a}이(가) {b} 이하인", values)
    case ">": choose("{a} is greater than {b}", "{a}이(가) {b}보다 큰", values)
    case ">=": choose("{a} is at least {b}", "{a}이(가) {b} 이상인", values)
    default: nil
    }
  }
}
