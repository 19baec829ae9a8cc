// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD64<Float> = [
    0.0000,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.5537,  // evidence
    -0.0513,  // foreignTarget
    0.4812,  // spokenTarget
    0.6579,  // namedTarget
    -1.5000,  // opposed
    -1.2000,  // negated
    -1.7423,  // turned
    -4.0581,  // fileAsText
    3.2849,  // endingMet
    -0.2644,  // endingMissed
    -0.8028,  // leftWords
    -0.6463,  // leftUnknown
    -1.3310,  // leftValues
    1.2384,  // siblings
    -0.0788,  // missing
    -1.3119,  // swallowedWords
    -0.3563,  // swallowedUnknown
    -0.7677,  // longText
    1.7246,  // typedValues
    -8.1116,  // typedLoss
    -2.6898,  // bareLoss
    -0.3000,  // related
    0.0000,  // mended
    -1.0870,  // emptySlots
    -0.4882,  // extraSlots
    0.1609,  // verbatim
    0.2715,  // slotless
    0.0000,  // taskShare
    -8.4075,  // leftLight
    -1.1602,  // leftActions
    2.4434,  // hints
    -0.3507,  // missingLight
    -0.2145,  // missingActions
    1.0472,  // actionEvidence
    0.2966,  // topic
    0.0362,  // rarityShare
    -0.3300,  // rarestLeft
    0.0000,  // adjacency
    1.2267,  // firstLook
    0.9045,  // secondLook
    1.0330,  // length
    -0.7204,  // unplaced
    0.2897,  // alike
    3.2083,  // similarity
    0.0000,  // toldNames
    0.0000,  // knownNames
    -0.5168,  // swallowedUsual
    0.0000,  // swallowedPoor
    -0.5918,  // swallowedText
    0.7472,  // programsMet
    0.0000,  // programsMissed
    0.2155,  // pairShare
    0.1875,  // similarityShare
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
    -3.5166,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.1527,  // evidence
    -0.2511,  // foreignTarget
    0.0291,  // spokenTarget
    0.0000,  // namedTarget
    -1.2858,  // opposed
    -0.1350,  // negated
    -7.8166,  // turned
    -6.1622,  // fileAsText
    0.4997,  // endingMet
    -0.6577,  // endingMissed
    -0.2938,  // leftWords
    0.0000,  // leftUnknown
    -1.4464,  // leftValues
    0.1706,  // siblings
    -0.0171,  // missing
    -0.2971,  // swallowedWords
    -0.0186,  // swallowedUnknown
    0.0000,  // longText
    0.1488,  // typedValues
    -2.1881,  // typedLoss
    -1.3444,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.5990,  // emptySlots
    -0.2490,  // extraSlots
    0.0000,  // verbatim
    -0.0158,  // slotless
    0.5565,  // taskShare
    -0.9518,  // leftLight
    -0.4313,  // leftActions
    0.6568,  // hints
    0.0000,  // missingLight
    0.0000,  // missingActions
    0.3240,  // actionEvidence
    0.0000,  // topic
    0.0000,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    0.5897,  // firstLook
    0.5828,  // secondLook
    0.8971,  // length
    -0.1118,  // unplaced
    0.0701,  // alike
    0.4627,  // similarity
    0.0000,  // toldNames
    0.1020,  // knownNames
    -0.0663,  // swallowedUsual
    0.0000,  // swallowedPoor
    -0.0420,  // swallowedText
    0.0179,  // programsMet
    0.0000,  // programsMissed
    0.0000,  // pairShare
    0.0808,  // similarityShare
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
    0.3042,
    0.3168,
    0.3352,
  ]
}
