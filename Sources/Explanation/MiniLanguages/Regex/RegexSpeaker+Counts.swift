import Platform

extension RegexSpeaker {
  private var counts: RegexCountPhrase { RegexCountPhrase(language: language) }

  /// A piece that is matched several times, or perhaps not at all.
  func repeated(_ inner: RegexNode, _ count: RegexCount, depth: Int) -> RegexPhrase? {
    switch inner.kind {
    case .any: return RegexPhrase(text: anything(count))
    case .set(let set):
      if count.minimum == 0, count.maximum == nil, let absent = RegexSetNoun.absent(set) {
        return RegexPhrase(text: without(absent) + counts.style(count.style))
      }
      guard let noun = RegexSetNoun.noun(set) else { return nil }
      return RegexPhrase(text: characters(noun, count))
    case .literal(let text):
      guard text.unicodeScalars.count == 1, let only = text.unicodeScalars.first else {
        return RegexPhrase(text: several(RegexPhrase(text: Self.shown(text, language)), count))
      }
      return RegexPhrase(text: characters(CharacterNoun(only), count))
    case .group(let group, let content) where folder.isTransparent(group):
      let pieces = folder.pieces(of: content)
      if pieces.count == 1, isCharacter(pieces[0]) { return repeated(pieces[0], count, depth: depth) }
      guard let phrase = composed(pieces, depth: depth + 1) else { return nil }
      return RegexPhrase(text: several(phrase, count))
    default:
      guard let phrase = phrase(inner, depth: depth + 1) else { return nil }
      return RegexPhrase(text: several(phrase, count))
    }
  }

  /// What characters of one kind are called; nil for other pieces.
  func noun(_ node: RegexNode) -> CharacterNoun? {
    switch node.kind {
    case .set(let set): return RegexSetNoun.noun(set)
    case .literal(let text) where text.unicodeScalars.count == 1:
      return text.unicodeScalars.first.map { CharacterNoun($0) }
    default: return nil
    }
  }

  private func isCharacter(_ node: RegexNode) -> Bool {
    switch node.kind {
    case .any, .set, .literal: true
    default: false
    }
  }

  /// `.*` and its like.
  private func anything(_ count: RegexCount) -> String {
    let style = counts.style(count.style)
    switch (count.minimum, count.maximum) {
    case (0, nil): return choose("any text", "아무 내용") + style
    case (0, 1): return choose("perhaps one character of any kind", "아무 글자 하나(없어도 됨)") + style
    case (1, 1): return choose("any one character", "아무 글자 하나")
    case (1, nil): return choose("one or more characters of any kind", "아무 글자 하나 이상") + style
    case (1, _), (_, 1): break
    default: break
    }
    return choose("{n} characters of any kind", "아무 글자 {n}", ["n": counts.amount(count)]) + style
  }

  private func without(_ noun: CharacterNoun) -> String {
    choose(
      "any text without {x}", "{k}이(가) 없는 아무 내용",
      ["x": noun.isList ? noun.one : noun.many, "k": noun.korean])
  }

  /// Several characters of one kind.
  private func characters(_ noun: CharacterNoun, _ count: RegexCount) -> String {
    let style = counts.style(count.style)
    let values = ["one": noun.one, "many": noun.many, "k": noun.korean, "n": counts.amount(count)]
    if count.isOptional { return choose("perhaps {one}", noun.isRaw ? "{k}(없어도 됨)" : "{k} 하나(없어도 됨)", values) + style }
    if count.minimum == 1, count.maximum == 1 { return choose("{one}", "{k} 하나", values) }
    if count.minimum == 1, count.maximum == nil { return choose("one or more {many}", "{k} 하나 이상", values) + style }
    return choose("{n} {many}", "{k} {n}", values) + style
  }

  /// Something else several times.
  private func several(_ phrase: RegexPhrase, _ count: RegexCount) -> String {
    let style = counts.style(count.style)
    let isEnclosed = phrase.isSeries || phrase.isChoice && (language == .korean || !count.isOptional)
    let inner = isEnclosed ? "(\(phrase.text))" : phrase.text
    if count.isOptional { return choose("perhaps {x}", "{x}(없어도 됨)", ["x": inner]) + style }
    return choose("{x} {n}", "{x} {n} 반복", ["x": inner, "n": counts.times(count)]) + style
  }

  /// What follows "matches what is inside" for a group that is repeated.
  func times(_ count: RegexCount?) -> String {
    guard let count else { return "" }
    let style = counts.style(count.style)
    if count.isOptional { return choose(", or nothing", " (없어도 됨)") + style }
    return choose(", {n}", " ({n} 반복)", ["n": counts.times(count)]) + style
  }
}
