internal import Platform

/// The system that a request names, which need not be the one it is asked on: "on my mac".
enum NamedSystem {
  private static let concepts: [(name: String, system: OperatingSystem)] = [("mac", .macos), ("linux", .linux)]

  /// The system that a word of the request names; nil where none does, or two differ.
  static func of(_ reading: RequestReading) -> OperatingSystem? {
    var named: Set<OperatingSystem> = []
    for token in reading.tokens where token.word >= 0 && !token.isMended {
      let own = reading.lexicon.words[Int(token.word)].concepts
      for concept in [own.0, own.1, own.2] where concept >= 0 {
        let name = reading.lexicon.name(of: concept)
        for (known, system) in concepts where known == name { named.insert(system) }
      }
    }
    return named.count == 1 ? named.first : nil
  }
}
