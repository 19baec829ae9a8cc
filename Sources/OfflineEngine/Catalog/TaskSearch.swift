internal import Platform

/// Finds the tasks that words are about: by the engine's own matching, whether or not the words give the values that a
/// task needs, and by the words of names and abouts.
struct TaskSearch {
  let catalog: TaskCatalog
  let target: OfflineRequest.Target

  /// From this share of the words on, a task is about them.
  private static let enough: Float = 0.5
  /// How many candidates of the engine come before all else.
  private static let answerLimit = 10

  /// The indexes of the tasks, best first.
  func found(_ words: String) -> [Int] {
    let scores = scores(words)
    return scores.indices.filter { scores[$0] > 0 && catalog.allows($0, target) }
      .sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
  }

  private func scores(_ words: String) -> [Float] {
    let library = catalog.library
    let reading = RequestReading(words, lexicon: library.lexicon, machine: catalog.machine)
    let marks = RequestMarks(reading, library)
    let scan = PhrasingScan(library, reading, marks, target: target)
    let shares = scan.taskTokens.map { tokens -> Float in
      var set = TokenSet()
      set.bits = tokens
      return marks.share(of: set)
    }
    let order = order(scan)
    let answers = answers(words)
    let match = NameMatch(words)
    return library.entries.indices.map { index in
      let record = library.record(index)
      let named = match.share(name: record.name, abouts: [record.about(in: .english), record.about(in: .korean)])
      let share = shares[index] >= Self.enough ? shares[index] : 0
      guard share > 0 || named > 0 || answers[record.name] != nil else { return 0 }
      return share + 0.6 * named + 0.3 * (order[index] ?? 0) + 2 * (answers[record.name] ?? 0)
    }
  }

  /// From 1 for the task of the best phrasing downwards.
  private func order(_ scan: PhrasingScan) -> [Int: Float] {
    var order: [Int: Float] = [:]
    for (place, phrasing) in scan.best.enumerated() {
      let task = Int(catalog.library.phrasings[phrasing].task)
      if order[task] == nil { order[task] = 1 - Float(place) / Float(PhrasingScan.limit) }
    }
    return order
  }

  /// The confidences of the tasks that answer the words as a request.
  private func answers(_ words: String) -> [String: Float] {
    let suggester = OfflineSuggester(tasks: catalog.library, machine: catalog.machine)
    let answer = suggester.answer(OfflineRequest(words: words, target: target), count: Self.answerLimit)
    var confidences: [String: Float] = [:]
    for candidate in answer.candidates where candidate.confidence >= Confidence.threshold {
      confidences[candidate.task] = max(confidences[candidate.task] ?? 0, Float(candidate.confidence))
    }
    return confidences
  }
}
