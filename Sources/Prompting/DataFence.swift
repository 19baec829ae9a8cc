/// Marks around data, with a word in them that the data does not hold.
///
/// The word depends on all that is sent, so that the same request is the same text, and whoever wrote a part of the data
/// cannot know it.
struct DataFence: Hashable, Sendable {
  /// The word.
  let boundary: String

  /// A fence for these texts.
  init(around texts: [String]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    var boundary = Self.word(of: hash)
    while texts.contains(where: { Self.holds($0, boundary) }) {
      hash = (hash ^ 0x51) &* 0x100_0000_01B3
      boundary = Self.word(of: hash)
    }
    self.boundary = boundary
  }

  /// The line before data of this name.
  func opening(_ name: String) -> String { "[\(name) \(boundary)]" }

  /// The line after data of this name.
  func closing(_ name: String) -> String { "[/\(name) \(boundary)]" }

  /// Eight consonants: no word of any language, and few tokens.
  private static func word(of hash: UInt64) -> String {
    let letters = Array("bcdfghjklmnpqrstvwxz".utf8)
    // The low bits of the hash alone depend on little: fold the high ones in.
    var rest = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    rest ^= rest >> 33
    var word: [UInt8] = []
    for _ in 0..<8 {
      word.append(letters[Int(rest % 20)])
      rest /= 20
    }
    return String(decoding: word, as: UTF8.self)
  }

  private static func holds(_ text: String, _ word: String) -> Bool {
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { start in
      wanted.indices.allSatisfy { bytes[start + $0] | 0x20 == wanted[$0] }
    }
  }
}
