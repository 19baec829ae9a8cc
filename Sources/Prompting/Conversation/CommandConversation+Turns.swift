import LanguageModels

extension CommandConversation {
  /// The most of a reply that is sent back with a repair turn.
  static let repeatedLimit = 4 << 10

  /// The command as it is meant here, the names that stood for secrets replaced by them; nil where a secret cannot stand
  /// in the place of its name.
  private func restored(_ command: String) -> String? { mask.restore(inCommand: command) }

  /// What the checks say of a command; asked once for each text.
  mutating func judge(_ command: Reply.Command) -> JudgedCommand {
    if var known = judged[command.text] {
      known.note = command.note ?? known.note
      return known
    }
    let meant = restored(command.text)
    let text = meant ?? command.text
    let key = CommandKey.of(text)
    let problems = rejected.contains(key) ? [.wasShownBefore] : problems(of: text, isRestored: meant != nil)
    let result = JudgedCommand(
      text: command.text, command: ModelCommand(command: text, problems: problems), key: key, note: command.note)
    judged[command.text] = result
    return result
  }

  private func problems(of command: String, isRestored: Bool) -> [CommandProblem] {
    if let message = checks.parseError(command) { return [.doesNotParse(message: message)] }
    guard isRestored else {
      return [
        .doesNotParse(message: "a masked value stands where it cannot be put back: write it as a word of its own")
      ]
    }
    return checks.unknownFlags(command).map { .unknownFlag($0) }
  }

  /// What follows from the end of a turn.
  mutating func finishTurn(_ reason: FinishReason) -> [Step] {
    if answered != nil {
      lastNote = note
      isTurnOver = true
      isDone = true
      return []
    }
    isTurnOver = true
    if case .refused(let word) = reason { return conclude(note: word.isEmpty ? reader.note : word) }
    if !calls.isEmpty, lookUps.isOpen, !request.tools.isEmpty { return beginLookUps() }
    let reply = reader.finish(isCut: reason == .tokenLimit)
    let isNew = keep(reply.commands)
    if let note = reply.note { lastNote = note }
    if count == 1, let command = candidates.first(where: \.passes) { return conclude(with: [command]) }
    return repair(after: reply, isNew: isNew) ?? conclude(note: reply.note)
  }

  /// Keeps the commands that no turn gave before; whether there were any.
  private mutating func keep(_ commands: [Reply.Command]) -> Bool {
    var isNew = false
    for command in commands.map({ judge($0) }) {
      if command.command.problems == [.wasShownBefore] {
        shownBefore.append(command)
      } else if !candidates.contains(where: { $0.key == command.key }) {
        candidates.append(command)
        isNew = true
      }
    }
    return isNew
  }

  /// The turn that asks again; nil where none would help or all were had.
  private mutating func repair(after reply: Reply, isNew: Bool) -> [Step]? {
    switch reply.ending {
    case .cut: return askAgain(.shorter, RepairTurn.shorterMessage)
    case .unreadable: return askAgain(.readable, RepairTurn.readableMessage(wanted: count))
    case .noCommand where calls.isEmpty: return nil
    // It goes on calling though nothing may be looked up any more.
    case .noCommand: return askAgain(.readable, RepairTurn.readableMessage(wanted: count))
    case .commands: break
    }
    if candidates.isEmpty { return askAgain(.another, RepairTurn.anotherMessage(shownBefore.map(\.text))) }
    if count > 1, candidates.count < count, !repairs.contains(.more) {
      let known = candidates.map(\.text) + shownBefore.map(\.text)
      return askAgain(.more, RepairTurn.moreMessage(count - candidates.count, besides: known))
    }
    guard isNew, let best = ranked.first else { return nil }
    switch best.command.problems.first {
    case .doesNotParse(let message):
      return askAgain(
        .grammar, RepairTurn.grammarMessage(best.text, fault: message), about: .doesNotParse(message: message))
    case .unknownFlag(let flag):
      let faults = best.command.problems.compactMap { if case .unknownFlag(let text) = $0 { text } else { nil } }
      return askAgain(.flags, RepairTurn.flagsMessage(best.text, faults: faults), about: .unknownFlag(flag))
    case .wasShownBefore, nil: return nil
    }
  }

  /// One more request with what is wrong; nil where this was asked before or there were requests enough.
  private mutating func askAgain(
    _ turn: RepairTurn, _ message: String, about problem: CommandProblem? = nil
  ) -> [Step]? {
    guard requests < Self.requestLimit, repairs.insert(turn).inserted else { return nil }
    requests += 1
    var next = request
    // The checks saw the secrets: what they say may hold them.
    next.messages += [.assistant(text.isEmpty ? "(no answer)" : repeatedText), .user(mask.mask(message))]
    let problem = problem ?? (turn == .another ? .wasShownBefore : nil)
    let notice = problem.map { [Step.say(.repairing($0))] } ?? []
    return notice + ask(next)
  }

  private var repeatedText: String {
    guard text.utf8.count > Self.repeatedLimit else { return text }
    return String(decoding: text.utf8.prefix(Self.repeatedLimit), as: UTF8.self) + "…"
  }

  /// The commands of all turns, the best first, else in the model's order.
  var ranked: [JudgedCommand] {
    candidates.enumerated().sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .map(\.element)
  }

  /// The answer with the best of what came; with nothing, the note says why.
  private mutating func conclude(note: String?) -> [Step] {
    let given = Array(ranked.prefix(count))
    return conclude(with: given.isEmpty ? Array(shownBefore.prefix(1)) : given, else: note)
  }

  private mutating func conclude(with commands: [JudgedCommand], else note: String? = nil) -> [Step] {
    isDone = true
    lastNote = commands.isEmpty ? note : commands[0].note
    return [.answer(ModelAnswer(commands: commands.map(\.command), note: lastNote))]
  }
}
