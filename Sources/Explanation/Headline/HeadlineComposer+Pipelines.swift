import ShellGrammar

/// What one command of a pipeline does.
struct HeadlineStage {
  /// The whole of it, its input included.
  var text: String
  /// Whether it says no more than that a program runs.
  var isBare = false
  /// Whether a command inside it says no more than that.
  var isVague = false
  /// What it gives to the next one; nil where that is only its output.
  var gives: LineStream?
  /// Whether the text tells no more than that this is printed.
  var isPrint = false
  /// Whether the text tells of the input too.
  var tellsInput = false
  /// Whether a redirection gives it its input.
  var hasOwnInput = false
  /// Whether a redirection takes its output away from the pipeline.
  var isDiverted = false
  /// The text for where the output is thrown away, if that is another one: tee then only writes.
  var quiet: String?
  /// The program, for what is only its output.
  var program: String?
}

extension HeadlineComposer {
  /// What a pipeline does: one phrase as far as the stages fold into each other, then the next.
  mutating func story(_ pipeline: Pipeline, input: LineStream? = nil) -> Clause? {
    guard let stages = stages(pipeline, input: input) else { return nil }
    let all = stages.told + [stages.last]
    return Clause(text: words.sequence(all.map(\.text)), isBare: all.allSatisfy(\.isBare))
  }

  /// The last stage of a pipeline, and those before it that it does not tell of.
  mutating func stages(
    _ pipeline: Pipeline, input: LineStream?
  ) -> (told: [HeadlineStage], last: HeadlineStage)? {
    guard pipeline.commands.count <= Self.mostStages else { return nil }
    var told: [HeadlineStage] = []
    var stage: HeadlineStage?
    for (index, command) in pipeline.commands.enumerated() {
      let isStandard = index == 0 && input == nil && standardInput != nil
      var given = index == 0 ? input ?? standardInput : nil
      if index > 0, let before = stage {
        given = output(of: before, with: pipeline.operators[index - 1], command: pipeline.commands[index - 1])
      }
      guard index == 0 || given != nil, var next = self.stage(command, input: given, isPiped: index > 0 || isStandard)
      else { return nil }
      if isStandard, next.tellsInput, !next.hasOwnInput { standardInput = nil }
      if index > 0, let given, next.isBare || next.isVague, !next.tellsInput {
        // Of a program that nobody knows no more can be told than what it gets.
        next.text = words.say(
          "with {x} as the input, {a}", "{x}을(를) 입력으로 하여 {a}", ["x": given.phrase(words), "a": next.text])
        (next.isBare, next.isVague, next.tellsInput) = (false, false, true)
      }
      if let before = stage, index > 0 {
        // What is printed only to be read by the next one is told by that one, if at all.
        let isTold = next.tellsInput && (before.gives != nil || before.isBare)
        if !isTold { told.append(before) }
      }
      stage = next
    }
    return stage.map { (told, $0) }
  }

  /// What the next stage reads.
  private func output(of stage: HeadlineStage, with sign: Pipeline.PipeOperator, command: Command) -> LineStream? {
    let streams = StreamPlaces.intoPipe(from: command, withErrors: sign.includesStandardError, argument)
    guard streams.output || streams.errors else { return nil }
    let hasErrors = streams.errors
    if !hasErrors, let gives = stage.gives { return gives }
    guard let program = stage.program else {
      return LineStream(.text(words.say("what that prints", "그 출력")))
    }
    if !streams.output { return LineStream(.text(words.say("the errors of {x}", "{x}의 오류", ["x": program]))) }
    return LineStream(
      .text(
        hasErrors
          ? words.say("the output and the errors of {x}", "{x}의 출력과 오류", ["x": program])
          : words.say("the output of {x}", "{x}의 출력", ["x": program])))
  }

  mutating func stage(_ command: Command, input: LineStream?, isPiped: Bool) -> HeadlineStage? {
    switch command {
    case .simple(let node): return stage(node, input: input, isPiped: isPiped)
    case .compound(let node):
      guard let clause = clause(node, input: input) else { return nil }
      return HeadlineStage(text: clause.text, isBare: clause.isBare, tellsInput: clause.tellsInput)
    case .function(let node):
      let name = words.say("defines the function {x}", "{x} 함수를 정의합니다", ["x": node.name])
      guard let body = clause(node.body, input: nil), !body.isBare, body.text.utf8.count < 200 else {
        return HeadlineStage(text: name)
      }
      let values = ["x": node.name, "a": body.text]
      return HeadlineStage(text: words.say("defines the function {x} ({a})", "({a}) {x} 함수를 정의합니다", values))
    case .coprocess(let node):
      guard let stage = stage(node.command, input: nil, isPiped: false) else { return nil }
      let text = words.say(
        "in the background, connected to this shell: {a}", "이 셸과 연결해 백그라운드에서: {a}", ["a": stage.text])
      return HeadlineStage(text: text)
    case .error: return nil
    }
  }

  private mutating func stage(_ node: SimpleCommand, input: LineStream?, isPiped: Bool) -> HeadlineStage? {
    if node.words.count == 1, node.words[0].literalValue == "exec", !node.redirections.isEmpty {
      return shellRedirections(node.redirections)
    }
    var input = input
    guard let redirected = RedirectedStreams(node.redirections, in: script, marks: marks, words) else {
      return stageWithToldRedirections(node, input: input, isPiped: isPiped)
    }
    if let text = redirected.input { input = LineStream(.text(text)) }
    let arguments = node.words.map(argument)
    var stage: HeadlineStage?
    if arguments.isEmpty || Self.doesNothing(arguments), let text = redirected.emptying(words) {
      return HeadlineStage(text: text)
    }
    if arguments.isEmpty {
      stage = assignments(node.assignments).map { HeadlineStage(text: $0) }
    } else {
      stage = self.stage(arguments, input: input, isPiped: isPiped || redirected.input != nil)
      stage?.hasOwnInput = redirected.input != nil
      if !node.assignments.isEmpty, let text = stage?.text {
        stage?.text = with(node.assignments.map { script.text(in: $0.range) }, text)
      }
    }
    guard var stage else { return nil }
    redirected.apply(to: &stage, words)
    return stage
  }

  /// A command with redirections that only their own sentences tell of: `3>&1`.
  private mutating func stageWithToldRedirections(
    _ node: SimpleCommand, input: LineStream?, isPiped: Bool
  ) -> HeadlineStage? {
    var plain = node
    plain.redirections = []
    let takesInput = node.redirections.contains { $0.descriptors(target: argument($0.target)).contains(0) }
    // Of two redirections of one stream only the last one has the output.
    let descriptors = node.redirections.flatMap { $0.descriptors(target: argument($0.target)) }
    let isPlain = node.redirections.allSatisfy { $0.source(target: argument($0.target)) == nil }
    guard !isPlain || Set(descriptors).count == descriptors.count else { return nil }
    guard !node.words.isEmpty, !takesInput, let actions = actions(of: node.redirections),
      var stage = stage(plain, input: input, isPiped: isPiped)
    else { return nil }
    stage.text = words.parts([stage.text] + actions)
    (stage.gives, stage.isPrint, stage.isBare) = (nil, false, false)
    return stage
  }

  /// `exec 3<>file`: what holds for the shell itself from then on.
  private func shellRedirections(_ redirections: [Redirection]) -> HeadlineStage? {
    guard let actions = actions(of: redirections) else { return nil }
    let values = ["a": words.parts(actions)]
    return HeadlineStage(text: words.say("for this shell from now on: {a}", "이 셸에 이제부터: {a}", values))
  }

  private func actions(of redirections: [Redirection]) -> [String]? {
    var actions: [String] = []
    for item in redirections {
      guard let part = told.parts(in: item.range, [.redirection]).first, let action = told.action(part) else {
        return nil
      }
      actions.append(action)
    }
    return actions
  }

  static func doesNothing(_ arguments: [ArgumentText]) -> Bool {
    arguments.count == 1 && (arguments[0].text == ":" || arguments[0].text == "true")
  }

  /// A clause about a command for which variables are set: `LC_ALL=C sort`.
  func with(_ variables: [String], _ clause: String) -> String {
    let shown = variables.map { $0.last.map { $0.isLetter || $0.isNumber } == true ? $0 : words.quoted($0) }
    let values = ["x": words.list(shown), "a": clause]
    return words.say("with {x}: {a}", "{x}(으)로 두고: {a}", values)
  }

  /// Words with braces as the words that the shell writes them out as.
  static func writtenOut(_ arguments: [ArgumentText], in script: ParsedScript) -> [ArgumentText] {
    arguments.flatMap { argument in
      guard let texts = BraceWords.all(of: argument.word.parts, literal: Self.literal) else { return [argument] }
      let range = argument.word.range
      return texts.map { ArgumentText(Word(parts: [.singleQuoted($0, range: range)], range: range), in: script) }
    }
  }

  private static func literal(_ part: WordPart) -> String? {
    switch part {
    case .literal(let text, _), .escaped(let text, _), .singleQuoted(let text, _): text
    case .doubleQuoted(let parts, _, _):
      parts.reduce("") { text, part in text.flatMap { before in literal(part).map { before + $0 } } }
    default: nil
    }
  }

  private func assignments(_ items: [Assignment]) -> String? {
    let texts = items.compactMap(assignment)
    return texts.count == items.count && !texts.isEmpty ? words.parts(texts) : nil
  }

  private func assignment(_ item: Assignment) -> String? {
    var values = ["name": item.name]
    if let index = item.index { values["name"] = "\(item.name)[\(script.text(in: index.range))]" }
    switch item.value {
    case .word(nil): return words.say("empties {name}", "{name}을(를) 비웁니다", values)
    case .word(let word?):
      let text = argument(word)
      values["x"] = ShownWord(words: words, marks: marks, script: script).expansion(text) ?? words.quoted(text.text)
      return item.isAppend
        ? words.say("adds {x} to the end of {name}", "{name} 끝에 {x}을(를) 덧붙입니다", values)
        : words.say("sets {name} to {x}", "{name}을(를) {x}(으)로 정합니다", values)
    case .array(let elements):
      if elements.isEmpty { return words.say("makes {name} an empty list", "{name}을(를) 빈 목록으로 만듭니다", values) }
      values["x"] = words.list(elements.map { words.quoted(script.text(in: $0.range)) })
      return item.isAppend
        ? words.say("adds {x} to the list {name}", "목록 {name}에 {x}을(를) 덧붙입니다", values)
        : words.say("sets {name} to the list of {x}", "{name}을(를) {x}의 목록으로 정합니다", values)
    }
  }

  static func unquoted(_ part: WordPart) -> WordPart {
    if case .doubleQuoted(let parts, _, _) = part, parts.count == 1 { return parts[0] }
    return part
  }
}
