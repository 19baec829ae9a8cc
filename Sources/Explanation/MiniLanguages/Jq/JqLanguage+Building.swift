import Platform

extension JqLanguage {
  mutating func explainObject(
    _ entries: [JqEntry], _ expression: JqExpression, _ flow: Flow, level: Int
  ) {
    guard !entries.isEmpty else {
      return add(expression.range, level: level, "makes an empty object", "빈 객체를 만듭니다")
    }
    let scope = valueScope(flow)
    let names = entries.map { speaker.entry($0, scope) ?? speaker.name(of: $0.key) }
    let complex = entries.filter { speaker.entry($0, scope) == nil }
    let isTold = names.count <= 12
    let list = isTold ? speaker.joined(names) : String(names.count)
    let values = ["list": list]
    if flow.isMany {
      isTold
        ? add(
          expression.range, level: level, "makes an object with {list} from each", "각각으로 {list}이(가) 든 객체를 만듭니다", values)
        : add(
          expression.range, level: level, "makes an object with {list} keys from each", "각각으로 키가 {list}개인 객체를 만듭니다",
          values)
    } else {
      isTold
        ? add(expression.range, level: level, "makes an object with {list}", "{list}이(가) 든 객체를 만듭니다", values)
        : add(expression.range, level: level, "makes an object with {list} keys", "키가 {list}개인 객체를 만듭니다", values)
    }
    for entry in complex {
      guard let value = entry.value else { continue }
      let values = ["key": speaker.name(of: entry.key)]
      add(entry.range, level: level + 1, "sets {key} to what this gives", "{key} 값을 다음 결과로 정합니다", values)
      explain(value, flow, level: level + 2)
    }
  }

  /// In the list of an object that is made from each, "of each" is said once.
  private func valueScope(_ flow: Flow) -> JqScope { flow.isMany ? speaker.later : flow.scope }

  mutating func explainArray(_ inner: JqExpression?, _ expression: JqExpression, _ flow: Flow, level: Int) {
    guard let inner else {
      return add(expression.range, level: level, "gives an empty array", "빈 배열을 내보냅니다")
    }
    var items = [inner]
    if case .list(let list) = inner.kind { items = list }
    if items.allSatisfy(JqSpeaker.isLiteral) {
      let text = ["x": speaker.source(expression.range)]
      return add(expression.range, level: level, "gives the array {x}", "배열 {x}을(를) 내보냅니다", text)
    }
    let scope = flow.isMany ? speaker.later : flow.scope
    let isOfObjects = speaker.givesMany(inner) && makesObject(inner)
    if !isOfObjects, let noun = speaker.list(items, scope, 0), noun.text.count < 140 {
      let values = ["x": noun.full]
      return flow.isMany
        ? add(expression.range, level: level, "makes an array of {x} from each", "각각의 {x}(으)로 배열을 만듭니다", values)
        : add(expression.range, level: level, "makes an array of {x}", "{x}(으)로 배열을 만듭니다", values)
    }
    add(expression.range, level: level, "collects the results of this in an array", "다음 결과를 배열에 모읍니다")
    explain(inner, flow, level: level + 1)
  }

  mutating func explainBinary(
    _ sign: String, _ left: JqExpression, _ right: JqExpression, _ expression: JqExpression, _ flow: Flow, level: Int
  ) {
    if JqSpeaker.assigns(sign) { return explainAssignment(sign, left, right, expression, flow, level: level) }
    if ["==", "!=", "<", "<=", ">", ">=", "and", "or"].contains(sign) {
      if let clause = speaker.clause(expression, flow.scope) {
        return add(expression.range, level: level, "tells whether {c}", "{c}지 알려 줍니다", ["c": clause.text])
      }
    } else if let noun = speaker.phrase(expression, flow.scope) {
      return add(expression.range, level: level, "gives {x}", "{x}을(를) 내보냅니다", ["x": noun.full])
    }
    if sign == "//" {
      add(
        expression.range, level: level, "gives the first of these that is neither missing, null nor false",
        "다음 가운데 없거나 null이나 false가 아닌 첫 번째 것을 내보냅니다")
    } else {
      let values = ["sign": sign]
      add(expression.range, level: level, "combines these with {sign}", "다음을 {sign}(으)로 계산합니다", values)
    }
    for side in [left, right] { explain(side, flow, level: level + 1) }
  }

  private mutating func explainAssignment(
    _ sign: String, _ left: JqExpression, _ right: JqExpression, _ expression: JqExpression, _ flow: Flow, level: Int
  ) {
    let target = speaker.noun(left, flow.scope)
    let old = speaker.scope(speaker.choose("its old value", "원래 값"))
    let isUpdate = sign == "|="
    var values = ["a": target.full]
    if isUpdate, case .call("empty", _) = right.kind {
      return add(expression.range, level: level, "removes {a}", "{a}을(를) 지웁니다", values)
    }
    guard let new = speaker.phrase(right, isUpdate ? old : flow.isMany ? speaker.later : flow.scope) else {
      add(expression.range, level: level, "changes {a} with what this gives", "{a}을(를) 다음 결과로 바꿉니다", values)
      let inner = isUpdate ? Flow(scope: speaker.later, isMany: false) : flow
      return explain(right, inner, level: level + 1)
    }
    values["b"] = new.full
    let (english, korean) = Self.assignment(sign)
    add(expression.range, level: level, english, korean, values)
  }

  private static func assignment(_ sign: String) -> (String, String) {
    switch sign {
    case "=": ("sets {a} to {b}", "{a}을(를) {b}(으)로 정합니다")
    case "|=": ("replaces {a} by {b}", "{a}을(를) {b}(으)로 바꿉니다")
    case "+=": ("adds {b} to {a}", "{a}에 {b}을(를) 더합니다")
    case "-=": ("takes {b} away from {a}", "{a}에서 {b}을(를) 뺍니다")
    case "*=": ("multiplies {a} by {b}", "{a}에 {b}을(를) 곱합니다")
    case "/=": ("divides {a} by {b}", "{a}을(를) {b}(으)로 나눕니다")
    case "%=": ("replaces {a} by its remainder divided by {b}", "{a}을(를) {b}(으)로 나눈 나머지로 바꿉니다")
    default: ("sets {a} to {b} where it is missing, null or false", "{a}이(가) 없거나 null이나 false이면 {b}(으)로 정합니다")
    }
  }
}
