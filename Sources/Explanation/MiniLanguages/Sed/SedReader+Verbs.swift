extension SedReader {
  mutating func verb(addresses: Int) throws(Unreadable) -> SedCommand.Kind {
    guard let verb = byte(position) else { throw Unreadable() }
    position += 1
    switch verb {
    case UInt8(ascii: "{"): return .block(try commands(isNested: true))
    case UInt8(ascii: "s"): return .substitute(try substitution())
    case UInt8(ascii: "y"): return try transliteration()
    case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "c"): return .text(verb: verb, try addedText())
    case UInt8(ascii: "r"), UInt8(ascii: "w"): return .file(verb: verb, try fileName())
    case UInt8(ascii: "R"), UInt8(ascii: "W"):
      try needGNU()
      return .file(verb: verb, try fileName())
    case UInt8(ascii: ":"):
      guard addresses == 0 else { throw Unreadable() }
      let label = label()
      if label.isEmpty { throw Unreadable() }
      labels.insert(label)
      return try ended(.branch(verb: verb, label))
    case UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "T"):
      if verb == UInt8(ascii: "T") { try needGNU() }
      let label = label()
      if !label.isEmpty { targets.insert(label) }
      return try ended(.branch(verb: verb, label))
    case UInt8(ascii: "q"), UInt8(ascii: "Q"):
      guard addresses < 2 else { throw Unreadable() }
      skipBlanks()
      let status = digits()
      if verb == UInt8(ascii: "Q") || !status.isEmpty { try needGNU() }
      return try ended(.quit(verb: verb, status: status))
    case UInt8(ascii: "e"):
      try needGNU()
      return .execute(restOfLine())
    case UInt8(ascii: "v"):
      try needGNU()
      _ = label()
      return try ended(.simple(verb))
    case UInt8(ascii: "F"), UInt8(ascii: "z"):
      try needGNU()
      return try ended(.simple(verb))
    case UInt8(ascii: "l"):
      skipBlanks()
      if !digits().isEmpty { try needGNU() }
      return try ended(.simple(verb))
    default:
      guard "pdnNDPhHgGx=".utf8.contains(verb) else { throw Unreadable() }
      return try ended(.simple(verb))
    }
  }

  private mutating func ended(_ kind: SedCommand.Kind) throws(Unreadable) -> SedCommand.Kind {
    try endOfCommand()
    return kind
  }

  /// What follows a command must end it; it stays where it is.
  func endOfCommand() throws(Unreadable) {
    var place = position
    while byte(place) == UInt8(ascii: " ") || byte(place) == UInt8(ascii: "\t") { place += 1 }
    guard let next = byte(place) else { return }
    guard ";\n}#".utf8.contains(next) else { throw Unreadable() }
  }

  private mutating func substitution() throws(Unreadable) -> SedSubstitution {
    guard let sign = byte(position), sign != UInt8(ascii: "\n"), sign != UInt8(ascii: "\\") else { throw Unreadable() }
    position += 1
    let pattern = try delimited(sign, isPattern: true)
    var substitution = SedSubstitution(pattern: pattern, replacement: try delimited(sign, isPattern: false))
    try flags(of: &substitution)
    try endOfCommand()
    try checkReferences(substitution)
    return substitution
  }

  private mutating func flags(of substitution: inout SedSubstitution) throws(Unreadable) {
    var seen: Set<UInt8> = []
    while let next = byte(position) {
      let start = position
      position += 1
      var kind: SedSubstitution.Flag.Kind?
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        try endOfFlags(start)
        continue
      case UInt8(ascii: "g"): substitution.isGlobal = true
      case UInt8(ascii: "p"): kind = .prints
      case UInt8(ascii: "i"), UInt8(ascii: "I"): kind = .ignoresCase
      case UInt8(ascii: "m"), UInt8(ascii: "M"): kind = .isMultiline
      case UInt8(ascii: "e"):
        try needGNU()
        kind = .executes
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        position = start
        let number = digits()
        guard substitution.occurrence == nil, number.contains(where: { $0 != "0" }) else { throw Unreadable() }
        substitution.occurrence = number
        continue
      case UInt8(ascii: "w"): kind = .writes(try fileName())
      default:
        position = start
        return
      }
      let isRepeatable = kind == .ignoresCase || kind == .isMultiline
      guard seen.insert(next).inserted || isRepeatable else { throw Unreadable() }
      if let kind { substitution.flags.append(SedSubstitution.Flag(kind: kind, range: start..<position)) }
    }
  }

  /// The GNU program allows blanks between flags.
  private func endOfFlags(_ start: Int) throws(Unreadable) {
    var place = start
    while byte(place) == UInt8(ascii: " ") || byte(place) == UInt8(ascii: "\t") { place += 1 }
    guard let next = byte(place), !";\n}#".utf8.contains(next) else { return }
    try needGNU()
  }

  /// A replacement may only name groups that the pattern has.
  private func checkReferences(_ substitution: SedSubstitution) throws(Unreadable) {
    guard !substitution.pattern.isEmpty else { return }
    let groups = SedPattern.groupCount(bytes[substitution.pattern], isExtended: dialect.isExtended)
    let used = SedPattern.highestReference(bytes[substitution.replacement])
    if used > groups { throw Unreadable() }
  }

  private mutating func transliteration() throws(Unreadable) -> SedCommand.Kind {
    guard let sign = byte(position), sign != UInt8(ascii: "\n"), sign != UInt8(ascii: "\\") else { throw Unreadable() }
    position += 1
    let from = SedPattern.characters(bytes[try delimited(sign, isPattern: false)], sign, isGNU: dialect.isGNU)
    let to = SedPattern.characters(bytes[try delimited(sign, isPattern: false)], sign, isGNU: dialect.isGNU)
    guard let from, let to, from.unicodeScalars.count == to.unicodeScalars.count else { throw Unreadable() }
    return try ended(.transliterate(from, to))
  }

  private mutating func fileName() throws(Unreadable) -> String {
    let name = restOfLine()
    if name.isEmpty { throw Unreadable() }
    return name
  }

  private mutating func restOfLine() -> String {
    skipBlanks()
    let start = position
    while let next = byte(position), next != UInt8(ascii: "\n") { _ = next; position += 1 }
    return text(start..<position)
  }

  /// The text of `a`, `i` and `c`: after a backslash and a line break, or on the same line.
  private mutating func addedText() throws(Unreadable) -> String? {
    skipBlanks()
    if take(UInt8(ascii: "\\")) {
      let mark = position
      skipBlanks()
      if !take(UInt8(ascii: "\n")) {
        try needGNU()
        if position >= bytes.count { return nil }
        position = mark
      }
    } else {
      try needGNU()
      if position >= bytes.count { throw Unreadable() }
    }
    var text: [UInt8] = []
    while let next = byte(position), next != UInt8(ascii: "\n") {
      position += 1
      guard next == UInt8(ascii: "\\") else {
        text.append(next)
        continue
      }
      guard let kept = byte(position) else { break }
      position += 1
      text.append(kept == UInt8(ascii: "t") && dialect.isGNU && !text.isEmpty ? UInt8(ascii: "\t") : kept)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func label() -> String {
    skipBlanks()
    let start = position
    while let next = byte(position), next != UInt8(ascii: "\n") {
      if dialect.isGNU, " \t;}".utf8.contains(next) { break }
      position += 1
    }
    return text(start..<position)
  }
}
