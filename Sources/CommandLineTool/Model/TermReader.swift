/// The hash of what a word shares with its inflections.
typealias Term = UInt64

/// Reads the letters of one word after the other: hundreds of sentences are held against one request, so that nothing of a
/// word is kept but a few numbers.
struct TermReader {
  /// Longer words share their beginning.
  private static let longest = 6
  private var count = 0
  private var isHangul = true
  /// The hashes of the first letters: of none, of one, of two.
  private var hashes = SIMD8<UInt64>(repeating: 0xCBF2_9CE4_8422_2325)
  /// The last three letters of the alphabet, eight bits each, the last one lowest; others are 0.
  private var ending: UInt32 = 0

  /// Takes one letter of a word.
  mutating func take(_ scalar: UInt32) {
    let letter = 0x41...0x5A ~= scalar ? scalar | 0x20 : scalar
    if count < Self.longest { hashes[count + 1] = (hashes[count] ^ UInt64(letter)) &* 0x100_0000_01B3 }
    count += 1
    isHangul = isHangul && 0xAC00...0xD7A3 ~= letter
    ending = (ending << 8 | (letter < 0x80 ? letter : 0)) & 0xFF_FFFF
  }

  /// Ends the word; nil where there is none, or where it is too short to say anything.
  mutating func end() -> Term? {
    guard count > 0 else { return nil }
    defer { self = TermReader() }
    // Particles and endings follow the first two syllables of most Korean words.
    let length = isHangul ? min(2, count) : min(Self.longest, count - endingLength)
    return length >= (isHangul ? 2 : 3) ? hashes[length] : nil
  }

  /// How many letters the ending of an inflected English word has that leaves at least three.
  private var endingLength: Int {
    if count >= 6, ending == Self.packed("ing") || ending == Self.packed("ies") { return 3 }
    if count >= 5, ending & 0xFFFF == Self.packed("ed") || ending & 0xFFFF == Self.packed("es") { return 2 }
    let last = ending & 0xFF
    return count >= 4 && (last == Self.packed("s") || last == Self.packed("e")) ? 1 : 0
  }

  private static func packed(_ letters: StaticString) -> UInt32 {
    letters.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
  }
}
