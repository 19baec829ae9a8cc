// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD64<Float> = [
    -0.0000,  // bias
    0.6569,  // requestShare
    0.3422,  // phrasingShare
    0.0000,  // order
    1.4976,  // evidence
    -0.8012,  // foreignTarget
    0.5222,  // spokenTarget
    1.3540,  // namedTarget
    -7.1464,  // opposed
    -1.2000,  // negated
    -3.8747,  // turned
    -1.7083,  // fileAsText
    4.6819,  // endingMet
    -0.6213,  // endingMissed
    -0.4460,  // leftWords
    -0.2759,  // leftUnknown
    -3.6992,  // leftValues
    1.2331,  // siblings
    -0.3617,  // missing
    -3.3198,  // swallowedWords
    0.0000,  // swallowedUnknown
    -5.8396,  // longText
    0.4084,  // typedValues
    -9.3584,  // typedLoss
    -3.8978,  // bareLoss
    -0.3000,  // related
    0.0000,  // mended
    -0.6083,  // emptySlots
    -0.5260,  // extraSlots
    0.1695,  // verbatim
    0.5369,  // slotless
    0.0000,  // taskShare
    -10.8126,  // leftLight
    -1.9767,  // leftActions
    3.0957,  // hints
    -4.0435,  // missingLight
    -0.1013,  // missingActions
    0.5050,  // actionEvidence
    0.3322,  // topic
    1.2669,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    1.3754,  // firstLook
    1.5690,  // secondLook
    -0.2540,  // length
    -0.6313,  // unplaced
    0.8029,  // alike
    3.6571,  // similarity
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
    -2.0015,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.5280,  // evidence
    -0.1694,  // foreignTarget
    0.0000,  // spokenTarget
    0.5127,  // namedTarget
    -8.1347,  // opposed
    0.0000,  // negated
    0.0000,  // turned
    0.0000,  // fileAsText
    0.3700,  // endingMet
    -0.3190,  // endingMissed
    -0.6965,  // leftWords
    0.0000,  // leftUnknown
    -6.0339,  // leftValues
    0.2838,  // siblings
    -0.4892,  // missing
    -1.5038,  // swallowedWords
    0.0000,  // swallowedUnknown
    0.0000,  // longText
    0.3998,  // typedValues
    -5.1486,  // typedLoss
    -2.5894,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.5687,  // emptySlots
    -0.4484,  // extraSlots
    0.2877,  // verbatim
    -0.3053,  // slotless
    0.0000,  // taskShare
    -0.5484,  // leftLight
    -1.5606,  // leftActions
    0.5334,  // hints
    -1.2792,  // missingLight
    0.0000,  // missingActions
    0.2808,  // actionEvidence
    0.0662,  // topic
    0.1027,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    0.8990,  // firstLook
    0.0000,  // secondLook
    0.5330,  // length
    -0.1599,  // unplaced
    0.0549,  // alike
    0.7857,  // similarity
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
    0.4996,
    0.5278,
    0.1542,
  ]
}
