/// A precomposed Hangul syllable, and the shapes a verb's stem may have had before an ending changed its last one.
struct HangulSyllable {
  private static let first = 0xAC00
  private static let count = 11172

  private var index: Int

  init?(_ scalar: Int) {
    index = scalar - Self.first
    guard index >= 0, index < Self.count else { return nil }
  }

  private init(initial: Int, vowel: Int, final: Int) {
    index = (initial * 21 + vowel) * 28 + final
  }

  private var initial: Int { index / 588 }
  private var vowel: Int { index / 28 % 21 }
  private var final: Int { index % 28 }

  /// The three bytes of UTF-8.
  var utf8: (UInt8, UInt8, UInt8) {
    let scalar = Self.first + index
    return (UInt8(0xE0 | scalar >> 12), UInt8(0x80 | scalar >> 6 & 0x3F), UInt8(0x80 | scalar & 0x3F))
  }

  /// The syllables that may stand in the stem for this one: `운` of `지운` was `우`, `꿔` of `바꿔` was `꾸`.
  var stems: [HangulSyllable] {
    var stems: [HangulSyllable] = []
    if Self.mayBeAnEnding(final) {
      stems.append(HangulSyllable(initial: initial, vowel: vowel, final: 0))
      stems.append(HangulSyllable(initial: initial, vowel: vowel, final: Self.finalL))
    }
    if final == 0 || final == Self.finalSS, let old = Self.uncontracted(vowel) {
      stems.append(HangulSyllable(initial: initial, vowel: old, final: 0))
    }
    return stems
  }

  private static let finalL = 8
  private static let finalSS = 20
  /// ㄴ ㄹ ㅁ ㅂ ㅆ: the finals with which an ending can fuse.
  private static func mayBeAnEnding(_ final: Int) -> Bool {
    final == 4 || final == 8 || final == 16 || final == 17 || final == 20
  }

  /// The vowel before it fused with ㅓ or ㅏ: ㅝ from ㅜ, ㅘ from ㅗ, ㅕ from ㅣ, ㅙ from ㅚ, ㅓ from ㅡ.
  private static func uncontracted(_ vowel: Int) -> Int? {
    switch vowel {
    case 14: 13
    case 9: 8
    case 6: 20
    case 10: 11
    case 4: 18
    default: nil
    }
  }
}

/// Korean words letter by letter.
extension HangulSyllable {
  /// Beyond ASCII, so that no jamo is taken for a Latin letter.
  private static let firstInitial: UInt8 = 0x80
  private static let firstVowel: UInt8 = 0x80 + 19
  private static let firstFinal: UInt8 = 0x80 + 40

  /// The jamo of a run of syllables; nil where something else is among them.
  static func jamo(_ bytes: Bytes, _ range: Range<Int>) -> [UInt8]? {
    guard range.count % 3 == 0, let first = range.first, !bytes[first].isASCII else { return nil }
    var jamo: [UInt8] = []
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 3) {
      let scalar = Int(bytes[start] & 0x0F) << 12 | Int(bytes[start + 1] & 0x3F) << 6 | Int(bytes[start + 2] & 0x3F)
      guard bytes[start] & 0xF0 == 0xE0, let syllable = HangulSyllable(scalar) else { return nil }
      jamo.append(firstInitial + UInt8(syllable.initial))
      jamo.append(firstVowel + UInt8(syllable.vowel))
      if syllable.final > 0 { jamo.append(firstFinal + UInt8(syllable.final)) }
    }
    return jamo
  }

  /// The syllables of jamo in UTF-8; other letters stay as they are.
  static func composed(_ letters: [UInt8]) -> [UInt8] {
    guard let first = letters.first, !first.isASCII else { return letters }
    var bytes: [UInt8] = []
    var index = 0
    while index + 1 < letters.count {
      let hasFinal = index + 2 < letters.count && letters[index + 2] >= firstFinal
      let syllable = HangulSyllable(
        initial: Int(letters[index] - firstInitial), vowel: Int(letters[index + 1] - firstVowel),
        final: hasFinal ? Int(letters[index + 2] - firstFinal) : 0)
      let utf8 = syllable.utf8
      bytes += [utf8.0, utf8.1, utf8.2]
      index += hasFinal ? 3 : 2
    }
    return bytes
  }
}
