/// Finds the words of a form that stand where the name of a program does.
struct ProgramScan {
  private let bytes: Bytes
  private var position: Int
  private let end: Int
  private var awaitsProgram = true

  /// The ranges of the programs of a form.
  static func programs(of line: Range<Int>, _ bytes: Bytes) -> [Range<Int>] {
    var scan = ProgramScan(bytes: bytes, position: line.lowerBound, end: line.upperBound)
    var found: [Range<Int>] = []
    while let program = scan.next() { found.append(program) }
    return found
  }

  private init(bytes: Bytes, position: Int, end: Int) {
    self.bytes = bytes
    self.position = position
    self.end = end
  }

  /// The words of the shell after which a command begins.
  private static let openers: [StaticString] = ["do", "then", "else", "if", "while", "until"]
  private static let programsBefore = WrappedCommand.passedOver.union(WrappedCommand.findActions)
  /// What stands in the place of a program and is none.
  private static let keywords: [StaticString] = ["for", "case", "done", "fi", "esac", "in", "function", "select"]

  private mutating func next() -> Range<Int>? {
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "`"):
        awaitsProgram = true
        position += 1
      case UInt8(ascii: "'"): skipQuoted()
      case let byte where byte.isAlphanumeric || byte == UInt8(ascii: "-"):
        if let program = word() { return program }
      case let byte:
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "{")
          || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "\\")
        {
          awaitsProgram = false
        }
        position += 1
      }
    }
    return nil
  }

  /// Passes a word, and gives it where it is a program.
  private mutating func word() -> Range<Int>? {
    let start = position
    while position < end, bytes[position].isAlphanumeric || "-_.+".utf8.contains(bytes[position]) { position += 1 }
    let range = start..<position
    if position < end, bytes[position] == UInt8(ascii: "=") {
      while position < end, !bytes[position].isBlank { position += 1 }
      return nil
    }
    let isPart = position < end && bytes[position] == UInt8(ascii: "/")
    if Self.openers.contains(where: { bytes.range(range, equals: $0) })
      || Self.programsBefore.contains(String(decoding: bytes[range], as: UTF8.self))
    {
      awaitsProgram = true
      return nil
    }
    // `xargs -0 rm`: a flag may stand before the program.
    if bytes[start] == UInt8(ascii: "-") { return nil }
    defer { awaitsProgram = false }
    let isProgram = awaitsProgram && !isPart && !bytes[start].isDigit
    return isProgram && !Self.keywords.contains { bytes.range(range, equals: $0) } ? range : nil
  }

  private mutating func skipQuoted() {
    position += 1
    while position < end, bytes[position] != UInt8(ascii: "'") { position += 1 }
    position += 1
    awaitsProgram = false
  }
}
