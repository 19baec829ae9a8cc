import CommandReference

/// A program that the value of a flag names: `python3 -m pip`.
struct NamedProgram {
  /// The name under which its knowledge is looked for: the program, the flag and the value.
  var name: String
  /// Where its own words begin.
  var start: Int
}

extension NamedProgram {
  /// The program that one of the flags names, if one does.
  init?(_ bound: [BoundArgument], _ arguments: [ArgumentText], of program: CommandKnowledge?) {
    guard let program else { return nil }
    for case .flag(let use) in bound where use.entry.namesProgram {
      guard use.value.count == 1, let piece = use.value.first, arguments[piece.argument].isLiteral else { return nil }
      let value = arguments[piece.argument].text(piece.bytes)
      guard !value.isEmpty, !value.utf8.contains(UInt8(ascii: " ")) else { return nil }
      name = [program.program, use.typed, value].joined(separator: " ")
      start = piece.argument + 1
      return
    }
    return nil
  }
}
