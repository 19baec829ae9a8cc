/// Reads scripts of sed.
struct SedReader {
  /// What cannot be read.
  struct Unreadable: Error {}

  let bytes: [UInt8]
  let dialect: SedLanguage.Dialect
  var position = 0
  private var nesting = 0
  /// Labels that are jumped to.
  var targets: Set<String> = []
  var labels: Set<String> = []

  static let deepestNesting = 50

  private init(bytes: [UInt8], dialect: SedLanguage.Dialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// The commands in `bytes`; nil where they cannot be read whole.
  static func read(_ bytes: [UInt8], _ dialect: SedLanguage.Dialect = SedLanguage.Dialect()) -> [SedCommand]? {
    var reader = SedReader(bytes: bytes, dialect: dialect)
    guard let commands = try? reader.commands(isNested: false), reader.targets.isSubset(of: reader.labels) else {
      return nil
    }
    return commands
  }

  func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func take(_ sign: UInt8) -> Bool {
    guard byte(position) == sign else { return false }
    position += 1
    return true
  }

  mutating func skipBlanks() {
    while byte(position) == UInt8(ascii: " ") || byte(position) == UInt8(ascii: "\t") { position += 1 }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// What only the GNU program has.
  func needGNU() throws(Unreadable) {
    if !dialect.isGNU { throw Unreadable() }
  }

  mutating func commands(isNested: Bool) throws(Unreadable) -> [SedCommand] {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
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
        try endOfCommand()
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
    if let first, take(UInt8(ascii: ",")) {
      skipBlanks()
      last = try address(isSecond: true)
      if last == nil { throw Unreadable() }
      try checkZero(first, last)
      skipBlanks()
    } else if let first {
      try checkZero(first, nil)
    }
    var addressEnd = max(start, position)
    while addressEnd > start, bytes[addressEnd - 1] <= 0x20 { addressEnd -= 1 }
    let isNegated = take(UInt8(ascii: "!"))
    skipBlanks()
    let verbStart = position
    let kind = try verb(addresses: first == nil ? 0 : last == nil ? 1 : 2)
    return SedCommand(
      first: first, last: last, isNegated: isNegated, kind: kind, addressRange: start..<addressEnd,
      verbRange: verbStart..<max(verbStart, position))
  }

  /// Line 0 is only good for `0,/x/`.
  private func checkZero(_ first: SedAddress, _ last: SedAddress?) throws(Unreadable) {
    guard case .line(let number) = first, number.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return }
    guard case .regex? = last else { throw Unreadable() }
    try needGNU()
  }

  private mutating func address(isSecond: Bool = false) throws(Unreadable) -> SedAddress? {
    guard let next = byte(position) else { return nil }
    switch next {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = digits()
      guard take(UInt8(ascii: "~")) else { return .line(number) }
      try needGNU()
      return .step(first: number, step: digits())
    case UInt8(ascii: "$"):
      position += 1
      return .lastLine
    case UInt8(ascii: "/"):
      position += 1
      return try pattern(UInt8(ascii: "/"))
    case UInt8(ascii: "\\"):
      guard let sign = byte(position + 1), sign != UInt8(ascii: "\n"), sign != UInt8(ascii: "\\") else {
        throw Unreadable()
      }
      position += 2
      return try pattern(sign)
    case UInt8(ascii: "+") where isSecond:
      position += 1
      return .following(digits())
    case UInt8(ascii: "~") where isSecond:
      try needGNU()
      position += 1
      return .multiple(digits())
    default: return nil
    }
  }

  private mutating func pattern(_ sign: UInt8) throws(Unreadable) -> SedAddress {
    let range = try delimited(sign, isPattern: true)
    var ignoresCase = false
    while let next = byte(position), next == UInt8(ascii: "I") || next == UInt8(ascii: "M") {
      try needGNU()
      if range.isEmpty { throw Unreadable() }
      if next == UInt8(ascii: "I") { ignoresCase = true }
      position += 1
    }
    return .regex(text(range), range, ignoresCase: ignoresCase)
  }

  mutating func digits() -> String {
    let start = position
    while let next = byte(position), (0x30...0x39).contains(next) { position += 1 }
    return text(start..<position)
  }

  /// Where the text up to `sign` stands; a backslash keeps the byte after it, and a pattern's brackets keep the sign.
  mutating func delimited(_ sign: UInt8, isPattern: Bool) throws(Unreadable) -> Range<Int> {
    let start = position
    while let next = byte(position) {
      if next == sign {
        position += 1
        return start..<(position - 1)
      }
      switch next {
      case UInt8(ascii: "\n"): throw Unreadable()
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "[") where isPattern: skipSet()
      default: position += 1
      }
    }
    throw Unreadable()
  }

  /// Skips `[…]`, with `[:class:]` and its like inside.
  private mutating func skipSet() {
    position += 1
    if byte(position) == UInt8(ascii: "^") { position += 1 }
    if byte(position) == UInt8(ascii: "]") { position += 1 }
    while let next = byte(position), next != UInt8(ascii: "]"), next != UInt8(ascii: "\n") {
      position += 1
      guard next == UInt8(ascii: "["), let kind = byte(position), ".:=".utf8.contains(kind) else { continue }
      position += 1
      while let inner = byte(position), inner != UInt8(ascii: "\n") {
        position += 1
        if inner == kind, byte(position) == UInt8(ascii: "]") { break }
      }
      position += 1
    }
    if byte(position) == UInt8(ascii: "]") { position += 1 }
  }
}
