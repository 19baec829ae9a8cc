import Platform

extension JqLanguage {
  /// `.a as $x | …`.
  mutating func explainBinding(
    _ source: JqExpression, _ patterns: [JqPattern], _ body: JqExpression, _ expression: JqExpression, _ flow: Flow,
    level: Int
  ) {
    let head = head(of: expression, before: body)
    let names = patterns.flatMap(Self.names)
    let values = ["names": speaker.joined(names.map { "$" + $0 }), "x": speaker.noun(source, flow.scope).full]
    let isSimple = if case .variable = patterns[0] { patterns.count == 1 } else { false }
    if isSimple, speaker.givesMany(source) {
      add(
        head, level: level, "goes through {x}, each called {names} in what follows",
        "{x}을(를) 하나씩 {names}(이)라는 이름으로 씁니다", values)
    } else if isSimple {
      add(head, level: level, "calls {x} {names} in what follows", "{x}을(를) 뒤에서 {names}(이)라는 이름으로 씁니다", values)
    } else {
      add(head, level: level, "takes {names} out of {x} for what follows", "{x}에서 {names}을(를) 꺼내 뒤에서 씁니다", values)
    }
    if speaker.phrase(source, flow.scope) == nil { explain(source, flow, level: level + 1) }
    explain(body, flow, level: level)
  }

  private static func names(_ pattern: JqPattern) -> [String] {
    switch pattern {
    case .variable(let name): return [name]
    case .array(let items): return items.flatMap(names)
    case .object(let members):
      return members.flatMap { member -> [String] in
        var list: [String] = []
        if case .variable(let name) = member.key { list.append(name) }
        return list + (member.value.map(names) ?? [])
      }
    }
  }

  /// `reduce` and `foreach`.
  mutating func explainFold(_ expression: JqExpression, _ flow: Flow, level: Int) {
    let source: JqExpression
    let patterns: [JqPattern]
    let start: JqExpression
    let update: JqExpression
    var extract: JqExpression?
    switch expression.kind {
    case .reduce(let from, let names, let first, let next):
      (source, patterns, start, update) = (from, names, first, next)
    case .foreach(let from, let names, let first, let next, let last):
      (source, patterns, start, update, extract) = (from, names, first, next, last)
    default: return
    }
    let isReduce = if case .reduce = expression.kind { true } else { false }
    let result = speaker.scope(speaker.choose("the result so far", "지금까지의 결과"))
    let new = speaker.phrase(update, result)
    let values = [
      "names": speaker.joined(patterns.flatMap(Self.names).map { "$" + $0 }),
      "x": speaker.noun(source, flow.scope).full, "start": speaker.noun(start, flow.scope).full,
      "new": new?.full ?? speaker.choose("what this gives", "다음 결과"),
    ]
    if isReduce {
      add(
        expression.range, level: level,
        "goes through {x} as {names}, with a result that begins as {start} and each time becomes {new}",
        "{x}을(를) {names}(으)로 하나씩 보며, {start}에서 시작한 결과를 매번 {new}(으)로 바꿉니다", values)
    } else {
      add(
        expression.range, level: level,
        "goes through {x} as {names}, with a state that begins as {start}, each time becomes {new}, and is given each time",
        "{x}을(를) {names}(으)로 하나씩 보며, {start}에서 시작한 상태를 매번 {new}(으)로 바꾸고 그때마다 내보냅니다", values)
    }
    let inner = Flow(scope: result, isMany: false)
    if new == nil { explain(update, inner, level: level + 1) }
    if let extract {
      add(extract.range, level: level + 1, "is what is given each time", "매번 내보내는 값입니다")
    }
  }

  /// `if … then … else … end`.
  mutating func explainCondition(
    _ branches: [JqBranch], _ otherwise: JqExpression?, _ expression: JqExpression, _ flow: Flow, level: Int
  ) {
    if let sentence = briefCondition(branches, otherwise, flow) { return add(expression.range, sentence, level: level) }
    for branch in branches {
      let clause = speaker.clause(branch.condition, flow.scope)
      let holds = speaker.choose("{x} holds", "{x}이(가) 참인", ["x": speaker.source(branch.condition.range)])
      var values = ["c": clause?.text ?? holds]
      if let then = speaker.phrase(branch.then, flow.scope) {
        values["x"] = then.full
        let range = branch.head.lowerBound..<branch.then.range.upperBound
        add(range, level: level, "gives {x} if {c}", "{c} 경우에 {x}을(를) 내보냅니다", values)
        continue
      }
      let range = branch.head.lowerBound..<branch.then.range.upperBound
      add(range, head: branch.head, level: level, "does this if {c}", "{c} 경우에 다음을 합니다", values)
      explain(branch.then, flow, level: level + 1)
    }
    guard let otherwise, let word = elseRange(before: otherwise) else { return }
    if let noun = speaker.phrase(otherwise, flow.scope) {
      let range = word.lowerBound..<otherwise.range.upperBound
      return add(
        range, level: level, "gives {x} if none of that holds", "앞의 경우가 아니면 {x}을(를) 내보냅니다", ["x": noun.full])
    }
    let range = word.lowerBound..<otherwise.range.upperBound
    add(range, head: word, level: level, "does this if none of that holds", "앞의 경우가 아니면 다음을 합니다")
    explain(otherwise, flow, level: level + 1)
  }

  private func briefCondition(_ branches: [JqBranch], _ otherwise: JqExpression?, _ flow: Flow) -> String? {
    guard branches.count == 1, let clause = speaker.clause(branches[0].condition, flow.scope),
      let then = speaker.phrase(branches[0].then, flow.scope)
    else { return nil }
    guard let other = otherwise.map({ speaker.phrase($0, flow.scope) }) ?? flow.scope.it else { return nil }
    let values = ["c": clause.text, "a": then.full, "b": other.full]
    let text = speaker.choose("gives {a} if {c}, otherwise {b}", "{c} 경우에는 {a}, 아니면 {b}을(를) 내보냅니다", values)
    return text.count < 200 ? text : nil
  }

  /// The word `else`.
  private func elseRange(before expression: JqExpression) -> Range<Int>? {
    let word = Array("else".utf8)
    var end = min(expression.range.lowerBound, bytes.count)
    while end >= word.count {
      if bytes[(end - word.count)..<end].elementsEqual(word) { return (end - word.count)..<end }
      end -= 1
    }
    return nil
  }

  /// `try … catch …`.
  mutating func explainAttempt(
    _ body: JqExpression, _ otherwise: JqExpression?, _ expression: JqExpression, _ flow: Flow, level: Int
  ) {
    let message = speaker.scope(speaker.choose("the error message", "오류 메시지"))
    let failed: String
    if let otherwise {
      if case .call("empty", _) = otherwise.kind {
        failed = speaker.choose("nothing", "아무것도 내보내지 않습니다")
      } else {
        let noun = speaker.noun(otherwise, message).full
        failed = speaker.choose("{x}", "{x}을(를) 내보냅니다", ["x": noun])
      }
    } else {
      failed = speaker.choose("nothing", "아무것도 내보내지 않습니다")
    }
    guard let noun = speaker.phrase(body, flow.scope) else {
      add(
        expression.range, level: level, "does this, and gives {failed} where it fails", "다음을 하며, 실패하면 {failed}",
        ["failed": failed])
      return explain(body, flow, level: level + 1)
    }
    add(
      expression.range, level: level, "gives {x}, or {failed} where that fails", "{x}을(를) 내보내며, 실패하면 {failed}",
      ["x": noun.full, "failed": failed])
  }
}
