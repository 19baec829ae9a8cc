import Assistant
import Explanation
import OfflineEngine
import RiskAssessment
import Testing

/// Commands that come from the reader's history.
@Suite struct HistoryWorkflowTests {
  private static func candidate(_ command: String, isRepeat: Bool) -> Candidate {
    var candidate = Candidate(command: command, task: "t-" + command, about: "", confidence: isRepeat ? 0.95 : 0.9)
    candidate.earlier = isRepeat ? EarlierUse(isRepeat: true, accepted: 1) : nil
    return candidate
  }

  private func workflow(_ engine: AnsweringEngine, first: String) -> Workflow {
    Workflow(
      judgement: .init(
        suggest: { _ in
          OfflineAnswer(
            candidates: [Self.candidate(first, isRepeat: true), Self.candidate("ls", isRepeat: false)], unplaced: [])
        },
        review: { command in
          ReviewedCommand(
            command: command, explanation: ExplainedCommand(command: command),
            verdict: RiskVerdict(
              level: command.hasPrefix("rm") ? .danger : .safe, reversibility: .yes, touches: [], findings: []),
            hasHiddenText: false)
        }), engine: engine)
  }

  private func shown(_ effects: [WorkflowEffect]) -> ReviewedCommand? {
    for case .show(let reviewed) in effects { return reviewed }
    return nil
  }

  @Test("It is shown as such, with its task, before it may run") func origin() {
    var flow = workflow(.offline, first: "mine")
    let effects = flow.handle(.requested("x"))
    #expect(shown(effects)?.command == "mine" && shown(effects)?.origin == .history)
    #expect(shown(effects)?.task == "t-mine" && shown(effects)?.earlier?.isRepeat == true)
    #expect(!effects.contains { if case .run = $0 { true } else { false } })
    #expect(shown(flow.handle(.menuChose(.next)))?.origin == .offline)
  }

  @Test("What is dangerous asks for the word all the same") func danger() {
    var flow = workflow(.offline, first: "rm -rf x")
    _ = flow.handle(.requested("x"))
    let effects = flow.handle(.menuChose(.run))
    #expect(effects.contains { if case .askDangerConfirmation = $0 { true } else { false } })
    #expect(!effects.contains { if case .run = $0 { true } else { false } })
  }

  @Test("A model that is asked for another is not told of it") func unknownToModel() {
    var flow = workflow(.offlineThenModel, first: "mine")
    _ = flow.handle(.requested("x"))
    _ = flow.handle(.menuChose(.next))
    var asked: ModelQuestion?
    for case .askModel(let question) in flow.handle(.menuChose(.next)) { asked = question }
    #expect(asked == ModelQuestion(words: "x", rejected: ["ls"]))
    // What it answers all the same was shown already.
    #expect(shown(flow.handle(.modelAnswered(["mine", "du"], note: nil)))?.command == "du")
  }

  @Test("The words are known with what was added to them") func words() {
    var flow = workflow(.offline, first: "mine")
    _ = flow.handle(.requested("x"))
    _ = flow.handle(.menuChose(.revise))
    _ = flow.handle(.revised("y"))
    #expect(flow.words == "x y")
  }
}
