internal import Platform

/// Values that are ordinary words, told by what stands around them.
struct BareWords {
  let reading: RequestReading
  let anchors: Anchors

  /// The candidates for a slot at `place` of the phrasing (nil where the phrasing lacks it), best first.
  func candidates(_ slot: Slot, at place: Int?, taken: TokenSet) -> [ValueCandidate] {
    guard slot.type.takesBareWords else { return [] }
    let spans = slot.type == .text ? runs(taken) : singles(taken)
    var found = spans.compactMap { span -> ValueCandidate? in
      guard let fit = fit(slot.type, span, at: place) else { return nil }
      return ValueCandidate(span, .text(slot.type == .text ? text(span) : reading.text(span)), fit)
    }
    if slot.type == .file { found += unnamedFiles(slot, taken) }
    found.sort { $0.fit > $1.fit }
    return Array(found.prefix(6))
  }

  /// `a semicolon` stands for the sign, as no one types that word for itself.
  private func text(_ span: Range<Int>) -> String {
    guard span.count == 1, reading.tokens[span.lowerBound].kind == .word, !reading.tokens[span.lowerBound].isMended
    else {
      return reading.text(span)
    }
    for case .delimiter(let sign) in reading.senses(span.lowerBound) { return sign }
    return reading.text(span)
  }

  /// How well `of a file` fills the place of a file: it is named as the form would name it by itself.
  private static let unnamedFit: Float = 0.88

  /// The noun itself, after a preposition or before a particle: `lines of a file`, `파일에서`.
  private func unnamedFiles(_ slot: Slot, _ taken: TokenSet) -> [ValueCandidate] {
    guard let noun = reading.lexicon.concept(named: "file"), slot.defaultValue == nil || slot.plainDefault != nil else {
      return []
    }
    return reading.tokens.indices.compactMap { index in
      let token = reading.tokens[index]
      guard isFree(index, taken), token.kind == .word, token.word >= 0, reading.lexicon.mainConcept(token.word) == noun
      else { return nil }
      let isEnglish = reading.bytes[token.range.lowerBound].isASCII
      let joint = isEnglish ? reading.previous(index) : reading.next(index)
      guard let joint, reading.tokens[joint].wordClass.isFunction else { return nil }
      return ValueCandidate(index..<index + 1, .text(slot.plainDefault ?? "file"), Self.unnamedFit)
    }
  }

  private func isFree(_ token: Int, _ taken: TokenSet) -> Bool {
    !taken.contains(token) && !reading.tokens[token].wordClass.isDropped
      && !reading.tokens[token].wordClass.isFunction
  }

  /// Single tokens, and those that hyphens join: `my-branch`.
  private func singles(_ taken: TokenSet) -> [Range<Int>] {
    reading.tokens.indices.compactMap { start in
      guard isFree(start, taken), reading.tokens[start].kind != .symbol, !reading.isHyphenated(start) else {
        return nil
      }
      var end = start + 1
      while end < reading.tokens.count, reading.isHyphenated(end) { end += 1 }
      return end == start + 1 || TokenSet(start..<end).isDisjoint(with: taken) ? start..<end : nil
    }
  }

  /// Runs of tokens that nothing else takes, from one free token to another.
  private func runs(_ taken: TokenSet) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for start in reading.tokens.indices where isFree(start, taken) {
      var end = start
      while end < reading.tokens.count, !taken.contains(end), end - start < 12 {
        if isFree(end, taken) { runs.append(start..<end + 1) }
        end += 1
      }
    }
    return runs
  }

  private func fit(_ type: SlotType, _ span: Range<Int>, at place: Int?) -> Float? {
    let first = reading.tokens[span.lowerBound]
    if first.kind == .quoted, span.count == 1, type == .text || type == .word { return 0.98 }
    let anchor = place.map { anchors.strength($0, span) } ?? 0
    let named: Float =
      reading.names(type, before: span.lowerBound) || reading.names(type, after: span.upperBound - 1) ? 0.75 : 0
    if !isPlausibleWord(span, type), !type.isFreeText || max(anchor, named) < 0.75 { return nil }
    if type.isName, !isPlausibleName(type, span, isTold: max(anchor, named) >= 0.75, isNamed: named > 0) { return nil }
    if type != .text, isHangulWord(span.lowerBound),
      !reading.names(type, after: span.upperBound - 1) || isHangulQualifier(span.lowerBound)
    {
      return nil
    }
    if !type.isFreeText, span.count == 1, saysNumber(span.lowerBound) { return nil }
    if type.isPath, isEnding(span) { return nil }
    if type == .revision, first.kind == .value, isFolderPath(span) { return nil }
    var fit = 0.55 + 0.43 * max(anchor, named) + shapeBonus(type, span)
    let isName = span.count > 1 && span.dropFirst().allSatisfy(reading.isHyphenated)
    if span.count > 1, !isName { fit -= 0.05 * Float(span.count - 1) + functionCost(span) }
    if isFragment(span.lowerBound) { fit -= 0.3 }
    if place != 0, reading.previous(span.lowerBound) == nil, reading.tokens.count > 2 { fit -= 0.2 }
    fit -= isName ? 0.05 : span.reduce(0) { $0 + knownCost(type, $1, isNamed: named > 0) }
    return place == nil && named == 0 && type != .program ? nil : min(0.98, max(0.05, fit))
  }

  /// Numbers, Hangul and words that mean something else are no names of hosts, programs and the like, unless the words
  /// around them say so.
  private func isPlausibleName(_ type: SlotType, _ span: Range<Int>, isTold: Bool, isNamed: Bool) -> Bool {
    let token = reading.tokens[span.lowerBound]
    if token.kind == .number { return isNamed && type != .program && type != .host }
    if token.kind == .value, type != .program {
      let shape = ValueShape(reading.text(span))
      // `save it to a.txt` names no user.
      if !isNamed || isAfterPreposition(span.lowerBound), type == .user || type == .group, hasKnownEnding(shape) {
        return false
      }
      if shape.isRooted || shape.isFolderLike || shape.isURL || shape.hasSlash && type != .image && type != .package {
        return false
      }
    }
    guard token.kind == .word, span.count == 1 else { return true }
    if !isNamed, reading.senses(span.lowerBound).contains(where: { if case .date = $0 { true } else { false } }) {
      return false
    }
    guard reading.bytes[token.range.lowerBound].isASCII else { return false }
    return switch reading.likenesses[span.lowerBound] {
    case .known, .unknown, .usual: true
    case .meaningful, .poor: isTold || reading.machine.hasProgram(reading.text(span))
    }
  }

  /// `/opt/a`, `photos/`: no revision.
  private func isFolderPath(_ span: Range<Int>) -> Bool {
    let shape = ValueShape(reading.text(span))
    return shape.isRooted || shape.isFolderLike
  }

  /// `total.txt`, but not `john.doe`.
  private func hasKnownEnding(_ shape: ValueShape) -> Bool {
    guard shape.isFileName, let ending = shape.fileExtension?.lowercased() else { return false }
    return reading.lexicon.concept(named: "ending-" + ending) != nil
      || reading.lexicon.word(hash: WordHash.of(ending.utf8)).map { word in
        reading.lexicon.senses(word).contains { if case .fileExtension = $0 { true } else { false } }
      } ?? false
  }

  /// Verbs and words that say little are no names, unless the noun right before them says so, or a preposition at the end of
  /// the request: `the branch test`, `to other`.
  private func isPlausibleWord(_ span: Range<Int>, _ type: SlotType) -> Bool {
    guard span.count == 1, reading.likenesses[span.lowerBound] == .poor else { return true }
    if type == .program, reading.machine.hasProgram(reading.text(span)) { return true }
    let token = reading.tokens[span.lowerBound]
    let next = reading.next(span.upperBound - 1)
    if token.wordClass != .function, isCalled(span.lowerBound) { return true }
    if next == nil, !token.wordClass.isFunction, isAfterPreposition(span.lowerBound) { return true }
    guard token.wordClass == .content else { return false }
    guard let next else { return reading.names(type, before: span.lowerBound) }
    return reading.names(type, before: span.lowerBound) && reading.tokens[next].wordClass.isFunction
  }

  /// Whether `called`, `named` or `titled` stands right before a word, which is a name then whatever it means.
  private func isCalled(_ index: Int) -> Bool {
    guard let previous = reading.previous(index), reading.tokens[previous].word >= 0,
      reading.tokens[previous].kind == .word, let name = reading.lexicon.concept(named: "name")
    else { return false }
    return reading.lexicon.words[Int(reading.tokens[previous].word)].means(name)
      && reading.text(previous).lowercased().hasSuffix("ed")
  }

  /// Whether a preposition stands right before a word: `to other`.
  private func isAfterPreposition(_ index: Int) -> Bool {
    reading.previous(index).map { reading.tokens[$0].wordClass.isFunction } ?? false
  }

  /// Whether a token is a known Korean word or a single syllable, which is no name of its own: `별`, `어느`, `이`.
  private func isHangulWord(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !reading.bytes[token.range.lowerBound].isASCII else { return false }
    return token.word >= 0 || token.range.count <= 3
  }

  /// `빈 폴더`, `새 파일`: a known syllable before a noun says of which sort it is.
  private func isHangulQualifier(_ index: Int) -> Bool {
    reading.tokens[index].word >= 0 && reading.tokens[index].range.count <= 3
  }

  /// `a python file`: of which sort, not which.
  private func isEnding(_ span: Range<Int>) -> Bool {
    guard span.count == 1, reading.tokens[span.lowerBound].kind == .word,
      reading.names(.fileExtension, after: span.lowerBound)
    else { return false }
    return reading.senses(span.lowerBound).contains { if case .fileExtension = $0 { true } else { false } }
  }

  /// `두 폴더`: how many, not which.
  private func saysNumber(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.word >= 0 && !token.isMended && reading.lexicon.saysNumber(token.word)
  }

  /// What it costs to take a word for a value that says something itself.
  private func knownCost(_ type: SlotType, _ token: Int, isNamed: Bool) -> Float {
    let likeness = reading.likenesses[token]
    let cost = type == .word && likeness == .meaningful ? 0.05 : likeness.cost
    let token = reading.tokens[token]
    guard token.kind == .word, token.word >= 0, !token.wordClass.isFunction else { return 0 }
    // `crete folder build`: what is done is rather mistyped than a name.
    if token.isMended { return reading.lexicon.isAction(token.word) ? 0.4 : 0 }
    if reading.lexicon.target(token.word) != nil { return type == .program || type == .package ? 0.1 : 0.5 }
    if type == .text {
      return token.wordClass != .content ? 0.1 : reading.bytes[token.range.lowerBound].isASCII ? 0.06 : 0.15
    }
    if !reading.lexicon.neighbours(token.word).before.isDisjoint(with: SlotTypes(type)) { return isNamed ? 0.2 : 0.5 }
    return isNamed ? cost / 4 : cost
  }

  /// Whether a token is what is left of a run of Hangul next to a known word, or a single syllable of it.
  private func isFragment(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !reading.bytes[token.range.lowerBound].isASCII, token.word < 0 else { return false }
    return token.range.count <= 3 || (token.touchesPrevious && index > 0 && reading.tokens[index - 1].kind == .word)
  }

  /// Prepositions and particles inside a run.
  private func functionCost(_ span: Range<Int>) -> Float {
    Float(span.filter { reading.tokens[$0].wordClass.isFunction }.count) * 0.15
  }

  /// The name of a file is rather a file than text.
  private func valueAsText(_ span: Range<Int>) -> Float {
    let shape = ValueShape(reading.text(span.lowerBound))
    return shape.isFileName ? -0.12 : 0.02
  }

  private func shapeBonus(_ type: SlotType, _ span: Range<Int>) -> Float {
    let kind = reading.tokens[span.lowerBound].kind
    switch type {
    case .text: return kind == .value ? valueAsText(span) : kind == .number ? -0.05 : 0
    case .file: return kind == .number ? -0.45 : -0.4
    case .folder: return kind == .number ? -0.35 : -0.08
    case .path: return kind == .number ? -0.35 : -0.12
    case .program:
      if kind == .number { return -0.4 }
      if reading.machine.hasProgram(reading.text(span)) { return 0.2 }
      return kind == .value ? -0.3 : 0
    case .word: return kind == .number ? -0.05 : 0
    case .branch, .container, .image, .package, .revision: return kind == .number ? -0.2 : 0
    case .host: return kind == .number ? -0.3 : ValueShape(reading.text(span)).isHistoryRevision ? -0.4 : 0
    case .user, .group, .service: return kind == .number ? -0.3 : 0
    default: return 0
    }
  }
}
