/// About how many tokens a text takes, rather too many than too few.
///
/// Weights were fitted to four tokenizers (docs/prompts.md has the table). A text costs at most what its lines cost one
/// by one, so that a budget can be reckoned line by line.
package struct TokenEstimate: Hashable, Sendable {
  /// Sixteenths of a token for one character of a script.
  struct Weights: Hashable, Sendable {
    /// A syllable or letter of Hangul.
    var hangul = 22
    /// A Han character or kana.
    var han = 18
    /// A letter of another script of two bytes in UTF-8, such as Arabic or Hebrew.
    var twoBytes = 17
    /// Any other character of three bytes.
    var threeBytes = 31
  }

  let weights: Weights

  /// Weights that are enough for every tokenizer that was measured.
  package static let cautious = TokenEstimate(weights: Weights())

  /// The weights for a provider of this name; the cautious ones where its tokenizer is not known.
  package static func provider(_ name: String) -> TokenEstimate {
    switch name {
    case "openai", "azure":
      TokenEstimate(weights: Weights(hangul: 20, han: 18, twoBytes: 14, threeBytes: 18))
    case "deepseek": TokenEstimate(weights: Weights(hangul: 17, han: 14, twoBytes: 8, threeBytes: 12))
    default: cautious
    }
  }

  /// The tokens of `text`.
  package func tokens(in text: String) -> Int {
    var count = TokenCount(weights: weights)
    for scalar in text.unicodeScalars { count.take(scalar) }
    return count.finish()
  }
}

/// The state of counting one text: characters of one kind in a row cost as a run.
private struct TokenCount {
  private enum Kind {
    case start, lower, upper, digit, sign, blank, lineEnd, hangul, han, european, twoBytes, threeBytes, fourBytes
  }

  let weights: TokenEstimate.Weights
  private var sixteenths = 0
  private var kind = Kind.start
  private var length = 0
  private var isFragment = false

  init(weights: TokenEstimate.Weights) { self.weights = weights }

  mutating func take(_ scalar: Unicode.Scalar) {
    let next = Self.kind(of: scalar)
    if next == kind {
      length += 1
      return
    }
    // The capital before a lower-case letter begins that letter's word.
    if kind == .upper, next == .lower {
      if length > 1 {
        length -= 1
        closeRun(before: .upper)
      }
      kind = .lower
      length = 2
      return
    }
    closeRun(before: next)
    kind = next
    length = 1
  }

  mutating func finish() -> Int {
    closeRun(before: .start)
    return (sixteenths + 15) / 16
  }

  private mutating func closeRun(before next: Kind) {
    sixteenths += cost + (isFragment ? 5 : 0)
    isFragment = Self.isWordKind(kind) && Self.isWordKind(next)
  }

  private var cost: Int {
    switch kind {
    case .start: 0
    case .lower: length <= 12 ? 16 + 2 * max(0, length - 4) : 32 + 6 * (length - 12)
    case .upper: 8 + 8 * length
    case .digit: 8 + 12 * length
    case .sign: 4 + 12 * length
    // One blank belongs to the word after it.
    case .blank: length == 1 ? 0 : 16 + length / 4
    case .lineEnd: 16 + (length < 3 ? 0 : 2 * length)
    case .hangul: weights.hangul * length
    case .han: weights.han * length
    // Greek, Cyrillic, letters with accents.
    case .european: min(12, weights.twoBytes) * length
    case .twoBytes: weights.twoBytes * length
    case .threeBytes: weights.threeBytes * length
    case .fourBytes: 44 * length
    }
  }

  private static func isWordKind(_ kind: Kind) -> Bool { kind == .lower || kind == .upper || kind == .digit }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x20, 0x09: .blank
    case 0x0A: .lineEnd
    case ..<0x80: .sign
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F: .hangul
    case ..<0x590: .european
    case ..<0x800: .twoBytes
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF00...0xFFEF: .han
    case ..<0x10000: .threeBytes
    default: .fourBytes
    }
  }
}
