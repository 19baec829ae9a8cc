internal import Platform
internal import ShellGrammar

/// Composes commands about processes.
struct ProcessComposer: Composer {
  private static let composed: Float = 0.97
  private static let simple: Float = 0.86
  /// The careful form of a command that kills is listed after it.
  private static let careful: Float = 0.8

  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] {
    var reader = ProcessReader(reading)
    guard let request = reader.read() else { return [] }
    let writer = ProcessWriter(request: request, system: machine.operatingSystem)
    guard let script = writer.script() else { return [] }
    let count =
      request.conditions.count
      + [
        request.name != nil, request.user != nil, request.order != nil, request.isZombie, request.limit != nil,
        request.action != .list,
      ].filter { $0 }.count
    let certainty = count > 1 ? Self.composed : Self.simple
    var found = [composition(script, request, reader, certainty, machine)]
    if let careful = writer.careful() {
      var listed = request
      listed.action = .list
      found.append(composition(careful, listed, reader, certainty * Self.careful, machine))
    }
    return found
  }

  private func composition(
    _ script: CommandList, _ request: ProcessRequest, _ reader: ProcessReader, _ certainty: Float, _ machine: Machine
  ) -> Composition {
    Composition(
      script: script, about: ProcessSentence(request: request).text(in: machine.language), name: "processes",
      tokens: reader.parts.claimed, certainty: certainty)
  }
}
