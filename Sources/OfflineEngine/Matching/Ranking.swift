/// Turns scores into confidences, and candidates into a list.
enum Ranking {
  /// How near in score another task must be to make the best one doubtful.
  private static let margin: Float = 0.06

  /// From this score on, request and phrasing have the same words.
  private static let exact: Float = 0.998

  /// The confidence of each alignment, which are ordered best first; the best one loses some where the next one is near,
  /// unless it is the very words of its phrasing and the next one is not.
  static func confidences(of alignments: [Alignment]) -> [Double] {
    guard let best = alignments.first else { return [] }
    var first = best.score
    if alignments.count > 1, best.score < exact || alignments[1].score >= exact {
      let gap = best.score - alignments[1].score
      if gap < margin { first *= 1 - 0.15 * (margin - gap) / margin }
    }
    return alignments.enumerated().map { index, alignment in
      Double(min(1, index == 0 ? first : min(alignment.score, first) * 0.9))
    }
  }

  /// The best candidates, each command once, best first. The further forms of a task that is the answer come right
  /// after its first one, before other tasks; below the threshold they do not crowd out other guesses.
  static func ordered(_ candidates: [Candidate], count: Int) -> [Candidate] {
    var sorted = candidates.enumerated().sorted { left, right in
      left.element.confidence != right.element.confidence
        ? left.element.confidence > right.element.confidence : left.offset < right.offset
    }.map(\.element)
    if let best = sorted.first, best.confidence >= Confidence.threshold {
      sorted = sorted.filter { $0.task == best.task } + sorted.filter { $0.task != best.task }
    }
    var seen: Set<String> = []
    var ceiling = 1.0
    return sorted.filter { seen.insert($0.command).inserted }.prefix(max(0, count)).map { candidate in
      ceiling = min(ceiling, candidate.confidence)
      var candidate = candidate
      candidate.confidence = ceiling
      return candidate
    }
  }
}
