/// What was found of programs while one answer is made, which one thread does from start to end.
private final class RememberedPrograms: @unchecked Sendable {
  private var found: [String: String?] = [:]
  private let search: @Sendable (String) -> String?

  init(_ search: @escaping @Sendable (String) -> String?) { self.search = search }

  func find(_ name: String) -> String? {
    if let known = found[name] { return known }
    let path = search(name)
    found[name] = .some(path)
    return path
  }
}

extension Machine {
  /// The same machine, for one answer that one thread makes: it looks for each program once.
  package func remembering() -> Machine {
    let programs = RememberedPrograms(findProgram)
    var machine = self
    machine.findProgram = { programs.find($0) }
    return machine
  }
}
