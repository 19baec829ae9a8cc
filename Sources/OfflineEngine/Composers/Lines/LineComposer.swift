internal import Platform

extension LineRequest {
  /// `the last line of a.txt`: one, where tasks take several.
  fileprivate var isOneEndLine: Bool { steps == [.position(.last(1))] || steps == [.position(.first(1))] }

  /// `the first and last line`: two parts, said in one step.
  fileprivate var isOfBothEnds: Bool { steps == [.position(.firstAndLast)] }
}

/// Composes commands about lines and columns of text.
struct LineComposer: Composer {
  /// How sure a reading of several parts is; the very words of a task's phrasing are surer.
  private static let composed: Float = 0.97
  /// A request of one part is rather a task's.
  private static let simple: Float = 0.88
  /// Columns whose separator is known: the tasks rather take blanks for it.
  private static let separated: Float = 0.985
  /// What a value is worth that the request does not say.
  private static let guessed: Float = 0.94
  /// The same where nothing says that lines or files are meant.
  private static let unfounded: Float = 0.8

  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] {
    var reader = LineReader(reading)
    guard let request = reader.read() else { return [] }
    var writer = LineWriter(request, on: machine.operatingSystem)
    let isComposed = request.steps.count > 1 || request.output != nil || request.isOfBothEnds
    let isKnown =
      reader.isText || request.isOneEndLine && reader.guesses == 0
      || request.delimiter != nil && request.steps.contains(where: \.readsColumns)
    let certainty =
      (isComposed ? Self.composed : isKnown ? Self.separated : Self.simple)
      * (reader.guesses > 0 ? reader.saysWhatIsRead || isComposed ? Self.guessed : Self.unfounded : 1)
    return [
      Composition(
        script: writer.script(), about: LineSentence(request: request).text(in: machine.language), name: "lines",
        tokens: reader.parts.claimed, certainty: certainty)
    ]
  }
}
