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
  /// Whether a redirection takes its output away from the pipeline.
  var isDiverted = false
  /// The program, for what is only its output.
  var program: String?
}

extension HeadlineComposer {
  /// What a pipeline does: one phrase as far as the stages fold into each other, then the next.
  mutating func story(_ pipeline: Pipeline, input: LineStream? = nil) -> Clause? {
    guard pipeline.commands.count <= Self.mostStages else { return nil }
    var told: [HeadlineStage] = []
    var stage: HeadlineStage?
    for (index, command) in pipeline.commands.enumerated() {
      var given = index == 0 ? input : nil
      if index > 0, let before = stage {
        given = output(of: before, with: pipeline.operators[index - 1], command: pipeline.commands[index - 1])
      }
      guard let next = self.stage(command, input: given, isPiped: index > 0) else { return nil }
      // A stage of which no more is known than its name does what nobody here can tell.
      if index > 0, next.isBare || next.isVague || stage?.isDiverted == true { return nil }
      if let before = stage, index > 0 {
        // What is printed only to be read by the next one is told by that one, if at all.
        let isTold = next.tellsInput && (before.gives != nil || before.isBare)
        if !isTold { told.append(before) }
      }
      stage = next
    }
    guard let last = stage else { return nil }
    let all = told + [last]
    return Clause(text: words.sequence(all.map(\.text)), isBare: all.allSatisfy(\.isBare))
  }

  /// What the next stage reads.
  private func output(of stage: HeadlineStage, with sign: Pipeline.PipeOperator, command: Command) -> LineStream {
    let hasErrors = sign.includesStandardError || Self.sendsErrorsAlong(command)
    if !hasErrors, let gives = stage.gives { return gives }
    guard let program = stage.program else {
      return LineStream(.text(words.say("what that prints", "그 출력")))
    }
    return LineStream(
      .text(
        hasErrors
          ? words.say("the output and the errors of {x}", "{x}의 출력과 오류", ["x": program])
          : words.say("the output of {x}", "{x}의 출력", ["x": program])))
  }

  private static func sendsErrorsAlong(_ command: Command) -> Bool {
    guard case .simple(let node) = command else { return false }
    return node.redirections.contains { $0.descriptor == .number(2) && $0.operator == .duplicateOutput }
  }

  mutating func stage(_ command: Command, input: LineStream?, isPiped: Bool) -> HeadlineStage? {
    switch command {
    case .simple(let node): return stage(node, input: input, isPiped: isPiped)
    case .compound(let node):
      guard let clause = clause(node, input: input) else { return nil }
      return HeadlineStage(text: clause.text, isBare: clause.isBare, tellsInput: clause.tellsInput)
    case .function(let node):
      return HeadlineStage(text: words.say("defines the function {x}", "{x} 함수를 정의합니다", ["x": node.name]))
    case .coprocess, .error: return nil
    }
  }

  private mutating func stage(_ node: SimpleCommand, input: LineStream?, isPiped: Bool) -> HeadlineStage? {
    var input = input
    guard let redirected = RedirectedStreams(node.redirections, in: script, marks: marks, words) else { return nil }
    if let text = redirected.input { input = LineStream(.text(text)) }
    let arguments = node.words.map(argument)
    var stage: HeadlineStage?
    if arguments.isEmpty {
      if node.assignments.isEmpty { return redirected.emptying(words).map { HeadlineStage(text: $0) } }
      stage = assignments(node.assignments).map { HeadlineStage(text: $0) }
    } else {
      stage = self.stage(arguments, input: input, isPiped: isPiped || redirected.input != nil)
    }
    guard var stage else { return nil }
    redirected.apply(to: &stage, words)
    return stage
  }

  private func assignments(_ items: [Assignment]) -> String? {
    guard items.count == 1, let item = items.first, item.index == nil, !item.isAppend,
      case .word(let word?) = item.value
    else { return nil }
    let text = argument(word)
    if text.word.parts.count == 1, case .commandSubstitution(let node) = Self.unquoted(text.word.parts[0]) {
      let inner = script.text(in: node.list.range)
      return words.say(
        "sets {name} to the output of `{x}`", "{name}을(를) `{x}`의 출력으로 정합니다", ["name": item.name, "x": inner])
    }
    return words.say("sets {name} to `{x}`", "{name}을(를) `{x}`(으)로 정합니다", ["name": item.name, "x": text.text])
  }

  static func unquoted(_ part: WordPart) -> WordPart {
    if case .doubleQuoted(let parts, _, _) = part, parts.count == 1 { return parts[0] }
    return part
  }
}
