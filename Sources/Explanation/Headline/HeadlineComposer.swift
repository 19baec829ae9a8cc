import CommandReference
import Platform
import ShellGrammar

/// Says in one sentence what a whole command does, from what its parts do; nothing where that is not certain.
struct HeadlineComposer {
  let reference: ProgramReference
  let words: HeadlineWords
  var script: ParsedScript
  /// Knowledge that was read already.
  var known: [String: CommandKnowledge?]
  /// Words that stand for something else here: `{}`, `$f`.
  var marks: [String: String] = [:]
  /// Functions that the command itself defines.
  var functions: Set<String> = []
  var nesting = 0
  /// Whether a part was left out because it stands too deep.
  var isTooDeep = false

  /// Headlines and commands beyond these say nothing at a glance.
  private static let longestHeadline = 320
  private static let mostSteps = 6
  static let mostStages = 12
  static let mostFlags = 40
  static let deepestNesting = 8

  /// The headline of a script.
  static func headline(
    of script: ParsedScript, known: [String: CommandKnowledge?], functions: Set<String>, _ reference: ProgramReference,
    _ language: Language
  ) -> String? {
    var composer = HeadlineComposer(
      reference: reference, words: HeadlineWords(language: language), script: script, known: known,
      functions: functions)
    guard let clause = composer.clause(script.list), !clause.isBare, !composer.isTooDeep else { return nil }
    let sentence = composer.words.sentence(clause.text)
    return sentence.utf8.count > Self.longestHeadline || sentence.contains("\n") ? nil : sentence
  }

  /// What one part of a command does.
  struct Clause {
    var text: String
    /// Whether it says no more than that something runs.
    var isBare = false
    /// Whether it tells of what it reads.
    var tellsInput = false
  }

  /// What a list does: its parts one after the other.
  mutating func clause(_ list: CommandList) -> Clause? {
    guard nesting < Self.deepestNesting, !list.items.isEmpty, list.items.count <= Self.mostSteps else { return nil }
    nesting += 1
    defer { nesting -= 1 }
    var clauses: [Clause] = []
    for item in list.items {
      guard var clause = clause(item.andOrList) else { return nil }
      if item.terminator?.kind == .background {
        clause.text = words.isKorean ? "백그라운드에서 " + clause.text : clause.text + " in the background"
      }
      clauses.append(clause)
    }
    return Clause(text: words.sequence(clauses.map(\.text)), isBare: clauses.allSatisfy(\.isBare))
  }

  private mutating func clause(_ list: AndOrList) -> Clause? {
    guard !list.rest.isEmpty else { return clause(list.first) }
    let isAnd = list.rest.allSatisfy { $0.operator == .and }
    guard isAnd || list.rest.count == 1, list.rest.count < Self.mostSteps else { return nil }
    var pipelines = list.pipelines[...]
    var opening = ""
    if let condition = condition(list.first, isMet: isAnd) {
      opening = words.say("if {x}, ", "{x} ", ["x": condition])
      pipelines = pipelines.dropFirst()
    }
    var clauses: [Clause] = []
    for pipeline in pipelines {
      guard pipeline.negations.isEmpty || pipelines.count == 1, let clause = clause(pipeline) else { return nil }
      clauses.append(clause)
    }
    guard let first = clauses.first else { return nil }
    var text = opening + first.text
    for (before, clause) in zip(clauses, clauses.dropFirst()) {
      text = joined(text, clause.text, isAnd: isAnd, asks: before.text.hasPrefix("checks whether "))
    }
    return Clause(text: text, isBare: clauses.allSatisfy(\.isBare) && opening.isEmpty)
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

  private mutating func clause(_ pipeline: Pipeline) -> Clause? {
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
    let outer = script
    script = inner
    defer { script = outer }
    return clause(inner.list)
  }
}
