/// Where a match must stand.
struct RegexPlacement {
  var isAtStart = false
  var isAtEnd = false
  var startsText = false
  var endsText = false
  var startsWord = false
  var endsWord = false
  /// What stands right before and after it, in words.
  var after: String?
  var before: String?
  var notAfter: String?
  var notBefore: String?
  /// How many pieces told it.
  var count = 0
}

extension RegexSpeaker {
  /// Takes the places at the start of a row of pieces; false where one cannot be told.
  func takeLeading(_ body: inout ArraySlice<RegexNode>, _ placement: inout RegexPlacement, depth: Int) -> Bool {
    while let first = body.first {
      switch first.kind {
      case .anchor(.lineStart): placement.isAtStart = true
      case .anchor(.textStart): placement.startsText = true
      case .anchor(.wordStart): placement.startsWord = true
      case .anchor(.wordEdge):
        guard let next = body.dropFirst().first, next.hasWordCharacter(atStart: true) else { return true }
        placement.startsWord = true
      case .group(.look(isAhead: false, let isNegated), let inner):
        guard depth == 0, let phrase = composed(folder.pieces(of: inner), depth: 1) else { return false }
        if isNegated ? placement.notAfter != nil : placement.after != nil { return false }
        if isNegated { placement.notAfter = phrase.enclosed } else { placement.after = phrase.enclosed }
      default: return true
      }
      placement.count += 1
      body.removeFirst()
    }
    return true
  }

  /// Takes the places at the end of a row of pieces; false where one cannot be told.
  func takeTrailing(_ body: inout ArraySlice<RegexNode>, _ placement: inout RegexPlacement, depth: Int) -> Bool {
    while let last = body.last {
      switch last.kind {
      case .anchor(.lineEnd): placement.isAtEnd = true
      case .anchor(.textEnd): placement.endsText = true
      case .anchor(.wordEnd): placement.endsWord = true
      case .anchor(.wordEdge):
        guard let before = body.dropLast().last, before.hasWordCharacter(atStart: false) else { return true }
        placement.endsWord = true
      case .group(.look(isAhead: true, let isNegated), let inner):
        guard depth == 0, body.count > 1, let phrase = composed(folder.pieces(of: inner), depth: 1) else {
          return false
        }
        if isNegated ? placement.notBefore != nil : placement.before != nil { return false }
        if isNegated { placement.notBefore = phrase.enclosed } else { placement.before = phrase.enclosed }
      default: return true
      }
      placement.count += 1
      body.removeLast()
    }
    return true
  }
}

extension RegexNode {
  /// Whether what it matches always has a letter, digit or underscore at one end, so that a word begins or ends there.
  func hasWordCharacter(atStart: Bool) -> Bool {
    switch kind {
    case .literal(let text):
      let scalars = text.unicodeScalars
      return (atStart ? scalars.first : scalars.last).map(RegexSet.isWordCharacter) ?? false
    case .set(let set): return set.holdsWordCharactersAlone
    case .repetition(let inner, let count): return count.minimum > 0 && inner.hasWordCharacter(atStart: atStart)
    case .group(.look, _): return false
    case .group(_, let inner): return inner.hasWordCharacter(atStart: atStart)
    case .sequence(let items): return (atStart ? items.first : items.last)?.hasWordCharacter(atStart: atStart) ?? false
    case .alternatives(let branches): return branches.allSatisfy { $0.hasWordCharacter(atStart: atStart) }
    case .list(let item, _, let count): return count.minimum > 0 && item.hasWordCharacter(atStart: atStart)
    case .any, .anchor, .reference, .lineBreak, .cut, .flags: return false
    }
  }
}

extension RegexSet {
  /// Whether it holds nothing but letters, digits and the underscore.
  var holdsWordCharactersAlone: Bool {
    !isNegated
      && items.allSatisfy { item in
        switch item {
        case .character(let character): Self.isWordCharacter(character)
        case .range("0"..."9", "0"..."9"), .range("a"..."z", "a"..."z"), .range("A"..."Z", "A"..."Z"): true
        case .named(let named):
          [.word, .letter, .digit, .letterOrDigit, .capital, .small, .hexadecimalDigit].contains(named)
        case .range, .notNamed: false
        }
      }
  }

  /// Whether a character is a letter or digit of ASCII or an underscore.
  static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil) || scalar == "_"
  }
}
