import TestSupport

/// Broken forms of good texts: the same ones from the same seed.
struct Mutator {
  private var random: SeededRandom
  /// Pieces that readers trip over.
  private let dictionary: [String]

  init(seed: UInt64, dictionary: [String]) {
    random = SeededRandom(seed: seed)
    self.dictionary = dictionary
  }

  /// A text made of one or two of `seeds`, with a few places broken.
  mutating func text(of seeds: [String]) -> String {
    var bytes = Array(seeds[below(seeds.count)].utf8)
    if below(4) == 0 { bytes = Array(bytes.prefix(below(bytes.count + 1))) + Array(seeds[below(seeds.count)].utf8) }
    for _ in 0...below(6) { change(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let start = below(bytes.count + 1)
    let end = min(bytes.count, start + below(12))
    switch below(6) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: dictionary[below(dictionary.count)].utf8, at: start)
    case 2: if start < bytes.count { bytes[start] = UInt8(truncatingIfNeeded: below(256)) }
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 4: bytes.removeSubrange(start...)
    default: bytes.insert(contentsOf: Array(repeating: UInt8(below(127)), count: below(40)), at: start)
    }
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &random) }
}
