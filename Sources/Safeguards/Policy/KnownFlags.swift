import CommandReference

/// What is known of programs' flags, read once for each program of a command.
final class KnownFlags {
  private let library: CommandLibrary
  private var byName: [String: CommandKnowledge?] = [:]

  init(_ library: CommandLibrary) { self.library = library }

  func command(_ name: String) -> CommandKnowledge? {
    if let known = byName[name] { return known }
    let known = library.command(name, .flags)
    byName[name] = .some(known)
    return known
  }
}
