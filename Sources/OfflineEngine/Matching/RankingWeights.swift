// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD64<Float> = [
    0.0000,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.3590,  // evidence
    -0.1356,  // foreignTarget
    0.6630,  // spokenTarget
    1.1644,  // namedTarget
    -1.5000,  // opposed
    -1.2000,  // negated
    -2.3139,  // turned
    0.0000,  // fileAsText
    3.2817,  // endingMet
    0.0000,  // endingMissed
    -0.9254,  // leftWords
    -0.7709,  // leftUnknown
    -1.5768,  // leftValues
    0.9902,  // siblings
    -0.0551,  // missing
    -0.9970,  // swallowedWords
    -0.4952,  // swallowedUnknown
    -0.9660,  // longText
    1.9973,  // typedValues
    -8.5903,  // typedLoss
    -2.6694,  // bareLoss
    -0.3000,  // related
    0.0000,  // mended
    -1.1650,  // emptySlots
    -0.5904,  // extraSlots
    0.3594,  // verbatim
    0.2791,  // slotless
    0.0000,  // taskShare
    -8.3369,  // leftLight
    -0.8425,  // leftActions
    2.3850,  // hints
    -0.6221,  // missingLight
    -0.1224,  // missingActions
    1.3421,  // actionEvidence
    0.2765,  // topic
    0.4761,  // rarityShare
    -0.1128,  // rarestLeft
    0.0000,  // adjacency
    1.0533,  // firstLook
    0.9271,  // secondLook
    0.6698,  // length
    -0.7029,  // unplaced
    0.2642,  // alike
    3.3996,  // similarity
    0.0000,  // toldNames
    0.0000,  // knownNames
    -0.8363,  // swallowedUsual
    0.0000,  // swallowedPoor
    -0.6886,  // swallowedText
    0.4660,  // programsMet
    -0.0984,  // programsMissed
    0.0616,  // pairShare
    0.1032,  // similarityShare
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
    -3.8934,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.1664,  // evidence
    -0.4168,  // foreignTarget
    0.0213,  // spokenTarget
    0.0000,  // namedTarget
    -2.0054,  // opposed
    -0.5507,  // negated
    -7.5102,  // turned
    -7.2587,  // fileAsText
    0.4432,  // endingMet
    -0.1378,  // endingMissed
    -0.2525,  // leftWords
    0.0000,  // leftUnknown
    -1.5567,  // leftValues
    0.1826,  // siblings
    -0.0461,  // missing
    -0.4309,  // swallowedWords
    -0.1785,  // swallowedUnknown
    -0.3278,  // longText
    0.0994,  // typedValues
    -2.0710,  // typedLoss
    -1.2508,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.4559,  // emptySlots
    0.0000,  // extraSlots
    0.0000,  // verbatim
    0.0512,  // slotless
    1.0733,  // taskShare
    -1.3976,  // leftLight
    -0.8595,  // leftActions
    1.1326,  // hints
    0.0000,  // missingLight
    0.0000,  // missingActions
    0.3093,  // actionEvidence
    0.0003,  // topic
    0.0106,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    0.0532,  // firstLook
    0.8700,  // secondLook
    0.9274,  // length
    -0.0828,  // unplaced
    0.1504,  // alike
    0.3141,  // similarity
    0.1269,  // toldNames
    0.1802,  // knownNames
    -0.2788,  // swallowedUsual
    -0.0018,  // swallowedPoor
    0.0000,  // swallowedText
    0.0945,  // programsMet
    0.0000,  // programsMissed
    0.0104,  // pairShare
    0.1141,  // similarityShare
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
    0.2966,
    0.1868,
    0.4213,
  ]
}
