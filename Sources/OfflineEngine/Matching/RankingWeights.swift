// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD32<Float> = [
    -0.0000,  // bias
    1.2374,  // requestShare
    0.9789,  // phrasingShare
    0.0000,  // order
    2.6034,  // evidence
    -1.1085,  // foreignTarget
    0.6347,  // spokenTarget
    4.3797,  // namedTarget
    -2.2491,  // opposed
    -1.2000,  // negated
    -1.3802,  // turned
    -4.6582,  // fileAsText
    3.3155,  // endingMet
    -0.3596,  // endingMissed
    -3.5824,  // leftWords
    -0.7243,  // leftUnknown
    -5.0466,  // leftValues
    0.1894,  // siblings
    -1.6999,  // missing
    -3.9046,  // swallowedWords
    0.0000,  // swallowedUnknown
    -3.3910,  // longText
    0.4204,  // typedValues
    -9.6989,  // typedLoss
    -3.0238,  // bareLoss
    -0.3000,  // related
    -3.0007,  // mended
    -0.5856,  // emptySlots
    -0.6324,  // extraSlots
    0.9297,  // verbatim
    0.2409,  // slotless
    0.3943,  // taskShare
  ]
  /// What each feature of the best alignment adds to the confidence in it.
  static let confidence: SIMD32<Float> = [
    -0.8306,  // bias
    0.7352,  // requestShare
    0.9784,  // phrasingShare
    0.0000,  // order
    0.6462,  // evidence
    -0.3564,  // foreignTarget
    0.1564,  // spokenTarget
    0.1141,  // namedTarget
    -8.6409,  // opposed
    0.0000,  // negated
    0.0000,  // turned
    0.0000,  // fileAsText
    0.3607,  // endingMet
    -0.2398,  // endingMissed
    -1.1036,  // leftWords
    0.0000,  // leftUnknown
    -6.3081,  // leftValues
    -0.0446,  // siblings
    -0.3716,  // missing
    -0.8677,  // swallowedWords
    0.0000,  // swallowedUnknown
    -4.6049,  // longText
    0.2236,  // typedValues
    -1.6638,  // typedLoss
    -0.6240,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.2851,  // emptySlots
    -0.2511,  // extraSlots
    0.0975,  // verbatim
    0.1723,  // slotless
    0.2865,  // taskShare
  ]
  /// What the best utility and its leads add to it.
  static let margins: SIMD4<Float> = [
    0.0000,
    0.3442,
    0.2593,
    0.3867,
  ]
}
