import Platform

extension PerlSpeaker {
  /// When something is true; in Korean in the form that stands before a noun.
  func condition(_ expression: PerlExpression, isNegated: Bool = false) -> String {
    switch expression.kind {
    case .list(let items) where items.count == 1: return condition(items[0], isNegated: isNegated)
    case .unary("!", let operand): return condition(operand, isNegated: !isNegated)
    case .match(let match, let target, let isOther): return matches(match, target, isNegated: isOther != isNegated)
    case .binary(let sign, let left, let right):
      if let phrase = combined(sign, left, right, isNegated) ?? compared(sign, left, right, isNegated) { return phrase }
    case .call("defined", let arguments) where arguments.count == 1:
      let values = ["x": value(arguments[0])]
      return isNegated
        ? choose("{x} is not defined", "{x}이(가) 정의되지 않은", values)
        : choose("{x} is defined", "{x}이(가) 정의된", values)
    case .call("exists", let arguments) where arguments.count == 1:
      guard case .entry(let name, let key) = arguments[0].kind else { break }
      let values = ["x": name, "key": value(key)]
      return isNegated
        ? choose("%{x} has no entry for {key}", "%{x}에 {key} 항목이 없는", values)
        : choose("%{x} has an entry for {key}", "%{x}에 {key} 항목이 있는", values)
    case .call("eof", _):
      return isNegated
        ? choose("this is not the last line of a file", "파일의 마지막 줄이 아닌")
        : choose("this is the last line of a file", "파일의 마지막 줄인")
    case .call("eof()", _):
      return isNegated
        ? choose("this is not the last line of all input", "전체 입력의 마지막 줄이 아닌")
        : choose("this is the last line of all input", "전체 입력의 마지막 줄인")
    case .step("++", let operand):
      if let phrase = seen(operand, isNegated) { return phrase }
    case .substitution(let substitution, let target) where !substitution.flags.contains("r"):
      return changed(substitution, target, isNegated)
    case .input where !isNegated: return choose("there is another line of input", "입력에 줄이 더 있는")
    default: break
    }
    let values = ["x": value(expression)]
    return isNegated
      ? choose("{x} is zero or empty", "{x}이(가) 0이거나 빈", values)
      : choose("{x} is neither zero nor empty", "{x}이(가) 0도 빈 문자열도 아닌", values)
  }

  private func matches(_ match: PerlMatch, _ target: PerlExpression?, isNegated: Bool) -> String {
    let values = ["x": target.map(value) ?? topic, "re": source(match.pattern)]
    if match.flags.contains("i") {
      return isNegated
        ? choose(
          "{x} does not match {re} in upper or lower case", "{x}이(가) 대소문자를 가리지 않고 {re}에 맞지 않는", values)
        : choose("{x} matches {re} in upper or lower case", "{x}이(가) 대소문자를 가리지 않고 {re}에 맞는", values)
    }
    return isNegated
      ? choose("{x} does not match {re}", "{x}이(가) {re}에 맞지 않는", values)
      : choose("{x} matches {re}", "{x}이(가) {re}에 맞는", values)
  }

  private func changed(_ change: PerlSubstitution, _ target: PerlExpression?, _ isNegated: Bool) -> String {
    let values = ["x": target.map(value) ?? topic, "re": source(change.pattern)]
    return isNegated
      ? choose("{x} has no match of {re} to replace", "{x}에 바꿀 {re}이(가) 없는", values)
      : choose("a match of {re} in {x} was replaced", "{x}에서 {re}에 맞는 것을 바꾼", values)
  }

  private func combined(_ sign: String, _ left: PerlExpression, _ right: PerlExpression, _ isNegated: Bool) -> String? {
    switch sign {
    case "&&", "and", "||", "or": break
    case "..": return isNegated ? nil : range(left, right)
    default: return nil
    }
    let isAnd = (sign == "&&" || sign == "and") != isNegated
    let values = ["a": condition(left, isNegated: isNegated), "b": condition(right, isNegated: isNegated)]
    if isMixed(left, isAnd, isNegated) || isMixed(right, isAnd, isNegated) {
      return isAnd
        ? choose("these are both so: ({a}) and ({b})", "({a}) 동시에 ({b})", values)
        : choose("one of these is so: ({a}) or ({b})", "({a}) 또는 ({b})", values)
    }
    if language == .korean,
      let both = KoreanClause.all(
        [condition(left, isNegated: isNegated), condition(right, isNegated: isNegated)], by: isAnd ? .and : .or)
    {
      return both
    }
    return isAnd ? choose("{a} and {b}", "{a} 동시에 {b}", values) : choose("{a} or {b}", "{a} 또는 {b}", values)
  }

  /// Whether an operand of `and` is joined by `or`, or the other way round.
  private func isMixed(_ expression: PerlExpression, _ isAnd: Bool, _ isNegated: Bool) -> Bool {
    switch expression.kind {
    case .list(let items) where items.count == 1: isMixed(items[0], isAnd, isNegated)
    case .unary("!", let operand): isMixed(operand, isAnd, !isNegated)
    case .binary("&&", _, _), .binary("and", _, _): !isNegated != isAnd
    case .binary("||", _, _), .binary("or", _, _): isNegated != isAnd
    case .binary("..", _, _): true
    default: false
    }
  }

  /// `10 .. 20` as a condition: from one line to another.
  private func range(_ first: PerlExpression, _ last: PerlExpression) -> String? {
    guard dialect.isLoop else { return nil }
    if case .number(let from) = first.kind, case .number(let to) = last.kind {
      return choose(
        "its number is from {a} to {b}", "번호가 {a}부터 {b}까지인", ["a": from, "b": to])
    }
    let values = ["a": edge(first), "b": edge(last)]
    return choose(
      "it is between one where {a} and the next where {b}, both included", "{a} 줄부터 그다음 {b} 줄까지에 드는", values)
  }

  private func edge(_ expression: PerlExpression) -> String {
    if case .number(let number) = expression.kind {
      return choose("the line number is {n}", "줄 번호가 {n}인", ["n": number])
    }
    return condition(expression)
  }

  private func compared(_ sign: String, _ left: PerlExpression, _ right: PerlExpression, _ isNegated: Bool) -> String? {
    let opposite = [
      "==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">", "eq": "ne", "ne": "eq", "lt": "ge",
      "ge": "lt",
      "gt": "le", "le": "gt",
    ]
    guard let other = opposite[sign] else { return nil }
    let values = ["a": value(left), "b": value(right)]
    switch isNegated ? other : sign {
    case "==", "eq": return choose("{a} is {b}", "{a}이(가) {b}인", values)
    case "!=", "ne": return choose("{a} is not {b}", "{a}이(가) {b}이(가) 아닌", values)
    case "<": return choose("{a} is less than {b}", "{a}이(가) {b}보다 작은", values)
    case "<=": return choose("{a} is at most {b}", "{a}이(가) {b} 이하인", values)
    case ">": return choose("{a} is greater than {b}", "{a}이(가) {b}보다 큰", values)
    case ">=": return choose("{a} is at least {b}", "{a}이(가) {b} 이상인", values)
    case "lt": return choose("{a} comes before {b} as text", "{a}이(가) 글자 순서로 {b}보다 앞인", values)
    case "gt": return choose("{a} comes after {b} as text", "{a}이(가) 글자 순서로 {b}보다 뒤인", values)
    case "le": return choose("{a} does not come after {b} as text", "{a}이(가) 글자 순서로 {b}보다 뒤가 아닌", values)
    default: return choose("{a} does not come before {b} as text", "{a}이(가) 글자 순서로 {b}보다 앞이 아닌", values)
    }
  }

  /// `$seen{$_}++` in a hash that nothing else touches.
  private func seen(_ operand: PerlExpression, _ isNegated: Bool) -> String? {
    guard case .entry(let name, let key) = operand.kind, soleHashes.contains(name) else { return nil }
    let values = ["x": value(key), "code": source(operand)]
    return isNegated
      ? choose("{x} comes for the first time", "{x}이(가) 처음 나온", values)
      : choose("{x} has come before", "{x}이(가) 전에 나온 적이 있는", values)
  }
}
