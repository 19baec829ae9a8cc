import Platform

/// Says in words what an arithmetic expression does.
struct ArithmeticSpeaker {
  /// More operators than these are harder to follow in words than in signs.
  private static let mostOperators = 6
  let language: Language

  /// A whole sentence about `expression`, which is written `text`; nil where there is nothing to tell.
  func sentence(_ expression: Arithmetic, text: String) -> String? {
    if case .value(let number) = expression, let value = BasedNumber(number) {
      let values = ["text": text, "value": String(value.value), "base": String(value.base)]
      return fill("{text} is {value}, written in base {base}.", "{text}은(는) {base}진수로 적은 {value}입니다.", values)
    }
    guard expression.size > 0, expression.size <= Self.mostOperators else { return nil }
    if case .list = expression { return nil }
    if let action = action(expression) { return fill("{text} {x}.", "{text}은(는) {x}.", ["text": text, "x": action]) }
    if isCondition(expression) {
      guard let condition = condition(expression, .if) else { return nil }
      return fill("{text} holds if {x}.", "{text}은(는) {x} 참입니다.", ["text": text, "x": condition])
    }
    guard let value = value(expression) else { return nil }
    return fill("{text} is {x}.", "{text}은(는) {x}입니다.", ["text": text, "x": value])
  }

  private func fill(_ english: String, _ korean: String, _ values: [String: String]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }

  /// What an assignment does, as a verb phrase.
  func action(_ expression: Arithmetic) -> String? {
    switch expression {
    case .step(let name, true, _): return fill("adds 1 to {n}", "{n}에 1을 더합니다", ["n": name])
    case .step(let name, false, _): return fill("takes 1 from {n}", "{n}에서 1을 뺍니다", ["n": name])
    case .assign(let name, let sign, let right):
      guard let value = isCondition(right) ? nil : value(right) else { return nil }
      let values = ["n": name, "x": value]
      switch sign {
      case "=": return fill("sets {n} to {x}", "{n}을(를) {x}(으)로 정합니다", values)
      case "+=": return fill("adds {x} to {n}", "{n}에 {x}을(를) 더합니다", values)
      case "-=": return fill("takes {x} from {n}", "{n}에서 {x}을(를) 뺍니다", values)
      case "*=": return fill("multiplies {n} by {x}", "{n}에 {x}을(를) 곱합니다", values)
      case "/=": return fill("divides {n} by {x}", "{n}을(를) {x}(으)로 나눕니다", values)
      default: return nil
      }
    default: return nil
    }
  }

  private func isCondition(_ expression: Arithmetic) -> Bool {
    switch expression {
    case .group(let inner): isCondition(inner)
    case .unary("!", _): true
    case .binary(let sign, _, _): ["||", "&&", "==", "!=", "<", ">", "<=", ">="].contains(sign)
    default: false
    }
  }

  /// A number as a noun phrase.
  private func value(_ expression: Arithmetic) -> String? {
    switch expression {
    case .value(let text):
      guard let number = BasedNumber(text) else { return text }
      return "\(number.value) (\(text))"
    case .group(let inner): return value(inner).map { "(\($0))" }
    case .unary("-", let inner): return value(inner).map { fill("minus {x}", "마이너스 {x}", ["x": $0]) }
    case .unary("+", let inner): return value(inner)
    case .binary(let sign, let left, let right):
      guard let left = operand(left), let right = operand(right) else { return nil }
      return value(sign, ["l": left, "r": right])
    case .choice(let test, let yes, let no):
      guard let yes = value(yes), let no = value(no), let test = condition(test, .if) else { return nil }
      let values = ["c": test, "y": yes, "n": no]
      return fill("{y} if {c}, else {n}", "{c} {y}, 아니면 {n}", values)
    default: return nil
    }
  }

  /// A part of a larger value, in brackets where its words would run together with those around it.
  private func operand(_ expression: Arithmetic) -> String? {
    switch expression {
    case .binary(let sign, _, _) where !["+", "-", "*"].contains(sign): value(expression).map { "(\($0))" }
    case .unary, .choice: value(expression).map { "(\($0))" }
    default: value(expression)
    }
  }

  private func value(_ sign: String, _ values: [String: String]) -> String? {
    switch sign {
    case "+": fill("{l} plus {r}", "{l} 더하기 {r}", values)
    case "-": fill("{l} minus {r}", "{l} 빼기 {r}", values)
    case "*": fill("{l} times {r}", "{l} 곱하기 {r}", values)
    case "/": fill("the whole part of {l} divided by {r}", "{l} 나누기 {r}의 정수 부분", values)
    case "%": fill("the remainder of {l} divided by {r}", "{l}을(를) {r}(으)로 나눈 나머지", values)
    case "**": fill("{l} to the power of {r}", "{l}의 {r}제곱", values)
    case "<<": fill("{l} shifted left by {r} bits", "{l}을(를) 왼쪽으로 {r}비트 민 값", values)
    case ">>": fill("{l} shifted right by {r} bits", "{l}을(를) 오른쪽으로 {r}비트 민 값", values)
    default: nil
    }
  }

  /// How a condition goes on in Korean: `크고`, `크거나`, `크면`.
  private enum Ending: Int { case and, or, `if`, clause }

  /// What must hold, as a sentence goes on with it, in Korean also as a clause (`크면`, `큰`).
  func condition(_ expression: Arithmetic, isClause: Bool) -> String? {
    guard expression.size <= Self.mostOperators else { return nil }
    return condition(expression, isClause ? .clause : .if)
  }

  private func condition(_ expression: Arithmetic, _ ending: Ending) -> String? {
    switch expression {
    case .group(let inner) where isCondition(inner):
      guard let inner = condition(inner, ending) else { return nil }
      return language == .korean ? inner : "(\(inner))"
    case .binary("&&", let left, let right):
      guard let left = condition(left, .and), let right = condition(right, ending) else { return nil }
      return fill("{l} and {r}", "{l} {r}", ["l": left, "r": right])
    case .binary("||", let left, let right):
      guard let left = condition(left, .or), let right = condition(right, ending) else { return nil }
      return fill("{l} or {r}", "{l} {r}", ["l": left, "r": right])
    case .unary("!", let inner) where !isCondition(inner):
      return comparison("==", value(inner), "0", ending)
    case .unary("!", .group(.binary(let sign, let left, let right))) where Self.opposites[sign] != nil:
      return comparison(Self.opposites[sign] ?? sign, value(left), value(right), ending)
    case .binary(let sign, let left, let right) where isCondition(expression):
      return comparison(sign, side(left), value(right), ending)
    case .unary("!", _): return nil
    default: return comparison("!=", value(expression), "0", ending)
    }
  }

  /// The left side of a comparison, which may also change a variable: `++n >= 3`.
  private func side(_ expression: Arithmetic) -> String? {
    guard case .step(let name, let isUp, let isBefore) = expression else { return value(expression) }
    return switch (isUp, isBefore) {
    case (true, true): fill("{n}, made 1 larger first,", "먼저 1 늘린 {n}", ["n": name])
    case (true, false): fill("{n}, made 1 larger afterwards,", "비교한 뒤 1 늘릴 {n}", ["n": name])
    case (false, true): fill("{n}, made 1 smaller first,", "먼저 1 줄인 {n}", ["n": name])
    case (false, false): fill("{n}, made 1 smaller afterwards,", "비교한 뒤 1 줄일 {n}", ["n": name])
    }
  }

  private static let opposites = ["==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"]

  private static let clauses = ["작": "작은", "크": "큰", "이하이": "이하인", "이상이": "이상인", "같": "같은", "다르": "다른"]

  private func comparison(_ sign: String, _ left: String?, _ right: String?, _ ending: Ending) -> String? {
    guard let left, let right else { return nil }
    let (english, korean, stem): (String, String, String) =
      switch sign {
      case "<": ("{l} is less than {r}", "{l}이(가) {r}보다 ", "작")
      case ">": ("{l} is greater than {r}", "{l}이(가) {r}보다 ", "크")
      case "<=": ("{l} is at most {r}", "{l}이(가) {r} ", "이하이")
      case ">=": ("{l} is at least {r}", "{l}이(가) {r} ", "이상이")
      case "==": ("{l} equals {r}", "{l}이(가) {r}과(와) ", "같")
      default: ("{l} is not {r}", "{l}이(가) {r}과(와) ", "다르")
      }
    let hasFinal = stem == "작" || stem == "같"
    let endings = ["고", "거나", hasFinal ? "으면" : "면"]
    let form = ending == .clause ? Self.clauses[stem] ?? stem : stem + endings[ending.rawValue]
    return fill(english, korean + form, ["l": left, "r": right])
  }
}
