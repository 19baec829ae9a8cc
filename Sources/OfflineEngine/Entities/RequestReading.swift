internal import Platform

/// A request as tokens, with what each of them may mean; a class, as every phrasing's alignment refers to it.
final class RequestReading: Sendable {
  /// More than this many tokens are not looked at.
  static let tokenLimit = 64

  let bytes: [UInt8]
  let tokens: [Token]
  let lexicon: Lexicon
  let machine: Machine

  init(_ request: String, lexicon: Lexicon, machine: Machine) {
    bytes = Array(request.utf8)
    self.lexicon = lexicon
    self.machine = machine
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer { bytes in
      TextReader.read(bytes, 0..<bytes.count, lexicon: lexicon, into: &tokens)
      Self.joinExpressions(&tokens, lexicon)
      Self.mend(&tokens, bytes, lexicon)
      Self.joinExpressions(&tokens, lexicon)
    }
    self.tokens = Array(tokens.prefix(Self.tokenLimit))
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

  private static func joinExpressions(_ tokens: inout [Token], _ lexicon: Lexicon) {
    var index = 0
    while index < tokens.count {
      if let expression = lexicon.expression(at: index, in: tokens.count, word: { tokens[$0].word }) {
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

  /// Gives unknown words the nearest known one.
  private static func mend(_ tokens: inout [Token], _ bytes: Bytes, _ lexicon: Lexicon) {
    for index in tokens.indices where tokens[index].kind == .word && tokens[index].word < 0 {
      guard let near = lexicon.spellings.nearest(to: bytes, tokens[index].range) else { continue }
      let word = near.withUnsafeBufferPointer { lexicon.word($0, 0..<$0.count) }
      guard let word else { continue }
      tokens[index].word = word
      tokens[index].wordClass = lexicon.words[Int(word)].wordClass
      tokens[index].isMended = true
    }
  }
}
