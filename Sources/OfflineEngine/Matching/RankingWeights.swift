// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD64<Float> = [
    0.0000,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    1.1099,  // evidence
    -0.4440,  // foreignTarget
    0.5144,  // spokenTarget
    1.4917,  // namedTarget
    -1.5000,  // opposed
    -1.2000,  // negated
    -1.2248,  // turned
    -0.8721,  // fileAsText
    3.3568,  // endingMet
    -1.1092,  // endingMissed
    -0.5738,  // leftWords
    -0.5654,  // leftUnknown
    -2.2970,  // leftValues
    1.6577,  // siblings
    -0.0222,  // missing
    -0.7153,  // swallowedWords
    -0.0839,  // swallowedUnknown
    -0.7578,  // longText
    1.7924,  // typedValues
    -8.7228,  // typedLoss
    -2.6828,  // bareLoss
    -0.3000,  // related
    0.0000,  // mended
    -0.9878,  // emptySlots
    -0.8291,  // extraSlots
    0.2860,  // verbatim
    0.3902,  // slotless
    0.0000,  // taskShare
    -8.1129,  // leftLight
    -0.8065,  // leftActions
    3.0986,  // hints
    0.0000,  // missingLight
    -0.1115,  // missingActions
    0.7242,  // actionEvidence
    0.2368,  // topic
    0.9126,  // rarityShare
    -0.0046,  // rarestLeft
    0.0000,  // adjacency
    1.4614,  // firstLook
    0.7190,  // secondLook
    0.6692,  // length
    -0.8925,  // unplaced
    0.4125,  // alike
    2.6695,  // similarity
    0.0000,  // toldNames
    0.0000,  // knownNames
    -1.1426,  // swallowedUsual
    -0.2324,  // swallowedPoor
    -0.9565,  // swallowedText
    0.4997,  // programsMet
    0.0000,  // programsMissed
    0.0000,  // pairShare
    0.0865,  // similarityShare
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
    -4.1460,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.3919,  // evidence
    -0.4509,  // foreignTarget
    0.0275,  // spokenTarget
    0.0000,  // namedTarget
    -2.8130,  // opposed
    -0.6608,  // negated
    -1.5164,  // turned
    -0.8267,  // fileAsText
    0.6424,  // endingMet
    -0.3579,  // endingMissed
    0.0000,  // leftWords
    0.0000,  // leftUnknown
    -1.9164,  // leftValues
    0.4747,  // siblings
    -0.0222,  // missing
    -0.5354,  // swallowedWords
    0.0000,  // swallowedUnknown
    0.0000,  // longText
    0.1714,  // typedValues
    -2.5088,  // typedLoss
    -1.1814,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.4128,  // emptySlots
    -0.0667,  // extraSlots
    0.0013,  // verbatim
    0.0398,  // slotless
    0.6164,  // taskShare
    -0.6395,  // leftLight
    -0.6799,  // leftActions
    1.1810,  // hints
    0.0000,  // missingLight
    0.0000,  // missingActions
    0.2033,  // actionEvidence
    0.0000,  // topic
    0.3504,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    0.4459,  // firstLook
    0.5132,  // secondLook
    0.9904,  // length
    -0.2884,  // unplaced
    0.1193,  // alike
    0.0000,  // similarity
    0.2339,  // toldNames
    0.0000,  // knownNames
    -1.2260,  // swallowedUsual
    0.0000,  // swallowedPoor
    -0.3062,  // swallowedText
    0.2303,  // programsMet
    0.0000,  // programsMissed
    0.0000,  // pairShare
    0.2856,  // similarityShare
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
    0.4249,
    0.2231,
    0.2936,
  ]
}
