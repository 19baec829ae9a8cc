// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD64<Float> = [
    0.0000,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.9964,  // evidence
    -0.3552,  // foreignTarget
    0.8005,  // spokenTarget
    0.8498,  // namedTarget
    -1.5000,  // opposed
    -1.2000,  // negated
    -1.0591,  // turned
    0.0000,  // fileAsText
    3.3202,  // endingMet
    -1.0359,  // endingMissed
    -0.7718,  // leftWords
    -0.8515,  // leftUnknown
    -2.7011,  // leftValues
    1.6635,  // siblings
    0.0000,  // missing
    -0.9785,  // swallowedWords
    -0.2998,  // swallowedUnknown
    -0.8118,  // longText
    1.7969,  // typedValues
    -9.3872,  // typedLoss
    -2.6858,  // bareLoss
    -0.3000,  // related
    0.0000,  // mended
    -1.0690,  // emptySlots
    -0.9457,  // extraSlots
    0.1426,  // verbatim
    0.3631,  // slotless
    0.0000,  // taskShare
    -8.9643,  // leftLight
    -0.5986,  // leftActions
    3.0451,  // hints
    -0.5056,  // missingLight
    -0.2236,  // missingActions
    0.8004,  // actionEvidence
    0.2770,  // topic
    0.8577,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    1.2465,  // firstLook
    0.9059,  // secondLook
    0.3511,  // length
    -0.8511,  // unplaced
    0.3593,  // alike
    2.5743,  // similarity
    0.0000,  // toldNames
    0.0000,  // knownNames
    -1.1152,  // swallowedUsual
    0.0000,  // swallowedPoor
    -1.0818,  // swallowedText
    0.7937,  // programsMet
    0.0000,  // programsMissed
    0.0000,  // pairShare
    0.1578,  // similarityShare
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
  ]
  /// What each feature of the best alignment adds to the confidence in it.
  static let confidence: SIMD64<Float> = [
    -3.2788,  // bias
    0.0000,  // requestShare
    0.0366,  // phrasingShare
    0.0000,  // order
    0.2800,  // evidence
    -0.2808,  // foreignTarget
    0.1012,  // spokenTarget
    0.0000,  // namedTarget
    -0.4053,  // opposed
    -0.4780,  // negated
    -0.7020,  // turned
    -1.3545,  // fileAsText
    0.4342,  // endingMet
    0.0000,  // endingMissed
    -0.2895,  // leftWords
    0.0000,  // leftUnknown
    -2.0682,  // leftValues
    0.6356,  // siblings
    0.0000,  // missing
    -0.5594,  // swallowedWords
    0.0000,  // swallowedUnknown
    -0.1161,  // longText
    0.1431,  // typedValues
    -2.0568,  // typedLoss
    -1.0438,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.6248,  // emptySlots
    -0.2339,  // extraSlots
    0.0292,  // verbatim
    0.0851,  // slotless
    0.2296,  // taskShare
    -1.3640,  // leftLight
    -0.4193,  // leftActions
    1.2625,  // hints
    0.0000,  // missingLight
    0.0000,  // missingActions
    0.2169,  // actionEvidence
    0.0000,  // topic
    0.0000,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    0.7022,  // firstLook
    0.6254,  // secondLook
    0.9484,  // length
    -0.2548,  // unplaced
    0.0000,  // alike
    0.0000,  // similarity
    0.2034,  // toldNames
    0.0000,  // knownNames
    -0.6556,  // swallowedUsual
    0.0000,  // swallowedPoor
    -0.4819,  // swallowedText
    0.1308,  // programsMet
    -0.0708,  // programsMissed
    0.0000,  // pairShare
    0.1786,  // similarityShare
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
  ]
  /// What the best utility and its leads add to it.
  static let margins: SIMD4<Float> = [
    0.0000,
    0.3557,
    0.2626,
    0.3410,
  ]
}
