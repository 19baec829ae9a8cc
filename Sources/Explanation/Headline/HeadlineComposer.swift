import CommandReference
import Platform
import ShellGrammar

/// Says in one sentence what a whole command does, from what its parts do; nothing where that is not certain.
struct HeadlineComposer {
  let reference: ProgramReference
  let machine: Machine
  let words: HeadlineWords
  var script: ParsedScript
  /// Knowledge that was read already.
  var known: [String: CommandKnowledge?]
  /// Words that stand for something else here: `{}`, `$f`.
  var marks: [String: String] = [:]
  /// Functions that the command itself defines.
  var functions: Set<String> = []
  /// What is said of the parts of the command.
  var told: ToldParts
  /// What a command reads that has no input of its own; nil where that is what the whole command reads.
  var standardInput: LineStream?
  var nesting = 0
  /// Whether a part was left out because it stands too deep.
  var isTooDeep = false

  /// How many bytes the clauses of one program may take where it is told by its parts.
  var roomForParts = Self.roomsForParts[0]

  /// Headlines and commands beyond these say nothing at a glance; a Korean letter of two columns has three bytes.
  var longestHeadline: Int { words.isKorean ? 480 : 320 }
  /// Where a headline becomes too long, fewer parts are told.
  static let roomsForParts = [220, 100, 1]
  static let mostSteps = 6
  static let mostStages = 12
  static let mostFlags = 40
  static let deepestNesting = 8

  /// The headline of a script.
  static func headline(
    of script: ParsedScript, told: ToldParts, known: [String: CommandKnowledge?], functions: Set<String>,
    _ reference: ProgramReference, _ machine: Machine
  ) -> String? {
    var composer = HeadlineComposer(
      reference: reference, machine: machine, words: HeadlineWords(language: machine.language), script: script,
      known: known, functions: functions, told: told)
    for room in roomsForParts {
      composer.roomForParts = room
      guard let clause = composer.clause(script.list), !clause.isBare, !composer.isTooDeep else { return nil }
      let sentence = composer.words.sentence(clause.text)
      if sentence.contains("\n") { return nil }
      if sentence.utf8.count <= composer.longestHeadline { return sentence }
    }
    return nil
  }

  /// What one part of a command does.
  struct Clause {
    var text: String
    /// Whether it says no more than that something runs.
    var isBare = false
    /// Whether it tells of what it reads.
    var tellsInput = false
  }

  /// A clause, and another one that depends on how the first ends.
  func joined(_ first: String, _ second: String, isAnd: Bool, asks: Bool) -> String {
    let values = ["a": words.connected(first), "b": second]
    if asks {
      return isAnd
        ? words.say("{a}, and if so, {b}", "{a}, 성공하면 {b}", values)
        : words.say("{a}, and if not, {b}", "{a}, 실패하면 {b}", values)
    }
    return isAnd
      ? words.say("{a}, and if that succeeds, {b}", "{a}, 성공하면 {b}", values)
      : words.say("{a}, and if that fails, {b}", "{a}, 실패하면 {b}", values)
  }

  mutating func clause(_ pipeline: Pipeline) -> Clause? {
    guard let clause = story(pipeline) else { return nil }
    guard pipeline.time != nil else { return clause }
    return Clause(
      text: words.say("measures how long this takes: {x}", "걸리는 시간을 재면서 {x}", ["x": clause.text]), isBare: clause.isBare
    )
  }

  /// What our knowledge says of a command, read once.
  mutating func knowledge(of command: String) -> CommandKnowledge? {
    if let knowledge = known[command] { return knowledge }
    let knowledge = reference.knowledge(of: command)
    known[command] = .some(knowledge)
    return knowledge
  }

  func argument(_ word: Word) -> ArgumentText { ArgumentText(word, in: script) }

  /// What the text of an argument does as a script of its own.
  mutating func clause(ofScript text: String) -> Clause? {
    guard nesting < Self.deepestNesting else { return nil }
    let inner = ShellParser().parse(text)
    guard inner.diagnostics.isEmpty else { return nil }
    let outer = (script, told)
    (script, told) = (inner, parts(of: inner))
    defer { (script, told) = outer }
    return clause(inner.list)
  }

  /// What is said of the parts of a script inside; nothing where words in it stand for something else.
  private func parts(of script: ParsedScript) -> ToldParts {
    guard marks.isEmpty else { return .none(words.language) }
    var builder = ExplanationBuilder(reference: reference, machine: machine, script: script)
    builder.explainParts()
    return ToldParts(builder.result, words.language)
  }
}
