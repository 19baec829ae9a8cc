internal import Platform

/// A request as tokens, with what each of them may mean; a class, as every phrasing's alignment refers to it.
final class RequestReading: Sendable {
  /// More than this many tokens are not looked at.
  static let tokenLimit = 64

  let bytes: [UInt8]
  let tokens: [Token]
  let lexicon: Lexicon
  let machine: Machine
  /// What the tokens say about times, to the composers of files, and to those of parts.
  let timeWords: TokenMeanings<TimeWord>
  let fileWords: TokenMeanings<Meaning>
  let partWords: TokenMeanings<PartMeaning>
  /// How far each token may be a name.
  let likenesses: [NameLikeness]

  init(_ request: String, lexicon: Lexicon, machine: Machine) {
    bytes = Array(request.utf8)
    self.lexicon = lexicon
    self.machine = machine
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer { bytes in
      TextReader.read(bytes, 0..<bytes.count, lexicon: lexicon, into: &tokens)
      Self.nameLetters(&tokens, bytes)
      Self.joinExpressions(&tokens, bytes, lexicon)
      Self.mend(&tokens, bytes, lexicon)
      Self.joinExpressions(&tokens, bytes, lexicon)
    }
    self.tokens = Array(tokens.prefix(Self.tokenLimit))
    let names = ConceptNames(self.tokens, lexicon)
    timeWords = TokenMeanings(names)
    fileWords = TokenMeanings(names)
    partWords = TokenMeanings(names)
    likenesses = Self.likenesses(of: self.tokens, bytes, lexicon)
  }

  /// The text of a token as typed.
  func text(_ token: Int) -> String { text(token..<token + 1) }

  /// The text from the first of some tokens to the last, as typed.
  func text(_ tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    let range = self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// What a token's word stands for inside a value.
  func senses(_ token: Int) -> [WordSense] {
    guard tokens.indices.contains(token), tokens[token].word >= 0 else { return [] }
    return lexicon.senses(tokens[token].word)
  }

  /// Whether a token begins with a sign of ASCII, as English does.
  func isEnglish(_ token: Int) -> Bool { bytes[tokens[token].range.lowerBound].isASCII }

  /// Whether a comma stands right behind a token.
  func hasComma(after token: Int) -> Bool {
    let end = tokens[token].range.upperBound
    return end < bytes.count && bytes[end] == UInt8(ascii: ",")
  }

  /// Whether a hyphen joins a token to the one before.
  func isHyphenated(_ token: Int) -> Bool {
    guard token > 0, tokens[token].touchesPrevious else { return false }
    let start = tokens[token].range.lowerBound
    return start > 0 && bytes[start - 1] == UInt8(ascii: "-") && tokens[token - 1].range.upperBound == start - 1
  }

  /// Whether the word before a token says that the token is a value of a type: `port 5000`, `user alice`.
  func names(_ type: SlotType, before token: Int) -> Bool {
    guard let other = previous(token) else { return false }
    return neighbours(other).before.contains(SlotTypes(type))
  }

  /// Whether the word after a token says that the token is a value of a type: `5000번`, `logs 폴더`.
  func names(_ type: SlotType, after token: Int) -> Bool {
    guard let other = next(token) else { return false }
    return neighbours(other).after.contains(SlotTypes(type))
  }

  /// The types that a noun next to a token, on its own or after a particle, says that it is of: `5000번 포트`.
  func nounTypes(around token: Int) -> SlotTypes {
    var types: SlotTypes = []
    if let before = previous(token), !tokens[before].wordClass.isFunction, !followsNumber(before) {
      types.formUnion(neighbours(before).before)
    }
    guard var after = next(token) else { return types }
    if tokens[after].wordClass == .particle { after = next(after) ?? after }
    if !tokens[after].wordClass.isFunction { types.formUnion(neighbours(after).after) }
    return types
  }

  /// Whether a number stands right before a noun, which then counts for that one: `3 열 42`.
  private func followsNumber(_ noun: Int) -> Bool {
    previous(noun).map { tokens[$0].kind == .number } ?? false
  }

  private func neighbours(_ token: Int) -> (before: SlotTypes, after: SlotTypes) {
    tokens[token].word < 0 ? ([], []) : lexicon.neighbours(tokens[token].word)
  }

  /// The token before this one, filler left out.
  func previous(_ token: Int) -> Int? {
    tokens[..<token].lastIndex { !$0.wordClass.isDropped }
  }

  /// The token after this one, filler left out.
  func next(_ token: Int) -> Int? {
    tokens[(token + 1)...].firstIndex { !$0.wordClass.isDropped }
  }

  /// `a와 b`, `a 폴더`, `contain A`: a letter before Hangul, or a capital in the middle, is a name, not an article.
  private static func nameLetters(_ tokens: inout [Token], _ bytes: Bytes) {
    for index in tokens.indices where tokens[index].wordClass.isDropped && tokens[index].range.count == 1 {
      let letter = bytes[tokens[index].range.lowerBound]
      let isBeforeHangul =
        index + 1 < tokens.count && !bytes[tokens[index + 1].range.lowerBound].isASCII && index + 1 < tokens.count
      let isCapital = index > 0 && letter == UInt8(ascii: "A")
      guard letter.isASCII, isBeforeHangul || isCapital else { continue }
      tokens[index].word = -1
      tokens[index].wordClass = .content
    }
  }

  private static func joinExpressions(_ tokens: inout [Token], _ bytes: Bytes, _ lexicon: Lexicon) {
    var index = 0
    while index < tokens.count {
      if let expression = lexicon.expression(at: index, in: tokens.count, word: { tokens[$0].word }),
        !isText(tokens[index..<index + expression.length], bytes)
      {
        let last = tokens[index + expression.length - 1]
        tokens[index].range = tokens[index].range.lowerBound..<last.range.upperBound
        tokens[index].word = expression.result
        tokens[index].kind = .word
        tokens[index].wordClass = lexicon.words[Int(expression.result)].wordClass
        tokens.removeSubrange(index + 1..<index + expression.length)
      }
      index += 1
    }
  }

  /// Whether some of the words are in capitals and others are not: `END in`, of which `END` is copied from a text.
  private static func isText(_ tokens: ArraySlice<Token>, _ bytes: Bytes) -> Bool {
    let capitals = tokens.count { $0.isCapitals(in: bytes) }
    return capitals > 0 && capitals < tokens.count
  }

  /// Gives unknown words the nearest known one.
  private static func mend(_ tokens: inout [Token], _ bytes: Bytes, _ lexicon: Lexicon) {
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard tokens[index].kind == .word, tokens[index].word < 0 else { continue }
      for run in runs(around: index, tokens, bytes) {
        let range = tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound
        guard let near = lexicon.spellings.nearest(to: bytes, range),
          let word = near.withUnsafeBufferPointer({ lexicon.word($0, 0..<$0.count) })
        else { continue }
        tokens[run.lowerBound].range = range
        tokens[run.lowerBound].word = word
        tokens[run.lowerBound].wordClass = lexicon.words[Int(word)].wordClass
        tokens[run.lowerBound].isMended = true
        tokens.removeSubrange(run.lowerBound + 1..<run.upperBound)
        break
      }
    }
  }

  /// The runs of tokens that may be one mistyped word: the token, and where it is Hangul also with what touches it, as a
  /// wrong letter makes other words of the pieces.
  private static func runs(around index: Int, _ tokens: [Token], _ bytes: Bytes) -> [Range<Int>] {
    func isPiece(_ other: Int) -> Bool {
      tokens[other].kind == .word && !bytes[tokens[other].range.lowerBound].isASCII
    }
    guard isPiece(index) else { return [index..<index + 1] }
    let hasPrevious = index > 0 && tokens[index].touchesPrevious && isPiece(index - 1)
    let hasNext = index + 1 < tokens.count && tokens[index + 1].touchesPrevious && isPiece(index + 1)
    let start = hasPrevious ? index - 1 : index
    let end = hasNext ? index + 2 : index + 1
    return [start..<end, start..<index + 1, index..<end, index..<index + 1]
  }
}
