import CommandReference

extension ArgumentBinder {
  /// `--name`, `--name=value`, an abbreviation of one long flag, or `--no-name`.
  mutating func bindLong(_ argument: ArgumentText) -> Bool {
    let equals = argument.bytes.firstIndex(of: UInt8(ascii: "="))
    let nameEnd = equals ?? argument.bytes.count
    let name = argument.text(0..<nameEnd)
    var isNegated = false
    var found = entry(name)
    if found == nil { found = abbreviated(name) }
    if found == nil, name.hasPrefix("--no-"), knowledge.contains(where: { $0.program.hasPrefix("git ") }) {
      found = entry("--" + name.dropFirst("--no-".count))
      isNegated = found != nil
    }
    guard let found else { return unknown(name, 0..<argument.bytes.count) }
    var flag = FlagUse(entry: found, typed: name, place: ArgumentPiece(argument: position, bytes: 0..<nameEnd))
    flag.isNegated = isNegated
    position += 1
    if let equals {
      flag.value = [ArgumentPiece(argument: position - 1, bytes: (equals + 1)..<argument.bytes.count)]
      flag.place.bytes = 0..<(equals + 1)
    } else if !isNegated {
      takeFollowingWords(&flag)
    }
    bound.append(.flag(flag))
    return true
  }

  /// The one long flag that begins with `name`.
  private func abbreviated(_ name: String) -> FlagEntry? {
    // Flags that every program of getopt_long has are no abbreviations: sort's --version is not its --version-sort.
    guard name.utf8.count > 3, style == .getopt, !takesWholeNames, ProgramSentences.commonFlags[name] == nil else {
      return nil
    }
    var found: FlagEntry?
    let ours = knowledge.flatMap(\.flags).filter { $0.platform == nil || $0.platform == system }
    let manual = page.map { page in
      page.flags.filter { $0.spellings.contains { $0.hasPrefix(name) } }
        .map { FlagEntry($0, spelling: name, page: page.name) }
    }
    for flag in ours + (manual ?? []) {
      guard let spelling = flag.spellings.first(where: { $0.hasPrefix(name) }) else { continue }
      if let found, !found.spellings.contains(spelling) { return nil }
      if found == nil { found = flag }
    }
    return found
  }

  /// Whether the program does not take the beginning of a long flag for it: those that are not written with getopt_long.
  private var takesWholeNames: Bool {
    let program = knowledge.last?.program ?? program
    return Self.programsOfWholeNames.contains(String(program.prefix { $0 != " " }))
  }

  private static let programsOfWholeNames: Set<String> = [
    "docker", "podman", "kubectl", "helm", "gh", "terraform", "vault", "nomad", "aws", "az", "gcloud", "cargo", "npm",
    "npx", "yarn", "pnpm", "uv", "uvx", "poetry", "brew", "rg", "fd", "bat", "eza", "hyperfine", "yt-dlp", "go", "node",
  ]

  /// A word after one dash that is one flag: `-name`, `-name=value`, `-Dname` where a value may be attached, `-l16`.
  mutating func bindSingleDash(_ argument: ArgumentText) -> Bool {
    let bytes = argument.bytes
    if bindNumber(argument) { return true }
    // A flag whose name is a dash alone takes every word that no other flag fits: the tags of exiftool.
    let takesAny = if case .attached? = entry("-")?.argument { true } else { false }
    for end in stride(from: bytes.count - 1, to: takesAny ? 0 : 1, by: -1) {
      guard let entry = entry(argument.text(0..<end)) else { continue }
      let hasEquals = bytes[end] == UInt8(ascii: "=")
      let takesAttached =
        switch entry.argument {
        case .attached: true
        case .required, .optional: end == endOfCharacter(bytes, 1) && !takesAny
        case .none, .words, .several, .command: false
        }
      if !takesAttached, !hasEquals { continue }
      let start = hasEquals ? end + 1 : end
      var flag = FlagUse(
        entry: entry, typed: argument.text(0..<end), place: ArgumentPiece(argument: position, bytes: 0..<start))
      flag.value = [ArgumentPiece(argument: position, bytes: start..<bytes.count)]
      bound.append(.flag(flag))
      position += 1
      return true
    }
    return unknown(argument.text, 0..<bytes.count)
  }

  /// `-xvzf`: letters up to the first that takes a value.
  mutating func bindCluster(_ argument: ArgumentText) -> Bool {
    let bytes = argument.bytes
    if bindNumber(argument) { return true }
    let word = position
    var uses: [BoundArgument] = []
    var offset = 1
    while offset < bytes.count {
      let end = endOfFlag(argument, offset)
      let letter = "-" + argument.text(offset..<end)
      let piece = ArgumentPiece(argument: word, bytes: (offset == 1 ? 0 : offset)..<end)
      guard !argument.isExpanded(offset), let entry = entry(letter) else {
        if offset == 1 { return unknown(argument.text, 0..<bytes.count) }
        uses.append(.unknownFlag(piece, typed: letter))
        offset = end
        continue
      }
      var flag = FlagUse(entry: entry, typed: letter, place: piece)
      offset = end
      if entry.argument == .attached("NUM") {
        let start = offset
        while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
        if offset > start { flag.value = [ArgumentPiece(argument: word, bytes: start..<offset)] }
      } else if entry.argument != .none {
        position = word + 1
        if offset < bytes.count {
          flag.value = [ArgumentPiece(argument: word, bytes: offset..<bytes.count)]
        } else {
          takeFollowingWords(&flag)
        }
        offset = bytes.count
      }
      uses.append(.flag(flag))
      if entry.endsOptions { optionsEnded = true }
    }
    position = max(position, word + 1)
    bound += uses
    return true
  }

  /// `-5` or `+5` where the program knows such a flag.
  mutating func bindNumber(_ argument: ArgumentText) -> Bool {
    let digits = argument.bytes.dropFirst()
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    let sign = argument.bytes[0] == UInt8(ascii: "+") ? "+" : "-"
    guard let entry = entry(sign + "NUM") else { return false }
    var flag = FlagUse(
      entry: entry, typed: argument.text, place: ArgumentPiece(argument: position, bytes: 0..<argument.bytes.count))
    flag.isNumber = true
    flag.value = [ArgumentPiece(argument: position, bytes: 1..<argument.bytes.count)]
    bound.append(.flag(flag))
    position += 1
    return true
  }

  /// `+x` where the program knows flags with a plus; else an operand.
  mutating func bindPlus(_ argument: ArgumentText) -> Bool {
    if bindNumber(argument) { return true }
    // `+time=2` of dig, `+L1` of lsof.
    let equals = argument.bytes.firstIndex(of: UInt8(ascii: "="))
    if let equals, let entry = entry(argument.text(0..<equals)), entry.argument != .none {
      var flag = FlagUse(
        entry: entry, typed: argument.text(0..<equals), place: ArgumentPiece(argument: position, bytes: 0..<equals))
      flag.value = [ArgumentPiece(argument: position, bytes: (equals + 1)..<argument.bytes.count)]
      bound.append(.flag(flag))
      position += 1
      return true
    }
    let end = endOfCharacter(argument.bytes, 1)
    guard let entry = entry(argument.text(0..<end)), entry.argument != .none else { return false }
    var flag = FlagUse(
      entry: entry, typed: argument.text(0..<end), place: ArgumentPiece(argument: position, bytes: 0..<end))
    flag.value = [ArgumentPiece(argument: position, bytes: end..<argument.bytes.count)]
    bound.append(.flag(flag))
    position += 1
    return true
  }

  /// `key=value` of dd and its like.
  mutating func bindAssignment(_ argument: ArgumentText) -> Bool {
    guard let equals = argument.bytes.firstIndex(of: UInt8(ascii: "=")), equals > 0 else { return false }
    let name = argument.text(0..<equals)
    guard let entry = entry(name + "=") ?? entry(name) else { return false }
    var flag = FlagUse(
      entry: entry, typed: name + "=", place: ArgumentPiece(argument: position, bytes: 0..<(equals + 1)))
    flag.value = [ArgumentPiece(argument: position, bytes: (equals + 1)..<argument.bytes.count)]
    bound.append(.flag(flag))
    position += 1
    return true
  }

  /// `tar xzf`, `ps aux`: a first word of letters that are flags, whose values are the words after it, in order.
  mutating func bindFirstWord() {
    guard let argument = arguments.first, argument.isLiteral, let first = argument.bytes.first,
      first != UInt8(ascii: "-"), bundled(argument, 0) != nil
    else { return }
    let letters = argument.bytes.indices.map { bundled(argument, $0) }
    if knowledge.first?.operands.isEmpty == false, letters.contains(where: { $0 == nil }), argument.bytes.count > 8 {
      return
    }
    position = 1
    for (offset, entry) in letters.enumerated() {
      let piece = ArgumentPiece(argument: 0, bytes: offset..<(offset + 1))
      let letter = argument.text(offset..<(offset + 1))
      guard let entry else {
        bound.append(.unknownFlag(piece, typed: letter))
        continue
      }
      var flag = FlagUse(entry: entry, typed: letter, place: piece)
      takeFollowingWords(&flag)
      bound.append(.flag(flag))
    }
  }

  private func bundled(_ argument: ArgumentText, _ offset: Int) -> FlagEntry? {
    let letter = argument.text(offset..<(offset + 1))
    return entry(letter) ?? entry("-" + letter)
  }

  /// Binds the word as a flag that is not known.
  private mutating func unknown(_ typed: String, _ bytes: Range<Int>) -> Bool {
    bound.append(.unknownFlag(ArgumentPiece(argument: position, bytes: bytes), typed: typed))
    position += 1
    return true
  }

  /// Where the flag in a cluster ends: after one letter, or after two where only both together are one (wget's `-np`).
  private func endOfFlag(_ argument: ArgumentText, _ start: Int) -> Int {
    let bytes = argument.bytes
    let end = endOfCharacter(bytes, start)
    guard end < bytes.count, !argument.isExpanded(end), entry("-" + argument.text(start..<end)) == nil else {
      return end
    }
    let second = endOfCharacter(bytes, end)
    return entry("-" + argument.text(start..<second)) == nil ? end : second
  }

  private func endOfCharacter(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
