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
    case .subshell(let list):
      guard let clause = group(list, input) else { return nil }
      let text = words.say("{a} (in a subshell)", "서브셸에서 {a}", ["a": clause.text])
      return Clause(text: text, isBare: clause.isBare, tellsInput: clause.tellsInput)
    case .group(let list): return group(list, input)
    case .for(let variable, _, let items, let body): return repeating { $0.loop(variable, items, body) }
    case .while(let test, let body):
      let input = input ?? standardInput
      return repeating { $0.loop(while: test, body, input) }
    case .until(let test, let body): return repeating { $0.loop(until: test, body) }
    case .if(let branches, let otherwise): return choice(branches, otherwise)
    case .test(let expression):
      let range = SourceRange(0, 0)
      let node = CompoundCommand(kind: .test(expression), keywords: [], range: range)
      let pipeline = Pipeline(commands: [.compound(node)], range: range)
      return condition(pipeline, isMet: true, isClause: true).map { Clause(text: checks($0)) }
    case .arithmetic(let expression): return calculation(expression)
    case .arithmeticFor(let initial, let condition, let step, let body):
      return loop(from: initial, while: condition, step: step, body)
    case .select(_, _, let items, let body):
      guard let clause = clause(body) else { return nil }
      let values = ["x": each(items), "a": clause.text]
      return Clause(
        text: words.say(
          "shows {x} as a menu again and again, and for each choice: {a}", "{x}을(를) 메뉴로 되풀이해 보여 주고 고를 때마다: {a}", values)
      )
    case .case(let subject, let clauses): return choice(subject, clauses)
    }
  }

  private mutating func group(_ list: CommandList, _ input: LineStream?) -> Clause? {
    var (clause, isRead) = reading(input) { $0.clause(list) }
    clause?.tellsInput = isRead
    return clause
  }

  /// Of what is done again and again only the first round finds the input.
  private mutating func repeating(_ compose: (inout HeadlineComposer) -> Clause?) -> Clause? {
    let outer = standardInput
    standardInput = nil
    defer { standardInput = outer }
    return compose(&self)
  }

  private mutating func loop(until test: CommandList, _ body: CommandList) -> Clause? {
    guard let clause = clause(body) else { return nil }
    if let condition = condition(test, isMet: true, isClause: true) {
      let values = ["x": condition, "a": clause.text]
      return Clause(text: words.say("until {x}, again and again: {a}", "{x} 때까지 되풀이: {a}", values))
    }
    if let turned = Self.turned(test) { return loop(while: turned, body, nil) }
    guard !Self.hasNegations(test), let tried = self.clause(test) else { return nil }
    let values = ["x": tried.text, "a": clause.text]
    return Clause(
      text: words.say("until this succeeds: {x}; after each failure: {a}", "다음이 성공할 때까지: {x}. 실패할 때마다: {a}", values))
  }

  private mutating func loop(_ variable: String, _ items: [Word]?, _ body: CommandList) -> Clause? {
    let outer = marks
    defer { marks = outer }
    let it = words.say("it", "그것")
    for text in ["$" + variable, "${" + variable + "}"] { marks[text] = it }
    guard let clause = clause(body) else { return nil }
    let things = each(items)
    let values = ["x": things, "a": clause.text]
    // Everything is one word.
    let english = things.hasPrefix("everything") ? "one by one, for {x}: {a}" : "for each of {x}: {a}"
    return Clause(text: words.say(english, "{x}마다: {a}", values))
  }

  /// What a loop goes through.
  private func each(_ items: [Word]?) -> String {
    guard let items else { return words.say("the arguments", "인자") }
    let arguments = items.map(argument)
    if arguments.count == 1, arguments[0].text == "*", !arguments[0].isQuoted {
      return words.say("the files and folders here", "여기 있는 파일과 디렉터리")
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
      case .parameter(let node) where node.index != nil:
        if let values = ShownWord(words: words, marks: marks, script: script).expansion(arguments[0]) { return values }
      default: break
      }
    }
    let shown = ShownWord(words: words, marks: marks, script: script)
    return words.list(arguments.map(shown.text))
  }

  private mutating func loop(while test: CommandList, _ body: CommandList, _ input: LineStream?) -> Clause? {
    if let pipeline = Self.only(test), pipeline.negations.isEmpty, pipeline.commands.count == 1,
      case .simple(let node) = pipeline.commands[0]
    {
      let arguments = node.words.map(argument)
      switch arguments.first?.text {
      case "true", ":":
        guard let clause = clause(body) else { return nil }
        return Clause(text: words.say("over and over: {a}", "끝없이 되풀이: {a}", ["a": clause.text]))
      case "read": return loop(reading: node, Array(arguments.dropFirst()), body, input)
      default: break
      }
    }
    guard let clause = clause(body) else { return nil }
    if let condition = condition(test, isMet: true, isClause: true) {
      let values = ["x": condition, "a": clause.text]
      return Clause(text: words.say("as long as {x}: {a}", "{x} 동안 되풀이: {a}", values))
    }
    if let turned = Self.turned(test) { return loop(until: turned, body) }
    guard !Self.hasNegations(test), let tried = self.clause(test) else { return nil }
    let values = ["x": tried.text, "a": clause.text]
    return Clause(
      text: words.say("as long as this succeeds: {x}; each time: {a}", "다음이 성공하는 동안: {x}. 그때마다: {a}", values))
  }

  /// `while read -r line`.
  private mutating func loop(
    reading node: SimpleCommand, _ arguments: [ArgumentText], _ body: CommandList, _ input: LineStream?
  ) -> Clause? {
    guard let (names, readsItems) = Self.variables(ofRead: arguments), node.redirections.isEmpty else { return nil }
    let outer = marks
    defer { marks = outer }
    var isNamed = false
    if readsItems, case .items? = input?.base { isNamed = true }
    if names.count == 1, let name = names.first?.text {
      let one =
        isNamed
        ? words.say("it", "그것") : readsItems ? words.say("that item", "그 항목") : words.say("that line", "그 줄")
      for text in ["$" + name, "${" + name + "}"] { marks[text] = one }
    }
    guard let clause = clause(body) else { return nil }
    let stream = input ?? LineStream(.text(words.say("the standard input", "표준 입력")))
    var values = ["x": stream.lines(words), "a": clause.text]
    if readsItems {
      values["x"] =
        isNamed
        ? stream.phrase(words) : words.say("the items of {x}", "{x}의 항목", ["x": stream.phrase(words)])
    }
    if names.count > 1 {
      values["names"] = words.list(names.map(\.text))
      let text = words.say(
        "for each of {x}, whose parts become {names}: {a}", "{x}마다 그 부분을 {names}에 넣고: {a}", values)
      return Clause(text: text, tellsInput: true)
    }
    let text =
      isNamed
      ? words.say("one by one, for {x}: {a}", "{x}마다: {a}", values)
      : words.say("for each of {x}: {a}", "{x}마다: {a}", values)
    return Clause(text: text, tellsInput: true)
  }

  /// The variables of `read -r line`, and whether it reads up to null characters (`-d ''`); nil with other flags.
  private static func variables(ofRead arguments: [ArgumentText]) -> (names: [ArgumentText], readsItems: Bool)? {
    var rest = arguments[...]
    var readsItems = false
    while let flag = rest.first, flag.text.hasPrefix("-") {
      rest = rest.dropFirst()
      if flag.text == "-r" { continue }
      guard flag.text == "-d" || flag.text == "-rd", let end = rest.first, end.isLiteral,
        end.bytes.isEmpty || end.bytes == [0]
      else { return nil }
      readsItems = true
      rest = rest.dropFirst()
    }
    return rest.allSatisfy(\.isLiteral) ? (Array(rest), readsItems) : nil
  }

  private mutating func choice(_ branches: [CompoundCommand.Branch], _ otherwise: CommandList?) -> Clause? {
    guard branches.count <= Self.mostSteps else { return nil }
    var text = ""
    for branch in branches {
      guard let next = choice(branch) else { return nil }
      text = text.isEmpty ? next : alternative(text, next)
    }
    if let otherwise {
      guard let clause = clause(otherwise) else { return nil }
      text = alternative(text, clause.text)
    }
    return Clause(text: text)
  }

  private func alternative(_ first: String, _ second: String) -> String {
    words.say("{a}; otherwise, {b}", "{a}, 그렇지 않으면 {b}", ["a": words.connected(first), "b": second])
  }

  private mutating func choice(_ branch: CompoundCommand.Branch) -> String? {
    guard let body = clause(branch.body) else { return nil }
    if let condition = condition(branch.condition, isMet: true) {
      return words.say("if {x}, {a}", "{x} {a}", ["x": condition, "a": body.text])
    }
    var test = branch.condition
    var isAnd = true
    if let pipeline = Self.only(test), pipeline.negations.count == 1 {
      isAnd = false
      test.items[0].andOrList.first.negations = []
    }
    guard !Self.hasNegations(test), let tested = clause(test) else { return nil }
    return joined(tested.text, body.text, isAnd: isAnd, asks: tested.text.hasPrefix("checks whether "))
  }

  /// The condition `! command` as `command`; nil for others.
  private static func turned(_ test: CommandList) -> CommandList? {
    guard let pipeline = only(test), !pipeline.negations.count.isMultiple(of: 2) else { return nil }
    var turned = test
    turned.items[0].andOrList.first.negations = []
    return turned
  }

  /// Whether a `!` changes what the list ends with.
  private static func hasNegations(_ list: CommandList) -> Bool {
    list.items.last?.andOrList.pipelines.contains { !$0.negations.count.isMultiple(of: 2) } ?? false
  }

  /// The one pipeline of a list.
  private static func only(_ list: CommandList) -> Pipeline? {
    guard list.items.count == 1, list.items[0].andOrList.rest.isEmpty else { return nil }
    return list.items[0].andOrList.first
  }
}
