import CommandReference
package import OfflineEngine
import Platform
package import Prompting

/// Chooses the lines of the local manual that may matter for a request.
package struct ManualExcerpts {
  let world: World
  private let knowledge: RememberedKnowledge
  /// The most programs that are looked at, and the most pages that are rendered for it: each may cost 30 ms.
  private static let programLimit = 4
  private static let pageLimit = 2

  /// Makes a chooser in this world.
  package init(_ world: World) {
    self.world = world
    knowledge = RememberedKnowledge(world.reference)
  }

  /// The lines of flags that share most with the words, best first: of the candidates' programs and of those that the
  /// words name.
  package func excerpts(words: String, candidates: [Candidate], limit: Int = 12) -> [ManualExcerpt] {
    let terms = RequestTerms(words)
    var pages = 0
    var found: [(page: String, flag: FlagLine, score: Int)] = []
    for (program, used) in programs(words, candidates) {
      for flag in flags(of: program, &pages) {
        let score = terms.score(flag.texts) * 2 + (used.isDisjoint(with: flag.spellings) ? 0 : 3)
        if score > 0 { found.append((program, flag, score)) }
      }
    }
    // A stable order: the same request must be the same text.
    let ordered = found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    return ordered.prefix(max(0, limit)).map { ManualExcerpt(page: $0.element.page, line: $0.element.flag.line) }
  }

  /// Programs, with a subcommand where they have them, and the flags that candidates use of them.
  private func programs(_ words: String, _ candidates: [Candidate]) -> [(name: String, used: Set<String>)] {
    var programs: [(name: String, used: Set<String>)] = []
    func add(_ name: String, _ used: [String]) {
      if let index = programs.firstIndex(where: { $0.name == name }) {
        programs[index].used.formUnion(used)
      } else if programs.count < Self.programLimit {
        programs.append((name, Set(used)))
      }
    }
    // Once there are enough, what is known of one more need not be read.
    func hasPlace(_ program: String) -> Bool {
      programs.count < Self.programLimit || programs.contains { $0.name == program || $0.name.hasPrefix(program + " ") }
    }
    for command in candidates.flatMap({ CommandPrograms.commands(in: $0.command) })
    where command.program != "sudo" && hasPlace(command.program) {
      add(name(command.program, command.words), UsedFlags.of(command.words))
    }
    let typed = words.split(whereSeparator: \.isWhitespace).map(String.init)
    for (index, word) in typed.enumerated() where hasPlace(word) && isProgram(word) {
      add(name(word, Array(typed[(index + 1)...].prefix(1))), [])
    }
    return programs
  }

  /// `git commit` where git has subcommands and this is one.
  private func name(_ program: String, _ words: [String]) -> String {
    guard let first = words.first(where: { !$0.hasPrefix("-") }),
      knowledge.of(program, [])?.hasSubcommands == true,
      knowledge.of(program + " " + first, [])?.program == program + " " + first
    else { return program }
    return program + " " + first
  }

  private func isProgram(_ word: String) -> Bool {
    word.utf8.count >= 2 && word.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
      && word.first != "-" && world.machine.hasProgram(word)
  }

  private func flags(of program: String, _ pages: inout Int) -> [FlagLine] {
    if let knowledge = knowledge.of(program, .flags) {
      return knowledge.flags.filter { $0.platform == nil || $0.platform == world.reference.operatingSystem }
        .compactMap { FlagLine($0) }
    }
    guard pages < Self.pageLimit else { return [] }
    pages += 1
    return world.reference.page(of: program)?.flags.compactMap { FlagLine($0) } ?? []
  }
}

/// What is known of programs, each file read once, and no more of it than is needed.
private final class RememberedKnowledge {
  private let reference: ProgramReference
  private var known: [String: CommandKnowledge?] = [:]

  init(_ reference: ProgramReference) { self.reference = reference }

  func of(_ command: String, _ parts: CommandParts) -> CommandKnowledge? {
    let key = parts.isEmpty ? command : command + "\n"
    if let found = known[key] { return found }
    let found = reference.knowledge(of: command, parts)
    known[key] = .some(found)
    return found
  }
}
