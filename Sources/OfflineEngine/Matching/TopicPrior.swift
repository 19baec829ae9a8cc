#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// How likely each topic, a file of tasks, is by the words of a request: the logarithm of its chance, from -6 to 0.
struct TopicPrior {
  /// The logarithm of each topic's chance.
  private(set) var values: [Float]

  /// How many tasks more each topic counts with, of which each half has a word.
  private static let smoothing: Float = 1
  private static let least: Float = -6

  init(_ library: TaskLibrary, _ scan: PhrasingScan) {
    let rarity = scan.rarity.values
    let width = rarity.count
    var sizes = [Float](repeating: 0, count: library.texts.count)
    var counts = [Float](repeating: 0, count: library.texts.count * width)
    for (task, tokens) in scan.taskTokens.enumerated() {
      let topic = library.entries[task].text
      sizes[topic] += 1
      var rest = tokens
      while rest != 0 {
        counts[topic * width + rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    let scores = sizes.indices.map { topic in
      (0..<width).reduce(Float(0)) { sum, token in
        guard rarity[token] > 0 else { return sum }
        let share = (counts[topic * width + token] + Self.smoothing / 4) / (sizes[topic] + Self.smoothing)
        return sum + rarity[token] * logf(share)
      }
    }
    let best = scores.max() ?? 0
    let total = best + logf(scores.reduce(0) { $0 + expf($1 - best) })
    values = scores.map { max(Self.least, $0 - total) }
  }
}
