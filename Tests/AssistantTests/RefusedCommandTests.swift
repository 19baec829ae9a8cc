import Assistant
import Explanation
import OfflineEngine
import RiskAssessment
import Safeguards
import Testing

/// What a policy denies or asks about, in the workflow.
@Suite struct RefusedCommandTests {
  private func workflow(_ decision: PolicyDecision, isHidden: Bool = false) -> Workflow {
    Workflow(
      judgement: .init(
        suggest: { _ in
          OfflineAnswer(
            candidates: [Candidate(command: "ls", task: "t", about: "a", confidence: 0.9)], unplaced: [])
        },
        review: { command in
          var reviewed = ReviewedCommand(
            command: command, explanation: ExplainedCommand(command: command),
            verdict: RiskVerdict(level: .safe, reversibility: .yes, touches: [], findings: []), hasHiddenText: isHidden)
          reviewed.policy = decision
          return reviewed
        }))
  }

  private static let grounds = PolicyDecision.Grounds.brokenPolicy("x")

  private func asked(_ effects: [WorkflowEffect]) -> (actions: [MenuAction], selected: MenuAction)? {
    for case .askMenu(let actions, let selected) in effects { return (actions, selected) }
    return nil
  }

  private func runs(_ effects: [WorkflowEffect]) -> Bool {
    effects.contains { if case .run = $0 { true } else { false } }
  }

  private func copies(_ effects: [WorkflowEffect]) -> Bool {
    effects.contains { if case .copy = $0 { true } else { false } }
  }

  @Test func whatIsDeniedCanBeNeitherRunNorCopied() throws {
    var flow = workflow(.deny(Self.grounds))
    let menu = try #require(asked(flow.handle(.requested("x"))))
    #expect(!menu.actions.contains(.run) && !menu.actions.contains(.copy))
    #expect(menu.actions.contains(.edit) && menu.selected == .quit)
    for action in MenuAction.allCases {
      var flow = flow
      let effects = flow.handle(.menuChose(action))
      #expect(!runs(effects) && !copies(effects))
      #expect(!runs(flow.handle(.dangerConfirmed(true))))
    }
  }

  @Test func anEditedCommandIsHeldAgainstThePolicyAgain() {
    var flow = workflow(.deny(Self.grounds))
    _ = flow.handle(.requested("x"))
    _ = flow.handle(.menuChose(.edit))
    #expect(!runs(flow.handle(.edited("ls -l"))))
    #expect(!runs(flow.handle(.menuChose(.run))))
  }

  @Test func whatIsAskedAboutRunsAfterTheWordAlone() throws {
    var flow = workflow(.confirm(Self.grounds))
    #expect(try #require(asked(flow.handle(.requested("x")))).selected == .quit)
    #expect(!runs(flow.handle(.menuChose(.run))))
    var declined = flow
    #expect(!runs(declined.handle(.dangerConfirmed(false))))
    #expect(runs(flow.handle(.dangerConfirmed(true))))
  }

  @Test func hiddenTextIsNotCopied() throws {
    var flow = workflow(.asJudged, isHidden: true)
    #expect(!(try #require(asked(flow.handle(.requested("x"))))).actions.contains(.copy))
    #expect(!copies(flow.handle(.menuChose(.copy))))
  }
}
