internal import Platform

/// Composes commands about one file or folder that is named by its path: its facts, its mode, its name, making it.
struct PathComposer: Composer {
  /// How sure a reading is in which every word has found its place.
  private static let certainty: Float = 0.98
  /// The same where facts are asked for, which tasks know too.
  private static let ofFacts: Float = 0.88

  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] {
    let draft = PathDraft(reading)
    guard let (request, tokens) = draft.read() else { return [] }
    guard let script = PathWriter(machine: machine).command(request) else { return [] }
    return [
      Composition(
        script: script, about: request.sentence(in: machine.language), name: "paths", tokens: tokens,
        certainty: request.isFacts ? Self.ofFacts : Self.certainty)
    ]
  }
}
