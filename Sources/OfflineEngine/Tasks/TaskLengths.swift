#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The lengths of the vectors of words that tasks are: each word weighs as it is rare among the tasks and often said of it.
enum TaskLengths {
  /// The length of each task of the compiler; never 0.
  static func of(_ compiler: TaskCompiler) -> [Float] {
    var counts = [[WordID: Int]](repeating: [:], count: compiler.entries.count)
    for phrasing in compiler.phrasings {
      for word in words(of: phrasing, compiler) { counts[Int(phrasing.task)][word, default: 0] += 1 }
    }
    var tasks: [WordID: Int] = [:]
    for word in counts.flatMap(\.keys) { tasks[word, default: 0] += 1 }
    let all = log(Double(counts.count + 1))
    return counts.map { words in
      // In the order of their numbers, so that the last bit of the sum is always the same.
      let sum = words.sorted { $0.key < $1.key }.reduce(0.0) { sum, word in
        let weight = (all - log(Double(tasks[word.key] ?? 1))) * log(Double(word.value + 1))
        return sum + weight * weight
      }
      return max(1, Float(sum.squareRoot()))
    }
  }

  /// The words of a phrasing, each once, without prepositions and the like.
  private static func words(of phrasing: TaskLibrary.Phrasing, _ compiler: TaskCompiler) -> Set<WordID> {
    let elements = compiler.elements[Int(phrasing.start)..<Int(phrasing.start + phrasing.count)].map(WordID.init)
    return Set(elements.filter { $0 >= 0 && !compiler.lexicon.words[Int($0)].wordClass.isFunction })
  }
}
