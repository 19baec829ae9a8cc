/// Reads scripts of sed.
struct SedReader {
  /// What cannot be read.
  struct Unreadable: Error {}

  let bytes: [UInt8]
  private var position = 0
  private var nesting = 0

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The commands in `bytes`; nil where they cannot be read whole.
  static func read(_ bytes: [UInt8]) -> [SedCommand]? {
    var reader = SedReader(bytes: bytes)
    return try? reader.commands(isNested: false)
  }

  private func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ sign: UInt8) -> Bool {
    guard byte(position) == sign else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while byte(position) == UInt8(ascii: " ") || byte(position) == UInt8(ascii: "\t") { position += 1 }
  }

  private mutating func commands(isNested: Bool) throws(Unreadable) -> [SedCommand] {
    guard nesting < 50 else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    var commands: [SedCommand] = []
    while true {
      skipBlanks()
      if take(UInt8(ascii: ";")) || take(UInt8(ascii: "\n")) { continue }
      if byte(position) == UInt8(ascii: "#") {
        while let next = byte(position), next != UInt8(ascii: "\n") { _ = next; position += 1 }
        continue
      }
      if position >= bytes.count {
        if isNested { throw Unreadable() }
        return commands
      }
      if byte(position) == UInt8(ascii: "}") {
        guard isNested else { throw Unreadable() }
        position += 1
        return commands
      }
      commands.append(try command())
    }
  }

  private mutating func command() throws(Unreadable) -> SedCommand {
    let start = position
    let first = try address()
    skipBlanks()
    var last: SedAddress?
    if first != nil, take(UInt8(ascii: ",")) {
      skipBlanks()
      last = try address(isSecond: true)
      if last == nil { throw Unreadable() }
      skipBlanks()
    }
    let addressEnd = position
    let isNegated = take(UInt8(ascii: "!"))
    skipBlanks()
    let verbStart = position
    let kind = try verb()
    var addressRange = start..<addressEnd
    if first == nil { addressRange = start..<start }
    return SedCommand(
      first: first, last: last, isNegated: isNegated, kind: kind, addressRange: addressRange,
      verbRange: verbStart..<position)
  }

  private mutating func address(isSecond: Bool = false) throws(Unreadable) -> SedAddress? {
    guard let next = byte(position) else { return nil }
    switch next {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = digits()
      if take(UInt8(ascii: "~")) { return .step(first: number, step: digits()) }
      return .line(number)
    case UInt8(ascii: "$"):
      position += 1
      return .lastLine
    case UInt8(ascii: "/"):
      position += 1
      return try pattern(UInt8(ascii: "/"))
    case UInt8(ascii: "\\"):
      guard let sign = byte(position + 1) else { throw Unreadable() }
      position += 2
      return try pattern(sign)
    case UInt8(ascii: "+") where isSecond:
      position += 1
      return .following(digits())
    default: return nil
    }
  }

  private mutating func pattern(_ sign: UInt8) throws(Unreadable) -> SedAddress {
    let start = position
    let text = try delimited(sign)
    let range = start..<(position - 1)
    return .regex(text, range, ignoresCase: take(UInt8(ascii: "I")))
  }

  private mutating func digits() -> String {
    let start = position
    while let next = byte(position), (0x30...0x39).contains(next) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The text up to `sign`; a backslash keeps the byte after it.
  private mutating func delimited(_ sign: UInt8, isPattern: Bool = true) throws(Unreadable) -> String {
    let start = position
    var isInBrackets = false
    while let next = byte(position) {
      if next == UInt8(ascii: "\\") {
        position += 2
        continue
      }
      if isPattern, next == UInt8(ascii: "["), !isInBrackets {
        isInBrackets = true
        if byte(position + 1) == UInt8(ascii: "^") { position += 1 }
        if byte(position + 1) == UInt8(ascii: "]") { position += 1 }
      } else if isPattern, next == UInt8(ascii: "]") {
        isInBrackets = false
      } else if next == sign, !isInBrackets {
        position += 1
        return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
      }
      position += 1
    }
    throw Unreadable()
  }

  private mutating func verb() throws(Unreadable) -> SedCommand.Kind {
    guard let verb = byte(position) else { throw Unreadable() }
    position += 1
    switch verb {
    case UInt8(ascii: "{"): return .block(try commands(isNested: true))
    case UInt8(ascii: "s"): return try ended(substitution())
    case UInt8(ascii: "y"):
      guard let sign = byte(position), sign != UInt8(ascii: "\n") else { throw Unreadable() }
      position += 1
      let from = try delimited(sign, isPattern: false)
      return try ended(.transliterate(from, try delimited(sign, isPattern: false)))
    case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "c"): return .text(verb: verb, text())
    case UInt8(ascii: "r"), UInt8(ascii: "w"): return .file(verb: verb, restOfLine())
    case UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: ":"):
      skipBlanks()
      return .branch(verb: verb, label())
    case UInt8(ascii: "q"), UInt8(ascii: "Q"):
      skipBlanks()
      return try ended(.quit(verb: verb, status: digits()))
    default:
      guard "pdnNDPhHgGx=l".utf8.contains(verb) else { throw Unreadable() }
      return try ended(.simple(verb))
    }
  }

  /// What follows a command must end it.
  private mutating func ended(_ kind: SedCommand.Kind) throws(Unreadable) -> SedCommand.Kind {
    let mark = position
    skipBlanks()
    guard let next = byte(position) else {
      position = mark
      return kind
    }
    guard [UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "}"), UInt8(ascii: "#")].contains(next) else {
      throw Unreadable()
    }
    position = mark
    return kind
  }

  private mutating func substitution() throws(Unreadable) -> SedCommand.Kind {
    guard let sign = byte(position), sign != UInt8(ascii: "\n"), sign != UInt8(ascii: "\\") else { throw Unreadable() }
    position += 1
    var flags = SedCommand.SubstitutionFlags()
    let start = position
    let pattern = try delimited(sign)
    let middle = position
    let replacement = try delimited(sign, isPattern: false)
    (flags.patternRange, flags.replacementRange) = (start..<(middle - 1), middle..<(position - 1))
    while let next = byte(position) {
      switch next {
      case UInt8(ascii: "g"): flags.isGlobal = true
      case UInt8(ascii: "p"): flags.prints = true
      case UInt8(ascii: "i"), UInt8(ascii: "I"): flags.ignoresCase = true
      case UInt8(ascii: "m"), UInt8(ascii: "M"): flags.isMultiline = true
      case UInt8(ascii: "e"): flags.executes = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        flags.occurrence = digits()
        continue
      case UInt8(ascii: "w"):
        position += 1
        flags.file = restOfLine()
        continue
      default: return .substitute(pattern, replacement, flags)
      }
      position += 1
    }
    return .substitute(pattern, replacement, flags)
  }

  private mutating func restOfLine() -> String {
    skipBlanks()
    let start = position
    while let next = byte(position), next != UInt8(ascii: "\n") { _ = next; position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The text of `a`, `i` and `c`: after a backslash and newline, or on the same line.
  private mutating func text() -> String {
    skipBlanks()
    if byte(position) == UInt8(ascii: "\\") {
      position += 1
      skipBlanks()
      if byte(position) == UInt8(ascii: "\n") { position += 1 }
    }
    let start = position
    while let next = byte(position), next != UInt8(ascii: "\n") {
      position += next == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, bytes.count)
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func label() -> String {
    let start = position
    while let next = byte(position), next != UInt8(ascii: "\n"), next != UInt8(ascii: ";"), next != UInt8(ascii: "}") {
      _ = next
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
