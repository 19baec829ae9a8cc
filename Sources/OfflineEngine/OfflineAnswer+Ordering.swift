extension OfflineAnswer {
  /// The answer with these candidates in the order of their confidences, the forms of a sure task together.
  package func ordering(_ candidates: [Candidate]) -> OfflineAnswer {
    let ordered = Ranking.ordered(candidates, count: candidates.count)
    return OfflineAnswer(candidates: ordered, unplaced: ordered.first?.unplaced ?? unplaced)
  }
}

extension OfflineSuggester {
  /// The programs of a command that are not installed.
  package func missingPrograms(of command: String) -> [String] { FormPrograms.missing(in: command, on: machine) }
}
