import CommandReference

extension PerlLanguage {
  /// Explains a statement and what is inside it.
  mutating func explain(_ statement: PerlStatement, level: Int) {
    switch statement.kind {
    case .expression(let expression, let modifier): explain(expression, modifier, statement, level: level)
    case .branches(let branches, let otherwise): explain(branches, otherwise, statement, level: level)
    case .loop(let modifier, let variable, let body): explain(modifier, variable, body, statement, level: level)
    case .phase(let name, let body):
      let sentence = name == "END" ? PerlSentences.end : dialect.isLoop ? PerlSentences.begin : PerlSentences.beginAlone
      add(statement.range, head: statement.head, sentence, level: level)
      explain(body, level: level + 1, isInLoop: false)
    case .block(let body):
      add(statement.range, head: statement.head, PerlSentences.block, level: level)
      explain(body, level: level + 1)
    }
  }

  private mutating func explain(_ body: [PerlStatement], level: Int, isInLoop: Bool = true, topic: String? = nil) {
    var inner = PerlLanguage(bytes: bytes, language: language, dialect: dialect, speaker: speaker)
    if !isInLoop {
      var outside = dialect
      outside.topic = dialect.topic == .name ? .name : .line
      var speaker = speaker
      speaker.topic = "$_"
      inner = PerlLanguage(bytes: bytes, language: language, dialect: outside, speaker: speaker)
    } else if let topic {
      var speaker = speaker
      speaker.topic = topic
      inner = PerlLanguage(bytes: bytes, language: language, dialect: dialect, speaker: speaker)
    }
    for statement in body { inner.explain(statement, level: level) }
    parts += inner.parts
    if inner.isUnread { isUnread = true }
  }

  private mutating func explain(
    _ expression: PerlExpression, _ modifier: PerlModifier?, _ statement: PerlStatement, level: Int
  ) {
    var values: [String: String] = [:]
    var sentence = PerlSentences.does
    var speaker = speaker
    if let modifier {
      let test = modifier.expression
      switch modifier.word {
      case .if, .unless:
        sentence = PerlSentences.doesIf
        values["c"] = speaker.condition(test, isNegated: modifier.word == .unless)
      case .while, .until:
        sentence = PerlSentences.doesWhile
        guard let condition = loopCondition(modifier) else { return isUnread = true }
        values["c"] = condition
        if isInput(test) { speaker.topic = PerlSentences.topic(.line)[language] }
      case .for, .foreach:
        sentence = PerlSentences.doesForEach
        values["list"] = speaker.values(test)
        speaker = speaker.ofEach()
      }
    }
    guard let does = speaker.does(expression) else { return isUnread = true }
    values["does"] = does
    add(statement.range, sentence, values, level: level)
    explainInside(expression, level: level + 1)
    if let modifier { explainInside(modifier.expression, level: level + 1) }
  }

  /// How long a loop goes on; nil where that has no words.
  private func loopCondition(_ modifier: PerlModifier) -> String? {
    let test = modifier.expression
    if case .match(let match, let target, false) = test.kind, match.flags.contains("g"), modifier.word == .while {
      let values = ["x": target.map(speaker.value) ?? speaker.topic, "re": speaker.source(match.pattern)]
      return speaker.choose("{x} has another match of {re}", "{x}에 {re}에 맞는 것이 더 있는", values)
    }
    return speaker.condition(test, isNegated: modifier.word == .until)
  }

  private func isInput(_ expression: PerlExpression) -> Bool {
    if case .input = expression.kind { true } else { false }
  }

  private mutating func explain(
    _ branches: [(condition: PerlExpression, isNegated: Bool, body: [PerlStatement])], _ otherwise: [PerlStatement]?,
    _ statement: PerlStatement, level: Int
  ) {
    var level = level
    for (index, branch) in branches.enumerated() {
      let condition = speaker.condition(branch.condition, isNegated: branch.isNegated)
      let end = max(branch.condition.range.upperBound, branch.body.last?.range.upperBound ?? 0)
      let range = index == 0 ? statement.range : branch.condition.range.lowerBound..<end
      let head = index == 0 ? statement.head : branch.condition.range
      let sentence = index == 0 ? PerlSentences.branch : PerlSentences.nextBranch
      add(range, head: head, sentence, ["c": condition], level: level)
      explainInside(branch.condition, level: level + 1)
      explain(branch.body, level: level + 1)
      // The other branches stand inside the whole statement.
      if index == 0 { level += 1 }
    }
    guard let otherwise else { return }
    guard let first = otherwise.first, let last = otherwise.last else { return }
    add(first.range.lowerBound..<last.range.upperBound, PerlSentences.otherwise, level: level)
    explain(otherwise, level: level + 1)
  }

  private mutating func explain(
    _ modifier: PerlModifier, _ variable: String?, _ body: [PerlStatement], _ statement: PerlStatement, level: Int
  ) {
    switch modifier.word {
    case .for, .foreach:
      var values = ["list": speaker.values(modifier.expression)]
      if let variable { values["x"] = variable }
      let sentence = variable == nil ? PerlSentences.forEach : PerlSentences.forEachNamed
      add(statement.range, head: statement.head, sentence, values, level: level)
      explainInside(modifier.expression, level: level + 1)
      explain(body, level: level + 1, topic: variable == nil ? speaker.ofEach().topic : nil)
    default:
      guard let condition = loopCondition(modifier) else { return isUnread = true }
      add(statement.range, head: statement.head, PerlSentences.loop, ["c": condition], level: level)
      explainInside(modifier.expression, level: level + 1)
      let topic = isInput(modifier.expression) ? PerlSentences.topic(.line)[language] : nil
      explain(body, level: level + 1, topic: topic)
    }
  }
}
