extension FileDraft {
  /// `hidden`, `empty`, `broken links`.
  mutating func readQualities() {
    for token in words.all(.hidden) {
      words.take(token)
      request.tests.append(.hidden(isNegated: takeNegation(of: token, reach: 0)))
    }
    for token in words.all(.blank) {
      guard
        isEnglish(token) || words.lookAhead(from: token, reach: 1, .file, .folder, .subfolder) != nil
          || words.means(words.after(token), .not)
      else { continue }
      words.take(token)
      request.tests.append(.empty(isNegated: takeNegation(of: token, reach: 0)))
    }
    for token in words.all(.broken) where words.lookAhead(from: token, reach: 1, .link) != nil {
      words.take(token)
      words.lookAhead(from: token, reach: 1, .link).map { words.take($0) }
      request.tests.append(.brokenLink)
    }
  }
}
