#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Weighs alignments: which one is likeliest what was asked for, and how likely that is.
enum RankingModel {
  /// The higher, the likelier an alignment is what was asked for.
  static func utility(_ alignment: Alignment) -> Float {
    let learned = alignment.features.weighed(by: RankingWeights.utility)
    guard isExact(alignment) else { return learned }
    return learned + max(0, exactBonus - alignment.features[.missing] * 5 - alignment.features[.emptySlots] / 2)
  }

  /// What it adds to have the very words of the request: the phrasings that are learned from are never that near.
  private static let exactBonus: Float = 2

  /// What a request and a phrasing with the same words are worth at least, and one that contradicts it at most.
  private static let sure: Float = 0.85
  /// What a phrasing that is said as it is written is worth at least: more than a composition of the same words.
  private static let verbatim: Float = 0.985
  private static let doubtful: Float = 0.75
  /// The share of the request that the very words of a phrasing and values cover, and the weight that may be missing.
  private static let exactShare: Float = 0.94
  private static let negligible: Float = 0.1
  /// The order, as its feature, of a request that says everything the other way round.
  private static let reversed: Float = -2
  /// The weight of shared words that says what is asked even where an unknown word is taken for a value.
  private static let tellingEvidence: Float = 0.5

  /// The weight of shared words that says what is asked even where one of them was mended.
  private static let mendedEvidence: Float = 0.6

  /// So many words that nobody knows say something else than the task does; a single one may be a slip or a name.
  private static let tooManyUnknown: Float = 2

  /// The weight of words with a meaning of their own that may be names.
  private static let swallowedLimit: Float = 0.8

  /// How likely the best of some alignments, which come best first, is what was asked for.
  static func confidence(of alignments: [Alignment]) -> Float {
    guard let best = alignments.first else { return 0 }
    let margins = margins(of: alignments)
    let own = best.features.weighed(by: RankingWeights.confidence)
    let learned = logistic(own + (margins * RankingWeights.margins).sum())
    if contradicts(best) || isUnknown(best) { return min(learned, doubtful) }
    let isAlone = isExact(best) && !alignments.dropFirst().prefix(1).contains { isAsExact($0, as: best) }
    return isAlone ? max(learned, best.features[.verbatim] == 1 ? verbatim : sure) : learned
  }

  /// Whether too many words are unknown for the others to tell anything: a name that nothing introduces, beside another
  /// such word or one that had to be mended into what is asked.
  private static func isUnknown(_ best: Alignment) -> Bool {
    let features = best.features
    if features[.leftUnknown] >= tooManyUnknown { return true }
    guard features[.swallowedUnknown] > 0, features[.toldNames] == 0 else { return false }
    return features[.leftUnknown] > 0 || features[.mended] > 0 && features[.evidence] < mendedEvidence
  }

  private static func contradicts(_ alignment: Alignment) -> Bool {
    alignment.features[.opposed] + alignment.features[.negated] + alignment.features[.turned] > 0
  }

  /// Whether request and phrasing have the very same words, apart from prepositions and slots that may stay empty.
  private static func isExact(_ alignment: Alignment) -> Bool {
    let features = alignment.features
    let odd = features[.related] + features[.mended] + features[.leftWords] + features[.hints]
    // `kill {program}` has hardly a word of its own: a word after it proves little.
    let swallowed = features[.swallowedUnknown] + swallowedWords(features)
    if swallowed > 0, features[.evidence] < tellingEvidence || swallowedWords(features) > swallowedLimit {
      return false
    }
    guard features[.order] > reversed else { return false }
    return alignment.requestCoverage >= exactShare && features[.missing] <= negligible && odd == 0
  }

  /// The weight of known words that were taken for values although nothing says that they are names.
  private static func swallowedWords(_ features: AlignmentFeatures) -> Float {
    features[.swallowedWords] + features[.swallowedUsual] + features[.swallowedPoor] + features[.swallowedText]
  }

  /// Whether the other one has the words too, and no more that the request lacks.
  private static func isAsExact(_ other: Alignment, as best: Alignment) -> Bool {
    isExact(other) && other.features[.missing] <= best.features[.missing]
      && other.features[.emptySlots] <= best.features[.emptySlots]
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
