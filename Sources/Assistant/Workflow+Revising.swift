import OfflineEngine

extension Workflow {
  /// What is on the screen while the reader adds words.
  enum RevisedPlace: Sendable {
    case command(ReviewedCommand)
    case offer(Offer)
  }

  mutating func revised(_ addition: String?, from place: RevisedPlace) -> [WorkflowEffect] {
    guard let addition, !addition.allSatisfy(\.isWhitespace) else { return back(to: place) }
    let formerWords = words
    words += " " + addition
    let answer = engine == .model ? nil : judgement.suggest(words)
    guard let answer else { return ask(wait(in: place)) }
    let sureTask = Self.sureTask(of: answer)
    let fresh = answer.candidates.filter { isNew($0.command) }
    let isSure = fresh.first.map { Self.isSure($0, sureTask: sureTask) } ?? false
    if engine == .offlineThenModel, (fresh.first?.confidence ?? 0) < Confidence.threshold {
      return ask(wait(in: place))
    }
    guard let best = fresh.first else {
      // Words that lead nowhere are no part of the next request.
      words = formerWords
      return [.say(.nothingNewAfterRevision)] + back(to: place)
    }
    guard isSure else { return offer(OfflineAnswer(candidates: fresh, unplaced: best.unplaced)) }
    var former: String?
    if case .command(let reviewed) = place { former = reviewed.command }
    return show(best, then: fresh.dropFirst(), sureTask: sureTask, former: former)
  }

  private mutating func back(to place: RevisedPlace) -> [WorkflowEffect] {
    switch place {
    case .command(let reviewed): choose(reviewed)
    case .offer(let offer): chooseCandidate(of: offer)
    }
  }

  private func wait(in place: RevisedPlace) -> ModelWait {
    switch place {
    case .command(let reviewed): ModelWait(previous: reviewed)
    case .offer(let offer):
      ModelWait(offline: OfflineAnswer(candidates: offer.candidates + offer.others, unplaced: offer.unplaced))
    }
  }
}
