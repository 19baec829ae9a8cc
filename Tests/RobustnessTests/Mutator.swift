/// Broken forms of good texts: the same ones from the same seed.
struct Mutator {
  private var state: UInt64
  /// Pieces that readers trip over.
  private let dictionary: [String]

  init(seed: UInt64, dictionary: [String]) {
    state = seed
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

  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }
}
