extension FileDraft {
  /// `bigger than 10MB`, `10메가 넘는`, `between 1M and 5M`, `exactly 512 bytes`.
  mutating func readSizes() {
    let sizes = words.reading.sizes().filter { $0.fit > 0.8 }
    if sizes.count == 2, let low = size(sizes[0]), let high = size(sizes[1]), let joint = rangeSign(sizes) {
      request.tests += [.size(.more, low.0, low.1), .size(.less, high.0, high.1)]
      words.take(sizes[0].tokens.lowerBound..<sizes[1].tokens.upperBound)
      words.take(joint)
      takeSizeNoun()
      return
    }
    if sizes.count == 1, readRange(upTo: sizes[0]) { return }
    for candidate in sizes where words.isFree(candidate.tokens.lowerBound) {
      guard let value = size(candidate) else { continue }
      readSize(candidate.tokens, value)
    }
  }

  /// `between 500 and 1000 bytes`: the unit stands only once.
  private mutating func readRange(upTo candidate: ValueCandidate) -> Bool {
    guard let high = size(candidate), let joint = words.before(candidate.tokens.lowerBound),
      words.means(joint, .and, .to), let first = words.before(joint), words.isFree(first),
      let number = words.reading.number(first), let sign = words.before(first), words.means(sign, .between, .at),
      words.means(sign, .between) || words.means(joint, .to)
    else { return false }
    let low = SlotValue.Decimal(thousandths: number.multipliedReportingOverflow(by: 1000).partialValue)
    // The ends belong to the range; sizes in other units are rounded up anyway.
    let isBytes = high.1 == .byte
    let step = isBytes ? 1000 : 0
    request.tests += [
      .size(.more, SlotValue.Decimal(thousandths: low.thousandths - step), high.1),
      .size(.less, SlotValue.Decimal(thousandths: high.0.thousandths + step), high.1),
    ]
    words.take(sign..<candidate.tokens.upperBound)
    takeSizeNoun()
    return true
  }

  private func size(_ candidate: ValueCandidate) -> (SlotValue.Decimal, SizeUnit)? {
    guard case .size(let amount, let unit) = candidate.value else { return nil }
    return (amount, unit)
  }

  /// What says that two sizes are the ends of a range.
  private func rangeSign(_ sizes: [ValueCandidate]) -> [Int]? {
    let first = sizes[0].tokens
    let second = sizes[1].tokens
    guard second.lowerBound - first.upperBound <= 2 else { return nil }
    if let between = words.lookBack(from: first.lowerBound, reach: 1, .between) { return [between] }
    if let between = words.lookAhead(from: second.upperBound - 1, reach: 0, .between) { return [between] }
    let middle = first.upperBound..<second.lowerBound
    return middle.contains { words.means($0, .to, .koFrom) } ? [] : nil
  }

  private mutating func readSize(_ tokens: Range<Int>, _ value: (SlotValue.Decimal, SizeUnit)) {
    let before = words.lookBack(from: tokens.lowerBound, reach: 2, .larger, .smaller, .exactly)
    let after = words.lookAhead(from: tokens.upperBound - 1, reach: 1, .larger, .smaller, .exactly)
    let sign = [before, after].compactMap { $0 }.first {
      words.isFree($0) && ($0 == after || isEnglish($0) || words.means($0, .exactly))
    }
    guard let sign else { return readBareSize(tokens, value) }
    var comparison: Comparison = words.means(sign, .exactly) ? .exactly : words.means(sign, .larger) ? .more : .less
    // `작은` and its like may stand in both; what the word says first counts.
    if takeNegation(of: sign) { comparison = comparison.opposite }
    words.take(tokens)
    words.take(min(sign, tokens.lowerBound)..<max(sign + 1, tokens.upperBound))
    request.tests.append(.size(comparison, value.0, value.1))
    takeSizeNoun()
  }

  /// A size that no word compares with is the size itself, if a noun says that it is one.
  private mutating func readBareSize(_ tokens: Range<Int>, _ value: (SlotValue.Decimal, SizeUnit)) {
    guard words.indices.contains(where: { words.means($0, .file, .size) }) else { return }
    words.take(tokens)
    request.tests.append(.size(.exactly, value.0, value.1))
    certainty *= 0.9
    takeSizeNoun()
  }

  /// The noun in `larger in size than`, `크기가 10메가 이상`.
  private mutating func takeSizeNoun() {
    guard words.first(.sort, .sortedBy, .sum) == nil, let noun = words.first(.size) else { return }
    let isFact = words.means(words.before(noun), .and) || words.means(words.after(noun), .and)
    if !isFact { words.take(noun) }
  }
}
