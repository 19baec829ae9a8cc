extension FileDraft {
  /// `with more than 500 lines`, `fewer than 6 words long`, `500줄이 넘는`: how much text is in each file.
  mutating func readLengths() {
    for noun in words.all(.line, .word) where words.kind(noun) == .word {
      guard let number = amount(beside: noun), let amount = words.reading.number(number),
        let (comparison, sign) = lengthSign(number, noun), isOfFiles(min(number, sign), isEnglish: isEnglish(noun))
      else { continue }
      let isDenied = takeNegation(of: sign, reach: 0)
      words.take(min(number, sign)..<max(noun, sign) + 1)
      // The subject of `줄이 500줄 넘는`.
      for more in words.all(.line, .word) where more < number && !isEnglish(more) { words.take(more) }
      if let long = words.after(noun), ["long", "in"].contains(words.text(long).lowercased()) { words.take(long) }
      let isAtLeast = words.text(sign).lowercased() == "at least" || ["이상", "이상인"].contains(words.text(sign))
      let isAtMost = words.text(sign).lowercased() == "at most" || words.text(sign) == "이하"
      request.tests.append(
        .length(
          words.means(noun, .line) ? .lines : .words, isDenied ? comparison.opposite : comparison,
          amount + (isDenied ? (comparison == .more ? 1 : -1) : isAtLeast ? -1 : isAtMost ? 1 : 0)))
    }
  }

  /// The number of `500 lines`, `500줄`.
  private func amount(beside noun: Int) -> Int? {
    guard let number = words.before(noun), words.isFree(number), words.reading.number(number) != nil else { return nil }
    return number
  }

  /// The word that compares: before the number, or after the noun in Korean.
  private func lengthSign(_ number: Int, _ noun: Int) -> (Comparison, Int)? {
    let before = words.lookBack(from: number, reach: 1, .larger, .smaller, .exactly)
    let after = words.lookAhead(from: noun, reach: 1, .larger, .smaller, .exactly)
    let sign = [before.flatMap { isEnglish($0) ? $0 : nil }, after.flatMap { isEnglish($0) ? nil : $0 }]
      .compactMap { $0 }.first { words.isFree($0) }
    guard let sign else { return nil }
    return (words.means(sign, .exactly) ? .exactly : words.means(sign, .larger) ? .more : .less, sign)
  }

  /// Whether files, not lines, are so long: `files with more than`; a Korean noun follows.
  private func isOfFiles(_ start: Int, isEnglish: Bool) -> Bool {
    let nouns = words.indices.filter { words.means($0, .file, .script) || isEndingNoun($0) }
    guard isEnglish else { return nouns.contains { $0 > start } }
    return nouns.contains { $0 < start } && words.lookBack(from: start, reach: 1, .line) == nil
  }

  /// `*.txt`, `.py`: a name that stands for files.
  private func isEndingNoun(_ token: Int) -> Bool {
    let shape = ValueShape(words.text(token))
    return words.kind(token) == .value && (shape.bareExtension != nil || shape.isPattern)
  }
}
