import CommandReference

extension AwkLanguage {
  mutating func explain(_ statements: [AwkStatement], level: Int) {
    for statement in statements { explain(statement, level: level) }
  }

  private mutating func explain(_ statement: AwkStatement, level: Int) {
    switch statement.kind {
    case .print(let arguments, let isFormatted, let sign, let target):
      explainPrint(arguments, isFormatted, statement, sign, target, level: level)
    case .expression(let expression): explain(expression, level: level)
    case .if(let condition, let body, let otherwise): explainIf(condition, body, otherwise, statement, level: level)
    case .while(let condition, let body):
      explainHead(statement, AwkSentences.while, condition, level: level)
      explain(body, level: level + 1)
    case .doWhile(let body, let condition):
      explainHead(statement, AwkSentences.doWhile, condition, level: level)
      explain(body, level: level + 1)
    case .for(let first, let condition, let step, let body):
      explainFor(first, condition, step, statement, level: level)
      explain(body, level: level + 1)
    case .forIn(let variable, let array, let body):
      add(
        statement.range, head: statement.head, AwkSentences.forIn, ["variable": variable, "array": array], level: level)
      explain(body, level: level + 1)
    case .switch(let value, let cases): explainSwitch(value, cases, statement, level: level)
    case .block(let statements): explain(statements, level: level)
    case .delete(let target): explainDelete(target, statement, level: level)
    case .exit(let status): explainExit(status, statement, level: level)
    case .return(let value):
      let values = ["value": value.map(speaker.phrase) ?? ""]
      add(statement.range, value == nil ? AwkSentences.returnNothing : AwkSentences.return, values, level: level)
    case .word(let word): add(statement.range, AwkSentences.word(word), level: level)
    }
  }

  private mutating func explainHead(
    _ statement: AwkStatement, _ sentence: LocalizedSentence, _ condition: AwkExpression, level: Int
  ) {
    add(statement.range, head: statement.head, sentence, ["condition": speaker.condition(condition)], level: level)
    explainLineTarget(condition, level: level + 1)
    explainRegexes(in: condition, level: level + 1)
  }

  /// Where a condition reads a line into a variable.
  private mutating func explainLineTarget(_ condition: AwkExpression, level: Int) {
    var inner = condition
    if case .binary(_, let left, _) = inner.kind { inner = left }
    while case .group(let items) = inner.kind, items.count == 1 { inner = items[0] }
    guard case .getline = inner.kind else { return }
    explain(inner, level: level)
  }

  private mutating func explainIf(
    _ condition: AwkExpression, _ body: [AwkStatement], _ otherwise: [AwkStatement]?, _ statement: AwkStatement,
    level: Int
  ) {
    explainHead(statement, AwkSentences.if, condition, level: level)
    explain(body, level: level + 1)
    guard let otherwise else { return }
    let start = body.last?.range.upperBound ?? statement.head.upperBound
    if let word = elseRange(from: start, to: otherwise.first?.range.lowerBound ?? statement.range.upperBound) {
      add(word.lowerBound..<statement.range.upperBound, head: word, AwkSentences.otherwise, level: level)
    }
    explain(otherwise, level: level + 1)
  }

  /// The word `else`.
  private func elseRange(from start: Int, to end: Int) -> Range<Int>? {
    let word = Array("else".utf8)
    var position = min(end, bytes.count) - word.count
    while position >= start {
      if bytes[position..<(position + word.count)].elementsEqual(word) { return position..<(position + word.count) }
      position -= 1
    }
    return nil
  }

  /// `for (i = 1; i <= NF; i++)`, and loops that count otherwise.
  private mutating func explainFor(
    _ first: AwkStatement?, _ condition: AwkExpression?, _ step: AwkStatement?, _ statement: AwkStatement, level: Int
  ) {
    guard let first, let condition, let step else {
      return add(
        statement.range, head: statement.head, condition == nil ? AwkSentences.forever : AwkSentences.for, level: level)
    }
    guard case .expression(let start) = first.kind, case .assignment("=", let target, let from) = start.kind,
      let variable = AwkSpeaker.name(target), case .binary(let sign, let left, let to) = condition.kind,
      AwkSpeaker.name(left) == variable, case .expression(let change) = step.kind,
      case .increment(let direction, let changed) = change.kind, AwkSpeaker.name(changed) == variable
    else { return add(statement.range, head: statement.head, AwkSentences.for, level: level) }
    let values = ["variable": variable, "from": speaker.phrase(from), "to": speaker.phrase(to)]
    let sentence: LocalizedSentence
    switch (direction, sign) {
    case ("++", "<="): sentence = AwkSentences.forUp
    case ("++", "<"): sentence = AwkSentences.forUpBefore
    case ("--", ">="): sentence = AwkSentences.forDown
    case ("--", ">"): sentence = to.isNumber("0") ? AwkSentences.forDownToOne : AwkSentences.forDownBefore
    default: sentence = AwkSentences.for
    }
    add(statement.range, head: statement.head, sentence, values, level: level)
  }

  private mutating func explainSwitch(
    _ value: AwkExpression, _ cases: [AwkCase], _ statement: AwkStatement, level: Int
  ) {
    add(statement.range, head: statement.head, AwkSentences.switch, ["value": speaker.phrase(value)], level: level)
    for branch in cases {
      if let value = branch.value {
        let isRegex = if case .regex = value.kind { true } else { false }
        let sentence = isRegex ? AwkSentences.caseMatch : AwkSentences.case
        add(branch.range, head: branch.head, sentence, ["value": speaker.pattern(value)], level: level + 1)
        explainRegexes(in: value, level: level + 2)
      } else {
        add(branch.range, head: branch.head, AwkSentences.default, level: level + 1)
      }
      explain(branch.body, level: level + 2)
    }
  }

  private mutating func explainDelete(_ target: AwkExpression, _ statement: AwkStatement, level: Int) {
    guard case .element(let name, let index) = target.kind else {
      return add(statement.range, AwkSentences.deleteAll, ["name": speaker.phrase(target)], level: level)
    }
    let values = ["name": name, "key": speaker.joined(index.map(speaker.phrase))]
    add(statement.range, AwkSentences.delete, values, level: level)
  }

  private mutating func explainExit(_ status: AwkExpression?, _ statement: AwkStatement, level: Int) {
    let values = ["status": status.map(speaker.phrase) ?? ""]
    let sentence: LocalizedSentence =
      switch (speaker.isAtEnd || !flow.hasEnd, status == nil) {
      case (true, true): AwkSentences.exitAtEnd
      case (true, false): AwkSentences.exitAtEndWith
      case (false, true): AwkSentences.exit
      case (false, false): AwkSentences.exitWith
      }
    add(statement.range, sentence, values, level: level)
  }
}
