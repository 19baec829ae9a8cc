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
    addRest(parts, alignment, to: &features)
    addContradictions(parts, alignment, to: &features)
    addSurroundings(parts, alignment, to: &features)
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
        if !isUnderstood(element) { addMissing(element, weight, to: &features) }
        if endings.contradict(element) { features[.endingMissed] = 1 }
        continue
      }
      let shared = min(weight, marks.weights[token]) * parts.words.quality[place]
      evidence += shared
      if reading.lexicon.isAction(element) { features[.actionEvidence] += shared }
      if reading.tokens[token].isMended { features[.mended] += 1 }
      if reading.tokens[token].word != element { features[.related] += weight }
    }
    features[.evidence] = min(3, evidence)
  }

  private func addMissing(_ word: WordID, _ weight: Float, to features: inout AlignmentFeatures) {
    features[.missing] += weight
    if reading.lexicon.words[Int(word)].wordClass != .content {
      if weight < Self.light { features[.missingLight] += weight }
    } else if reading.lexicon.isAction(word) {
      features[.missingActions] += weight
    }
  }

  /// Words that weigh less than this say little.
  private static let light: Float = 0.25

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
        addSwallowed(binding.candidate.tokens, type, to: &features)
      } else {
        features[.typedValues] += 1
        features[.typedLoss] += loss
      }
    }
    features.set(.fileAsText, isFileTakenAsText(parts))
    addEnding(parts, to: &features)
  }

  private func addSwallowed(_ tokens: Range<Int>, _ type: SlotType, to features: inout AlignmentFeatures) {
    // `my-branch` is one name, whatever its parts mean.
    if tokens.count > 1, tokens.dropFirst().allSatisfy(reading.isHyphenated) { return }
    let isTold =
      reading.names(type, before: tokens.lowerBound) || reading.names(type, after: tokens.upperBound - 1)
    if isTold { features[.toldNames] += 1 }
    for index in tokens {
      let token = reading.tokens[index]
      // `HOME`: what is written in capitals is a name.
      guard token.kind == .word, !token.wordClass.isDropped, !token.isCapitals(in: reading.bytes) else { continue }
      if token.word < 0 || token.isMended {
        features[.swallowedUnknown] += 1
      } else if reading.senses(index).isEmpty {
        addSwallowed(index, type, isTold: isTold, to: &features)
      }
    }
  }

  /// A known word that is taken for a value: it costs the more, the less it is like a name.
  private func addSwallowed(
    _ index: Int, _ type: SlotType, isTold: Bool, to features: inout AlignmentFeatures
  ) {
    let weight = library.weights[Int(reading.tokens[index].word)]
    if type == .text {
      features[.swallowedText] += weight
      return
    }
    switch reading.likenesses[index] {
    case .known: features[.knownNames] += 1
    case .unknown, .usual: features[.swallowedUsual] += isTold ? weight / 2 : weight
    case .meaningful: features[.swallowedWords] += isTold ? weight / 2 : weight
    case .poor: features[.swallowedPoor] += isTold ? weight / 2 : max(Self.light, weight)
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
  private func addRest(_ parts: Parts, _ alignment: Alignment, to features: inout AlignmentFeatures) {
    let light = TokenSet(bits: marks.light | companions(parts.bindings).bits)
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
        addLeft(
          index, isLight: light.contains(index), isHint: scan.hintTokens[alignment.task] >> UInt64(index) & 1 == 1,
          to: &features)
      }
    }
    let total = marks.weights.reduce(0, +)
    features[.taskShare] = total > 0 ? known / total : 0
    features.set(.slotless, library.elements(of: library.phrasings[alignment.phrasing]).allSatisfy { $0 >= 0 })
  }

  private func addLeft(_ token: Int, isLight: Bool, isHint: Bool, to features: inout AlignmentFeatures) {
    let weight = marks.weights[token]
    if weight < Self.light || isLight {
      features[.leftLight] += min(weight, RequestMarks.lightWeight)
    } else if isHint {
      features[.hints] += weight
    } else {
      features[.leftWords] += weight
      if reading.lexicon.isAction(reading.tokens[token].word) { features[.leftActions] += weight }
    }
  }

  /// How the task stands among all of them.
  private func addSurroundings(_ parts: Parts, _ alignment: Alignment, to features: inout AlignmentFeatures) {
    let task = alignment.task
    let known = scan.taskTokens[task] | scan.hintTokens[task] | alignment.tokens.bits
    features[.topic] = topics.values[library.entries[task].text]
    features[.rarityShare] = scan.rarity.total > 0 ? scan.rarity.sum(known) / scan.rarity.total : 0
    features[.rarestLeft] = scan.rarity.greatest(scan.rarity.all & ~known)
    features[.similarity] = scan.similarity.values[task]
    features[.similarityShare] = scan.similarity.share(of: task)
    features[.firstLook] = scan.taskScores[task][0]
    features[.secondLook] = scan.taskScores[task][1]
    features[.adjacency] = adjacency(parts)
    features[.pairShare] = scan.pairs.share(of: task)
    let named = programs.tokens.bits
    let bound = parts.bindings.reduce(into: UInt64(0)) { $0 |= TokenSet($1.candidate.tokens).bits }
    features[.programsMet] = Float((named & scan.programTokens[task]).nonzeroBitCount)
    features[.programsMissed] = Float((named & ~scan.programTokens[task] & ~bound).nonzeroBitCount)
    let light = TokenSet(bits: marks.light | companions(parts.bindings).bits)
    let telling = reading.tokens.indices.filter { marks.weights[$0] >= Self.light && !light.contains($0) }
    features[.length] = logf(Float(telling.count + 1))
    features[.unplaced] = Float(telling.count { !alignment.tokens.contains($0) })
    features.set(.alike, features[.unplaced] == 0 && features[.missing] - features[.missingLight] <= 0.1)
  }

  /// The share of neighbours in the phrasing that are neighbours in the request too.
  private func adjacency(_ parts: Parts) -> Float {
    var places = parts.words.tokens.map { $0..<$0 + 1 }
    for binding in parts.bindings { if let place = binding.place { places[place] = binding.candidate.tokens } }
    guard places.count > 1 else { return places.first?.lowerBound ?? -1 < 0 ? 0 : 1 }
    let met = zip(places, places.dropFirst()).filter { left, right in
      left.lowerBound >= 0 && right.lowerBound >= 0 && reading.next(left.upperBound - 1) == right.lowerBound
    }.count
    return Float(met) / Float(places.count - 1)
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
