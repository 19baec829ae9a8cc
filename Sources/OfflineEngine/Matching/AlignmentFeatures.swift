/// What is known of an alignment, as numbers that the ranking model weighs; their order is that of `RankingWeights`.
enum AlignmentFeature: Int, CaseIterable {
  /// Always 1.
  case bias
  /// The logarithms of the shares that request and phrasing cover of each other, and of how far the order agrees.
  case requestShare, phrasingShare, order
  /// The weight of the words that both have.
  case evidence
  /// Whether the task is of a target that the request neither names nor has words of; that it has words of; that it
  /// names.
  case foreignTarget, spokenTarget, namedTarget
  /// Whether one says the opposite of the other, only one denies, they go different ways.
  case opposed, negated, turned
  /// Whether a file's name is taken for text; whether a value has the ending asked for, or none is given.
  case fileAsText, endingMet, endingMissed
  /// The weight of known words, the number of unknown ones and of values that found no place.
  case leftWords, leftUnknown, leftValues
  /// The weight of words that only other phrasings of the task have.
  case siblings
  /// The weight of the words that the request lacks.
  case missing
  /// The weight of known words, and the number of unknown ones, that were taken for values.
  case swallowedWords, swallowedUnknown
  /// How many words more than one a value has.
  case longText
  /// How many values look like their type; how far they fall short of it, and words taken for values too.
  case typedValues, typedLoss, bareLoss
  /// The weight of words that are met by others of the same meaning, and the number of mended ones.
  case related, mended
  /// How many slots of the phrasing stay empty; how many values stand for slots that the phrasing lacks.
  case emptySlots, extraSlots
  /// Whether both have the same words.
  case verbatim
  /// Whether the phrasing has no slot, and no value is left over.
  case slotless
  /// The share of the request's weight that the task has in any of its phrasings.
  case taskShare
  /// The weight of words that found no place and say little, that say what is to be done, that only hints have.
  case leftLight, leftActions, hints
  /// The weight of words that the request lacks and that say little, that say what is to be done.
  case missingLight, missingActions
  /// The weight of the words that both have and that say what is to be done.
  case actionEvidence
  /// How likely the topic is by the words of the request.
  case topic
  /// The share of the request's rare words that the task has; the rarest one that it lacks.
  case rarityShare, rarestLeft
  /// The share of neighbours in the phrasing that are neighbours in the request.
  case adjacency
  /// How near the best two phrasings of the task looked at first.
  case firstLook, secondLook
  /// The logarithm of the number of words and values of the request; how many found no place.
  case length, unplaced
  /// Whether request and phrasing have the very same words, apart from those that say little.
  case alike
  /// How alike the task and the request are, by all that is said of the task.
  case similarity
  /// How many values a noun introduces, and how many are names of programs that are known.
  case toldNames, knownNames
  /// The weight of words taken for values that only ways to ask have, that are verbs and the like, that are taken for text.
  case swallowedUsual, swallowedPoor, swallowedText
  /// How many programs the request names that the task's commands run, and that they do not.
  case programsMet, programsMissed
  /// The share of the request's neighbouring words that are neighbours in some phrasing of the task, the rarer the more.
  case pairShare
  /// The similarity as a share of that of the task that is most alike besides this one.
  case similarityShare
}

/// The features of one alignment.
struct AlignmentFeatures {
  private(set) var values = SIMD64<Float>()

  subscript(feature: AlignmentFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// The sum of the features, each times its weight.
  func weighed(by weights: SIMD64<Float>) -> Float {
    withUnsafeBytes(of: values) { values in
      withUnsafeBytes(of: weights) { weights in
        var sums = SIMD4<Float>()
        // A product of all 64 at once is calculated lane by lane.
        for offset in stride(from: 0, to: values.count, by: MemoryLayout<SIMD4<Float>>.size) {
          let value = values.loadUnaligned(fromByteOffset: offset, as: SIMD4<Float>.self)
          sums += value * weights.loadUnaligned(fromByteOffset: offset, as: SIMD4<Float>.self)
        }
        return sums.sum()
      }
    }
  }

  mutating func set(_ feature: AlignmentFeature, _ holds: Bool) { self[feature] = holds ? 1 : 0 }
}
