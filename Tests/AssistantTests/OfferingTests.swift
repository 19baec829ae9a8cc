import Explanation
import OfflineEngine
import RiskAssessment
import Testing

@testable import Assistant

/// Requests that the offline engine is not sure of, and careful forms.
@Suite struct OfferingTests {
  private func candidate(
    _ command: String, _ confidence: Double, task: String? = nil, careful: String? = nil, isCareful: Bool = false,
    unplaced: [String] = []
  ) -> Candidate {
    Candidate(
      command: command, task: task ?? command, about: "does " + (task ?? command), confidence: confidence,
      unplaced: unplaced, careful: careful, isCareful: isCareful)
  }

  /// A workflow that answers with `first`, and requests with a `+` in them with `later`; `rm …` is danger.
  private func workflow(_ first: [Candidate], later: [Candidate] = []) -> Workflow {
    Workflow(
      judgement: .init(
        suggest: { OfflineAnswer(candidates: $0.contains("+") ? later : first, unplaced: ["zebra"]) },
        review: { command in
          ReviewedCommand(
            command: command, explanation: ExplainedCommand(command: command),
            verdict: RiskVerdict(
              level: command.hasPrefix("rm") ? .danger : .safe, reversibility: .yes, touches: [], findings: []),
            hasHiddenText: false, careful: command == "rm x" ? "rm -i x" : nil)
        }))
  }

  private func offered(_ effects: [WorkflowEffect]) -> [String]? {
    for case .offer(let candidates, _) in effects { return candidates.map(\.command) }
    return nil
  }

  private func shown(_ effects: [WorkflowEffect]) -> ReviewedCommand? {
    for case .show(let reviewed) in effects { return reviewed }
    return nil
  }

  private func menu(_ effects: [WorkflowEffect]) -> [MenuAction] {
    for case .askMenu(let actions, _) in effects { return actions }
    return []
  }

  private func said(_ effects: [WorkflowEffect]) -> [WorkflowMessage] {
    effects.compactMap { if case .say(let message) = $0 { message } else { nil } }
  }

  private func asksForCandidate(_ effects: [WorkflowEffect]) -> Int? {
    for case .askCandidate(let count, _) in effects { return count }
    return nil
  }

  @Test func theListHasOneCommandOfEachTask() {
    var flow = workflow([
      candidate("a1", 0.7, task: "a"), candidate("a2", 0.6, task: "a"), candidate("b", 0.5), candidate("c", 0.4),
      candidate("d", 0.35),
    ])
    let effects = flow.handle(.requested("x"))
    #expect(offered(effects) == ["a1", "b", "c"])
    #expect(asksForCandidate(effects) == 3)
    // The other form of what is chosen comes first, then what was not listed.
    #expect(shown(flow.handle(.candidateChosen(0)))?.command == "a1")
    #expect(shown(flow.handle(.menuChose(.next)))?.command == "a2")
    let guess = shown(flow.handle(.menuChose(.next)))
    #expect(guess?.command == "d")
    #expect(guess?.guess == Guess(about: "does d", unplaced: []))
    #expect(said(flow.handle(.menuChose(.next))) == [.nothingMore])
  }

  @Test func nextOfTheListGivesOthersUntilThereAreNone() {
    var flow = workflow(["a", "b", "c", "d", "e"].map { candidate($0, 0.5) })
    _ = flow.handle(.requested("x"))
    let more = flow.handle(.menuChose(.next))
    #expect(offered(more) == ["d", "e"])
    #expect(asksForCandidate(more) == 2)
    let end = flow.handle(.menuChose(.next))
    #expect(said(end) == [.nothingMore])
    #expect(asksForCandidate(end) == 2)
    #expect(shown(flow.handle(.candidateChosen(1)))?.command == "e")
  }

  @Test func revisingTheListShowsWhatIsSureAndListsWhatIsNot() {
    var sure = workflow([candidate("a", 0.5)], later: [candidate("b", 0.9)])
    _ = sure.handle(.requested("x"))
    #expect(sure.handle(.menuChose(.revise)).count == 1)
    #expect(shown(sure.handle(.revised("+")))?.command == "b")
    var unsure = workflow([candidate("a", 0.5)], later: [candidate("a", 0.7), candidate("b", 0.6)])
    _ = unsure.handle(.requested("x"))
    _ = unsure.handle(.menuChose(.revise))
    #expect(offered(unsure.handle(.revised("+"))) == ["b"])
    _ = unsure.handle(.menuChose(.revise))
    let nothing = unsure.handle(.revised("+"))
    #expect(said(nothing) == [.nothingNewAfterRevision])
    #expect(asksForCandidate(nothing) == 1)
    _ = unsure.handle(.menuChose(.revise))
    #expect(asksForCandidate(unsure.handle(.revised(nil))) == 1)
  }

  @Test func wordsThatLedNowhereAreForgotten() {
    var requests: [String] = []
    var flow = workflow([candidate("a", 0.9)])
    _ = flow.handle(.requested("x"))
    for _ in 0..<2 {
      _ = flow.handle(.menuChose(.revise))
      #expect(said(flow.handle(.revised("more"))) == [.nothingNewAfterRevision])
      requests.append(flow.words)
    }
    #expect(requests == ["x", "x"])
  }

  @Test func aRevisionThatIsNotSureIsNotShownAsTheAnswer() {
    var flow = workflow([candidate("a", 0.9)], later: [candidate("b", 0.4, unplaced: ["moon"])])
    _ = flow.handle(.requested("x"))
    _ = flow.handle(.menuChose(.revise))
    let effects = flow.handle(.revised("+"))
    #expect(shown(effects) == nil)
    #expect(offered(effects) == ["b"])
    #expect(shown(flow.handle(.candidateChosen(0)))?.guess?.unplaced == ["moon"])
  }

  @Test func guessesAmongNextAreToldAsSuch() {
    var flow = workflow([
      candidate("a1", 0.9, task: "a"), candidate("a2", 0.5, task: "a"), candidate("b", 0.85), candidate("c", 0.5),
    ])
    #expect(shown(flow.handle(.requested("x")))?.guess == nil)
    #expect(shown(flow.handle(.menuChose(.next)))?.guess == nil)
    #expect(shown(flow.handle(.menuChose(.next)))?.guess == nil)
    #expect(shown(flow.handle(.menuChose(.next)))?.guess?.about == "does c")
  }

  @Test func theCarefulFormIsOneKeyAway() {
    var flow = workflow([candidate("rm y", 0.9, careful: "rm -i y")])
    let first = flow.handle(.requested("x"))
    #expect(shown(first)?.careful == "rm -i y")
    #expect(menu(first).contains(.careful))
    let careful = flow.handle(.menuChose(.careful))
    #expect(shown(careful)?.command == "rm -i y")
    #expect(!menu(careful).contains(.careful))
    #expect(flow.handle(.menuChose(.careful)).isEmpty)
  }

  @Test func whatTheReaderEditsHasACarefulFormToo() {
    var flow = workflow([candidate("ls", 0.9)])
    #expect(!menu(flow.handle(.requested("x"))).contains(.careful))
    _ = flow.handle(.menuChose(.edit))
    #expect(menu(flow.handle(.edited("rm x"))).contains(.careful))
    #expect(shown(flow.handle(.menuChose(.careful)))?.command == "rm -i x")
  }

  @Test func aCarefulFormThatComesFirstSaysSo() {
    var flow = workflow([
      candidate("rm -i z", 0.9, task: "t", isCareful: true), candidate("rm z", 0.5, task: "t", careful: "rm -i z"),
    ])
    #expect(shown(flow.handle(.requested("x")))?.isCarefulFirst == true)
    let next = flow.handle(.menuChose(.next))
    #expect(shown(next)?.command == "rm z")
    #expect(!menu(next).contains(.careful))
  }

  @Test func noCommandIsShownOrListedTwice() {
    let names = ["a", "b", "c", "d", "rm x", "rm -i x"]
    var state: UInt64 = 3
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % count
    }
    let events: [WorkflowEvent] = [
      .menuChose(.next), .menuChose(.next), .menuChose(.revise), .revised("+"), .revised(nil), .menuChose(.careful),
      .candidateChosen(0), .candidateChosen(1),
    ]
    for _ in 0..<3000 {
      // Some of the names, each once.
      func some() -> [Candidate] {
        let start = random(6)
        return (0..<random(7)).map { offset in
          candidate(names[(start + offset) % 6], Double(random(10)) / 10, task: "t\(random(3))")
        }.sorted { $0.confidence > $1.confidence }
      }
      var flow = workflow(some(), later: some())
      var listed: Set<String> = []
      var shown: Set<String> = []
      var event = WorkflowEvent.requested("x")
      for _ in 0..<12 {
        for effect in flow.handle(event) {
          if case .offer(let candidates, _) = effect {
            for candidate in candidates {
              #expect(listed.insert(candidate.command).inserted && !shown.contains(candidate.command))
            }
          } else if case .show(let reviewed) = effect {
            #expect(shown.insert(reviewed.command).inserted, "\(reviewed.command) after \(event)")
            if event == .menuChose(.next) { #expect(!listed.contains(reviewed.command)) }
          }
        }
        event = events[random(events.count)]
      }
    }
  }
}
