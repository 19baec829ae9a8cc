import CommandReference
import ShellGrammar

extension HeadlineComposer {
  /// `… | xargs command`: the command, about what comes in.
  func distribution(_ call: HeadlineCall, input: LineStream?) -> HeadlineStage? {
    let list = call.flags.first { $0.spellings.contains("-a") }?.value
    guard let range = call.command, let input = list.map({ LineStream(.text($0)) }) ?? input, call.operands.isEmpty,
      call.flags.allSatisfy({ call.isSilent($0) || !Set(["-I", "-a"]).isDisjoint(with: $0.spellings) })
    else { return nil }
    let arguments = Array(call.arguments[range])
    // Commands get all of them, in whatever order they come.
    let read = Self.printing.contains(arguments.first?.text ?? "") ? input : input.unsorted
    var inner = self
    inner.functions = []
    inner.told = .none(words.language)
    inner.standardInput = nil
    if let mark = call.flags.first(where: { $0.spellings.contains("-I") })?.value {
      return inner.replacement(of: mark, in: arguments, read, items: Self.takesItems(call))
    }
    return inner.addition(to: arguments, read, Self.pieces(of: read, call, words))
  }

  /// The command with what comes in as its last words.
  private mutating func addition(to arguments: [ArgumentText], _ input: LineStream, _ pieces: String) -> HeadlineStage {
    let name = arguments.first?.text ?? ""
    let isShell = ["sh", "bash", "dash", "zsh"].contains(name)
    let place = SourceRange(0, 0)
    let object = ArgumentText(Word(parts: [.literal("{}", range: place)], range: place), in: script)
    if isShell, let stage = stage(arguments, input: nil, isPiped: false), !stage.isBare, !stage.isVague {
      let values = ["x": pieces, "a": stage.text]
      return told(words.say("with {x} as its arguments: {a}", "{x}을(를) 인자로 하여: {a}", values), stage)
    }
    marks["{}"] = mark(input, pieces, isText: Self.printing.contains(name))
    if !isShell, let stage = stage(arguments + [object], input: nil, isPiped: false), !stage.isBare, !stage.isVague,
      // Where a phrase shows the words as they are, what stands for the others would stand there too.
      !stage.text.contains("{}")
    {
      return told(stage.text, stage)
    }
    let command = arguments.map { script.text(in: $0.word.range) }.joined(separator: " ")
    let text = words.say(
      "runs `{c}` with {x} as its arguments", "{x}을(를) 인자로 하여 `{c}`을(를) 실행합니다",
      ["c": command, "x": pieces])
    return HeadlineStage(text: text, tellsInput: true, program: "xargs")
  }

  /// The command for each of the lines that come in, which take the place of a mark.
  private mutating func replacement(
    of mark: String, in arguments: [ArgumentText], _ input: LineStream, items: Bool
  ) -> HeadlineStage {
    let isAlone = arguments.filter { $0.text.contains(mark) }.allSatisfy { $0.text == mark }
    var outer = self
    if case .items = input.base, isAlone, arguments.contains(where: { $0.text == mark }) {
      outer.marks[mark] = self.mark(input, "", isText: false)
      if let stage = outer.stage(arguments, input: nil, isPiped: false), !stage.isBare, !stage.isVague {
        return told(stage.text, stage)
      }
    }
    var each = input.phrase(words)
    if case .text = input.base {
      each = items ? words.say("the items of {x}", "{x}의 항목", ["x": each]) : input.lines(words)
    }
    // What stands for one thing in turn has no words of its own here.
    marks[mark] = nil
    let command = arguments.map { script.text(in: $0.word.range) }.joined(separator: " ")
    var values = ["x": each, "m": mark, "c": command]
    if let stage = stage(arguments, input: nil, isPiped: false), !stage.isBare, !stage.isVague {
      values["a"] = stage.text
      let isEvery = each.hasPrefix("every")
      let english = isEvery ? "for {x}, as `{m}`: {a}" : "for each of {x}, as `{m}`: {a}"
      return told(words.say(english, "{x}마다 그것을 `{m}`(으)로 두고: {a}", values), stage)
    }
    let text = words.say("runs `{c}` for {x}, one at a time", "{x}마다 `{c}`을(를) 실행합니다", values)
    return HeadlineStage(text: text, tellsInput: true, program: "xargs")
  }

  private func told(_ text: String, _ stage: HeadlineStage) -> HeadlineStage {
    var stage = stage
    stage.text = text
    stage.tellsInput = true
    return stage
  }

  /// What stands for the words that come in.
  private func mark(_ input: LineStream, _ pieces: String, isText: Bool) -> String {
    if isText { return input.things == nil ? pieces : input.text(words) }
    if case .items = input.base { return NamedObject(phrase: input.phrase(words), isThings: true).mark }
    return NamedObject(phrase: input.phrase(words), isThings: false).mark
  }

  /// Programs whose operands are text, not names of things.
  private static let printing: Set<String> = ["echo", "printf", "expr"]

  private static func takesItems(_ call: HeadlineCall) -> Bool { call.flags.contains { $0.spellings.contains("-0") } }

  /// What comes in as the words that a command gets.
  private static func pieces(of input: LineStream, _ call: HeadlineCall, _ words: HeadlineWords) -> String {
    let text = input.phrase(words)
    guard case .text = input.base else { return text }
    if takesItems(call) { return words.say("the items of {x}", "{x}의 항목", ["x": text]) }
    let takesLines = call.flags.contains { $0.spellings.contains("-d") && $0.value == "\\n" }
    return takesLines ? input.lines(words) : words.say("the words of {x}", "{x}의 단어", ["x": text])
  }
}
