#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Turns scores into confidences, and candidates into a list.
enum Ranking {
  /// How fast a task loses confidence with its distance from the best one.
  private static let decay: Float = 0.35

  /// The confidence of each alignment, which are ordered best first.
  static func confidences(of alignments: [Alignment]) -> [Double] {
    guard let best = alignments.first else { return [] }
    let first = RankingModel.confidence(of: alignments)
    return alignments.enumerated().map { index, alignment in
      Double(index == 0 ? first : 0.9 * first * expf(-decay * (best.utility - alignment.utility)))
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
