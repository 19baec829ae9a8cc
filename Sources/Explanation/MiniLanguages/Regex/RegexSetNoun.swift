import CommandReference
import Platform

/// What the characters of a set are called.
enum RegexSetNoun {
  /// The noun of a set; nil where it cannot be told in a few words.
  static func noun(_ set: RegexSet) -> CharacterNoun? {
    guard let members = members(set.items) else { return isEverything(set) ? everything : nil }
    guard !members.isEmpty, members.count <= 12 else { return nil }
    if set.isNegated, case .notNamed = set.items[0] { return nil }
    return set.isNegated ? negated(members) : members.count == 1 ? members[0] : joined(members)
  }

  /// `[^,]*`: what the text is free of; nil for other sets.
  static func absent(_ set: RegexSet) -> CharacterNoun? {
    guard set.isNegated, let members = members(set.items), !members.isEmpty, members.count <= 12 else { return nil }
    return members.count == 1 ? members[0] : joined(members)
  }

  private static let everything = CharacterNoun(
    one: "any character, even a line break", many: "characters of any kind, even line breaks",
    korean: "줄바꿈까지 포함한 아무 글자")

  /// `[\s\S]` and its like.
  private static func isEverything(_ set: RegexSet) -> Bool {
    !set.isNegated
      && set.items.contains { item in
        if case .notNamed(let named) = item { set.items.contains(.named(named)) } else { false }
      }
  }

  /// The nouns of the members; nil where one is the opposite of a class among others.
  private static func members(_ items: [RegexSet.Item]) -> [CharacterNoun]? {
    if items.count == 1, case .notNamed(let named) = items[0] { return [negated([CharacterNoun(named)])] }
    var rest = items
    var nouns: [CharacterNoun] = []
    func takes(_ wanted: RegexSet.Item...) -> Bool {
      guard wanted.allSatisfy(rest.contains) else { return false }
      rest.removeAll(where: wanted.contains)
      return true
    }
    let (small, capital) = (RegexSet.Item.range("a", "z"), RegexSet.Item.range("A", "Z"))
    if takes(.range("0", "9"), .range("a", "f"), .range("A", "F"))
      || takes(.named(.digit), .range("a", "f"), .range("A", "F"))
    {
      nouns.append(CharacterNoun(.hexadecimalDigit))
    }
    if takes(small, capital) || takes(.named(.small), .named(.capital)) { nouns.append(CharacterNoun(.letter)) }
    for item in rest {
      switch item {
      case .character(let character): nouns.append(CharacterNoun(character))
      case .range(let first, let last): nouns.append(CharacterNoun(first, last))
      case .named(.word):
        nouns += [CharacterNoun(.letter), CharacterNoun(.digit), CharacterNoun("_" as Unicode.Scalar)]
      case .named(.letterOrDigit): nouns += [CharacterNoun(.letter), CharacterNoun(.digit)]
      case .named(let named): nouns.append(CharacterNoun(named))
      case .notNamed: return nil
      }
    }
    return unique(nouns)
  }

  private static func unique(_ nouns: [CharacterNoun]) -> [CharacterNoun] {
    var seen: Set<String> = []
    return nouns.filter { seen.insert($0.one).inserted }
  }

  /// Several members: `letters, digits or dots`, or, where all are plain characters, `of a, b and c`.
  private static func joined(_ members: [CharacterNoun]) -> CharacterNoun {
    let korean = WordList.either(members.map(\.korean), .korean)
    let one = WordList.either(members.map(\.one), .english)
    if members.contains(where: \.isRaw) {
      let isAllRaw = members.allSatisfy(\.isRaw)
      let many = WordList.all(members.map(isAllRaw ? \.one : \.many), .english)
      return CharacterNoun(
        one: one, many: isAllRaw ? "of \(many)" : "of these: \(WordList.either(members.map(\.many), .english))",
        korean: korean)
    }
    return CharacterNoun(
      one: withoutArticles(members), many: WordList.either(members.map(\.many), .english), korean: korean)
  }

  /// `a letter, digit or underscore`: one article for all.
  private static func withoutArticles(_ members: [CharacterNoun]) -> String {
    let rest = members.dropFirst().map { noun in
      noun.one.hasPrefix("a ")
        ? String(noun.one.dropFirst(2)) : noun.one.hasPrefix("an ") ? String(noun.one.dropFirst(3)) : noun.one
    }
    return WordList.either([members[0].one] + rest, .english)
  }

  private static func negated(_ members: [CharacterNoun]) -> CharacterNoun {
    if members.count == 1, members[0].many == CharacterNoun(.space).many {
      return CharacterNoun(one: "a non-space character", many: "non-space characters", korean: "공백이 아닌 글자")
    }
    let inner = members.count == 1 ? members[0] : joined(members)
    let list = WordList.either(members.map(\.many), .english)
    return CharacterNoun(
      one: "any character other than \(inner.one)", many: "characters other than \(list)",
      korean: SentenceTemplate.fill("{x}이(가) 아닌 글자", ["x": inner.korean]))
  }
}

/// Lists of words in a sentence.
enum WordList {
  /// `a, b or c`.
  static func either(_ words: [String], _ language: Language) -> String {
    switch language {
    case .english: joined(words, ", ", " or ")
    case .korean: joined(words, ", ", " 또는 ")
    }
  }

  /// `a, b and c`.
  static func all(_ words: [String], _ language: Language) -> String {
    switch language {
    case .english: joined(words, ", ", " and ")
    case .korean: joined(words, ", ", ", ")
    }
  }

  private static func joined(_ words: [String], _ between: String, _ beforeLast: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: between) + beforeLast + last
  }
}
