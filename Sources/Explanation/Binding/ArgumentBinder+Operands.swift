import CommandReference
import ShellGrammar

extension ArgumentBinder {
  /// Gives each operand its entry; those after `--` take the entries with `if: --` where there are any.
  mutating func bindOperands() {
    let entries = knowledge.first?.operands.filter(isThere) ?? []
    let known = knowledge.first?.operands ?? []
    if let divider, entries.contains(where: Self.followsDivider) {
      let before = known.filter { !Self.followsDivider($0) && isThere($0, asideFrom: "--") }
      bindOperands(operands.filter { $0 < divider }[...], to: before)
      bindOperands(operands.filter { $0 > divider }[...], to: entries.filter(Self.followsDivider))
    } else {
      bindOperands(operands[...], to: entries)
    }
    bound.sort { Self.start($0) < Self.start($1) }
  }

  /// Where `--` stands.
  private var divider: Int? {
    for argument in bound {
      switch argument {
      case .endOfOptions(let word): return word
      case .flag(let use) where use.typed == "--": return use.place.argument
      default: break
      }
    }
    return nil
  }

  /// Where a command inside the words ends: an operand after it is named `:::` as the word that begins it.
  private func divider(after entries: ArraySlice<OperandEntry>) -> Int? {
    guard let sign = entries.first?.name, sign.hasPrefix(":::") else { return nil }
    return arguments.firstIndex { $0.text == ":::" }
  }

  /// Where a command or script ends: at the last word, a text in another language where a flag stands between its words.
  private func end(of entry: OperandEntry, _ words: ArraySlice<Int>) -> Int {
    guard entry.language != .command, entry.language != .shell, var end = words.first else { return arguments.count }
    for word in words where word == end { end += 1 }
    return end
  }

  private static func followsDivider(_ entry: OperandEntry) -> Bool { entry.ifFlags.contains("--") }

  /// Binds words in the order of the entries; a repeated or optional one leaves those after it their words.
  private mutating func bindOperands(_ words: ArraySlice<Int>, to entries: [OperandEntry]) {
    var words = words
    for entry in entries where entry.isListed {
      for word in words where isListed(arguments[word], by: entry) { bound.append(.operand(word, entry)) }
      words.removeAll { isListed(arguments[$0], by: entry) }
    }
    let entries = entries.filter { !$0.isListed }
    for (index, entry) in entries.enumerated() {
      guard let word = words.first else { break }
      if entry.language == .command || Self.isScript(entry) {
        let end = divider(after: entries[(index + 1)...]) ?? end(of: entry, words)
        if word < end {
          let isOne = entry.language != .command && end == word + 1
          bound.append(
            isOne
              ? .operand(word, entry)
              : entry.language == .command ? .command(word..<end, entry) : .script(word..<end, entry))
        }
        words = words.drop { $0 < end }
        continue
      }
      let isAssignmentOnly = entry.name.utf8.contains(UInt8(ascii: "="))
      let leavesNumbers = !entry.isNumber && entries[(index + 1)...].contains(where: \.isNumber)
      for _ in 0..<count(entry, of: words.count, before: entries[(index + 1)...]) {
        guard let word = words.first, !isAssignmentOnly || isAssignment(arguments[word]) else { break }
        if entry.isNumber != isNumber(arguments[word]), entry.isNumber || leavesNumbers { break }
        bound.append(.operand(word, entry))
        words.removeFirst()
      }
    }
    for word in words { bound.append(.operand(word, nil)) }
  }

  /// How many of the words that are left an operand may take.
  private func count(_ entry: OperandEntry, of words: Int, before after: ArraySlice<OperandEntry>) -> Int {
    guard entry.isRepeated || entry.isOptional else { return 1 }
    let isBeforeCommand = after.contains { $0.language == .command }
    if isBeforeCommand { return entry.isRepeated && entry.name.utf8.contains(UInt8(ascii: "=")) ? words : 1 }
    // `file{,.bak}` alone is several words: the last operand is among them.
    if words == 1, operands.count == 1, isBraceExpansion(arguments[operands[0]]) { return 1 }
    let spare = max(0, words - after.filter { !$0.isRepeated && !$0.isOptional }.count)
    return entry.isRepeated ? spare : min(spare, 1)
  }

  private static func start(_ argument: BoundArgument) -> (Int, Int) {
    switch argument {
    case .flag(let use): (use.place.argument, use.place.bytes.lowerBound)
    case .unknownFlag(let piece, _): (piece.argument, piece.bytes.lowerBound)
    case .endOfOptions(let word), .operand(let word, _): (word, 0)
    case .script(let words, _), .command(let words, _): (words.lowerBound, 0)
    }
  }

  private func isThere(_ entry: OperandEntry) -> Bool { isThere(entry, asideFrom: nil) }

  /// Whether the flags that were used let the operand be there, one of them not counted.
  private func isThere(_ entry: OperandEntry, asideFrom uncounted: String?) -> Bool {
    if entry.unlessFlags.contains(where: { $0 != uncounted && isUsed($0) }) { return false }
    return entry.ifFlags.isEmpty || entry.ifFlags.contains(where: isUsed)
  }

  /// Whether a flag was used, the program called by that name, or the first operand is that word (`ACTION=foreach`).
  private func isUsed(_ spelling: String) -> Bool {
    spelling == program || isFirstOperand(spelling)
      || bound.contains { argument in
        switch argument {
        case .flag(let use): use.entry.spellings.contains(spelling)
        case .endOfOptions: spelling == "--"
        default: false
        }
      }
  }

  /// Whether an operand that is there beside certain first words alone stands beside one of them.
  func isForFirstOperand(_ entry: OperandEntry) -> Bool {
    let words = entry.ifFlags.filter { $0.utf8.contains(UInt8(ascii: "=")) }
    return words.isEmpty || words.contains(where: isFirstOperand)
  }

  private func isFirstOperand(_ condition: String) -> Bool {
    guard let first = operands.first, let name = knowledge.first?.operands.first?.name,
      condition.hasPrefix(name + "=")
    else { return false }
    return arguments[first].isLiteral && arguments[first].text == condition.dropFirst(name.count + 1)
  }

  /// Whether all words that are left are one script, joined with blanks.
  static func isScript(_ entry: OperandEntry) -> Bool { entry.language?.joinsWords == true && entry.isRepeated }

  private func isBraceExpansion(_ argument: ArgumentText) -> Bool {
    argument.word.parts.contains { if case .brace = $0 { true } else { false } }
  }

  private func isListed(_ argument: ArgumentText, by entry: OperandEntry) -> Bool {
    entry.values.contains { $0.pattern.match(argument.text, fixed: { !argument.isReplaced($0) }) != nil }
  }

  private func isNumber(_ argument: ArgumentText) -> Bool {
    !argument.bytes.isEmpty
      && argument.bytes.indices.allSatisfy {
        argument.isExpanded($0) || (0x30...0x39).contains(argument.bytes[$0]) || argument.bytes[$0] == 0x2E
      }
  }

  private func isAssignment(_ argument: ArgumentText) -> Bool {
    guard let equals = argument.bytes.firstIndex(of: UInt8(ascii: "=")), equals > 0 else { return false }
    return argument.bytes[0] != UInt8(ascii: "-")
  }
}
