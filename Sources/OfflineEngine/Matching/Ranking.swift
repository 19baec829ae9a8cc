/// Turns scores into confidences, and candidates into a list.
enum Ranking {
  /// How near in score another task must be to make the best one doubtful.
  private static let margin: Float = 0.06

  /// The confidence of each alignment, which are ordered best first; the best one loses some where the next one is near.
  static func confidences(of alignments: [Alignment]) -> [Double] {
    alignments.enumerated().map { index, alignment in
      var confidence = alignment.score
      if index == 0, alignments.count > 1 {
        let gap = alignment.score - alignments[1].score
        if gap < margin { confidence *= 1 - 0.15 * (margin - gap) / margin }
      } else if index > 0 {
        confidence *= 0.9
      }
      return Double(min(1, confidence))
    }
  }

  /// The best candidates, each command once; the order of the forms of one task stays.
  static func ordered(_ candidates: [Candidate], count: Int) -> [Candidate] {
    var seen: Set<String> = []
    let sorted = candidates.enumerated().sorted { left, right in
      left.element.confidence != right.element.confidence
        ? left.element.confidence > right.element.confidence : left.offset < right.offset
    }
    return Array(sorted.map(\.element).filter { seen.insert($0.command).inserted }.prefix(max(0, count)))
  }
}
