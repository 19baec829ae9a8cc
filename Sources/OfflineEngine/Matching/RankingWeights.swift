// Written by Evaluation/train_ranking.py; not to be changed by hand.

/// The weights of the ranking model, learned from the phrasings of the tasks.
enum RankingWeights {
  /// What each feature adds to an alignment's utility.
  static let utility: SIMD64<Float> = [
    0.0000,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    1.0022,  // evidence
    -0.4249,  // foreignTarget
    0.5589,  // spokenTarget
    1.4986,  // namedTarget
    -1.5000,  // opposed
    -1.2000,  // negated
    -1.3687,  // turned
    -0.9533,  // fileAsText
    3.5397,  // endingMet
    -1.0957,  // endingMissed
    -0.4762,  // leftWords
    -0.4325,  // leftUnknown
    -2.2452,  // leftValues
    1.6804,  // siblings
    0.0000,  // missing
    -0.8967,  // swallowedWords
    -0.0194,  // swallowedUnknown
    -0.8733,  // longText
    1.7727,  // typedValues
    -8.5857,  // typedLoss
    -2.6299,  // bareLoss
    -0.3000,  // related
    0.0000,  // mended
    -1.0045,  // emptySlots
    -0.8388,  // extraSlots
    0.1688,  // verbatim
    0.4045,  // slotless
    0.0000,  // taskShare
    -8.3594,  // leftLight
    -0.7763,  // leftActions
    3.0949,  // hints
    -0.4423,  // missingLight
    -0.1103,  // missingActions
    0.6800,  // actionEvidence
    0.2154,  // topic
    0.8200,  // rarityShare
    -0.0775,  // rarestLeft
    0.0000,  // adjacency
    1.4204,  // firstLook
    0.7154,  // secondLook
    0.7719,  // length
    -0.9522,  // unplaced
    0.4077,  // alike
    2.8816,  // similarity
    0.0000,  // toldNames
    0.0000,  // knownNames
    -1.0503,  // swallowedUsual
    -0.3072,  // swallowedPoor
    -0.9521,  // swallowedText
    0.5664,  // programsMet
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
    -3.7044,  // bias
    0.0000,  // requestShare
    0.0000,  // phrasingShare
    0.0000,  // order
    0.4028,  // evidence
    -0.5123,  // foreignTarget
    0.0846,  // spokenTarget
    0.0000,  // namedTarget
    -2.5678,  // opposed
    -0.4457,  // negated
    -2.0741,  // turned
    -6.4591,  // fileAsText
    0.5864,  // endingMet
    -0.5197,  // endingMissed
    0.0000,  // leftWords
    0.0000,  // leftUnknown
    -1.6190,  // leftValues
    0.4555,  // siblings
    0.0000,  // missing
    -0.5525,  // swallowedWords
    0.0000,  // swallowedUnknown
    -0.0472,  // longText
    0.1725,  // typedValues
    -2.2651,  // typedLoss
    -1.0637,  // bareLoss
    0.0000,  // related
    0.0000,  // mended
    -0.4060,  // emptySlots
    0.0000,  // extraSlots
    0.0381,  // verbatim
    0.0378,  // slotless
    0.6031,  // taskShare
    -0.3315,  // leftLight
    -0.5100,  // leftActions
    1.2313,  // hints
    0.0000,  // missingLight
    0.0000,  // missingActions
    0.2401,  // actionEvidence
    0.0000,  // topic
    0.3825,  // rarityShare
    0.0000,  // rarestLeft
    0.0000,  // adjacency
    0.6718,  // firstLook
    0.4918,  // secondLook
    0.7813,  // length
    -0.2647,  // unplaced
    0.0332,  // alike
    0.0000,  // similarity
    0.1139,  // toldNames
    0.0000,  // knownNames
    -0.7773,  // swallowedUsual
    0.0000,  // swallowedPoor
    -0.3259,  // swallowedText
    0.1977,  // programsMet
    0.0000,  // programsMissed
    0.0000,  // pairShare
    0.2019,  // similarityShare
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
    0.4476,
    0.2643,
    0.2644,
  ]
}
