// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD64<Float> = [
    0.0000,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    1.0347,  // evidence
    -0.3636,  // foreignTarget
    0.5390,  // spokenTarget
    1.6502,  // namedTarget
    -1.5000,  // opposed
    -1.2000,  // negated
    -1.6972,  // turned
    -1.0141,  // fileAsText
    3.3400,  // endingMet
    -0.8348,  // endingMissed
    -0.5600,  // leftWords
    -0.6162,  // leftUnknown
    -2.6564,  // leftValues
    1.7372,  // siblings
    0.0000,  // missing
    -1.1446,  // swallowedWords
    -0.0968,  // swallowedUnknown
    -0.8046,  // longText
    1.6263,  // typedValues
    -8.7620,  // typedLoss
    -2.5760,  // bareLoss
    -0.3000,  // related
    0.0000,  // mended
    -1.0778,  // emptySlots
    -0.8291,  // extraSlots
    0.0000,  // verbatim
    0.3866,  // slotless
    0.0000,  // taskShare
    -8.1165,  // leftLight
    -0.7527,  // leftActions
    2.9461,  // hints
    -0.7710,  // missingLight
    -0.1460,  // missingActions
    0.7571,  // actionEvidence
    0.2136,  // topic
    0.6206,  // rarityShare
    -0.3891,  // rarestLeft
    0.0000,  // adjacency
    1.4736,  // firstLook
    0.6389,  // secondLook
    0.7151,  // length
    -0.8092,  // unplaced
    0.4692,  // alike
    2.7482,  // similarity
    0.0000,  // toldNames
    0.0000,  // knownNames
    -1.0357,  // swallowedUsual
    -0.0387,  // swallowedPoor
    -1.0459,  // swallowedText
    0.3828,  // programsMet
    0.0000,  // programsMissed
    0.0000,  // pairShare
    0.1391,  // similarityShare
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
    -3.5444,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.4567,  // evidence
    -0.4227,  // foreignTarget
    0.0443,  // spokenTarget
    0.0000,  // namedTarget
    -1.1766,  // opposed
    -0.2289,  // negated
    -1.4660,  // turned
    -1.4385,  // fileAsText
    0.5549,  // endingMet
    -0.3927,  // endingMissed
    -0.0077,  // leftWords
    0.0000,  // leftUnknown
    -1.7396,  // leftValues
    0.7235,  // siblings
    -0.0055,  // missing
    -0.2190,  // swallowedWords
    0.0000,  // swallowedUnknown
    0.0000,  // longText
    0.2033,  // typedValues
    -2.7041,  // typedLoss
    -1.0180,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.6401,  // emptySlots
    0.0000,  // extraSlots
    0.0093,  // verbatim
    -0.0024,  // slotless
    0.4010,  // taskShare
    -1.6751,  // leftLight
    -0.4109,  // leftActions
    1.5076,  // hints
    -0.0624,  // missingLight
    0.0000,  // missingActions
    0.2406,  // actionEvidence
    0.0000,  // topic
    0.5059,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    0.7903,  // firstLook
    0.4074,  // secondLook
    0.7593,  // length
    -0.2751,  // unplaced
    0.0707,  // alike
    0.0000,  // similarity
    0.0506,  // toldNames
    0.0000,  // knownNames
    -0.7476,  // swallowedUsual
    0.0000,  // swallowedPoor
    -0.1855,  // swallowedText
    0.0835,  // programsMet
    -0.0800,  // programsMissed
    0.0000,  // pairShare
    0.2687,  // similarityShare
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
    0.3950,
    0.2702,
    0.2573,
  ]
}
