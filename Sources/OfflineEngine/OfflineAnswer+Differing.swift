extension OfflineAnswer {
  /// The best candidates that do different things, at most `count`.
  package func differing(_ count: Int) -> [Candidate] {
    var differing: [Candidate] = []
    for candidate in candidates where differing.count < count {
      let isAnother = !differing.contains { $0.task == candidate.task || $0.about == candidate.about }
      if isAnother { differing.append(candidate) }
    }
    return differing
  }
}
