import Platform

/// Says in words what globs match.
struct GlobSpeaker {
  let language: Language

  private func choose(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }

  /// What any one of several globs matches; nil where that cannot be told.
  func phrase(_ globs: [Glob]) -> String? {
    // Plain names come first, so that nothing seems to belong to "ends with".
    let plain = globs.filter { texts($0.pieces[...]) != nil }
    var phrases: [String] = []
    for glob in plain + globs.filter({ texts($0.pieces[...]) == nil }) {
      guard let phrase = phrase(glob) else { return nil }
      phrases.append(phrase)
    }
    return phrases.count <= 12 ? WordList.either(phrases, language) : nil
  }

  private func phrase(_ glob: Glob) -> String? {
    guard var text = ends(glob) ?? series(glob) else { return nil }
    if glob.isBelow { text = choose("everything below {x}", "{x} 아래에 있는 모든 것", ["x": text]) }
    if glob.isFolder { text = choose("{x}, where that is a folder", "디렉터리인 {x}", ["x": text]) }
    if glob.isAtTop { text = choose("{x}, at the top alone", "맨 위에 있는 {x}", ["x": text]) }
    if glob.isAnywhere { text = choose("{x}, at any depth", "어느 깊이에나 있는 {x}", ["x": text]) }
    return text
  }

  /// The plain forms: all, what begins, ends or goes on with a text.
  private func ends(_ glob: Glob) -> String? {
    let pieces = glob.pieces
    let isAny = pieces.map { $0 == .any || $0 == .anyInName }
    guard let first = isAny.first, let last = isAny.last else { return nil }
    if pieces.count == 1, first { return choose("everything", "모든 것") }
    let inner = pieces[(first ? 1 : 0)..<(pieces.count - (last ? 1 : 0))]
    guard first || last, !inner.contains(where: { $0 == .any || $0 == .anyInName }), let texts = texts(inner) else {
      return nil
    }
    if pieces.contains(.anyInName), texts.contains(where: { $0.utf8.contains(UInt8(ascii: "/")) }) { return nil }
    let list = WordList.either(texts.map(quoted), language)
    switch (first, last) {
    case (true, true): return choose("everything that has {x} in it", "{x}이(가) 들어 있는 모든 것", ["x": list])
    case (true, false): return choose("everything that ends with {x}", "{x}(으)로 끝나는 모든 것", ["x": list])
    default: return choose("everything that begins with {x}", "{x}(으)로 시작하는 모든 것", ["x": list])
    }
  }

  /// A text in quotes where its ends would be lost in a sentence.
  private func quoted(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return choose("nothing", "빈 문자열") }
    let isBare = first != 0x20 && !" .,;:'\"".utf8.contains(last) && !text.utf8.contains(UInt8(ascii: ","))
    return isBare ? text : "\"\(text)\""
  }

  /// The texts that pieces without wildcards stand for.
  private func texts(_ pieces: ArraySlice<Glob.Piece>) -> [String]? {
    var texts = [""]
    for piece in pieces {
      switch piece {
      case .text(let text): texts = texts.map { $0 + text }
      case .choice(let words): texts = texts.flatMap { text in words.map { text + $0 } }
      case .any, .anyInName, .one, .set: return nil
      }
      if texts.count > 12 { return nil }
    }
    return texts
  }

  private func series(_ glob: Glob) -> String? {
    if let texts = texts(glob.pieces[...]) { return WordList.either(texts.map(quoted), language) }
    guard glob.pieces.count <= 9 else { return nil }
    var phrases: [String] = []
    for piece in glob.pieces {
      switch piece {
      case .text(let text): phrases.append(RegexSpeaker.shown(text, language))
      case .any: phrases.append(choose("any text", "아무 내용"))
      case .anyInName: phrases.append(choose("any text without slashes", "슬래시가 없는 아무 내용"))
      case .one: phrases.append(choose("any one character", "아무 글자 하나"))
      case .set(let set):
        guard let noun = RegexSetNoun.noun(set) else { return nil }
        phrases.append(language == .korean ? noun.korean + (noun.isRaw ? "" : " 하나") : noun.one)
      case .choice(let words): phrases.append(WordList.either(words.map(quoted), language))
      }
    }
    return phrases.joined(separator: choose(", then ", ", 그다음 "))
  }
}
