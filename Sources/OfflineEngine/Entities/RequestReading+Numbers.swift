extension RequestReading {
  /// The whole number that a token says in digits or in words.
  func number(_ token: Int) -> Int? {
    switch tokens[token].kind {
    case .number:
      let number = NumberText(text(token))
      return number.suffix.isEmpty ? number.whole : nil
    case .word:
      for case .number(let number) in senses(token) { return number }
      return nil
    case .value:
      let text = text(token)
      return text.hasPrefix("#") ? Int(text.dropFirst()) : nil
    case .quoted, .symbol: return nil
    }
  }

  /// The position that a token says: `4th`, `fourth`, `4번째`.
  private func ordinal(_ token: Int) -> ValueCandidate? {
    if tokens[token].kind == .number {
      let number = NumberText(text(token))
      if ["st", "nd", "rd", "th"].contains(number.suffix.lowercased()), let whole = number.whole {
        return ValueCandidate(token..<token + 1, .number(whole), 1)
      }
    }
    for case .ordinal(let number) in senses(token) { return ValueCandidate(token..<token + 1, .number(number), 0.95) }
    if let number = number(token), let next = next(token), names(.ordinal, after: token), tokens[next].kind == .word {
      return ValueCandidate(token..<token + 1, .number(number), 1)
    }
    return nil
  }

  /// Numbers for a type whose values are numbers.
  func numbers(_ type: SlotType) -> [ValueCandidate] {
    tokens.indices.compactMap { number(type, at: $0) }
  }

  private func number(_ type: SlotType, at token: Int) -> ValueCandidate? {
    switch type {
    case .ordinal, .column:
      if let ordinal = ordinal(token) { return ordinal }
      if type == .column, tokens[token].kind == .value, let column = dollarColumn(token) { return column }
    case .port:
      if tokens[token].kind == .value, let port = colonPort(token) { return port }
    default: break
    }
    guard let number = number(token), isUsable(number, type) else { return nil }
    return ValueCandidate(token..<token + 1, .number(number), fit(type, token))
  }

  /// A noun beside the number that says its type is the best sign, one that says another type the worst.
  private func fit(_ type: SlotType, _ token: Int) -> Float {
    let nouns = nounTypes(around: token).intersection(Self.numberTypes)
    if nouns.contains(SlotTypes(type)) { return 1 }
    let inDigits: Float = tokens[token].kind == .word ? 0.15 : 0
    if !nouns.isEmpty || isUnit(token + 1) { return 0.5 - inDigits }
    let isNamed = names(type, before: token) || names(type, after: token)
    return (isNamed ? 0.96 : Self.plainFit(type)) - inDigits
  }

  private static let numberTypes: SlotTypes = [SlotType.port, .pid, .column, .ordinal].reduce(into: []) {
    $0.formUnion(SlotTypes($1))
  }

  private static func plainFit(_ type: SlotType) -> Float {
    switch type {
    case .number, .count: 0.92
    case .ordinal: 0.75
    case .pid: 0.85
    default: 0.8
    }
  }

  private func isUsable(_ number: Int, _ type: SlotType) -> Bool {
    switch type {
    case .port: (1...65535).contains(number)
    case .column, .ordinal: number > 0
    default: true
    }
  }

  /// Whether a token is a unit of time or size, so that the number before it is no number of things.
  private func isUnit(_ token: Int) -> Bool {
    senses(token).contains { sense in
      switch sense {
      case .time, .bytes: true
      default: false
      }
    }
  }

  /// `$4`.
  private func dollarColumn(_ token: Int) -> ValueCandidate? {
    let text = text(token)
    guard text.hasPrefix("$"), let number = Int(text.dropFirst()), number > 0 else { return nil }
    return ValueCandidate(token..<token + 1, .number(number), 1)
  }

  /// `:5000`, `localhost:5000`.
  private func colonPort(_ token: Int) -> ValueCandidate? {
    let text = text(token)
    guard let colon = text.lastIndex(of: ":"), !text.contains("/"),
      let number = Int(text[text.index(after: colon)...]), isUsable(number, .port)
    else { return nil }
    return ValueCandidate(token..<token + 1, .number(number), text.hasPrefix(":") ? 1 : 0.85)
  }

  /// `5-10`, `5~10`, `5 to 10`, `5번부터 10번까지`.
  func ranges() -> [ValueCandidate] {
    var found: [ValueCandidate] = []
    for token in tokens.indices {
      if tokens[token].kind == .value || tokens[token].kind == .number, let range = joinedRange(text(token)) {
        found.append(ValueCandidate(token..<token + 1, range, 1))
      } else if let first = number(token), let (last, end) = rangeEnd(after: token), last >= first {
        found.append(ValueCandidate(token..<end, .range(first, last), 1))
      }
    }
    return found
  }

  /// Whether a token is the noun after a number, as in `5번째 줄부터`.
  private func countsThings(_ token: Int) -> Bool {
    guard tokens[token].kind == .word, tokens[token].word >= 0 else { return false }
    let types = lexicon.neighbours(tokens[token].word).after
    return !types.isDisjoint(with: [SlotTypes(.count), SlotTypes(.ordinal), SlotTypes(.column)])
  }

  private func joinedRange(_ text: String) -> SlotValue? {
    guard text.utf8.contains(where: \.isDigit), !text.utf8.allSatisfy(\.isDigit) else { return nil }
    for separator in ["-", "~", "..", "–", ":", ","] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      if parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]), first <= last, first >= 0 {
        return .range(first, last)
      }
    }
    return nil
  }

  /// The second number of a range, and the token after it; between them stand only joining words.
  private func rangeEnd(after token: Int) -> (Int, Int)? {
    var index = token + 1
    var joined = false
    while index < tokens.count, index <= token + 4 {
      if let number = number(index) { return joined ? (number, index + 1) : nil }
      let isSign = tokens[index].kind == .symbol && ["-", "~", "–"].contains(text(index))
      let isJoint = tokens[index].word >= 0 && lexicon.isRangeJoint(tokens[index].word)
      let mayStand = tokens[index].wordClass.isDropped || tokens[index].wordClass.isFunction || countsThings(index)
      guard isSign || isJoint || mayStand else { return nil }
      joined = joined || isSign || isJoint
      index += 1
    }
    return nil
  }
}

extension Lexicon {
  /// Whether the word joins the two numbers of a range: `to`, `부터`.
  func isRangeJoint(_ word: WordID) -> Bool {
    !neighbours(word).after.isDisjoint(with: SlotTypes(.range))
  }
}
