import CommandReference

extension ArgumentBinder {
  /// Gives each operand its entry: those before a repeated one in order, those after it from the end.
  mutating func bindOperands() {
    var entries = knowledge.first?.operands.filter(isThere) ?? []
    var words = operands[...]
    while let entry = entries.first, let word = words.first {
      if entry.language == .command {
        bound.append(.command(word..<arguments.count, entry))
        words = []
        break
      }
      if entry.name.contains("=") {
        guard isAssignment(arguments[word]) else {
          entries.removeFirst()
          continue
        }
        bound.append(.operand(word, entry))
        words.removeFirst()
        if !entry.isRepeated { entries.removeFirst() }
        continue
      }
      if entry.isRepeated {
        let after = entries.dropFirst()
        let needed =
          after.contains { $0.language == .command } ? words.count - 1 : after.filter { !$0.isRepeated }.count
        for _ in 0..<max(1, words.count - needed) {
          guard let word = words.popFirst() else { break }
          bound.append(.operand(word, entry))
        }
      } else {
        bound.append(.operand(word, entry))
        words.removeFirst()
      }
      entries.removeFirst()
    }
    for word in words { bound.append(.operand(word, nil)) }
    bound.sort { Self.start($0) < Self.start($1) }
  }

  private static func start(_ argument: BoundArgument) -> (Int, Int) {
    switch argument {
    case .flag(let use): (use.place.argument, use.place.bytes.lowerBound)
    case .unknownFlag(let piece, _): (piece.argument, piece.bytes.lowerBound)
    case .endOfOptions(let word), .operand(let word, _): (word, 0)
    case .command(let words, _): (words.lowerBound, 0)
    }
  }

  private func isThere(_ entry: OperandEntry) -> Bool {
    if entry.unlessFlags.contains(where: isUsed) { return false }
    return entry.ifFlags.isEmpty || entry.ifFlags.contains(where: isUsed)
  }

  private func isUsed(_ spelling: String) -> Bool {
    bound.contains { argument in
      if case .flag(let use) = argument { use.entry.spellings.contains(spelling) } else { false }
    }
  }

  private func isAssignment(_ argument: ArgumentText) -> Bool {
    guard let equals = argument.bytes.firstIndex(of: UInt8(ascii: "=")), equals > 0 else { return false }
    return argument.bytes[0] != UInt8(ascii: "-")
  }
}
