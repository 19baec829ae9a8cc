#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The lengths of the vectors of words, meanings and pairs of neighbours that tasks are, each weighing as it is rare among the
/// tasks and often said of it, to a power: much is said of what is often asked for.
enum TaskLengths {
  /// What is counted of a phrasing; a pair is two meanings, a slot counting as one.
  private enum Feature: Hashable {
    case word(WordID)
    case meaning(ConceptID)
    case pair(Int64)
  }

  private static let exponent = 0.7

  /// The length of each task of the compiler; never 0.
  static func of(_ compiler: TaskCompiler) -> [Float] {
    var numbers: [Feature: Int] = [:]
    var isPair: [Bool] = []
    var counts = [[Int: Int]](repeating: [:], count: compiler.entries.count)
    for phrasing in compiler.phrasings {
      for feature in features(of: phrasing, compiler) {
        let number = numbers[feature] ?? numbers.count
        if number == numbers.count {
          numbers[feature] = number
          if case .pair = feature { isPair.append(true) } else { isPair.append(false) }
        }
        counts[Int(phrasing.task)][number, default: 0] += 1
      }
    }
    var tasks = [Int](repeating: 0, count: numbers.count)
    for number in counts.lazy.flatMap(\.keys) { tasks[number] += 1 }
    let all = log(Double(counts.count + 1))
    return counts.map { features in
      // In the order of their numbers, so that the last bit of the sum is always the same.
      let sum = features.sorted { $0.key < $1.key }.reduce(0.0) { sum, feature in
        let rarity = all - log(Double(tasks[feature.key]))
        let weight =
          rarity * log(Double(feature.value + 1)) * (isPair[feature.key] ? Double(TaskSimilarity.pairWeight) : 1)
        return sum + weight * weight
      }
      return max(1, Float(pow(sum, exponent / 2)))
    }
  }

  /// What a phrasing has, each once and always in the same order.
  private static func features(of phrasing: TaskLibrary.Phrasing, _ compiler: TaskCompiler) -> [Feature] {
    let range = Int(phrasing.start)..<Int(phrasing.start + phrasing.count)
    let elements = range.map { WordID(compiler.elements[$0]) }
    var features: [Feature] = []
    var seen: Set<Feature> = []
    func add(_ feature: Feature) { if seen.insert(feature).inserted { features.append(feature) } }
    let words = phrasing.isHint ? elements.drop { $0 >= 0 }[...] : elements[...]
    for word in words where word >= 0 {
      add(.word(word))
      if !phrasing.isHint { add(.meaning(compiler.lexicon.mainConcept(word))) }
    }
    guard !phrasing.isHint else { return features }
    let meanings = elements.map { $0 < 0 ? slot : Int64(compiler.lexicon.mainConcept($0)) }
    for (left, right) in zip([edge] + meanings, meanings + [edge]) { add(.pair(left << 32 | right)) }
    return features
  }

  /// What stands for a slot, and for the start and the end of a phrasing.
  private static let slot: Int64 = 1 << 24
  private static let edge: Int64 = 1 << 25
}
