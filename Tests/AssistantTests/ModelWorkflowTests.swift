import Assistant
import Explanation
import OfflineEngine
import RiskAssessment
import Testing

/// Requests that a language model may answer.
@Suite struct ModelWorkflowTests {
  /// A workflow whose offline engine answers `offline`; words with a `+` in them are sure of `revised`.
  private func workflow(
    _ engine: AnsweringEngine, offline: [(String, Double)] = [], revised: [(String, Double)] = []
  ) -> Workflow {
    func candidates(_ pairs: [(String, Double)]) -> [Candidate] {
      pairs.map { Candidate(command: $0.0, task: $0.0, about: $0.0, confidence: $0.1) }
    }
    let first = candidates(offline)
    let later = candidates(revised)
    return Workflow(
      judgement: .init(
        suggest: { OfflineAnswer(candidates: $0.contains("+") ? later : first, unplaced: ["zebra"]) },
        review: { command in
          let level: RiskLevel = command.hasPrefix("rm") ? .danger : .safe
          return ReviewedCommand(
            command: command, explanation: ExplainedCommand(command: command),
            verdict: RiskVerdict(level: level, reversibility: .yes, touches: [], findings: []), hasHiddenText: false)
        }), engine: engine)
  }

  private func question(_ effects: [WorkflowEffect]) -> ModelQuestion? {
    for case .askModel(let question) in effects { return question }
    return nil
  }

  private func shown(_ effects: [WorkflowEffect]) -> ReviewedCommand? {
    for case .show(let reviewed) in effects { return reviewed }
    return nil
  }

  private func offered(_ effects: [WorkflowEffect]) -> [String]? {
    for case .offer(let candidates, _) in effects { return candidates.map(\.command) }
    return nil
  }

  private func outcome(_ effects: [WorkflowEffect]) -> WorkflowOutcome? {
    for case .stop(let outcome) in effects { return outcome }
    return nil
  }

  private func asksMenu(_ effects: [WorkflowEffect]) -> Bool {
    effects.contains { if case .askMenu = $0 { true } else { false } }
  }

  @Test func theOfflineEngineAnswersAtOnceWhereItIsSure() {
    var flow = workflow(.offlineThenModel, offline: [("ls", 0.9)])
    let effects = flow.handle(.requested("x"))
    #expect(question(effects) == nil)
    #expect(shown(effects)?.command == "ls")
    #expect(shown(effects)?.origin == .offline)
  }

  @Test(arguments: [[], [("ls", 0.79)]])
  func theModelIsAskedWhereItIsNot(offline: [(String, Double)]) {
    var flow = workflow(.offlineThenModel, offline: offline)
    let asked = flow.handle(.requested("x"))
    #expect(question(asked) == ModelQuestion(words: "x"))
    #expect(shown(asked) == nil)
    let answered = flow.handle(.modelAnswered(["du -sh"], note: nil))
    #expect(shown(answered)?.command == "du -sh")
    #expect(shown(answered)?.origin == .model)
    #expect(asksMenu(answered))
  }

  @Test func theModelAloneIsAskedWhereTheReaderWantsIt() {
    var flow = workflow(.model, offline: [("ls", 0.99)])
    #expect(question(flow.handle(.requested("x"))) == ModelQuestion(words: "x"))
  }

  @Test func theModelIsNeverAskedOffline() {
    var flow = workflow(.offline, offline: [("ls", 0.5)])
    #expect(question(flow.handle(.requested("x"))) == nil)
    var empty = workflow(.offline)
    #expect(outcome(empty.handle(.requested("x"))) == .noSuggestion(unplaced: ["zebra"]))
    var sure = workflow(.offline, offline: [("ls", 0.9)])
    _ = sure.handle(.requested("x"))
    #expect(question(sure.handle(.menuChose(.next))) == nil)
  }

  @Test(arguments: [WorkflowEvent.modelFailed, .modelInterrupted])
  func aFailureFallsBackToTheCandidates(event: WorkflowEvent) {
    var flow = workflow(.offlineThenModel, offline: [("ls", 0.7), ("du", 0.5)])
    _ = flow.handle(.requested("x"))
    #expect(offered(flow.handle(event)) == ["ls", "du"])
    #expect(shown(flow.handle(.candidateChosen(1)))?.command == "du")
  }

  @Test func aFailureWithNothingToShowEnds() {
    for engine in [AnsweringEngine.offlineThenModel, .model] {
      var failing = workflow(engine)
      _ = failing.handle(.requested("x"))
      #expect(outcome(failing.handle(.modelFailed)) == .modelFailed)
      var interrupted = workflow(engine)
      _ = interrupted.handle(.requested("x"))
      #expect(outcome(interrupted.handle(.modelInterrupted)) == .interrupted)
    }
  }

  @Test func whoWantsTheModelAloneIsNotGivenGuesses() {
    var flow = workflow(.model, offline: [("ls", 0.7)])
    _ = flow.handle(.requested("x"))
    #expect(outcome(flow.handle(.modelFailed)) == .modelFailed)
  }

  @Test func anAnswerWithoutCommandsSaysWhy() {
    var flow = workflow(.model)
    _ = flow.handle(.requested("x"))
    let effects = flow.handle(.modelAnswered([], note: "I cannot."))
    var messages: [WorkflowMessage] = []
    for case .say(let message) in effects { messages.append(message) }
    #expect(messages == [.modelHasNothing(note: "I cannot.")])
    #expect(outcome(effects) == .noSuggestion(unplaced: []))
  }

  @Test func nextAsksForWhatWasNotShown() {
    var flow = workflow(.offlineThenModel, offline: [("a", 0.9), ("b", 0.6), ("c", 0.4)])
    _ = flow.handle(.requested("x"))
    #expect(shown(flow.handle(.menuChose(.next)))?.command == "b")
    // `c` is a guess: the model is asked first.
    #expect(question(flow.handle(.menuChose(.next))) == ModelQuestion(words: "x", rejected: ["a", "b"]))
    #expect(shown(flow.handle(.modelAnswered(["a", "d", "e"], note: nil)))?.command == "d")
    #expect(shown(flow.handle(.menuChose(.next)))?.command == "e")
    #expect(question(flow.handle(.menuChose(.next)))?.rejected == ["a", "b", "d", "e"])
    #expect(shown(flow.handle(.modelAnswered(["b"], note: nil)))?.command == "c")
  }

  @Test func aFailureWhileACommandIsOnTheScreenKeepsIt() {
    var flow = workflow(.model)
    _ = flow.handle(.requested("x"))
    _ = flow.handle(.modelAnswered(["a"], note: nil))
    _ = flow.handle(.menuChose(.next))
    #expect(asksMenu(flow.handle(.modelFailed)))
    var ran: String?
    for case .run(let command) in flow.handle(.menuChose(.run)) { ran = command }
    #expect(ran == "a")
  }

  @Test func revisingAsksTheModelAgainWithAllTheWords() {
    var flow = workflow(.model)
    _ = flow.handle(.requested("list files"))
    _ = flow.handle(.modelAnswered(["ls"], note: nil))
    _ = flow.handle(.menuChose(.revise))
    #expect(
      question(flow.handle(.revised("with sizes"))) == ModelQuestion(words: "list files with sizes", rejected: ["ls"]))
  }

  @Test func revisingTakesTheOfflineAnswerWhereItIsSure() {
    var flow = workflow(.offlineThenModel, offline: [("a", 0.9)], revised: [("b", 0.9)])
    _ = flow.handle(.requested("x"))
    _ = flow.handle(.menuChose(.revise))
    #expect(shown(flow.handle(.revised("+")))?.command == "b")
    var unsure = workflow(.offlineThenModel, offline: [("a", 0.9)], revised: [("b", 0.6)])
    _ = unsure.handle(.requested("x"))
    _ = unsure.handle(.menuChose(.revise))
    #expect(question(unsure.handle(.revised("+")))?.rejected == ["a"])
  }

  @Test func tellingMoreComesBackToTheSameCommand() {
    var flow = workflow(.offline, offline: [("ls", 0.9)])
    _ = flow.handle(.requested("x"))
    guard case .tellMore(let reviewed) = flow.handle(.menuChose(.more)).first else {
      Issue.record("nothing was told")
      return
    }
    #expect(reviewed.command == "ls")
    #expect(flow.handle(.menuChose(.run)).isEmpty)
    #expect(asksMenu(flow.handle(.toldMore)))
  }

  @Test func whatAModelGaveIsShownBeforeItRuns() {
    // Any order of events: nothing runs but the command last shown, after its own confirmation.
    let events: [WorkflowEvent] = [
      .requested("x"), .modelAnswered(["rm a", "ls"], note: nil), .modelAnswered(["rm b"], note: nil), .modelFailed,
      .modelInterrupted, .menuChose(.run), .menuChose(.next), .menuChose(.revise), .revised("y"), .menuChose(.more),
      .toldMore, .dangerConfirmed(true), .candidateChosen(0),
    ]
    var state: UInt64 = 7
    for _ in 0..<5000 {
      var flow = workflow(.offlineThenModel, offline: [("rm c", 0.5)])
      var last: String?
      for _ in 0..<10 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let event = events[Int(state >> 33) % events.count]
        let effects = flow.handle(event)
        for case .run(let command) in effects {
          #expect(command == last)
          #expect(command.hasPrefix("rm") ? event == .dangerConfirmed(true) : event == .menuChose(.run))
        }
        last = shown(effects)?.command ?? last
      }
    }
  }
}
