import CommandReference
import ShellGrammar

extension HeadlineResolver {
  /// `{-w:told}`: what the sentences of the small language in a value say that it does; nil where an operand has none.
  mutating func sentences(of name: String, _ candidate: Candidate) -> String? {
    let arguments = call.operands.filter { $0.entry.name == name }.map { call.arguments[$0.argument].word.range }
    if !arguments.isEmpty {
      toldOperands.insert(name)
      // Several of them would be too much for one sentence.
      guard arguments.count == 1, told.parts(in: arguments[0], [.code]).count == 1 else { return nil }
      return actions(in: arguments, [.code])
    }
    let flags = candidate.flags.sorted().map { call.flags[$0] }
    let flag = name == "value" ? flags.first : flags.first { $0.spellings.contains(name) }
    guard let flag, let piece = flag.piece else { return nil }
    let range = call.arguments[piece.argument].outerRange(piece.bytes)
    return actions(in: [range], [.value, .code])
      ?? flag.value.map { words.say("shows `{x}`", "`{x}`을(를) 보여 줍니다", ["x": $0]) }
  }

  private func actions(in ranges: [SourceRange], _ kinds: Set<SpanKind>) -> String? {
    var actions: [String] = []
    for part in ranges.flatMap({ told.parts(in: $0, kinds) }) {
      guard let action = told.action(part) else { return nil }
      actions.append(action)
    }
    guard !actions.isEmpty else { return nil }
    return words.isKorean ? words.parts(actions) : words.list(actions)
  }

  /// What the own sentences of flags and operands add to a phrase that does not tell of them; nil where one adds nothing.
  mutating func additions() -> [String]? {
    var places: [SourceRange] = []
    for entry in call.knowledge[0].headlines where entry.role == "told" {
      for condition in entry.alternatives.flatMap({ $0 }) {
        switch condition {
        case .flag(let spelling, let pattern):
          for (index, flag) in call.flags.enumerated()
          where flag.spellings.contains(spelling) && !toldFlags.contains(index)
            && (pattern == nil || flag.value.flatMap { pattern?.match($0) } != nil)
          {
            toldFlags.insert(index)
            if let place = flag.place { places.append(place) }
          }
        case .operand(let name, nil) where !toldOperands.contains(name):
          let named = call.operands.filter { $0.entry.name == name }
          guard !named.isEmpty else { continue }
          toldOperands.insert(name)
          places += named.map { call.arguments[$0.argument].word.range }
        default: continue
        }
      }
    }
    guard isWhole else { return nil }
    // Inside a loop no sentences are at hand; what they would add takes nothing from the phrase.
    if told.isEmpty { return [] }
    return clauses(in: places)
  }

  private func clauses(in places: [SourceRange]) -> [String]? {
    var clauses: [String] = []
    for part in places.sorted(by: { $0.start < $1.start }).flatMap({ told.parts(in: $0, [.flag, .value, .operand]) }) {
      guard let clause = told.clause(part) else { return nil }
      clauses.append(clause)
    }
    return clauses
  }
}
