import OfflineEngine

extension Workflow {
  /// A command that may be shown, with what is known of it.
  struct Upcoming: Sendable {
    var command: String
    var origin: CommandOrigin
    /// Its careful form, where the offline engine has one.
    var careful: String?
    /// Whether it is a careful form that comes before what was asked.
    var isCarefulFirst = false
    var guess: Guess?
    /// The command that it was made of.
    var former: String?
    var task: String?
    var earlier: EarlierUse?
  }

  /// A candidate of an answer; a guess where neither it nor the task that it is a further form of is sure.
  static func upcoming(_ candidate: Candidate, sureTask: String? = nil) -> Upcoming {
    let origin: CommandOrigin = candidate.earlier?.isRepeat == true ? .history : .offline
    var next = Upcoming(command: candidate.command, origin: origin, careful: candidate.careful)
    next.task = candidate.task
    next.earlier = candidate.earlier
    next.isCarefulFirst = candidate.isCareful
    if !isSure(candidate, sureTask: sureTask) {
      next.guess = Guess(about: candidate.about, unplaced: candidate.unplaced)
    }
    return next
  }

  /// Whether a candidate is sure by itself, or is a form of the task that is.
  static func isSure(_ candidate: Candidate, sureTask: String?) -> Bool {
    candidate.confidence >= Confidence.threshold || candidate.task == sureTask
  }

  /// The task of an answer's best candidate, where that is sure.
  static func sureTask(of answer: OfflineAnswer) -> String? {
    answer.candidates.first.flatMap { $0.confidence >= Confidence.threshold ? $0.task : nil }
  }

  /// The commands that Next would show, each once, in their order.
  var alternatives: [Upcoming] {
    var seen: Set<String> = []
    return upcoming.filter { mayBeShown($0) && seen.insert($0.command).inserted }
  }

  /// Shows the alternative of this place; the others stay.
  mutating func chosenAlternative(_ index: Int?, insteadOf reviewed: ReviewedCommand) -> [WorkflowEffect] {
    guard let index, upcoming.indices.contains(index) else { return choose(reviewed) }
    return show(upcoming.remove(at: index))
  }

  private func mayBeShown(_ next: Upcoming) -> Bool {
    next.origin == .model ? !shown.contains(next.command) : isNew(next.command)
  }

  /// The next command that was neither shown nor listed yet; a model's answer may be one that was only listed.
  mutating func takeUpcoming() -> Upcoming? {
    while !upcoming.isEmpty {
      let next = upcoming.removeFirst()
      if mayBeShown(next) { return next }
    }
    return nil
  }

  /// Whether the reader has not seen a command yet.
  func isNew(_ command: String) -> Bool { !shown.contains(command) && !listed.contains(command) }
}
