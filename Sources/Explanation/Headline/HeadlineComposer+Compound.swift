import ShellGrammar

extension HeadlineComposer {
  /// What a construct does.
  mutating func clause(_ node: CompoundCommand, input: LineStream?) -> Clause? {
    guard let redirected = RedirectedStreams(node.redirections, in: script, marks: marks, words) else { return nil }
    let input = redirected.input.map { LineStream(.text($0)) } ?? input
    guard let clause = clause(node.kind, input: input) else { return nil }
    var stage = HeadlineStage(text: clause.text, isBare: clause.isBare)
    redirected.apply(to: &stage, words, toAll: true)
    return Clause(text: stage.text, isBare: stage.isBare, tellsInput: clause.tellsInput)
  }

  private mutating func clause(_ kind: CompoundCommand.Kind, input: LineStream?) -> Clause? {
    switch kind {
    case .subshell(let list), .group(let list): return clause(list)
    case .for(let variable, _, let items, let body): return loop(variable, items, body)
    case .while(let test, let body): return loop(while: test, body, input)
    case .until(let test, let body):
      guard let pipeline = Self.only(test), let condition = condition(pipeline, isMet: true, isClause: true),
        let clause = clause(body)
      else { return nil }
      let values = ["x": condition, "a": clause.text]
      return Clause(text: words.say("until {x}, again and again: {a}", "{x} 때까지 되풀이: {a}", values))
    case .if(let branches, let otherwise): return choice(branches, otherwise)
    case .test:
      return nil
    case .arithmetic, .arithmeticFor, .select, .case: return nil
    }
  }

  private mutating func loop(_ variable: String, _ items: [Word]?, _ body: CommandList) -> Clause? {
    let outer = marks
    defer { marks = outer }
    let it = words.say("it", "그것")
    for text in ["$" + variable, "${" + variable + "}"] { marks[text] = it }
    guard let clause = clause(body) else { return nil }
    let values = ["x": each(items), "a": clause.text]
    return Clause(text: words.say("for each of {x}: {a}", "{x}마다: {a}", values))
  }

  /// What a loop goes through.
  private func each(_ items: [Word]?) -> String {
    guard let items else { return words.say("the arguments", "인자") }
    let arguments = items.map(argument)
    if arguments.count == 1, arguments[0].text == "*", !arguments[0].isQuoted {
      return words.say("the files and folders here", "여기 있는 파일과 폴더")
    }
    if arguments.count == 1, arguments[0].word.parts.count == 1 {
      switch Self.unquoted(arguments[0].word.parts[0]) {
      case .commandSubstitution(let node):
        let inner = script.text(in: node.list.range)
        return words.say("the words that `{x}` prints", "`{x}`이(가) 출력하는 단어", ["x": inner])
      case .brace(let node):
        if case .sequence(let first, let last, nil) = node.form {
          return words.say("the values {a} to {b}", "{a}부터 {b}까지의 값", ["a": first, "b": last])
        }
      case .parameter(let node) where node.name == "@" && node.operation == nil:
        return words.say("the arguments", "인자")
      default: break
      }
    }
    let shown = ShownWord(words: words, marks: marks, script: script)
    return words.list(arguments.map(shown.text))
  }

  private mutating func loop(while test: CommandList, _ body: CommandList, _ input: LineStream?) -> Clause? {
    guard let pipeline = Self.only(test), pipeline.commands.count == 1, case .simple(let node) = pipeline.commands[0]
    else { return nil }
    let arguments = node.words.map(argument)
    switch arguments.first?.text {
    case "true", ":":
      guard pipeline.negations.isEmpty, let clause = clause(body) else { return nil }
      return Clause(text: words.say("over and over: {a}", "끝없이 되풀이: {a}", ["a": clause.text]))
    case "read":
      let names = arguments.dropFirst().filter { !$0.text.hasPrefix("-") }
      let outer = marks
      defer { marks = outer }
      guard names.count == 1, arguments.dropFirst().dropLast().allSatisfy({ $0.text == "-r" }) else { return nil }
      for text in ["$" + names[0].text, "${" + names[0].text + "}"] { marks[text] = words.say("that line", "그 줄") }
      guard let clause = clause(body) else { return nil }
      let stream = input ?? LineStream(.text(words.say("the standard input", "표준 입력")))
      let values = ["x": stream.lines(words), "a": clause.text]
      return Clause(text: words.say("for each of {x}: {a}", "{x}마다: {a}", values), tellsInput: true)
    default:
      guard let condition = condition(pipeline, isMet: true, isClause: true), let clause = clause(body) else {
        return nil
      }
      let values = ["x": condition, "a": clause.text]
      return Clause(text: words.say("as long as {x}: {a}", "{x} 동안 되풀이: {a}", values))
    }
  }

  private mutating func choice(_ branches: [CompoundCommand.Branch], _ otherwise: CommandList?) -> Clause? {
    guard branches.count == 1, let branch = branches.first, let pipeline = Self.only(branch.condition),
      let body = clause(branch.body)
    else { return nil }
    var other: Clause?
    if let otherwise {
      guard let clause = clause(otherwise) else { return nil }
      other = clause
    }
    var text: String
    if let condition = condition(pipeline, isMet: true) {
      text = words.say("if {x}, {a}", "{x} {a}", ["x": condition, "a": body.text])
    } else {
      guard pipeline.negations.isEmpty, let test = clause(branch.condition), !test.isBare else { return nil }
      text = joined(test.text, body.text, isAnd: true, asks: test.text.hasPrefix("checks whether "))
    }
    if let other {
      text = words.say("{a}; otherwise, {b}", "{a}, 그렇지 않으면 {b}", ["a": words.connected(text), "b": other.text])
    }
    return Clause(text: text)
  }

  /// The one pipeline of a list.
  private static func only(_ list: CommandList) -> Pipeline? {
    guard list.items.count == 1, list.items[0].andOrList.rest.isEmpty else { return nil }
    return list.items[0].andOrList.first
  }
}
