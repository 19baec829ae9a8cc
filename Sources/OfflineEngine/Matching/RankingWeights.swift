// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD64<Float> = [
    0.0000,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.7750,  // evidence
    -0.4994,  // foreignTarget
    0.9009,  // spokenTarget
    1.4710,  // namedTarget
    -1.5000,  // opposed
    -1.2000,  // negated
    -1.2237,  // turned
    -1.9183,  // fileAsText
    3.5393,  // endingMet
    -0.4404,  // endingMissed
    -0.8451,  // leftWords
    -0.5932,  // leftUnknown
    -2.6017,  // leftValues
    1.6110,  // siblings
    -0.0695,  // missing
    -0.6787,  // swallowedWords
    -0.0714,  // swallowedUnknown
    -0.3494,  // longText
    1.5662,  // typedValues
    -8.8040,  // typedLoss
    -2.5209,  // bareLoss
    -0.3000,  // related
    0.0000,  // mended
    -0.8041,  // emptySlots
    -0.3991,  // extraSlots
    0.1358,  // verbatim
    0.3496,  // slotless
    0.0000,  // taskShare
    -7.0086,  // leftLight
    -0.7655,  // leftActions
    2.7992,  // hints
    -1.5191,  // missingLight
    -0.1964,  // missingActions
    0.8884,  // actionEvidence
    0.2681,  // topic
    0.9100,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    1.5080,  // firstLook
    0.8189,  // secondLook
    0.7534,  // length
    -0.7589,  // unplaced
    0.4923,  // alike
    2.5134,  // similarity
    0.0000,  // toldNames
    0.0000,  // knownNames
    -1.6446,  // swallowedUsual
    0.0000,  // swallowedPoor
    -1.3868,  // swallowedText
    1.0707,  // programsMet
    0.0000,  // programsMissed
    0.0000,  // pairShare
    0.0000,  // similarityShare
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
    -2.6036,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.4796,  // evidence
    -0.2218,  // foreignTarget
    0.0912,  // spokenTarget
    0.0028,  // namedTarget
    -6.8403,  // opposed
    0.0000,  // negated
    -3.0926,  // turned
    -7.0700,  // fileAsText
    0.4143,  // endingMet
    -1.3235,  // endingMissed
    -0.3327,  // leftWords
    -0.1272,  // leftUnknown
    -1.6225,  // leftValues
    0.5087,  // siblings
    0.0000,  // missing
    -0.8717,  // swallowedWords
    0.0000,  // swallowedUnknown
    -0.1969,  // longText
    0.3236,  // typedValues
    -2.4052,  // typedLoss
    -0.8960,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.4571,  // emptySlots
    -0.1867,  // extraSlots
    0.0000,  // verbatim
    0.0110,  // slotless
    0.0990,  // taskShare
    -1.4877,  // leftLight
    -0.4409,  // leftActions
    1.0412,  // hints
    0.0000,  // missingLight
    0.0000,  // missingActions
    0.3166,  // actionEvidence
    0.0000,  // topic
    0.0000,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    0.9184,  // firstLook
    0.4817,  // secondLook
    0.4897,  // length
    -0.0793,  // unplaced
    0.1282,  // alike
    0.0000,  // similarity
    0.2307,  // toldNames
    0.0000,  // knownNames
    -0.3826,  // swallowedUsual
    -0.1227,  // swallowedPoor
    -0.4376,  // swallowedText
    0.3133,  // programsMet
    0.0000,  // programsMissed
    0.0000,  // pairShare
    0.1285,  // similarityShare
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
    0.3882,
    0.0673,
    0.3302,
  ]
}
