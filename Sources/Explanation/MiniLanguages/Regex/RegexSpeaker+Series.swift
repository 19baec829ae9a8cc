import Platform

extension RegexSpeaker {
  /// What pieces match one after the other, with where that must stand; nil where that takes more than a phrase.
  func composed(_ pieces: [RegexNode], depth: Int = 0, isAll: Bool = false) -> RegexPhrase? {
    if let index = pieces.firstIndex(where: { $0.kind == .cut }) { return cut(pieces, at: index, depth: depth) }
    var body = pieces[...]
    var placement = RegexPlacement()
    guard takeLeading(&body, &placement, depth: depth), takeTrailing(&body, &placement, depth: depth) else {
      return nil
    }
    if body.isEmpty { return empty(pieces, placement) }
    var phrases: [RegexPhrase] = []
    for piece in body {
      guard let phrase = phrase(piece, depth: depth) else { return nil }
      phrases.append(phrase)
    }
    let isAnchored = placement.isAtStart && placement.isAtEnd
    if isAnchored, placement.count == 2, let special = wholeLine(Array(body)) {
      return RegexPhrase(text: special, isPlaced: true)
    }
    let core = phrases.count == 1 ? phrases[0] : series(phrases)
    return placed(core, placement, isWhole: isAnchored || isAll && depth == 0 && subject.isWhole)
  }

  private func series(_ phrases: [RegexPhrase]) -> RegexPhrase {
    let texts = phrases.map { $0.isSeries ? "(\($0.text))" : $0.text }
    return RegexPhrase(text: texts.joined(separator: choose(", then ", ", 그다음 ")), isSeries: true)
  }

  /// What matches after the `\K` at `index`.
  private func cut(_ pieces: [RegexNode], at index: Int, depth: Int) -> RegexPhrase? {
    guard depth == 0, index > 0, let before = composed(Array(pieces[..<index]), depth: 1),
      let after = composed(Array(pieces[(index + 1)...]), depth: 1)
    else { return nil }
    let values = ["x": after.enclosed, "y": before.enclosed]
    return RegexPhrase(text: choose("{x} right after {y}", "{y} 바로 뒤에 있는 {x}", values), isPlaced: true)
  }

  /// Places with nothing between them.
  private func empty(_ pieces: [RegexNode], _ placement: RegexPlacement) -> RegexPhrase? {
    if pieces.isEmpty { return RegexPhrase(text: choose("nothing", "빈 문자열")) }
    if placement.isAtStart, placement.isAtEnd, placement.count == 2 {
      let english = subject.english == "text" ? "empty text" : "an empty \(subject.english)"
      return RegexPhrase(text: choose(english, "빈 \(subject.korean)"))
    }
    guard pieces.count == 1, case .anchor(let anchor) = pieces[0].kind else { return nil }
    return RegexPhrase(text: place(anchor))
  }
}

extension RegexSpeaker {
  /// A line that is nothing but one piece, where it has a shorter name.
  private func wholeLine(_ body: [RegexNode]) -> String? {
    guard body.count == 1, !subject.isWhole else { return nil }
    switch body[0].kind {
    case .literal(let text):
      return choose(
        "\(line) that is exactly {x}", "정확히 {x}인 {s}", ["x": Self.shown(text, language), "s": subject.korean])
    case .repetition(let inner, let count) where count.style == .greedy:
      if inner.kind == .any { return line(of: count) }
      guard count.minimum == 0, count.maximum == nil, let noun = noun(inner) else { return nil }
      let values = ["x": noun.isList ? noun.one : noun.many, "k": noun.korean, "s": subject.korean]
      return choose("\(line) that is empty or holds nothing but {x}", "비어 있거나 {k}만 있는 {s}", values)
    default: return nil
    }
  }

  /// A line of characters of any kind.
  private func line(of count: RegexCount) -> String {
    let values = ["n": RegexCountPhrase(language: language).amount(count), "s": subject.korean]
    switch (count.minimum, count.maximum) {
    case (0, nil): return choose("every \(subject.english), even an empty one", "빈 것까지 포함한 모든 {s}", values)
    case (1, nil): return choose("every \(subject.english) that is not empty", "비어 있지 않은 모든 {s}", values)
    default:
      let noun = count.maximum == 1 ? "character" : "characters"
      return choose("\(line) of {n} \(noun)", "글자가 {n}인 {s}", values)
    }
  }

  private var line: String { subject.english == "text" ? "text" : "a " + subject.english }

  /// A phrase with where it must stand.
  private func placed(_ core: RegexPhrase, _ placement: RegexPlacement, isWhole: Bool) -> RegexPhrase {
    guard placement.count > 0 || isWhole else { return core }
    var phrase = core
    phrase.isPlaced = true
    phrase.text =
      language == .english ? english(core, placement, isWhole: isWhole) : korean(core, placement, isWhole: isWhole)
    return phrase
  }

  private func english(_ core: RegexPhrase, _ placement: RegexPlacement, isWhole: Bool) -> String {
    var places: [String] = []
    if placement.startsWord, placement.endsWord {
      places.append(core.isSeries ? "from the start of a word to the end of one" : "as a whole word")
    } else if placement.startsWord || placement.endsWord {
      places.append(placement.startsWord ? "at the start of a word" : "at the end of a word")
    }
    if !isWhole {
      if placement.isAtStart { places.append("at the start of the \(subject.english)") }
      if placement.isAtEnd { places.append("at the end of the \(subject.english)") }
    }
    if placement.startsText, placement.endsText {
      places.append("from the start to the end of the whole text")
    } else if placement.startsText || placement.endsText {
      places.append("at the \(placement.startsText ? "start" : "end") of the whole text")
    }
    if let after = placement.after { places.append("right after \(after)") }
    if let before = placement.before { places.append("right before \(before)") }
    if let after = placement.notAfter { places.append("not right after \(after)") }
    if let before = placement.notBefore { places.append("not right before \(before)") }
    let isLong = core.isSeries || core.isChoice || core.text.contains(" other than ") || core.text.contains(" without ")
    let text = places.isEmpty ? core.text : core.text + (isLong ? ", " : " ") + places.joined(separator: " and ")
    guard isWhole else { return text }
    if subject.isWhole { return "\(line) that is, as a whole, \(text)" }
    return "\(line) that is \(text)\(core.isSeries ? "," : "") and nothing else"
  }

  private func korean(_ core: RegexPhrase, _ placement: RegexPlacement, isWhole: Bool) -> String {
    func fill(_ template: String, _ value: String) -> String { SentenceTemplate.fill(template, ["x": value]) }
    var places: [String] = []
    if !isWhole {
      if placement.isAtStart { places.append("\(subject.korean)의 처음에 있") }
      if placement.isAtEnd { places.append("\(subject.korean)의 끝에 있") }
    }
    if placement.startsText { places.append("텍스트 전체의 처음에 있") }
    if placement.endsText { places.append("텍스트 전체의 끝에 있") }
    if let after = placement.after { places.append(fill("{x} 바로 뒤에 있", after)) }
    if let before = placement.before { places.append(fill("{x} 바로 앞에 있", before)) }
    if let after = placement.notAfter { places.append(fill("바로 앞에 {x}이(가) 없", after)) }
    if let before = placement.notBefore { places.append(fill("바로 뒤에 {x}이(가) 없", before)) }
    if placement.startsWord { places.append("단어의 처음에 있") }
    if placement.endsWord { places.append("단어의 끝에 있") }
    if placement.startsWord, placement.endsWord, !core.isSeries {
      places.removeLast(2)
      places.append("한 단어로 떨어져 있")
    }
    let isEnclosed = core.isSeries && (!places.isEmpty || isWhole)
    let inner = isEnclosed ? "(\(core.text))" : core.text
    let text = places.isEmpty ? inner : places.joined(separator: "고 ") + "는 " + inner
    return isWhole ? fill("전체가 {x}인 \(subject.korean)", text) : text
  }
}
