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
      return ValueCandidate(span, .text(reading.text(span)), fit)
    }
    found.sort { $0.fit > $1.fit }
    return Array(found.prefix(6))
  }

  private func isFree(_ token: Int, _ taken: TokenSet) -> Bool {
    !taken.contains(token) && !reading.tokens[token].wordClass.isDropped
      && !reading.tokens[token].wordClass.isFunction
  }

  private func singles(_ taken: TokenSet) -> [Range<Int>] {
    reading.tokens.indices.filter { isFree($0, taken) && reading.tokens[$0].kind != .symbol }.map { $0..<$0 + 1 }
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
    let named: Float = reading.names(type, before: span.lowerBound) || reading.names(type, after: span.upperBound - 1) ? 0.75 : 0
    var fit = 0.55 + 0.43 * max(anchor, named) + shapeBonus(type, span)
    if span.count > 1 { fit -= 0.02 * Float(span.count - 1) + functionCost(span) }
    if span.count == 1, first.word >= 0, !first.isMended, first.kind == .word {
      fit -= reading.lexicon.concepts[Int(reading.lexicon.mainConcept(first.word))].name.isEmpty ? 0.03 : 0.08
    }
    return place == nil && named == 0 && type != .program ? nil : min(0.98, max(0.05, fit))
  }

  /// Prepositions and particles inside a run.
  private func functionCost(_ span: Range<Int>) -> Float {
    Float(span.filter { reading.tokens[$0].wordClass.isFunction }.count) * 0.12
  }

  private func shapeBonus(_ type: SlotType, _ span: Range<Int>) -> Float {
    let kind = reading.tokens[span.lowerBound].kind
    switch type {
    case .text: return kind == .value ? 0.02 : 0
    case .file, .folder, .path: return -0.08
    case .program: return reading.machine.hasProgram(reading.text(span)) ? 0.2 : 0
    case .word, .branch, .container, .image, .package, .revision: return kind == .number ? -0.1 : 0
    case .user, .group, .host, .service: return kind == .number ? -0.25 : 0
    default: return 0
    }
  }
}
