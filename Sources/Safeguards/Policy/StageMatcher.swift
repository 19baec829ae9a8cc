import RiskAssessment
import ShellGrammar

/// Holds one invocation against one program of a pattern.
struct StageMatcher {
  let stage: CommandPattern.Stage
  let known: KnownFlags

  /// `sh` in a pattern is whatever reads its input as shell commands.
  private static let shells: Set<String> = [
    "sh", "bash", "zsh", "dash", "ksh", "mksh", "ash", "fish", "eval", "source", ".",
  ]

  private func names(_ name: String) -> Bool {
    stage.program.text == "sh" ? Self.shells.contains(name) : stage.program.matches(name)
  }

  /// Whether the invocation holds at least what the pattern says.
  func holdsAtLeast(_ invocation: Invocation) -> PatternMatch {
    guard let name = invocation.name, names(name) else { return .no }
    if stage.arguments.allSatisfy(\.isAnything) { return .yes }
    let wanted = BoundCall(name, stage.arguments.map(CallWord.init(pattern:)), known: known)
    let call = BoundCall(name, invocation.arguments.map(CallWord.init), known: known)
    return min(
      flags(of: wanted, in: call), operands(of: wanted, in: call, mayHaveMore: invocation.takesFoundFiles))
  }

  private func flags(of wanted: BoundCall, in call: BoundCall) -> PatternMatch {
    var result = PatternMatch.yes
    for flag in wanted.flags where !flag.spellings.contains("-*") {
      let best = call.flags.map { Self.same($0, flag) }.max() ?? .no
      result = min(result, call.mayHoldMoreFlags ? max(best, .maybe) : best)
    }
    return result
  }

  private static func same(_ used: BoundCall.Flag, _ wanted: BoundCall.Flag) -> PatternMatch {
    guard !used.spellings.isDisjoint(with: wanted.spellings) else { return .no }
    guard let value = wanted.value else { return .yes }
    guard let given = used.value else { return .no }
    return match(value, given)
  }

  /// Subcommands stand where they stand; the other operands anywhere after them, in this order.
  private func operands(of wanted: BoundCall, in call: BoundCall, mayHaveMore: Bool) -> PatternMatch {
    var result = PatternMatch.yes
    var rest = call.operands[...]
    for (index, operand) in wanted.operands.enumerated() {
      if Self.isPositional(index, wanted, call) {
        guard let first = rest.popFirst() else { return mayHaveMore || call.mayHoldMoreFlags ? .maybe : .no }
        result = min(result, Self.match(operand, first))
      } else {
        let best = rest.map { Self.match(operand, $0) }.max() ?? .no
        result = min(result, mayHaveMore ? max(best, .maybe) : best)
        if best == .yes, let place = rest.firstIndex(where: { Self.match(operand, $0) == .yes }) {
          rest = rest[(place + 1)...]
        }
      }
      if result == .no { return .no }
    }
    return result
  }

  /// A word that names a subcommand, in a program that has some or of which nothing is known.
  private static func isPositional(_ index: Int, _ wanted: BoundCall, _ call: BoundCall) -> Bool {
    index < max(wanted.subcommands, call.subcommands)
      || !wanted.isKnown && wanted.operands[...index].allSatisfy(\.glob.isLiteral)
  }

  /// A path counts as what it leads to.
  private static func match(_ wanted: CallWord, _ given: CallWord) -> PatternMatch {
    if wanted.glob.matches(given.text) || wanted.glob.matches(PathForm.plain(given.text)) { return .yes }
    return given.isOpen ? .maybe : .no
  }
}

extension StageMatcher {
  /// Whether the invocation holds no more than what the pattern says.
  func holdsAtMost(_ invocation: Invocation) -> Bool {
    guard let name = invocation.name, stage.program.matches(name), invocation.assignments.isEmpty,
      !invocation.takesFoundFiles, invocation.redirections.allSatisfy(Self.writesNothing)
    else { return false }
    let wanted = BoundCall(name, stage.arguments.map(CallWord.init(pattern:)), known: known)
    let call = BoundCall(name, invocation.arguments.map(CallWord.init), known: known)
    guard !call.mayHoldMoreFlags, call.operands.allSatisfy({ !$0.isOpen || !$0.mayBeFlag }) else { return false }
    let takesAnyFlag = wanted.flags.contains { $0.spellings.contains("-*") }
    let flagsFit = call.flags.allSatisfy { used in
      takesAnyFlag || wanted.flags.contains { Self.same(used, $0) == .yes && ($0.value != nil || used.value == nil) }
    }
    return flagsFit && operandsFit(wanted, call)
  }

  private func operandsFit(_ wanted: BoundCall, _ call: BoundCall) -> Bool {
    let positional = wanted.operands.indices.prefix { Self.isPositional($0, wanted, call) }.count
    guard call.operands.count >= positional else { return false }
    for index in 0..<positional where Self.match(wanted.operands[index], call.operands[index]) != .yes { return false }
    return call.operands[positional...].allSatisfy { given in
      wanted.operands[positional...].contains { Self.fits(given, $0) }
    }
  }

  /// A star passes no folder, and no path leads upwards, unless the star stands alone.
  private static func fits(_ given: CallWord, _ wanted: CallWord) -> Bool {
    if wanted.glob.isAnything { return true }
    return wanted.glob.matches(given.text, keepingFolders: true) && !given.text.split(separator: "/").contains("..")
  }

  private static func writesNothing(_ redirection: Redirection) -> Bool {
    switch redirection.operator {
    case .input, .duplicateInput, .duplicateOutput, .hereDocument, .hereDocumentStrippingTabs, .hereString: true
    default: redirection.target.literalValue == "/dev/null"
    }
  }
}
