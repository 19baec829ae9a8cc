internal import Platform

/// Builds commands from the parts of a request, for what combines conditions in ways that no list of tasks can hold.
protocol Composer: Sendable {
  /// The commands that the request may ask for, best first; none where it is about something else.
  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition]
}

/// The composers of this program.
enum Composers {
  /// All of them; each looks at every request.
  static let all: [any Composer] = [
    FileComposer(), PathComposer(), LineComposer(), GitComposer(), ProcessComposer(), ScheduleComposer(),
  ]
}
