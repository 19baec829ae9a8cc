/// What the program that trains the ranking needs to see.
extension OfflineSuggester {
  /// A task with the features of its best alignment.
  package struct RankedTask: Sendable {
    /// The name of the task.
    package var name: String
    /// What the ranking makes of it.
    package var utility: Float
    /// The features, in the order of `AlignmentFeature`.
    package var features: [Float]
  }

  /// The names of the features.
  package static var featureNames: [String] { AlignmentFeature.allCases.map { "\($0)" } }

  /// The phrasings of each task, by its name, the English ones first; what only hints at the task comes last.
  package var phrasings: [String: [Int]] {
    var lists: [Int: [Int]] = [:]
    for (index, phrasing) in tasks.phrasings.enumerated() { lists[Int(phrasing.task), default: []].append(index) }
    return Dictionary(lists.map { (tasks.record($0.key).name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The tasks that may answer a request, best first, as if the library lacked some phrasings.
  package func ranking(of request: OfflineRequest, leavingOut: Set<Int>) -> [RankedTask] {
    let reading = RequestReading(request.words, lexicon: tasks.lexicon, machine: machine)
    let marks = RequestMarks(reading, tasks)
    let scan = PhrasingScan(tasks, reading, marks, target: request.target, leftOut: leavingOut)
    return Aligner(reading, marks, tasks, scan).alignments().map { alignment in
      RankedTask(
        name: tasks.record(alignment.task).name, utility: alignment.utility,
        features: AlignmentFeature.allCases.map { alignment.features[$0] })
    }
  }
}
