import CommandReference
import Platform

extension JqSpeaker {
  /// The expression as something that holds or not; nil where that cannot be said briefly.
  func clause(_ expression: JqExpression, _ scope: JqScope, _ depth: Int = 0, isNegated: Bool = false) -> JqClause? {
    guard depth < Self.deepestNesting, expression.range.count < 400 else { return nil }
    switch expression.kind {
    case .group(let inner): return clause(inner, scope, depth + 1, isNegated: isNegated)
    case .binary(let sign, let left, let right) where sign == "and" || sign == "or":
      return junction(sign, left, right, scope, depth, isNegated)
    case .binary("//", let left, let right) where Self.isFalse(right):
      return clause(left, scope, depth + 1, isNegated: isNegated)
    case .binary(let sign, let left, let right):
      let isComparison = ["==", "!=", "<", "<=", ">", ">="].contains(sign)
      return isComparison
        ? comparison(sign, left, right, scope, depth, isNegated) : truth(expression, scope, depth, isNegated)
    case .pipeline(let stages): return piped(stages, scope, depth, isNegated)
    case .call("not", let arguments) where arguments.isEmpty:
      return truth(JqExpression(kind: .identity, range: expression.range), scope, depth, !isNegated)
    case .call(let name, let arguments):
      if let clause = called(name, arguments, scope, depth, isNegated) { return clause }
      let isClause =
        name == "any" || name == "all" || JqFunctions.clauses[JqReader.signature(name, arguments.count)] != nil
      return isClause ? nil : truth(expression, scope, depth, isNegated)
    default: return truth(expression, scope, depth, isNegated)
    }
  }

  private static func isFalse(_ expression: JqExpression) -> Bool {
    guard case .call(let name, _) = expression.kind else { return false }
    return name == "false" || name == "null"
  }

  /// `a and b`, `a or b`.
  private func junction(
    _ sign: String, _ left: JqExpression, _ right: JqExpression, _ scope: JqScope, _ depth: Int, _ isNegated: Bool
  ) -> JqClause? {
    guard let a = clause(left, scope, depth + 1, isNegated: isNegated),
      let b = clause(right, scope, depth + 1, isNegated: isNegated), !givesMany(left), !givesMany(right)
    else { return nil }
    let isAnd = (sign == "and") != isNegated
    let values = ["a": a.text, "b": b.text]
    if language == .korean, let both = KoreanClause.all([a.text, b.text], by: isAnd ? .and : .or) {
      return JqClause(text: both)
    }
    let text =
      isAnd ? choose("{a} and {b}", "{a} 동시에 {b}", values) : choose("{a} or {b}", "{a} 것이거나 {b}", values)
    guard language == .english, let first = a.whose, let second = b.whose else { return JqClause(text: text) }
    return JqClause(text: text, whose: first + (isAnd ? " and whose " : " or whose ") + second)
  }

  private func comparison(
    _ sign: String, _ left: JqExpression, _ right: JqExpression, _ scope: JqScope, _ depth: Int, _ isNegated: Bool
  ) -> JqClause? {
    guard !givesMany(left), !givesMany(right), let subject = phrase(left, scope, depth + 1),
      let object = phrase(right, scope, depth + 1)
    else { return nil }
    let opposites = ["==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"]
    let sign = isNegated ? opposites[sign] ?? sign : sign
    var template: (String, String)
    switch sign {
    case "==": template = ("{a} is {b}", "{a}이(가) {b}인")
    case "!=": template = ("{a} is not {b}", "{a}이(가) {b}이(가) 아닌")
    case "<": template = ("{a} is less than {b}", "{a}이(가) {b}보다 작은")
    case "<=": template = ("{a} is at most {b}", "{a}이(가) {b} 이하인")
    case ">": template = ("{a} is more than {b}", "{a}이(가) {b}보다 큰")
    case ">=": template = ("{a} is at least {b}", "{a}이(가) {b} 이상인")
    default: return nil
    }
    if case .call("null", _) = right.kind, subject.isKeys {
      if sign == "==" { template = ("{a} is missing or null", "{a}이(가) 없거나 null인") }
      if sign == "!=" { template = ("{a} is there and not null", "{a}이(가) 있고 null이 아닌") }
    }
    return clause(template, subject, ["b": object.full])
  }

  /// A clause about a subject: with its article, and without it where it can stand after "whose".
  private func clause(_ template: (String, String), _ subject: JqNoun, _ values: [String: String]) -> JqClause {
    func fill(_ name: String) -> String {
      choose(template.0, template.1, values.merging(["a": name, "x": name]) { ours, _ in ours })
    }
    if language == .korean { return JqClause(text: fill(subject.text)) }
    return JqClause(text: fill(subject.full), whose: subject.isKeys ? fill(subject.text) : nil)
  }

  /// `.a | test("x")`, `.a | not`.
  private func piped(_ stages: [JqExpression], _ scope: JqScope, _ depth: Int, _ isNegated: Bool) -> JqClause? {
    guard let last = stages.last, stages.count > 1 else { return nil }
    var before = Array(stages.dropLast())
    if case .call("not", let arguments) = last.kind, arguments.isEmpty {
      let inner = before.count == 1 ? before[0] : Self.pipe(before)
      guard !givesMany(inner) else { return nil }
      return clause(inner, scope, depth + 1, isNegated: !isNegated)
    }
    let first = before.removeFirst()
    let base = before.isEmpty ? first : Self.pipe([first] + before)
    guard !givesMany(base), let noun = phrase(base, scope, depth + 1) else { return nil }
    return clause(last, self.scope(noun), depth + 1, isNegated: isNegated)
  }

  private static func pipe(_ stages: [JqExpression]) -> JqExpression {
    let start = stages.first?.range.lowerBound ?? 0
    return JqExpression(kind: .pipeline(stages), range: start..<max(start, stages.last?.range.upperBound ?? start))
  }

  private func called(
    _ name: String, _ arguments: [JqExpression], _ scope: JqScope, _ depth: Int, _ isNegated: Bool
  ) -> JqClause? {
    let signature = JqReader.signature(name, arguments.count)
    if signature == "true/0" || signature == "false/0" { return nil }
    if let filter = JqFunctions.filters[signature], !isNegated { return clause(filter, scope.it, [:]) }
    if signature == "test/2" { return tested(arguments, scope, depth, isNegated) }
    if name == "any" || name == "all", arguments.count == 1, !isNegated {
      return quantified(name, arguments[0], scope, depth)
    }
    guard let form = JqFunctions.clauses[signature] else { return nil }
    let sentence = isNegated ? form.fails : form.holds
    guard let values = values(for: sentence, arguments, scope, depth) else { return nil }
    return clause(sentence, scope.it, values)
  }

  /// `test("x"; "i")`.
  private func tested(
    _ arguments: [JqExpression], _ scope: JqScope, _ depth: Int, _ isNegated: Bool
  ) -> JqClause? {
    let form =
      isNegated
      ? LocalizedSentence(english: "{x} does not match the regular expression {1}", korean: "{x}이(가) 정규식 {1}에 맞지 않는")
      : LocalizedSentence(english: "{x} matches the regular expression {1}", korean: "{x}이(가) 정규식 {1}에 맞는")
    let note =
      arguments[1].text(in: bytes) == "\"i\""
      ? LocalizedSentence(english: " in any case of letters", korean: "(대소문자 구분 없이) ")
      : LocalizedSentence(english: " (flags {2})", korean: "(옵션 {2}) ")
    let sentence = LocalizedSentence(
      english: form.english + note.english, korean: (note.korean ?? "") + (form.korean ?? ""))
    guard let values = values(for: sentence, arguments, scope, depth) else { return nil }
    return clause(sentence, scope.it, values)
  }

  private func clause(_ sentence: LocalizedSentence, _ subject: JqNoun, _ values: [String: String]) -> JqClause {
    clause((sentence.english, sentence.korean ?? sentence.english), subject, values)
  }

  /// `.tags | any(. == "x")`.
  private func quantified(_ name: String, _ condition: JqExpression, _ scope: JqScope, _ depth: Int) -> JqClause? {
    guard let inner = clause(condition, later, depth + 1) else { return nil }
    let values = ["c": inner.text]
    return name == "any"
      ? clause(("for an element of {x}, {c}", "{x}의 요소 가운데 {c} 것이 있는"), scope.it, values).withoutWhose
      : clause(("for every element of {x}, {c}", "{x}의 요소가 모두 {c} 것인"), scope.it, values).withoutWhose
  }

  /// Anything but null and false holds.
  private func truth(_ expression: JqExpression, _ scope: JqScope, _ depth: Int, _ isNegated: Bool) -> JqClause? {
    guard !givesMany(expression), let noun = phrase(expression, scope, depth + 1) else { return nil }
    return isNegated
      ? clause(("{x} is missing, null or false", "{x}이(가) 없거나 null이나 false인"), noun, [:])
      : clause(("{x} is neither null nor false", "{x}이(가) null도 false도 아닌"), noun, [:])
  }
}

extension JqClause {
  var withoutWhose: JqClause { JqClause(text: text) }
}
