extension RequestReading {
  /// Dates: `2024-01-31`, `yesterday`, `3일 전`, `last monday`, `june 5`; in words as date(1) and git read them.
  func dates() -> [ValueCandidate] {
    shaped(.date) + tokens.indices.compactMap(namedDate) + agoDates()
  }

  /// A day or month by its name, `last` before it and the day of the month beside it.
  private func namedDate(_ token: Int) -> ValueCandidate? {
    guard let name = dateName(token) else { return nil }
    if Self.months.contains(name) { return monthDate(token, name) }
    if let before = previous(token), means(before, "last", "previous"), Self.weekdays.contains(name) {
      return ValueCandidate(before..<token + 1, .text("last " + name), 0.98)
    }
    return ValueCandidate(token..<token + 1, .text(name), 0.9)
  }

  private func monthDate(_ token: Int, _ name: String) -> ValueCandidate {
    if let day = day(token + 1) { return ValueCandidate(token..<token + 2, .text("\(name) \(day)"), 0.98) }
    if let day = day(token - 1) { return ValueCandidate(token - 1..<token + 1, .text("\(name) \(day)"), 0.98) }
    return ValueCandidate(token..<token + 1, .text(name + " 1"), 0.85)
  }

  /// The day of a month that a token says: `5`, `5th`.
  private func day(_ token: Int) -> Int? {
    guard tokens.indices.contains(token), tokens[token].kind == .number else { return nil }
    let number = NumberText(text(token))
    guard ["", "st", "nd", "rd", "th"].contains(number.suffix.lowercased()), let day = number.whole else { return nil }
    return (1...31).contains(day) ? day : nil
  }

  /// `3 days ago`, `일주일 전`, `last week`.
  private func agoDates() -> [ValueCandidate] {
    times().compactMap { time in
      guard case .time(let amount, let unit) = time.value, dateName(time.tokens.lowerBound) == nil else { return nil }
      if let after = next(time.tokens.upperBound - 1), means(after, "ago") {
        let text = "\(amount) \(unit.name(amount)) ago"
        return ValueCandidate(time.tokens.lowerBound..<after + 1, .text(text), 0.98)
      }
      guard amount == 1, let before = previous(time.tokens.lowerBound), means(before, "last", "previous") else {
        return nil
      }
      return ValueCandidate(before..<time.tokens.upperBound, .text("last " + unit.name(1)), 0.9)
    }
  }

  private func dateName(_ token: Int) -> String? {
    for case .date(let name) in senses(token) { return name }
    return nil
  }

  private func means(_ token: Int, _ concepts: String...) -> Bool {
    // Its main meaning alone: `before` may mean `previous` too.
    guard tokens[token].word >= 0 else { return false }
    let main = lexicon.mainConcept(tokens[token].word)
    return concepts.contains { lexicon.concept(named: $0) == main }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
  ]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
