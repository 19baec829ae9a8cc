extension GitReader {
  /// `since last week`, `until 2024-02-01`, `last 3 days`, `어제부터`.
  mutating func readTimes() {
    readBounds()
    let found = dates.sorted { ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count) }
    var taken = TokenSet()
    var hasSince = false
    for candidate in found {
      let set = TokenSet(candidate.tokens)
      guard set.isDisjoint(with: taken), set.isDisjoint(with: parts.claimed), let text = text(candidate) else {
        continue
      }
      taken.formUnion(set)
      let isUntil = isUntil(candidate) || hasSince && parts.says(.between)
      parts.claim(candidate.tokens)
      claimNeighbours(candidate.tokens)
      add(
        [(isUntil ? "--until=" : "--since=") + text], (isUntil ? "until " : "since ") + text,
        text + (isUntil ? " 이전" : " 이후"))
      if !isUntil { hasSince = true }
    }
    if !taken.isEmpty { parts.claimAll(.between, .koFrom, .koUntil) }
  }

  /// `in march`, `between jan 5 and feb 10`, `작년`. A date without a time would be read as that day at the time it is now.
  private mutating func readBounds() {
    for bound in TimeBounds.read(parts.reading) where bound.tokens.isDisjoint(with: parts.claimed) {
      for index in parts.indices where bound.tokens.contains(index) { parts.claim(index) }
      if let since = bound.since {
        add(["--since=" + since.point], "since \(since.text)", "\(since.text)부터")
      }
      if let until = bound.until {
        add(["--until=" + until.point], "before \(until.text)", "\(until.text) 전까지")
      }
    }
  }

  private func text(_ candidate: ValueCandidate) -> String? {
    switch candidate.value {
    case .time(let amount, let unit):
      for case .date(let word) in parts.reading.senses(candidate.tokens.lowerBound) {
        return word == "today" ? "00:00" : word
      }
      return "\(amount) \(unit.name(amount)) ago"
    case .text(let text):
      for case .date(let word) in parts.reading.senses(candidate.tokens.lowerBound) {
        return word == "today" ? "00:00" : word
      }
      return text
    default: return nil
    }
  }

  private func isUntil(_ candidate: ValueCandidate) -> Bool {
    let before = parts.before(candidate.tokens.lowerBound)
    let after = parts.after(candidate.tokens.upperBound - 1)
    return parts.means(before, .older, .before) && !parts.means(before, .newer)
      || parts.means(before, .to) && !parts.isKorean(candidate.tokens.lowerBound)
      || parts.means(after, .koUntil) || parts.means(after, .older) && !parts.means(after, .ago)
  }

  private mutating func claimNeighbours(_ range: Range<Int>) {
    for side in [-1, 1] {
      var place = side < 0 ? parts.before(range.lowerBound) : parts.after(range.upperBound - 1)
      while let index = place,
        parts.means(index, .newer, .newest, .last, .previous, .older, .before, .ago, .at, .all, .next)
      {
        parts.claim(index)
        place = side < 0 ? parts.before(index) : parts.after(index)
      }
    }
  }
}
