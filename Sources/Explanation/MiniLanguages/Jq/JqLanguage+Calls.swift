import CommandReference
import Platform

extension JqLanguage {
  mutating func explainCall(
    _ name: String, _ arguments: [JqExpression], _ expression: JqExpression, _ flow: Flow, level: Int
  ) {
    let signature = JqReader.signature(name, arguments.count)
    let range = expression.range
    switch signature {
    case "select/1": return explainSelect(arguments[0], range, flow, level: level)
    case "map/1": return explainMap(arguments[0], expression, flow, level: level)
    case "map_values/1":
      add(
        range, level: level, "replaces every value of {x} by what this gives", "{x}의 모든 값을 다음 결과로 바꿉니다",
        [
          "x": flow.scope.it.full
        ])
      return explain(arguments[0], each, level: level + 1)
    case "with_entries/1":
      add(
        range, level: level, "does this with every key and value pair of {x}", "{x}의 모든 key와 value 쌍에 다음을 합니다",
        ["x": flow.scope.it.full])
      return explain(arguments[0], each, level: level + 1)
    case "walk/1":
      add(
        range, level: level, "replaces every value inside {x}, and then {x}, by what this gives",
        "{x} 안의 모든 값과 {x}을(를) 다음 결과로 바꿉니다", ["x": flow.scope.it.full])
      return explain(arguments[0], each, level: level + 1)
    case "del/1":
      let what = speaker.noun(arguments[0], flow.scope)
      return add(range, level: level, "removes {x}", "{x}을(를) 지웁니다", ["x": what.full])
    default: break
    }
    if JqFunctions.filters[signature] != nil, let those = speaker.relative(expression) {
      return addFilter(range, those, flow, level: level)
    }
    explainFunction(signature, name, arguments, expression, flow, level: level)
  }

  private mutating func addFilter(_ range: Range<Int>, _ those: String, _ flow: Flow, level: Int) {
    let values = ["those": those]
    if flow.isMany { return add(range, level: level, "keeps those {those}", "{those} 것만 남깁니다", values) }
    add(range, level: level, "goes on only with a value {those}", "{those} 경우에만 값을 넘깁니다", values)
  }

  private mutating func explainSelect(_ condition: JqExpression, _ range: Range<Int>, _ flow: Flow, level: Int) {
    if let clause = speaker.clause(condition, flow.isMany ? speaker.value : flow.scope) {
      if flow.isMany, let those = speaker.relative(condition) { return addFilter(range, those, flow, level: level) }
      return add(
        range, level: level, "goes on only if {c}", "{c} 경우에만 계속합니다", ["c": clause.text])
    }
    var any = speaker
    any.isAny = true
    if let clause = any.clause(condition, flow.isMany ? speaker.value : flow.scope), isOneGenerator(condition) {
      let values = ["c": clause.text]
      return flow.isMany
        ? add(
          range, level: level, "keeps those where {c}, once for each such element",
          "{c} 것만, 그런 요소마다 한 번씩 남깁니다", values)
        : add(
          range, level: level, "goes on only where {c}, once for each such element",
          "{c} 경우에만, 그런 요소마다 한 번씩 계속합니다", values)
    }
    if flow.isMany {
      add(range, level: level, "keeps those for which this is true", "다음이 참인 것만 남깁니다")
    } else {
      add(range, level: level, "goes on only if this is true", "다음이 참인 경우에만 계속합니다")
    }
    explain(condition, Flow(scope: flow.scope, isMany: flow.isMany), level: level + 1)
  }

  /// Whether a comparison goes through elements in one place, so that it is asked once for each of them.
  private func isOneGenerator(_ condition: JqExpression) -> Bool {
    switch condition.kind {
    case .binary(let sign, let left, let right):
      sign != "and" && sign != "or" && !speaker.givesMany(right) && speaker.givesMany(left)
    case .pipeline, .field, .iterate, .optional: true
    case .group(let inner): isOneGenerator(inner)
    default: false
    }
  }

  private mutating func explainMap(_ body: JqExpression, _ expression: JqExpression, _ flow: Flow, level: Int) {
    let range = expression.range
    if case .call("select", let conditions) = body.kind, conditions.count == 1,
      let those = speaker.relative(conditions[0])
    {
      let values = ["x": flow.scope.it.full, "those": those]
      return add(range, level: level, "keeps the elements of {x} {those}", "{x}에서 {those} 요소만 남깁니다", values)
    }
    if !makesObject(body), let noun = speaker.phrase(body, speaker.every), noun.text.count < 120 {
      return add(range, level: level, "makes an array of {x}", "{x}의 배열을 만듭니다", ["x": noun.full])
    }
    add(
      range, level: level, "does this with every element and makes an array of the results",
      "모든 요소에 다음을 하고 그 결과로 배열을 만듭니다")
    explain(body, each, level: level + 1)
  }

  func makesObject(_ expression: JqExpression) -> Bool {
    switch expression.kind {
    case .object: true
    case .group(let inner): makesObject(inner)
    case .pipeline(let stages): stages.contains(where: makesObject)
    case .binary(_, _, let right): makesObject(right)
    default: false
    }
  }

  private mutating func explainFunction(
    _ signature: String, _ name: String, _ arguments: [JqExpression], _ expression: JqExpression, _ flow: Flow,
    level: Int
  ) {
    var values = speaker.writtenValues(name, arguments, flow.scope)
    values["x"] = flow.scope.it.full
    values["name"] = name
    if let verb = JqFunctions.verbs[signature] {
      add(expression.range, speaker.fill(verb, values), level: level)
    } else if let noun = JqFunctions.nouns[signature] {
      values["noun"] = speaker.fill(noun, values)
      add(expression.range, level: level, "gives {noun}", "{noun}을(를) 내보냅니다", values)
    } else if let clause = JqFunctions.clauses[signature] {
      values["clause"] = speaker.fill(clause.holds, values)
      add(expression.range, level: level, "tells whether {clause}", "{clause}지 알려 줍니다", values)
    } else if JqFunctions.names.contains(signature) {
      add(
        expression.range, level: level, "gives what the function {name} of jq makes of {x}",
        "jq의 {name} 함수로 {x}에서 구한 값을 내보냅니다", values)
    } else {
      add(
        expression.range, level: level, "does what this program defines as {name}", "이 프로그램에서 {name}(으)로 정의한 것을 합니다",
        values)
    }
    for (index, argument) in arguments.enumerated() where isWorthTelling(argument, at: index, signature) {
      explain(argument, Flow(scope: speaker.value, isMany: false), level: level + 1)
    }
  }

  /// Arguments whose results are gone through.
  private static let gone: [String: Set<Int>] = [
    "first/1": [0], "last/1": [0], "limit/2": [1], "skip/2": [1], "nth/2": [1], "isempty/1": [0], "add/1": [0],
    "any/2": [0], "all/2": [0], "INDEX/2": [0], "IN/2": [0, 1],
  ]

  /// Whether an argument says more than its caller's sentence can hold.
  private func isWorthTelling(_ argument: JqExpression, at index: Int, _ signature: String) -> Bool {
    if Self.gone[signature]?.contains(index) == true {
      if case .iterate(let base) = argument.kind { return speaker.phrase(base, speaker.value) == nil }
      return true
    }
    return speaker.phrase(argument, speaker.value) == nil && speaker.clause(argument, speaker.value) == nil
  }
}
