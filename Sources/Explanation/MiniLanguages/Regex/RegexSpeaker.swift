import Platform

/// Says in words what pieces of regular expressions match.
struct RegexSpeaker {
  let language: Language
  let subject: RegexSubjectNoun
  let folder: RegexFolder

  private static let deepest = 3

  func choose(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }

  /// What one piece matches; nil where that takes more than a phrase.
  func phrase(_ node: RegexNode, depth: Int = 0) -> RegexPhrase? {
    guard depth < Self.deepest else { return nil }
    switch node.kind {
    case .literal(let text): return RegexPhrase(text: Self.shown(text, language))
    case .any: return RegexPhrase(text: choose("any one character", "아무 글자 하나"))
    case .set(let set): return RegexSetNoun.noun(set).map { RegexPhrase(text: one($0)) }
    case .anchor(let anchor): return RegexPhrase(text: place(anchor))
    case .lineBreak: return RegexPhrase(text: choose("a line break", "줄바꿈"))
    case .reference(let name):
      return RegexPhrase(text: choose("the text of group {n} again", "그룹 {n}과(와) 같은 텍스트", ["n": name]))
    case .repetition(let inner, let count): return repeated(inner, count, depth: depth)
    case .alternatives(let branches): return choice(branches, depth: depth)
    case .sequence: return composed(folder.pieces(of: node), depth: depth)
    case .group(let group, let inner): return grouped(group, inner, depth: depth)
    case .list(let item, let separator, let count): return list(item, separator, count)
    case .cut, .flags: return nil
    }
  }

  private func one(_ noun: CharacterNoun) -> String { choose("{x}", noun.isRaw ? "{x}" : "{x} 하나", ["x": name(noun)]) }

  private func name(_ noun: CharacterNoun) -> String { language == .korean ? noun.korean : noun.one }

  /// Text that stands for itself: a single sign by its name, in quotes where its ends would be lost.
  static func shown(_ text: String, _ language: Language) -> String {
    let scalars = text.unicodeScalars
    if scalars.count == 1, let only = scalars.first {
      let noun = CharacterNoun(only)
      return language == .korean ? noun.korean : noun.one
    }
    guard let first = scalars.first, let last = scalars.last else { return language == .korean ? "빈 문자열" : "nothing" }
    let isEnding = first == "." && scalars.dropFirst().first.map(isPlain) == true
    let isBare =
      (isPlain(first) || isEnding) && isPlain(last)
      && !text.utf8.contains { [UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\"")].contains($0) }
    if isBare { return text }
    return text.utf8.contains(UInt8(ascii: "\"")) ? "'\(text)'" : "\"\(text)\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "/_@#%+=~-<>&$*:".unicodeScalars.contains(scalar)
  }

  private func choice(_ branches: [RegexNode], depth: Int) -> RegexPhrase? {
    var texts: [String] = []
    var hasSeries = false
    for branch in branches.flatMap(branchesInside) {
      guard let phrase = composed(folder.pieces(of: branch), depth: depth + 1) else { return nil }
      hasSeries = hasSeries || phrase.isSeries || phrase.isPlaced
      texts.append(phrase.isChoice ? "(\(phrase.text))" : phrase.text)
    }
    guard texts.count <= (hasSeries ? 4 : 12) else { return nil }
    let text = hasSeries ? texts.joined(separator: choose(", or ", " 또는 ")) : WordList.either(texts, language)
    return RegexPhrase(text: text, isSeries: hasSeries, isChoice: true)
  }

  /// The branches of a branch that is a choice itself.
  private func branchesInside(_ branch: RegexNode) -> [RegexNode] {
    let pieces = folder.pieces(of: branch)
    if pieces.count == 1, case .alternatives(let branches) = pieces[0].kind { return branches }
    return [branch]
  }

  private func grouped(_ group: RegexGroup, _ inner: RegexNode, depth: Int) -> RegexPhrase? {
    switch group {
    case .capturing(let number, let name):
      guard let phrase = composed(folder.pieces(of: inner), depth: depth + 1) else { return nil }
      if folder.isTransparent(group) { return phrase }
      let values = ["n": name ?? String(number), "x": phrase.text]
      return RegexPhrase(text: choose("group {n} ({x})", "그룹 {n}({x})", values))
    case .plain(nil): return composed(folder.pieces(of: inner), depth: depth + 1)
    case .plain, .atomic, .look: return nil
    }
  }

  private func list(_ item: RegexNode, _ separator: String, _ count: RegexCount) -> RegexPhrase? {
    guard let phrase = phrase(item, depth: 1), !phrase.isSeries else { return nil }
    let scalars = separator.unicodeScalars
    let noun = scalars.count == 1 ? scalars.first.map { CharacterNoun($0) } : nil
    let between = noun.map { language == .korean ? $0.korean : $0.many } ?? Self.shown(separator, language)
    let values = ["n": RegexCountPhrase(language: language).amount(count), "x": phrase.text, "s": between]
    var text = choose("{n} groups of {x} with {s} between them", "{s}(으)로 나뉜 {x} 묶음 {n}", values)
    if separator == ".", count.minimum == 4, count.maximum == 4, isByte(item) {
      text += choose(" (as in an IPv4 address)", "(IPv4 주소의 형태)")
    }
    return RegexPhrase(text: text)
  }

  /// Whether it is a number of one to three digits.
  private func isByte(_ node: RegexNode) -> Bool {
    guard case .repetition(let inner, let count) = node.kind, case .set(let set) = inner.kind, count.minimum == 1 else {
      return false
    }
    return (count.maximum ?? 3) == 3 && (set.items == [.range("0", "9")] || set.items == [.named(.digit)])
  }
}

extension RegexSpeaker {
  /// A place as a thing of its own.
  func place(_ anchor: RegexAnchor) -> String {
    switch anchor {
    case .lineStart: choose("the start of the \(subject.english)", "\(subject.korean)의 처음")
    case .lineEnd: choose("the end of the \(subject.english)", "\(subject.korean)의 끝")
    case .textStart: choose("the start of the whole text", "텍스트 전체의 처음")
    case .textEnd: choose("the end of the whole text", "텍스트 전체의 끝")
    case .wordEdge: choose("the start or end of a word", "단어의 처음이나 끝")
    case .notWordEdge: choose("a place that is neither the start nor the end of a word", "단어의 처음도 끝도 아닌 자리")
    case .wordStart: choose("the start of a word", "단어의 처음")
    case .wordEnd: choose("the end of a word", "단어의 끝")
    }
  }
}
