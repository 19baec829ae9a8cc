import ShellGrammar

extension HeadlineComposer {
  /// What `case` does: each branch, or how many there are where that would be long.
  mutating func choice(_ subject: Word, _ clauses: [CompoundCommand.CaseClause]) -> Clause? {
    let shown = ShownWord(words: words, marks: marks, script: script)
    let argument = argument(subject)
    let name = marks[argument.text] ?? shown.expansion(argument) ?? words.quoted(argument.text)
    guard !clauses.isEmpty else { return nil }
    var texts: [String] = []
    for (index, item) in clauses.enumerated() {
      guard let text = branch(item, isLast: index == clauses.count - 1) else { texts = []; break }
      texts.append(text)
    }
    let goesOn = clauses.contains { $0.terminator != nil && $0.terminator != .stop }
    let values = ["x": name, "n": String(clauses.count)]
    if texts.isEmpty || goesOn || texts.reduce(0, { $0 + $1.utf8.count }) > Self.mostBytesOfBranches {
      return Clause(
        text: words.say("goes on in one of {n} ways, by {x}", "{x}에 따라 {n}가지 중 하나를 실행합니다", values))
    }
    let all = words.parts(texts)
    return Clause(text: words.say("looks at {x}: {a}", "{x}을(를) 봅니다: {a}", ["x": name, "a": all]))
  }

  private static let mostBytesOfBranches = 240

  private mutating func branch(_ item: CompoundCommand.CaseClause, isLast: Bool) -> String? {
    var action = words.say("does nothing", "아무 일도 하지 않습니다")
    if !item.body.items.isEmpty {
      guard let clause = clause(item.body) else { return nil }
      action = clause.text
    }
    let patterns = item.patterns.map { script.text(in: $0.range) }
    if isLast, patterns == ["*"] {
      return words.say("otherwise, {a}", "그 밖에는 {a}", ["a": action])
    }
    let choices = patterns.map(words.quoted)
    let all = choices.joined(separator: words.isKorean ? " 또는 " : " or ")
    return words.say("for {p}, {a}", "{p}(이)면 {a}", ["p": all, "a": action])
  }

  /// What `(( ))` does: it changes a variable, or it checks something.
  func calculation(_ expression: ArithmeticExpression) -> Clause? {
    let speaker = ArithmeticSpeaker(language: words.language)
    let source = ["x": script.text(in: expression.range)]
    guard let read = arithmetic(expression) else {
      return Clause(text: words.say("calculates `{x}`", "`{x}`을(를) 계산합니다", source))
    }
    if let action = speaker.action(read) { return Clause(text: action) }
    if case .list = read {
    } else if let condition = speaker.condition(read, isClause: true) {
      return Clause(text: checks(condition))
    }
    return Clause(text: words.say("calculates `{x}`", "`{x}`을(를) 계산합니다", source))
  }

  /// `for ((i=0; i<10; i++))`.
  mutating func loop(
    from initial: ArithmeticExpression?, while condition: ArithmeticExpression?, step: ArithmeticExpression?,
    _ body: CommandList
  ) -> Clause? {
    guard var clause = clause(body) else { return nil }
    let speaker = ArithmeticSpeaker(language: words.language)
    if let step {
      guard let text = arithmetic(step).flatMap(speaker.action) else { return nil }
      clause.text = words.sequence([clause.text, text])
    }
    var text = words.say("over and over: {a}", "끝없이 되풀이: {a}", ["a": clause.text])
    if let condition {
      guard let test = arithmetic(condition).flatMap({ speaker.condition($0, isClause: true) }) else { return nil }
      text = words.say("as long as {x}: {a}", "{x} 동안 되풀이: {a}", ["x": test, "a": clause.text])
    }
    if let initial {
      guard let start = arithmetic(initial).flatMap(speaker.action) else { return nil }
      text = words.parts([start, text])
    }
    return Clause(text: text)
  }
}
