extension RequestReading {
  /// Time zones: `tokyo`, `뉴욕`, `Asia/Seoul`.
  func zones() -> [ValueCandidate] {
    tokens.indices.compactMap { token in
      for case .zone(let zone) in senses(token) { return ValueCandidate(token..<token + 1, .text(zone), 0.98) }
      let text = text(token)
      guard tokens[token].kind != .symbol, Self.isZone(text) else { return nil }
      return ValueCandidate(token..<token + 1, .text(text), 1)
    }
  }

  /// `Asia/Seoul`, `Etc/GMT+9`: a part of the world, and a place in it.
  private static func isZone(_ text: String) -> Bool {
    let areas = [
      "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific",
      "Etc",
      "US",
    ]
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && areas.contains(String(parts[0]))
      && parts.dropFirst().allSatisfy { part in
        part.utf8.first?.isUppercase == true
          && part.utf8.allSatisfy { $0.isAlphanumeric || "_-+".utf8.contains($0) }
      }
  }

  /// Months, as their numbers: `march`, `3월`.
  func months() -> [ValueCandidate] {
    let reader = TimeReader(self)
    return tokens.indices.compactMap { token in
      if let month = number(token), (1...12).contains(month), NumberText(text(token)).suffix.isEmpty, token > 0,
        text(token - 1).lowercased() == "month" || text(token - 1).lowercased() == "cal"
      {
        return ValueCandidate(token..<token + 1, .number(month), 0.95)
      }
      if let (month, end) = reader.koreanMonth(token) { return ValueCandidate(token..<end, .number(month), 1) }
      return reader.month(token).map { ValueCandidate(token..<token + 1, .number($0), 1) }
    }
  }

  /// Days of the week, by their English names.
  func weekdays() -> [ValueCandidate] {
    let reader = TimeReader(self)
    return tokens.indices.compactMap { token in
      reader.weekday(token).map { ValueCandidate(token..<token + 1, .text(TimeReader.weekdays[$0]), 1) }
    }
  }

  /// Times of day: `3pm`, `10:30`, `오후 3시`.
  func clocks() -> [ValueCandidate] {
    let reader = TimeReader(self)
    return tokens.indices.compactMap { token in
      guard let clock = reader.clock(token), !clock.isBare else { return nil }
      return ValueCandidate(token..<clock.end, .text(CivilDate.clock(clock.minute)), 1)
    }
  }
}
