import Platform

/// Where a match must stand.
private struct RegexPlacement {
  var isAtStart = false
  var isAtEnd = false
  var startsText = false
  var endsText = false
  var startsWord = false
  var endsWord = false
  var after: String?
  var before: String?
  var notAfter: String?
  var notBefore: String?
  var count = 0
}

extension RegexSpeaker {
  /// What pieces match one after the other, with where that must stand; nil where that takes more than a phrase.
  func composed(_ pieces: [RegexNode], depth: Int = 0, isAll: Bool = false) -> RegexPhrase? {
    if let index = pieces.firstIndex(where: { $0.kind == .cut }) {
      guard depth == 0, let before = composed(Array(pieces[..<index]), depth: 1),
        let after = composed(Array(pieces[(index + 1)...]), depth: 1), !before.text.isEmpty
      else { return nil }
      let values = ["x": after.enclosed, "y": before.enclosed]
      return RegexPhrase(text: choose("{x} right after {y}", "{y} 바로 뒤에 있는 {x}", values))
    }
    var body = pieces[...]
    var placement = RegexPlacement()
    guard takeLeading(&body, &placement, depth: depth), takeTrailing(&body, &placement, depth: depth) else {
      return nil
    }
    if body.isEmpty { return empty(pieces, placement) }
    var texts: [RegexPhrase] = []
    for piece in body {
      guard let phrase = phrase(piece, depth: depth) else { return nil }
      texts.append(phrase)
    }
    let isWhole = placement.isAtStart && placement.isAtEnd || isAll && depth == 0 && subject.isWhole
    if isWhole, placement.count == 2, let special = wholeLine(Array(body)) { return RegexPhrase(text: special) }
    let core = texts.count == 1 ? texts[0] : series(texts)
    return placed(core, placement, isWhole: isWhole)
  }

  private func series(_ phrases: [RegexPhrase]) -> RegexPhrase {
    let texts = phrases.map { $0.isSeries ? "(\($0.text))" : $0.text }
    return RegexPhrase(text: texts.joined(separator: choose(", then ", ", 그다음 ")), isSeries: true)
  }

  /// Lines that have a shorter name.
  private func wholeLine(_ body: [RegexNode]) -> String? {
    if body.count == 1, !subject.isWhole, case .literal(let text) = body[0].kind {
      let values = ["x": Self.shown(text, language), "s": subject.korean]
      return choose("\(Self.article(subject)) that is exactly {x}", "정확히 {x}인 {s}", values)
    }
    guard body.count == 1, !subject.isWhole, case .repetition(let inner, let count) = body[0].kind,
      count.maximum == nil,
      count.style == .greedy
    else { return nil }
    let noun = [subject.english, subject.korean]
    switch inner.kind {
    case .any:
      return count.minimum == 0
        ? choose("every \(noun[0]), even an empty one", "빈 것까지 포함한 모든 \(noun[1])")
        : count.minimum == 1 ? choose("every \(noun[0]) that is not empty", "비어 있지 않은 모든 \(noun[1])") : nil
    case .set(let set):
      guard count.minimum == 0, let item = RegexSetNoun.noun(set) else { return nil }
      let values = ["x": item.many.hasPrefix("of ") ? item.one : item.many, "k": item.korean]
      let article = Self.article(subject)
      return choose(
        "\(article) that is empty or holds nothing but {x}", "비어 있거나 {k}만 있는 \(noun[1])", values)
    default: return nil
    }
  }

  private static func article(_ subject: RegexSubjectNoun) -> String {
    subject.english == "text" ? "text" : "a " + subject.english
  }

  /// Places with nothing between them.
  private func empty(_ pieces: [RegexNode], _ placement: RegexPlacement) -> RegexPhrase? {
    if pieces.isEmpty { return RegexPhrase(text: choose("nothing", "빈 글자")) }
    if placement.isAtStart, placement.isAtEnd, placement.count == 2 {
      let english = subject.english == "text" ? "empty text" : "an empty \(subject.english)"
      return RegexPhrase(text: choose(english, "빈 \(subject.korean)"))
    }
    guard pieces.count == 1, case .anchor(let anchor) = pieces[0].kind else { return nil }
    return RegexPhrase(text: place(anchor))
  }

  private func takeLeading(
    _ body: inout ArraySlice<RegexNode>, _ placement: inout RegexPlacement, depth: Int
  ) -> Bool {
    while let first = body.first {
      switch first.kind {
      case .anchor(.lineStart): placement.isAtStart = true
      case .anchor(.textStart): placement.startsText = true
      case .anchor(.wordStart): placement.startsWord = true
      case .anchor(.wordEdge):
        guard let next = body.dropFirst().first, hasWordCharacter(next, atStart: true) else { return true }
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

  private func takeTrailing(
    _ body: inout ArraySlice<RegexNode>, _ placement: inout RegexPlacement, depth: Int
  ) -> Bool {
    while let last = body.last {
      switch last.kind {
      case .anchor(.lineEnd): placement.isAtEnd = true
      case .anchor(.textEnd): placement.endsText = true
      case .anchor(.wordEnd): placement.endsWord = true
      case .anchor(.wordEdge):
        guard let before = body.dropLast().last, hasWordCharacter(before, atStart: false) else { return true }
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

  /// Whether what a piece matches always has a letter, digit or underscore at one end.
  private func hasWordCharacter(_ node: RegexNode, atStart: Bool) -> Bool {
    switch node.kind {
    case .literal(let text):
      return (atStart ? text.unicodeScalars.first : text.unicodeScalars.last).map(Self.isWordCharacter) ?? false
    case .set(let set):
      return !set.isNegated
        && set.items.allSatisfy { item in
          switch item {
          case .character(let character): Self.isWordCharacter(character)
          case .range(let first, let last):
            Self.isWordCharacter(first) && Self.isWordCharacter(last) && first.value > 0x2F && last.value < 0x7B
              && (first.value | 0x20 == last.value | 0x20 || last.value - first.value <= 25)
          case .named(let named):
            [.word, .letter, .digit, .letterOrDigit, .capital, .small, .hexadecimalDigit].contains(named)
          case .notNamed: false
          }
        }
    case .repetition(let inner, let count): return count.minimum > 0 && hasWordCharacter(inner, atStart: atStart)
    case .group(let group, let inner):
      if case .look = group { return false }
      return hasWordCharacter(inner, atStart: atStart)
    case .sequence(let items):
      return (atStart ? items.first : items.last).map { hasWordCharacter($0, atStart: atStart) } ?? false
    case .alternatives(let branches): return branches.allSatisfy { hasWordCharacter($0, atStart: atStart) }
    case .list(let item, _, let count): return count.minimum > 0 && hasWordCharacter(item, atStart: atStart)
    default: return false
    }
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil) || scalar == "_"
  }

  /// A phrase with where it must stand.
  private func placed(_ core: RegexPhrase, _ placement: RegexPlacement, isWhole: Bool) -> RegexPhrase {
    var phrase = core
    phrase.isPlaced = true
    let isPlaced = placement.count > 0 || isWhole
    guard isPlaced else { return core }
    if language == .english {
      phrase.text = english(core, placement, isWhole: isWhole)
    } else {
      phrase.text = korean(core, placement, isWhole: isWhole)
    }
    return phrase
  }

  private func english(_ core: RegexPhrase, _ placement: RegexPlacement, isWhole: Bool) -> String {
    var text = core.text
    var places: [String] = []
    if placement.startsWord, placement.endsWord {
      places.append(core.isSeries ? "from the start of a word to the end of one" : "as a whole word")
    } else if placement.startsWord {
      places.append("at the start of a word")
    } else if placement.endsWord {
      places.append("at the end of a word")
    }
    if placement.isAtStart, !isWhole { places.append("at the start of the \(subject.english)") }
    if placement.isAtEnd, !isWhole { places.append("at the end of the \(subject.english)") }
    if placement.startsText { places.append("at the start of the whole text") }
    if placement.endsText { places.append("at the end of the whole text") }
    if let after = placement.after { places.append("right after \(after)") }
    if let before = placement.before { places.append("right before \(before)") }
    if let after = placement.notAfter { places.append("not right after \(after)") }
    if let before = placement.notBefore { places.append("not right before \(before)") }
    if !places.isEmpty { text += (core.isSeries || core.isChoice ? ", " : " ") + places.joined(separator: " and ") }
    guard isWhole else { return text }
    let article = Self.article(subject)
    return subject.isWhole
      ? "\(article) that is, as a whole, \(text)"
      : "\(article) that is \(text)\(core.isSeries ? "," : "") and nothing else"
  }

  private func korean(_ core: RegexPhrase, _ placement: RegexPlacement, isWhole: Bool) -> String {
    func fill(_ template: String, _ value: String) -> String { SentenceTemplate.fill(template, ["x": value]) }
    var places: [String] = []
    if placement.isAtStart, !isWhole { places.append("\(subject.korean)의 처음에 있는") }
    if placement.isAtEnd, !isWhole { places.append("\(subject.korean)의 끝에 있는") }
    if placement.startsText { places.append("글 전체의 처음에 있는") }
    if placement.endsText { places.append("글 전체의 끝에 있는") }
    if let after = placement.after { places.append(fill("{x} 바로 뒤에 있는", after)) }
    if let before = placement.before { places.append(fill("{x} 바로 앞에 있는", before)) }
    if let after = placement.notAfter { places.append(fill("바로 앞에 {x}이(가) 없는", after)) }
    if let before = placement.notBefore { places.append(fill("바로 뒤에 {x}이(가) 없는", before)) }
    if placement.startsWord, placement.endsWord {
      places.append(core.isSeries ? "단어의 처음에서 단어의 끝까지인" : "한 단어 전체인")
    } else if placement.startsWord {
      places.append("단어의 처음에 있는")
    } else if placement.endsWord {
      places.append("단어의 끝에 있는")
    }
    let inner = core.isSeries && (!places.isEmpty || isWhole) ? "(\(core.text))" : core.text
    let text = (places + [inner]).joined(separator: " ")
    return isWhole ? fill("전체가 {x}인 \(subject.korean)", text) : text
  }
}
