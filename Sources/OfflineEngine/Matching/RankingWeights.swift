// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD32<Float> = [
    0.0001,  // bias
    1.3200,  // requestShare
    1.5677,  // phrasingShare
    0.0000,  // order
    3.3642,  // evidence
    -0.8907,  // foreignTarget
    0.3508,  // spokenTarget
    1.9868,  // namedTarget
    -3.1929,  // opposed
    -1.2000,  // negated
    -1.8655,  // turned
    -5.7551,  // fileAsText
    4.5193,  // endingMet
    -0.8468,  // endingMissed
    -2.4180,  // leftWords
    -0.8359,  // leftUnknown
    -6.0365,  // leftValues
    0.7195,  // siblings
    -1.1967,  // missing
    -2.9030,  // swallowedWords
    0.0000,  // swallowedUnknown
    -6.8869,  // longText
    0.9358,  // typedValues
    -10.1891,  // typedLoss
    -2.5438,  // bareLoss
    -0.3000,  // related
    0.0000,  // mended
    -0.3773,  // emptySlots
    -1.0299,  // extraSlots
    1.3205,  // verbatim
    0.4286,  // slotless
    0.1377,  // taskShare
  ]
  /// What each feature of the best alignment adds to the confidence in it.
  static let confidence: SIMD32<Float> = [
    -0.4933,  // bias
    0.8351,  // requestShare
    1.0692,  // phrasingShare
    0.0000,  // order
    0.8147,  // evidence
    -0.1033,  // foreignTarget
    0.0007,  // spokenTarget
    0.2942,  // namedTarget
    -2.7296,  // opposed
    -0.4109,  // negated
    0.0000,  // turned
    0.0000,  // fileAsText
    0.6140,  // endingMet
    -0.0378,  // endingMissed
    -1.1662,  // leftWords
    0.0000,  // leftUnknown
    -2.8148,  // leftValues
    -0.0491,  // siblings
    -0.3061,  // missing
    -1.3721,  // swallowedWords
    0.0000,  // swallowedUnknown
    0.0000,  // longText
    0.1764,  // typedValues
    -2.5342,  // typedLoss
    -0.9463,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.6133,  // emptySlots
    -0.4207,  // extraSlots
    0.1336,  // verbatim
    -0.0972,  // slotless
    0.0000,  // taskShare
  ]
  /// What the best utility and its leads add to it.
  static let margins: SIMD4<Float> = [
    0.0000,
    0.3885,
    0.3257,
    0.2966,
  ]
}
