extension RequestReading {
  /// Sizes: `100MB`, `1.5 GiB`, `100 megabytes`, `100메가`.
  func sizes() -> [ValueCandidate] {
    tokens.indices.compactMap { token in
      guard let (amount, suffix, digits) = amount(token) else { return nil }
      if !suffix.isEmpty, let unit = SizeUnit(suffix: suffix) {
        return ValueCandidate(token..<token + 1, .size(amount, unit), suffix == "m" ? 0.85 : 1)
      }
      guard suffix.isEmpty else { return nil }
      for case .bytes(let unit) in senses(token + 1) {
        return ValueCandidate(token..<token + 2, .size(amount, unit), 1)
      }
      if digits, token + 1 < tokens.count, tokens[token + 1].kind == .word, let unit = SizeUnit(suffix: text(token + 1))
      {
        return ValueCandidate(token..<token + 2, .size(amount, unit), 0.95)
      }
      return nil
    }
  }

  /// Lengths of time: `7 days`, `30m`, `3일`, `an hour`, `last week`, `today`.
  func times() -> [ValueCandidate] {
    tokens.indices.compactMap { token in
      if let (amount, suffix, _) = amount(token), amount.isWhole {
        return time(token, amount.thousandths / 1000, suffix)
      }
      guard let unit = timeUnit(token) else { return dayWord(token) }
      let start = startsWithOne(token) ? token - 1 : token
      let hasAmount = token > 0 && amount(token - 1) != nil
      return hasAmount ? nil : ValueCandidate(start..<token + 1, .time(1, unit), start < token ? 0.95 : 0.7)
    }
  }

  private func time(_ token: Int, _ amount: Int, _ suffix: String) -> ValueCandidate? {
    if !suffix.isEmpty {
      return TimeUnit(suffix: suffix.lowercased()).map { ValueCandidate(token..<token + 1, .time(amount, $0), 0.95) }
    }
    return timeUnit(token + 1).map { ValueCandidate(token..<token + 2, .time(amount, $0), 1) }
  }

  private func timeUnit(_ token: Int) -> TimeUnit? {
    for case .time(let unit) in senses(token) { return unit }
    return nil
  }

  /// Whether the word before says that there is one: `a`, `an`, `last`.
  private func startsWithOne(_ token: Int) -> Bool {
    guard token > 0, tokens[token - 1].kind == .word else { return false }
    let word = text(token - 1).lowercased()
    return word == "a" || word == "an"
  }

  /// `today`, `오늘`: the last day.
  private func dayWord(_ token: Int) -> ValueCandidate? {
    for case .date(let date) in senses(token) where date == "today" {
      return ValueCandidate(token..<token + 1, .time(1, .day), 0.7)
    }
    return nil
  }

  /// Lengths of time for a slot in seconds; a bare number counts seconds.
  func durations() -> [ValueCandidate] {
    let taken = times()
    let bare = tokens.indices.compactMap { token -> ValueCandidate? in
      guard let number = number(token), !taken.contains(where: { $0.tokens.contains(token) }) else { return nil }
      return ValueCandidate(token..<token + 1, .time(number, .second), 0.6)
    }
    return taken + bare
  }

  /// The amount that a token says, the letters after it, and whether it is in digits.
  private func amount(_ token: Int) -> (SlotValue.Decimal, String, Bool)? {
    if tokens[token].kind == .number {
      let number = NumberText(text(token))
      return number.thousandths.map { (SlotValue.Decimal(thousandths: $0), number.suffix, true) }
    }
    return number(token).map { (SlotValue.Decimal(thousandths: $0 * 1000), "", false) }
  }
}
