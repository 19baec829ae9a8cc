/// The scalars that Unicode's East Asian Width property calls wide or fullwidth, emoji aside.
///
/// Unassigned scalars between two ranges of one script are counted in.
enum WideRanges {
  private static let bounds: [(first: UInt32, last: UInt32)] = [
    (0x1100, 0x115F),  // Hangul Jamo, leading consonants
    (0x2329, 0x232A),  // angle brackets
    (0x2630, 0x2637),  // trigrams
    (0x268A, 0x268F),  // monograms and digrams
    (0x2E80, 0x303E),  // CJK radicals and punctuation
    (0x3041, 0x3247),  // kana, bopomofo, Hangul compatibility jamo, enclosed CJK
    (0x3250, 0xA4CF),  // CJK ideographs, Yi
    (0xA960, 0xA97F),  // Hangul Jamo Extended-A
    (0xAC00, 0xD7A3),  // Hangul syllables
    (0xF900, 0xFAFF),  // CJK compatibility ideographs
    (0xFE10, 0xFE19),  // vertical forms
    (0xFE30, 0xFE6F),  // CJK compatibility forms, small forms
    (0xFF01, 0xFF60),  // fullwidth forms
    (0xFFE0, 0xFFE6),  // fullwidth signs
    (0x16FE0, 0x18DFF),  // Tangut, Khitan
    (0x1AFF0, 0x1B2FF),  // kana supplements, Nushu
    (0x1D300, 0x1D376),  // Tai Xuan Jing symbols, counting rods
    (0x1F200, 0x1F265),  // enclosed ideographs
    (0x20000, 0x2FFFD),  // supplementary ideographs
    (0x30000, 0x3FFFD),  // tertiary ideographs
  ]

  static func contains(_ value: UInt32) -> Bool {
    var low = 0
    var high = bounds.count
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle].last < value { low = middle + 1 } else { high = middle }
    }
    return low < bounds.count && bounds[low].first <= value
  }
}
