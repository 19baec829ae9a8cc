#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Weighs alignments: which one is likeliest what was asked for, and how likely that is.
enum RankingModel {
  /// The higher, the likelier an alignment is what was asked for.
  static func utility(_ features: AlignmentFeatures) -> Float {
    (features.values * RankingWeights.utility).sum()
  }

  /// How likely the best of some alignments, which come best first, is what was asked for.
  static func confidence(of alignments: [Alignment]) -> Float {
    guard let best = alignments.first else { return 0 }
    let margins = margins(of: alignments)
    let own = (best.features.values * RankingWeights.confidence).sum()
    return logistic(own + (margins * RankingWeights.margins).sum())
  }

  /// The best utility, its lead over the second and the third task, and the number of near ones, each within bounds.
  static func margins(of alignments: [Alignment]) -> SIMD4<Float> {
    guard let best = alignments.first?.utility else { return .zero }
    func lead(_ place: Int) -> Float {
      alignments.count > place ? min(farAhead, best - alignments[place].utility) : farAhead
    }
    return SIMD4(best, lead(1), min(1, lead(1)), lead(2))
  }

  /// A lead beyond which more says nothing.
  private static let farAhead: Float = 4

  private static func logistic(_ value: Float) -> Float { 1 / (1 + expf(-value)) }
}
