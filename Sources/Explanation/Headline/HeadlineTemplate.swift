import CommandReference

/// A phrase with places: `{NAME}`, `{NAME:modifier}`, and parts in brackets that are there only where their places are filled.
struct HeadlineTemplate {
  private enum Piece {
    case text(String)
    case place(String, modifier: String?)
    case optional([Piece])
  }

  private let pieces: [Piece]
  private let words: HeadlineWords
  /// Places that a noun says what they are of.
  private let nouns: Set<String>

  init(_ text: LocalizedSentence, _ words: HeadlineWords) {
    var rest = Substring(text[words.language])
    pieces = Self.read(&rest, isOptional: false)
    self.words = words
    var english = Substring(text.english)
    nouns = words.isKorean ? Self.described(Self.read(&english, isOptional: false)) : []
  }

  /// The places of an English phrase that a noun stands before: `the container{NAME:s} {NAME}`, `the path {PATH}`.
  private static func described(_ pieces: [Piece]) -> Set<String> {
    var names: Set<String> = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .place(let name, modifier: "s"), .place(let name, modifier: "es"): names.insert(name)
      case .place(let name, _) where index > 0:
        if case .text(let text) = pieces[index - 1], noun(endingIn: text) != nil { names.insert(name) }
      case .optional(let inner): names.formUnion(described(inner))
      default: break
      }
    }
    return names
  }

  /// The noun of `… the path `.
  private static func noun(endingIn text: String) -> String? {
    let words = text.split(separator: " ").suffix(2)
    guard text.hasSuffix(" "), words.count == 2, words.first == "the", let noun = words.last,
      noun.allSatisfy({ $0.isASCII && $0.isLowercase })
    else { return nil }
    return String(noun)
  }

  private static func read(_ rest: inout Substring, isOptional: Bool) -> [Piece] {
    var pieces: [Piece] = []
    var literal = ""
    func flushed() -> [Piece] { literal.isEmpty ? [] : [.text(literal)] }
    while let character = rest.first {
      rest.removeFirst()
      switch character {
      case "]" where isOptional:
        return pieces + flushed()
      case "[":
        pieces += flushed()
        literal = ""
        pieces.append(.optional(read(&rest, isOptional: true)))
      case "{":
        pieces += flushed()
        literal = ""
        let name = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(name.count + 1)
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        pieces.append(.place(parts.first ?? "", modifier: parts.count > 1 ? parts[1] : nil))
      default: literal.append(character)
      }
    }
    return pieces + flushed()
  }

  /// The names of the places of a phrase.
  static func names(in text: String) -> [String] {
    var rest = Substring(text)
    return names(read(&rest, isOptional: false))
  }

  private static func names(_ pieces: [Piece]) -> [String] {
    pieces.flatMap { piece in
      switch piece {
      case .text: [String]()
      case .place(let name, _): [name]
      case .optional(let inner): names(inner)
      }
    }
  }

  /// The phrase with its places filled; nil where one outside brackets has no value.
  func fill(_ value: (_ name: String, _ modifier: String?) -> String?) -> String? {
    var sentence = ""
    var values: [String: String] = [:]
    guard append(pieces, &sentence, &values, value) else { return nil }
    return SentenceTemplate.fill(sentence, values)
  }

  /// Writes the pieces as a template of sentences, with numbers for the places.
  private func append(
    _ pieces: [Piece], _ sentence: inout String, _ values: inout [String: String],
    _ value: (_ name: String, _ modifier: String?) -> String?
  ) -> Bool {
    // The noun that stands for several: `containers`.
    var several: String?
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text): sentence += text
      case .place(let name, let modifier):
        guard var text = value(name, modifier) else { return false }
        if let object = NamedObject(mark: text) {
          let next = index + 1 < pieces.count ? pieces[index + 1] : nil
          text = words.isKorean ? korean(object, name, &sentence, next) : english(object, several, &sentence)
        }
        if text.isEmpty { continue }
        if modifier == "s" || modifier == "es" {
          sentence += text
          several = Self.lastWord(of: sentence)
          continue
        }
        let key = String(values.count)
        values[key] = text
        sentence += "{" + key + "}"
      case .optional(let inner):
        var part = ""
        if append(inner, &part, &values, value) { sentence += part }
      }
    }
    return true
  }

  private static func lastWord(of sentence: String) -> String? {
    sentence.split(separator: " ").last.map(String.init)
  }

  /// Named things behind a noun, whose place they take: `the path `, `containers `.
  private func english(_ object: NamedObject, _ several: String?, _ sentence: inout String) -> String {
    guard sentence.hasSuffix(" "), let last = Self.lastWord(of: sentence) else { return object.text(words) }
    let isSeveral = last == several
    guard isSeveral || Self.noun(endingIn: sentence) != nil else { return object.text(words) }
    for word in [last + " ", "the "] where sentence.hasSuffix(word) { sentence.removeLast(word.count) }
    // `the Python packages `: the article stands before another word.
    let hasArticle = sentence.split(separator: " ").suffix(2).first == "the" && !sentence.hasSuffix("the ")
    let ending = isSeveral ? "" : last.hasSuffix("ch") || last.hasSuffix("s") || last.hasSuffix("x") ? "es" : "s"
    return object.text(last + ending, words, hasArticle: hasArticle)
  }

  private func korean(
    _ object: NamedObject, _ name: String, _ sentence: inout String, _ next: Piece?
  ) -> String {
    guard nouns.contains(name) else { return object.text(words) }
    if case .text(let text)? = next, text.hasPrefix(" ") { return object.adnominal(words) }
    guard sentence.hasSuffix(" "), let noun = Self.lastWord(of: sentence), !noun.contains("{") else {
      return object.text(words)
    }
    sentence.removeLast(noun.count + 1)
    return object.text(noun, words)
  }
}
