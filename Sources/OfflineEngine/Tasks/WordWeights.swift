#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// What words weigh: by how few tasks use them, and by their class.
enum WordWeights {
  /// The weight of a preposition or particle.
  static let function: Float = 0.05

  /// The weight of each word of the compiler's lexicon.
  static func of(_ compiler: TaskCompiler) -> [Float] {
    let frequencies = taskCounts(compiler)
    let total = Double(compiler.entries.count + 1)
    let lexicon = compiler.lexicon
    let logTotal = log(total)
    return lexicon.words.map { word in
      let concept = lexicon.concepts[Int(word.concepts.0)]
      // In double precision, so that the last bit of the weight does not depend on the system's logarithm.
      let rarity = Float(log(total / Double(max(1, frequencies[Int(word.concepts.0)]))) / logTotal)
      return weight(concept.wordClass, rarity: max(0.25, rarity))
    }
  }

  private static func weight(_ wordClass: WordClass, rarity: Float) -> Float {
    switch wordClass {
    case .content: rarity
    case .strong: max(0.75, rarity)
    case .weak: rarity * 0.4
    case .function, .particle: function
    case .filler, .ending: 0
    }
  }

  /// In how many tasks each concept is.
  private static func taskCounts(_ compiler: TaskCompiler) -> [Int32] {
    var counts = [Int32](repeating: 0, count: compiler.lexicon.concepts.count)
    // One bit for each concept in each task, whose phrasings do not all lie together.
    var isCounted = [UInt64](repeating: 0, count: (counts.count * compiler.entries.count + 63) / 64)
    for phrasing in compiler.phrasings where !phrasing.isHint {
      for index in phrasing.start..<phrasing.start + phrasing.count {
        let element = WordID(compiler.elements[Int(index)])
        if element < 0 { continue }
        let concept = Int(compiler.lexicon.mainConcept(element))
        let place = concept * compiler.entries.count + Int(phrasing.task)
        if isCounted[place >> 6] >> UInt64(place & 63) & 1 == 1 { continue }
        isCounted[place >> 6] |= 1 << UInt64(place & 63)
        counts[concept] += 1
      }
    }
    return counts
  }
}
