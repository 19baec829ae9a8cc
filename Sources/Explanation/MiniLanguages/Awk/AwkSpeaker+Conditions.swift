import Platform

extension AwkSpeaker {
  /// The expression as a condition: a clause in English, the form before a noun in Korean.
  func condition(_ expression: AwkExpression) -> String {
    switch expression.kind {
    case .regex(let text):
      return choose("the line matches the regular expression {re}", "줄이 정규식 {re}에 맞는", ["re": text])
    case .binary(let sign, let left, let right): return comparison(sign, left, right) ?? truth(expression)
    case .unary("!", let operand): return negation(operand)
    case .variable("NF"):
      return dialect.hasSeparator
        ? choose("the line is not empty", "비어 있지 않은") : choose("the line is not blank", "공백뿐이지 않은")
    case .group(let items) where items.count == 1: return condition(items[0])
    case .membership(let key, let array):
      return choose("{k} is a key of {a}", "{k}이(가) {a}에 키로 있는", ["k": phrase(key), "a": array])
    case .getline(let source, _): return line(from: source)
    case .increment("++", let target): return counted(target) ?? truth(expression)
    case .call("index", let arguments) where arguments.count == 2:
      let values = ["a": phrase(arguments[0]), "b": phrase(arguments[1])]
      return choose("{a} contains {b}", "{a}에 {b}이(가) 들어 있는", values)
    case .call("match", let arguments) where arguments.count >= 2:
      return matching(arguments[0], arguments[1], isNegated: false)
    case .number(let number): return Double(number) == 0 ? choose("never", "전혀 아닌") : choose("always", "항상 참인")
    case .assignment("=", let target, let value):
      let values = ["a": phrase(target), "b": phrase(value)]
      return choose(
        "{a}, set to {b}, is neither zero nor empty", "{b}(으)로 정한 {a}이(가) 0이나 빈 값이 아닌", values)
    default: return truth(expression)
    }
  }

  private func truth(_ expression: AwkExpression) -> String {
    isNumber(expression)
      ? choose("{x} is not zero", "{x}이(가) 0이 아닌", ["x": phrase(expression)])
      : choose("{x} is neither zero nor empty", "{x}이(가) 0이나 빈 값이 아닌", ["x": phrase(expression)])
  }

  /// Whether the value is a number whatever its parts are.
  private func isNumber(_ expression: AwkExpression) -> Bool {
    switch expression.kind {
    case .binary(let sign, _, _): ["+", "-", "*", "/", "%", "^"].contains(sign)
    case .increment: true
    case .group(let items): items.count == 1 && isNumber(items[0])
    default: false
    }
  }

  /// `seen[key]++`: how often the key came before.
  private func counted(_ target: AwkExpression) -> String? {
    guard case .element(_, let index) = target.kind else { return nil }
    return choose("{k} has come before", "{k}이(가) 전에도 나온", ["k": joined(index.map(phrase))])
  }

  private func negation(_ operand: AwkExpression) -> String {
    switch operand.kind {
    case .regex(let text):
      return choose("the line does not match the regular expression {re}", "줄이 정규식 {re}에 맞지 않는", ["re": text])
    case .increment("++", let target):
      guard case .element(_, let index) = target.kind else { break }
      let values = ["k": joined(index.map(phrase))]
      return choose("{k} has not come before", "{k}이(가) 처음 나온", values)
    case .group(let items) where items.count == 1:
      if case .membership = items[0].kind { return negation(items[0]) }
      if case .regex = items[0].kind { return negation(items[0]) }
      return choose("it is not so that {x}", "{x} 것이 아닌", ["x": condition(items[0])])
    case .membership(let key, let array):
      return choose("{k} is not a key of {a}", "{k}이(가) {a}에 키로 없는", ["k": phrase(key), "a": array])
    case .call("index", let arguments) where arguments.count == 2:
      let values = ["a": phrase(arguments[0]), "b": phrase(arguments[1])]
      return choose("{a} does not contain {b}", "{a}에 {b}이(가) 들어 있지 않은", values)
    case .call("match", let arguments) where arguments.count >= 2:
      return matching(arguments[0], arguments[1], isNegated: true)
    default: break
    }
    return choose("{x} is zero or empty", "{x}이(가) 0이거나 비어 있는", ["x": phrase(operand)])
  }

  func matching(_ subject: AwkExpression, _ pattern: AwkExpression, isNegated: Bool) -> String {
    var text = phrase(pattern)
    if case .regex(let written) = pattern.kind { text = written }
    var values = ["a": phrase(subject), "b": text]
    if case .field(let index) = subject.kind, case .number("0") = index.kind { values["a"] = choose("the line", "줄") }
    return isNegated
      ? choose("{a} does not match the regular expression {b}", "{a}이(가) 정규식 {b}에 맞지 않는", values)
      : choose("{a} matches the regular expression {b}", "{a}이(가) 정규식 {b}에 맞는", values)
  }

  private func comparison(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> String? {
    switch sign {
    case "&&":
      return joined(condition(left), condition(right), isAll: true)
    case "||":
      return joined(condition(left), condition(right), isAll: false)
    case "~", "!~": return matching(left, right, isNegated: sign == "!~")
    default: break
    }
    if let special = files(sign, left, right) ?? reading(sign, left, right) ?? emptiness(sign, left, right) {
      return special
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

  private func joined(_ left: String, _ right: String, isAll: Bool) -> String {
    if language == .korean, let both = KoreanClause.all([left, right], by: isAll ? .and : .or) { return both }
    let values = ["a": left, "b": right]
    return isAll ? choose("{a} and {b}", "{a} 동시에 {b}", values) : choose("{a} or {b}", "{a} 것이거나 {b}", values)
  }

  /// `NR == FNR`.
  private func files(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> String? {
    guard sign == "==" || sign == "!=", Set([Self.name(left), Self.name(right)]) == ["NR", "FNR"] else { return nil }
    return sign == "=="
      ? choose("the first file is being read", "첫 번째 파일에서 읽은")
      : choose("a file after the first is being read", "첫 번째가 아닌 파일에서 읽은")
  }

  /// `(getline line < file) > 0`.
  private func reading(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> String? {
    guard sign == ">", case .number("0") = right.kind else { return nil }
    var left = left
    while case .group(let items) = left.kind, items.count == 1 { left = items[0] }
    guard case .getline(let source, _) = left.kind else { return nil }
    return line(from: source)
  }

  /// `$1 == ""`.
  private func emptiness(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> String? {
    guard case .string("") = right.kind else { return nil }
    switch sign {
    case "==": return choose("{a} is empty", "{a}이(가) 비어 있는", ["a": phrase(left)])
    case "!=": return choose("{a} is not empty", "{a}이(가) 비어 있지 않은", ["a": phrase(left)])
    default: return nil
    }
  }

  static func name(_ expression: AwkExpression) -> String? {
    if case .variable(let name) = expression.kind { name } else { nil }
  }
}
