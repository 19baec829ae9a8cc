import Assistant
import Explanation
import OfflineEngine
import RiskAssessment
import Testing

@Suite struct WorkflowTests {
  /// A workflow that answers every request with these commands; `rm …` is danger, `hidden` holds hidden text.
  private func workflow(_ commands: [String: Double], revised: [String] = []) -> Workflow {
    let first = commands.sorted { $0.value > $1.value }.map { candidate($0.key, $0.value) }
    let later = revised.map { candidate($0, 0.95) }
    return Workflow(
      judgement: .init(
        suggest: { OfflineAnswer(candidates: $0.contains("+") ? later : first, unplaced: ["zebra"]) },
        review: { command in
          let level: RiskLevel = command.hasPrefix("rm") ? .danger : .safe
          return ReviewedCommand(
            command: command, explanation: ExplainedCommand(command: command),
            verdict: RiskVerdict(level: level, reversibility: .yes, touches: [], findings: []),
            hasHiddenText: command == "hidden")
        }))
  }

  private func candidate(_ command: String, _ confidence: Double) -> Candidate {
    Candidate(command: command, task: command, about: command, confidence: confidence)
  }

  private func ran(_ effects: [WorkflowEffect]) -> String? {
    for case .run(let command) in effects { return command }
    return nil
  }

  private func shown(_ effects: [WorkflowEffect]) -> String? {
    for case .show(let reviewed) in effects { return reviewed.command }
    return nil
  }

  private func selection(_ effects: [WorkflowEffect]) -> MenuAction? {
    for case .askMenu(_, let selected) in effects { return selected }
    return nil
  }

  private func outcome(_ effects: [WorkflowEffect]) -> WorkflowOutcome? {
    for case .stop(let outcome) in effects { return outcome }
    return nil
  }

  @Test func aConfirmedCommandRunsAndItsStatusEnds() {
    var flow = workflow(["ls": 0.9])
    let first = flow.handle(.requested("list"))
    #expect(shown(first) == "ls")
    #expect(selection(first) == .run)
    #expect(ran(first) == nil)
    #expect(ran(flow.handle(.menuChose(.run))) == "ls")
    #expect(outcome(flow.handle(.finished(7))) == .ran(7))
  }

  @Test func nothingRunsBeforeItWasShownAndConfirmed() {
    let events: [WorkflowEvent] = [
      .menuChose(.run), .dangerConfirmed(true), .edited("rm x"), .revised("+"), .candidateChosen(0), .copied(.terminal),
      .alternativeChosen(0),
      .finished(0),
    ]
    // Every pair and triple of events that does not begin with a request, or that lacks the confirmation.
    for first in events {
      for second in events {
        for third in events {
          var flow = workflow(["ls": 0.9])
          let effects = flow.handle(first) + flow.handle(second) + flow.handle(third)
          #expect(ran(effects) == nil, "\(first) \(second) \(third)")
        }
      }
    }
  }

  @Test func whatRunsIsAlwaysTheCommandLastShown() {
    let choices: [WorkflowEvent] = [
      .menuChose(.run), .menuChose(.edit), .menuChose(.revise), .menuChose(.next), .menuChose(.copy),
      .edited("echo edited"),
      .edited("rm edited"), .edited(nil), .revised("+"), .revised(nil), .dangerConfirmed(true), .dangerConfirmed(false),
      .copied(nil),
    ]
    var state: UInt64 = 42
    for _ in 0..<5000 {
      var flow = workflow(["rm a": 0.9, "ls b": 0.85, "rm c": 0.6], revised: ["ls d"])
      var last = shown(flow.handle(.requested("x")))
      var isConfirmed = false
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let event = choices[Int(state >> 33) % choices.count]
        let effects = flow.handle(event)
        if let command = ran(effects) {
          #expect(command == last)
          isConfirmed = command.hasPrefix("rm") ? event == .dangerConfirmed(true) : event == .menuChose(.run)
          #expect(isConfirmed, "\(command) ran after \(event)")
        }
        last = shown(effects) ?? last
      }
    }
  }

  @Test func dangerSelectsQuitAndNeedsTheWord() {
    var flow = workflow(["rm -r x": 0.9])
    #expect(selection(flow.handle(.requested("x"))) == .quit)
    let asked = flow.handle(.menuChose(.run))
    #expect(ran(asked) == nil)
    guard case .askDangerConfirmation = asked.first else {
      Issue.record("no question was asked")
      return
    }
    var declined = flow
    #expect(outcome(declined.handle(.dangerConfirmed(false))) == .declined)
    #expect(ran(flow.handle(.dangerConfirmed(true))) == "rm -r x")
  }

  @Test func hiddenTextIsNeverRun() {
    var flow = workflow(["hidden": 0.9])
    #expect(selection(flow.handle(.requested("x"))) == .quit)
    let effects = flow.handle(.menuChose(.run))
    #expect(ran(effects) == nil)
    #expect(selection(effects) == .quit)
  }

  @Test func nextAndReviseNeverShowACommandTwice() {
    var flow = workflow(["a": 0.9, "b": 0.5], revised: ["a", "b", "c"])
    #expect(shown(flow.handle(.requested("x"))) == "a")
    #expect(shown(flow.handle(.menuChose(.next))) == "b")
    let end = flow.handle(.menuChose(.next))
    #expect(shown(end) == nil)
    #expect(selection(end) == .run)
    _ = flow.handle(.menuChose(.revise))
    #expect(shown(flow.handle(.revised("+"))) == "c")
    _ = flow.handle(.menuChose(.revise))
    #expect(shown(flow.handle(.revised("+"))) == nil)
  }

  @Test func anEditedCommandIsShownAgainBeforeItRuns() {
    var flow = workflow(["ls": 0.9])
    _ = flow.handle(.requested("x"))
    _ = flow.handle(.menuChose(.edit))
    let edited = flow.handle(.edited("rm -r /"))
    #expect(shown(edited) == "rm -r /")
    #expect(selection(edited) == .quit)
  }

  @Test func uncertainCandidatesAreOffered() {
    var flow = workflow(["a": 0.5, "b": 0.4, "c": 0.3, "d": 0.2])
    guard case .offer(let candidates, let unplaced) = flow.handle(.requested("x")).first else {
      Issue.record("nothing was offered")
      return
    }
    #expect(candidates.map(\.command) == ["a", "b", "c"])
    #expect(unplaced == ["zebra"])
    #expect(shown(flow.handle(.candidateChosen(1))) == "b")
    #expect(ran(flow.handle(.menuChose(.run))) == "b")
  }

  @Test func noCandidateEndsWithTheWordsNotPlaced() {
    var flow = workflow([:])
    #expect(outcome(flow.handle(.requested("x"))) == .noSuggestion(unplaced: ["zebra"]))
  }

  @Test func copyingTakesTheCommandWithoutRunning() {
    var flow = workflow(["ls": 0.9])
    _ = flow.handle(.requested("x"))
    _ = flow.handle(.menuChose(.copy))
    let effects = flow.handle(.copied(.terminal))
    #expect(outcome(effects) == .taken)
    #expect(ran(effects) == nil)
  }

  @Test func alternativesAreListedChosenAndNotShownTwice() {
    var flow = workflow(["a": 0.9, "b": 0.85, "c": 0.7])
    _ = flow.handle(.requested("x"))
    #expect(alternatives(flow.handle(.menuChose(.alternatives))) == ["b", "c"])
    #expect(shown(flow.handle(.alternativeChosen(1))) == "c")
    #expect(alternatives(flow.handle(.menuChose(.alternatives))) == ["b"])
    #expect(shown(flow.handle(.alternativeChosen(7))) == nil)
    #expect(selection(flow.handle(.alternativeChosen(nil))) == .run)
    #expect(shown(flow.handle(.menuChose(.next))) == "b")
    #expect(flow.handle(.menuChose(.alternatives)).contains { if case .say(.nothingMore) = $0 { true } else { false } })
    #expect(ran(flow.handle(.menuChose(.run))) == "b")
  }

  @Test func helpTellsTheKeysAndComesBackToTheMenu() throws {
    var flow = workflow(["a": 0.9, "b": 0.85])
    _ = flow.handle(.requested("x"))
    let effects = flow.handle(.menuChose(.help))
    guard case .tellKeys(let actions, alternatives: 1) = effects.first else {
      Issue.record("no keys are told: \(effects)")
      return
    }
    #expect(actions.contains(.alternatives) && !actions.contains(.careful))
    #expect(selection(effects) == .run)
  }

  @Test func whatAnEditChangedIsSaid() {
    var flow = workflow(["ls -l": 0.9])
    _ = flow.handle(.requested("x"))
    _ = flow.handle(.menuChose(.edit))
    let effects = flow.handle(.edited("ls -la"))
    guard case .show(let reviewed) = effects.first else {
      Issue.record("nothing is shown: \(effects)")
      return
    }
    #expect(reviewed.change?.hunks == [.init(removed: "-l", added: "-la")])
  }

  private func alternatives(_ effects: [WorkflowEffect]) -> [String]? {
    for case .askAlternative(let commands) in effects { return commands }
    return nil
  }

  @Test func aMenuWithoutAnItemIgnoresItsEvent() {
    var flow = Workflow(judgement: workflow(["ls": 0.9]).judgement, actions: [.run, .quit])
    _ = flow.handle(.requested("x"))
    #expect(flow.handle(.menuChose(.edit)).isEmpty)
  }
}
