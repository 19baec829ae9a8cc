/// Says how a request was read and what its best alignments are made of, for people who write tasks.
struct AlignmentTrace {
  let reading: RequestReading
  let marks: RequestMarks
  let library: TaskLibrary
  let alignments: [Alignment]

  /// A line for each token, then two for each alignment.
  var lines: [String] {
    reading.tokens.indices.map(token) + alignments.prefix(5).flatMap(alignment)
  }

  private func token(_ index: Int) -> String {
    let token = reading.tokens[index]
    let concepts =
      token.word < 0
      ? "unknown"
      : [library.lexicon.words[Int(token.word)].concepts].flatMap { [$0.0, $0.1, $0.2] }.filter { $0 >= 0 }
        .map(library.lexicon.name).joined(separator: " ")
    return "token \(reading.text(index)) \(token.kind) \(token.wordClass) \(marks.weights[index]) [\(concepts)]"
      + (token.isMended ? " mended" : "")
  }

  private func alignment(_ alignment: Alignment) -> [String] {
    let phrasing = library.phrasings[alignment.phrasing]
    let elements = library.elements(of: phrasing)
    let words = elements.map { element in
      element < 0 ? "{\(-1 - element)}" : name(of: element) + "=\(library.weights[Int(element)])"
    }
    return [
      "\(alignment.utility) \(library.record(alignment.task).name) request \(alignment.requestCoverage) phrasing \(alignment.phrasingCoverage)",
      "  \(words.joined(separator: " ")) \(alignment.values)",
      "  " + features(alignment.features),
    ]
  }

  private func features(_ features: AlignmentFeatures) -> String {
    AlignmentFeature.allCases.filter { features[$0] != 0 }.map { "\($0) \(features[$0])" }.joined(separator: ", ")
  }

  private func name(of word: WordID) -> String {
    let name = library.lexicon.name(of: library.lexicon.mainConcept(word))
    return name.isEmpty ? "#\(word)" : name
  }
}
