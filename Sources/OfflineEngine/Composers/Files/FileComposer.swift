internal import Platform

/// Composes commands about files and folders with conditions on name, type, size, age, owner, mode, depth and content.
struct FileComposer: Composer {
  /// What the sureness of a request of one part, which tasks know too, is multiplied with.
  private static let singleFactor: Float = 0.82
  /// The same for a request of several parts.
  private static let combinedFactor: Float = 0.98
  /// How much surer the first of two ways is than the second.
  private static let secondFactor: Float = 0.93

  func compositions(of reading: RequestReading, on machine: Machine) -> [Composition] {
    guard let draft = FileDraft.read(reading) else { return [] }
    var requests = [draft.request]
    if draft.request.action == .delete {
      var careful = draft.request
      let isGlob = FileCommandWriter(request: draft.request, system: machine.operatingSystem).globCommand() != nil
      careful.action = isGlob ? .longList : .list
      requests = draft.isVague || !draft.request.hasConditions ? [careful, draft.request] : [draft.request, careful]
    }
    let isOfKind = draft.request.kind == .folder || draft.request.kind == .link
    let isLongList = draft.request.action == .longList
    let parts = draft.request.conditionCount + (draft.request.action == .list ? 0 : isOfKind && isLongList ? 2 : 1)
    var certainty = draft.certainty * (parts > 1 ? Self.combinedFactor : Self.singleFactor)
    if draft.request.isLoopOverNames { certainty *= Self.singleFactor }
    return requests.compactMap { request in
      let writer = FileCommandWriter(request: request, system: machine.operatingSystem)
      guard let script = writer.command() else { return nil }
      defer { certainty *= Self.secondFactor }
      return Composition(
        script: script, about: FileWording(request: request, language: machine.language).sentence, name: "files",
        tokens: draft.words.taken, certainty: certainty)
    }
  }
}
