import History
import OfflineEngine
import Platform
import RiskAssessment

/// Puts what the reader took before first, and what they passed over later.
///
/// It never raises a command above one of less risk, and adds none whose programs are gone.
struct HistoryRanking {
  /// Entries about the same words or the same tasks.
  let learned: LearnedEntries
  /// The request.
  let key: RequestKey
  let language: Language
  let level: (String) -> RiskLevel
  /// Whether everything that a command needs is here.
  let isUsable: (String) -> Bool

  /// How sure it is that a request that is repeated word by word wants the same command.
  static let repeatConfidence = 0.95

  func ranked(_ answer: OfflineAnswer) -> OfflineAnswer {
    let limit = riskLimit(of: answer)
    let again = repeated(in: answer, limit: limit)
    let likenesses = learned.others.map { RequestKey($0.request).likeness(to: key) }
    let tallies = answer.candidates.map { HistoryTally(of: learned, likenesses, for: $0) }
    if again == nil, tallies.allSatisfy(\.isEmpty) { return answer }
    let changed = zip(answer.candidates, tallies).map { change($0, by: $1, limit: limit) }
    var ranked = answer.ordering(changed)
    if let first = ranked.candidates.first, first.command != answer.candidates.first?.command,
      level(first.command) > limit
    {
      ranked = OfflineAnswer(candidates: changed, unplaced: answer.unplaced)
    }
    guard var again else { return ranked }
    again.confidence = max(again.confidence, ranked.candidates.first?.confidence ?? 0)
    return OfflineAnswer(candidates: [again] + ranked.candidates.filter { $0.command != again.command }, unplaced: [])
  }

  /// The most risk of a command that may come first: that of the engine's own answer; without one, less than danger.
  private func riskLimit(of answer: OfflineAnswer) -> RiskLevel {
    guard let best = answer.candidates.first, best.confidence >= Confidence.threshold else { return .caution }
    return level(best.command)
  }

  /// The command that was taken last for the very same words.
  private func repeated(in answer: OfflineAnswer, limit: RiskLevel) -> Candidate? {
    let own = learned.repeats
    var seen: Set<String> = []
    for use in own where seen.insert(use.command).inserted {
      // Who only left said nothing against it; who asked for the next one did.
      guard let said = own.first(where: { $0.command == use.command && $0.verdict != .declined }), said.isTaken,
        !said.isMasked, level(use.command) <= limit, isUsable(use.command)
      else { continue }
      let tally = HistoryTally(of: own, command: use.command)
      let known = answer.candidates.first { $0.command == use.command }
      var candidate =
        known
        ?? Candidate(
          command: use.command, task: use.task ?? "history", about: HistoryWording(language: language).taken,
          confidence: 0)
      candidate.earlier = EarlierUse(
        isRepeat: true, accepted: tally.accepted, rejected: tally.rejected,
        change: max(0, Self.repeatConfidence - candidate.confidence))
      candidate.confidence = max(candidate.confidence, Self.repeatConfidence)
      candidate.unplaced = []
      return candidate
    }
    return nil
  }

  private func change(_ candidate: Candidate, by tally: HistoryTally, limit: RiskLevel) -> Candidate {
    guard !tally.isEmpty else { return candidate }
    var candidate = candidate
    let before = candidate.confidence
    if tally.change > 0, level(candidate.command) <= limit {
      // A guess stays one: only the very same words make it an answer.
      let ceiling = before < Confidence.threshold ? Confidence.threshold - 0.01 : max(before, 0.99)
      candidate.confidence = min(ceiling, before + tally.change)
    } else if tally.change < 0 {
      candidate.confidence = min(before, max(0.05, before + tally.change))
    }
    candidate.earlier = EarlierUse(
      accepted: tally.accepted, rejected: tally.rejected, change: candidate.confidence - before)
    return candidate
  }
}
