extension FileDraft {
  /// `in march`, `from 2023`, `between march 1 and april 15`, `after 14:00`, `작년에`, `지난 금요일 이후`.
  mutating func readSpans() {
    for bound in TimeBounds.read(words.reading) {
      let tokens = words.indices.filter { bound.tokens.contains($0) }
      guard !tokens.isEmpty, tokens.allSatisfy({ words.isFree($0) || words.isJoint($0) }), !isFolderName(tokens) else {
        continue
      }
      words.take(tokens)
      // `photos taken in may`.
      if let verb = words.before(tokens[0]), words.reading.timeWords.means(verb, .taken) { words.take(verb) }
      if let verb = words.after(tokens[tokens.count - 1]), words.reading.timeWords.means(verb, .taken) {
        words.take(verb)
      }
      let isDenied = timeVerb().map { takeNegation(of: $0, reach: 2) } ?? false
      let time = takeTimeVerb()
      if isDenied, let since = bound.since {
        request.tests.append(.before(time, since))
      } else {
        if let since = bound.since { request.tests.append(.since(time, since)) }
        if let until = bound.until { request.tests.append(.before(time, until)) }
      }
    }
  }

  /// `in the 2024 folder`.
  private func isFolderName(_ tokens: [Int]) -> Bool {
    tokens.last.flatMap { words.after($0) }.map { words.means($0, .folder) } ?? false
  }
}
