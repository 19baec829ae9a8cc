// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD32<Float> = [
    -0.0001,  // bias
    1.4530,  // requestShare
    1.1183,  // phrasingShare
    0.0000,  // order
    2.3841,  // evidence
    -1.0920,  // foreignTarget
    0.6051,  // spokenTarget
    4.3072,  // namedTarget
    -2.1800,  // opposed
    -1.2000,  // negated
    -1.3885,  // turned
    -4.5281,  // fileAsText
    3.2766,  // endingMet
    -0.3648,  // endingMissed
    -3.5336,  // leftWords
    -0.6806,  // leftUnknown
    -5.0118,  // leftValues
    0.1819,  // siblings
    -1.5758,  // missing
    -3.8983,  // swallowedWords
    0.0000,  // swallowedUnknown
    -3.3903,  // longText
    0.3497,  // typedValues
    -9.6385,  // typedLoss
    -2.9485,  // bareLoss
    0.0000,  // related
    -3.0474,  // mended
    -0.5736,  // emptySlots
    -0.6513,  // extraSlots
    1.0465,  // verbatim
    0.2370,  // slotless
    0.1447,  // taskShare
  ]
  /// What each feature of the best alignment adds to the confidence in it.
  static let confidence: SIMD32<Float> = [
    -0.5240,  // bias
    0.9123,  // requestShare
    1.0553,  // phrasingShare
    0.0000,  // order
    0.6281,  // evidence
    -0.3939,  // foreignTarget
    0.1707,  // spokenTarget
    0.1804,  // namedTarget
    -8.7189,  // opposed
    0.0000,  // negated
    0.0000,  // turned
    0.0000,  // fileAsText
    0.3293,  // endingMet
    -0.2106,  // endingMissed
    -1.0330,  // leftWords
    0.0000,  // leftUnknown
    -3.5712,  // leftValues
    -0.0019,  // siblings
    -0.3414,  // missing
    -0.8626,  // swallowedWords
    0.0000,  // swallowedUnknown
    -5.2960,  // longText
    0.2069,  // typedValues
    -1.3868,  // typedLoss
    -0.5516,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.3301,  // emptySlots
    -0.2278,  // extraSlots
    0.0779,  // verbatim
    0.1433,  // slotless
    0.0125,  // taskShare
  ]
  /// What the best utility and its leads add to it.
  static let margins: SIMD4<Float> = [
    0.0000,
    0.3472,
    0.2031,
    0.4055,
  ]
}
