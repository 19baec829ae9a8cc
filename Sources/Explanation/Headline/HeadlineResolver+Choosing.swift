import CommandReference
import ShellGrammar

extension HeadlineResolver {
  struct Candidate {
    var entry: HeadlineEntry
    var flags: Set<Int> = []
    var operands: Set<String> = []
    var isPiped = false
    /// How many of its conditions ask for a value of a form.
    var forms = 0
    var captures: [String: String] = [:]
    /// The values of a flag that stands several times.
    var values: [String] = []

    func isWithin(_ other: Candidate) -> Bool {
      guard flags.isSubset(of: other.flags), operands.isSubset(of: other.operands), !isPiped || other.isPiped else {
        return false
      }
      // Of two about the same words the one that asks for more says more.
      return flags != other.flags || operands != other.operands || isPiped != other.isPiped || forms <= other.forms
    }
  }

  /// The entries of a role that hold, without those that others say more than.
  func candidates(_ role: String) -> [Candidate] {
    guard let entries = call.knowledge.first?.headlines else { return [] }
    var found: [Candidate] = []
    for entry in entries where entry.role == role {
      guard let candidate = candidate(entry) else { continue }
      if !found.contains(where: { candidate.isWithin($0) }) {
        found.removeAll { $0.isWithin(candidate) }
        found.append(candidate)
      }
    }
    return found
  }

  private func candidate(_ entry: HeadlineEntry) -> Candidate? {
    if entry.alternatives.isEmpty { return Candidate(entry: entry) }
    for conditions in entry.alternatives {
      var candidate = Candidate(entry: entry)
      if conditions.allSatisfy({ meets($0, &candidate) }) { return candidate }
    }
    return nil
  }

  private func meets(_ condition: HeadlineEntry.Condition, _ candidate: inout Candidate) -> Bool {
    switch condition {
    case .operand("COMMAND", nil) where call.command != nil:
      candidate.operands.insert("any-COMMAND")
      return true
    case .piped:
      candidate.isPiped = true
      return isPiped
    case .severalOperands(let name):
      candidate.operands.formUnion(["any-" + name, "several-" + name])
      return call.operands.filter { $0.entry.name == name }.count > 1
    case .noOperand(let name):
      candidate.operands.insert("no-" + name)
      return !call.operands.contains { $0.entry.name == name }
    case .noFlag(let spelling):
      candidate.operands.insert("no-" + spelling)
      return !call.flags.contains { $0.spellings.contains(spelling) }
    case .flag(let spelling, let pattern):
      for (index, flag) in call.flags.enumerated() where flag.spellings.contains(spelling) {
        if candidate.flags.contains(index) { continue }
        if let pattern {
          candidate.forms += 1
          guard let value = flag.value, let captures = pattern.match(value, fixed: isFixed(flag.piece)) else {
            continue
          }
          candidate.captures.merge(captures) { first, _ in first }
        }
        if let value = flag.value {
          candidate.captures["value"] = candidate.captures["value"] ?? value
          candidate.captures[spelling] = value
        }
        candidate.flags.insert(index)
        if candidate.entry.takesEach, pattern == nil { takeOthers(spelling, &candidate) }
        return true
      }
      return false
    case .operand(let name, let pattern):
      let operands = call.operands.filter { $0.entry.name == name }
      guard let first = operands.first else { return false }
      if let pattern {
        candidate.forms += 1
        let isAssignment = first.entry.name == "NAME" && call.arguments[first.argument].bytes.contains(0x3D)
        guard operands.count == 1, isAssignment || isFixed(call.arguments[first.argument]),
          let captures = pattern.match(
            call.arguments[first.argument].text, fixed: { !call.arguments[first.argument].isReplaced($0) })
        else { return false }
        candidate.captures.merge(captures) { first, _ in first }
        candidate.operands.insert(name)
      }
      candidate.operands.insert("any-" + name)
      return true
    }
  }

  /// Which bytes of a flag's value the shell leaves as they are.
  private func isFixed(_ piece: ArgumentPiece?) -> ((Int) -> Bool)? {
    piece.map { piece in
      let argument = call.arguments[piece.argument]
      return { !argument.isReplaced(piece.bytes.lowerBound + $0) }
    }
  }

  /// Takes a flag as often as it stands, with all its values.
  private func takeOthers(_ spelling: String, _ candidate: inout Candidate) {
    for (index, flag) in call.flags.enumerated() where flag.spellings.contains(spelling) {
      candidate.flags.insert(index)
      if let value = flag.value { candidate.values.append(value) }
    }
  }

  /// Whether the shell leaves a word as it is, patterns aside.
  private func isFixed(_ argument: ArgumentText) -> Bool {
    argument.isLiteral
      || argument.word.parts.allSatisfy { part in
        switch part {
        case .literal, .glob: true
        default: false
        }
      }
  }
}
