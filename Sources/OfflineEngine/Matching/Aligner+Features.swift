#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension Aligner {
  /// What an alignment is made of.
  struct Parts {
    let elements: ArraySlice<Int32>
    let words: PhrasingWords
    let bindings: [SlotBinder.Binding]
    let record: TaskRecord
  }

  /// The features of an alignment whose shares are known.
  func features(_ parts: Parts, _ alignment: Alignment) -> AlignmentFeatures {
    var features = AlignmentFeatures()
    features[.bias] = 1
    features[.requestShare] = logf(max(0.05, alignment.requestCoverage))
    features[.phrasingShare] = logf(max(0.05, alignment.phrasingCoverage))
    features[.order] = logf(max(0.1, order(parts.words, parts.bindings)))
    features.set(.verbatim, isVerbatim(alignment))
    addTarget(alignment, to: &features)
    addWords(parts, to: &features)
    addValues(parts, to: &features)
    addRest(alignment, to: &features)
    addContradictions(parts, alignment, to: &features)
    return features
  }

  private func isVerbatim(_ alignment: Alignment) -> Bool {
    alignment.requestCoverage * alignment.phrasingCoverage >= Self.verbatim
  }

  /// Whether the task's target is that of the request, where it is not the shell.
  private func addTarget(_ alignment: Alignment, to features: inout AlignmentFeatures) {
    let target = library.entries[alignment.task].target
    guard target != .shell else { return }
    if target == scan.target || reading.tokens.indices.contains(where: { namesTarget($0, target) }) {
      features[.namedTarget] = 1
    } else if stance.speaks(of: target) {
      features[.spokenTarget] = 1
    } else if !isVerbatim(alignment) {
      features[.foreignTarget] = 1
    }
  }

  /// What the words of the phrasing and the request have in common.
  private func addWords(_ parts: Parts, to features: inout AlignmentFeatures) {
    var evidence: Float = 0
    for (place, element) in parts.elements.enumerated() where element >= 0 {
      let weight = library.weights[Int(element)]
      let token = parts.words.tokens[place]
      if token < 0 {
        if !isUnderstood(element) { features[.missing] += weight }
        continue
      }
      evidence += min(weight, marks.weights[token]) * parts.words.quality[place]
      if reading.tokens[token].isMended { features[.mended] += 1 }
      if reading.tokens[token].word != element { features[.related] += weight }
    }
    features[.evidence] = min(3, evidence)
  }

  /// What the slots of the task have taken.
  private func addValues(_ parts: Parts, to features: inout AlignmentFeatures) {
    let boundPlaces = parts.bindings.compactMap(\.place)
    features[.emptySlots] = Float(parts.elements.filter { $0 < 0 }.count - boundPlaces.count)
    features[.extraSlots] = Float(parts.bindings.count - boundPlaces.count)
    for binding in parts.bindings {
      let loss = 1 - binding.candidate.fit
      if reading.tokens[binding.candidate.tokens.lowerBound].kind == .word {
        features[.bareLoss] += loss
        let type = parts.record.slots[binding.slot].type
        if type == .text { features[.longText] += Float(binding.candidate.tokens.count - 1) }
        addSwallowed(binding.candidate.tokens, to: &features)
      } else {
        features[.typedValues] += 1
        features[.typedLoss] += loss
      }
    }
    features.set(.fileAsText, isFileTakenAsText(parts))
    addEnding(parts, to: &features)
  }

  private func addSwallowed(_ tokens: Range<Int>, to features: inout AlignmentFeatures) {
    // `my-branch` is one name, whatever its parts mean.
    if tokens.count > 1, tokens.dropFirst().allSatisfy(reading.isHyphenated) { return }
    for index in tokens {
      let token = reading.tokens[index]
      guard token.kind == .word, !token.wordClass.isDropped else { continue }
      if token.word < 0 || token.isMended {
        features[.swallowedUnknown] += 1
      } else if reading.senses(index).isEmpty {
        features[.swallowedWords] += library.weights[Int(token.word)]
      }
    }
  }

  /// Whether the name of a file is taken for text while a slot for a file stays empty.
  private func isFileTakenAsText(_ parts: Parts) -> Bool {
    let hasFree = parts.record.slots.indices.contains { slot in
      parts.record.slots[slot].type.isPath && !parts.bindings.contains { $0.slot == slot }
    }
    return hasFree
      && parts.bindings.contains { binding in
        let token = binding.candidate.tokens.lowerBound
        return parts.record.slots[binding.slot].type.isFreeText && reading.tokens[token].kind == .value
          && ValueShape(reading.text(token)).isFileName
      }
  }

  /// Whether a value has the ending that its slot asks for, or the phrasing asks for one and none is given.
  private func addEnding(_ parts: Parts, to features: inout AlignmentFeatures) {
    for slot in parts.record.slots.indices where !parts.record.slots[slot].endings.isEmpty {
      if parts.bindings.contains(where: { $0.slot == slot }) {
        features[.endingMet] = 1
      } else if parts.elements.contains(Int32(-1 - slot)) {
        features[.endingMissed] = 1
      }
    }
  }

  /// What of the request found no place.
  private func addRest(_ alignment: Alignment, to features: inout AlignmentFeatures) {
    let ofTask = scan.taskTokens[alignment.task]
    let target = library.entries[alignment.task].target
    var known: Float = 0
    for (index, token) in reading.tokens.enumerated() where !token.wordClass.isDropped {
      let isPlaced = alignment.tokens.contains(index) || namesTarget(index, target)
      let isSibling = ofTask >> UInt64(index) & 1 == 1
      if isPlaced || isSibling { known += marks.weights[index] }
      if isPlaced { continue }
      if isSibling {
        features[.siblings] += marks.weights[index]
      } else if token.kind != .word {
        if token.kind != .symbol { features[.leftValues] += 1 }
      } else if token.word < 0 || token.isMended {
        features[.leftUnknown] += 1
      } else {
        features[.leftWords] += marks.weights[index]
      }
    }
    let total = marks.weights.reduce(0, +)
    features[.taskShare] = total > 0 ? known / total : 0
    features.set(.slotless, library.elements(of: library.phrasings[alignment.phrasing]).allSatisfy { $0 >= 0 })
  }

  private func addContradictions(_ parts: Parts, _ alignment: Alignment, to features: inout AlignmentFeatures) {
    switch stance.disagreement(parts.elements, parts.words, alignment.tokens) {
    case .opposed: features[.opposed] = 1
    case .negated: features[.negated] = 1
    case .turned: features[.turned] = 1
    case nil: break
    }
  }

  /// A little less than 1 where words and values stand in another order than in the phrasing.
  private func order(_ words: PhrasingWords, _ bindings: [SlotBinder.Binding]) -> Float {
    var tokens = words.tokens
    for binding in bindings {
      if let place = binding.place { tokens[place] = binding.candidate.tokens.lowerBound }
    }
    let matched = tokens.filter { $0 >= 0 }
    guard matched.count > 1 else { return 1 }
    let ordered = zip(matched, matched.dropFirst()).filter { $0 < $1 }.count
    return Float(ordered) / Float(matched.count - 1)
  }
}
