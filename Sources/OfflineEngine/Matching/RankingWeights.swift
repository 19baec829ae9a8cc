// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD64<Float> = [
    0.0000,  // bias
    0.2141,  // requestShare
    0.4964,  // phrasingShare
    0.0000,  // order
    1.9389,  // evidence
    -0.8165,  // foreignTarget
    0.2728,  // spokenTarget
    2.6983,  // namedTarget
    -1.5000,  // opposed
    -1.2000,  // negated
    -4.0951,  // turned
    -4.4324,  // fileAsText
    3.5886,  // endingMet
    -0.9132,  // endingMissed
    -0.4148,  // leftWords
    -0.7991,  // leftUnknown
    -3.5247,  // leftValues
    1.9966,  // siblings
    -0.2688,  // missing
    -3.2622,  // swallowedWords
    0.0000,  // swallowedUnknown
    -6.4694,  // longText
    0.6743,  // typedValues
    -10.0153,  // typedLoss
    -4.0143,  // bareLoss
    -0.3000,  // related
    -6.2903,  // mended
    -1.0533,  // emptySlots
    -0.7293,  // extraSlots
    0.6332,  // verbatim
    0.6102,  // slotless
    0.0000,  // taskShare
    -9.2582,  // leftLight
    -0.9693,  // leftActions
    3.3317,  // hints
    -4.7609,  // missingLight
    -0.0872,  // missingActions
    1.5080,  // actionEvidence
    0.3420,  // topic
    0.9543,  // rarityShare
    -0.7454,  // rarestLeft
    0.0000,  // adjacency
    0.8536,  // firstLook
    1.6171,  // secondLook
    -0.2491,  // length
    -0.6883,  // unplaced
    0.7263,  // alike
    3.6245,  // similarity
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
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
    -3.2451,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.6322,  // evidence
    0.0000,  // foreignTarget
    0.0190,  // spokenTarget
    0.2201,  // namedTarget
    -7.7031,  // opposed
    -0.1120,  // negated
    0.0000,  // turned
    0.0000,  // fileAsText
    0.7684,  // endingMet
    -2.3844,  // endingMissed
    -0.5423,  // leftWords
    0.0000,  // leftUnknown
    -3.5301,  // leftValues
    0.6182,  // siblings
    -0.4532,  // missing
    -3.3170,  // swallowedWords
    0.0000,  // swallowedUnknown
    0.0000,  // longText
    0.3037,  // typedValues
    -3.0285,  // typedLoss
    -1.6872,  // bareLoss
    0.0000,  // related
    -6.0150,  // mended
    -0.6873,  // emptySlots
    -0.5372,  // extraSlots
    0.2782,  // verbatim
    0.0116,  // slotless
    0.0000,  // taskShare
    -2.0608,  // leftLight
    -1.0465,  // leftActions
    0.6418,  // hints
    -3.0741,  // missingLight
    -0.1531,  // missingActions
    0.1150,  // actionEvidence
    0.0000,  // topic
    0.9297,  // rarityShare
    0.0000,  // rarestLeft
    0.0167,  // adjacency
    0.5169,  // firstLook
    0.2371,  // secondLook
    0.7688,  // length
    -0.2778,  // unplaced
    0.0327,  // alike
    0.4472,  // similarity
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
    0.0000,
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
    0.5051,
    0.3046,
    0.2188,
  ]
}
