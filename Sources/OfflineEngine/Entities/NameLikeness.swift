internal import Knowledge

/// How far a word, by itself, may be the name of something: a word may be both a name and a word of a way to ask.
enum NameLikeness: Sendable {
  /// The name of a program or service that `Knowledge` has.
  case known
  /// A word that nobody knows, or one in capitals.
  case unknown
  /// A word that only ways to ask have: `web`, `main`.
  case usual
  /// A thing or a quality.
  case meaningful
  /// A verb, an inflected form, or a word of everyday language.
  case poor

  /// What it costs to take it for a name that no noun introduces.
  var cost: Float {
    switch self {
    case .known, .unknown: 0
    case .usual: 0.03
    case .meaningful: 0.15
    case .poor: 0.5
    }
  }
}

extension RequestReading {
  /// How far each token may be a name.
  static func likenesses(of tokens: [Token], _ bytes: [UInt8], _ lexicon: Lexicon) -> [NameLikeness] {
    let isEnglish = !tokens.contains { $0.kind == .word && !bytes[$0.range.lowerBound].isASCII }
    return bytes.withUnsafeBufferPointer { bytes in
      tokens.indices.map { index in
        let found = likeness(of: tokens[index], bytes, lexicon)
        guard found == .poor, !isEnglish else { return found }
        // An English word among Korean ones is rather a name.
        return isPlain(tokens[index], bytes, lexicon) || isNamed(index, tokens, bytes, lexicon) ? .usual : found
      }
    }
  }

  /// `reports 폴더`: an English word, not filler, before a Korean noun that names what stands before it.
  private static func isNamed(_ index: Int, _ tokens: [Token], _ bytes: Bytes, _ lexicon: Lexicon) -> Bool {
    let token = tokens[index]
    guard bytes[token.range.lowerBound].isASCII, token.kind == .word, !token.wordClass.isDropped,
      !token.wordClass.isFunction, index + 1 < tokens.count, tokens[index + 1].word >= 0,
      !bytes[tokens[index + 1].range.lowerBound].isASCII, tokens[index + 1].wordClass == .content
    else { return false }
    return lexicon.neighbours(tokens[index + 1].word).after != []
  }

  private static func isPlain(_ token: Token, _ bytes: Bytes, _ lexicon: Lexicon) -> Bool {
    bytes[token.range.lowerBound].isASCII && lexicon.isPlain(bytes, token.range)
  }

  private static func likeness(of token: Token, _ bytes: Bytes, _ lexicon: Lexicon) -> NameLikeness {
    guard token.kind == .word, !token.isCapitals(in: bytes) else { return .unknown }
    if token.wordClass.isFunction || token.wordClass.isDropped { return .poor }
    let isKnown = token.word >= 0 && !token.isMended && lexicon.mainConcept(token.word) >= 0
    if isKnown, lexicon.isName(token.word) || lexicon.target(token.word) != nil { return .known }
    if isPlain(token, bytes, lexicon) { return .poor }
    return isKnown ? likeness(ofKnown: token, bytes, lexicon) : .unknown
  }

  private static func likeness(ofKnown token: Token, _ bytes: Bytes, _ lexicon: Lexicon) -> NameLikeness {
    if token.wordClass != .content || lexicon.isAction(token.word) { return .poor }
    let isShared = lexicon.isNamed(lexicon.mainConcept(token.word))
    if !isShared, KnowledgeFile.named("commands/" + bytes.text(token.range)) != nil { return .known }
    if isInflected(bytes[token.range]) { return .poor }
    return isShared ? .meaningful : .usual
  }

  /// Whether a known word is a verb's form: `going`, `typed`.
  private static func isInflected(_ text: Slice<Bytes>) -> Bool {
    text.count > 4 && (text.suffix(3).elementsEqual("ing".utf8) || text.suffix(2).elementsEqual("ed".utf8))
  }
}
