/// What a sed program can do besides printing.
enum SedProgram {
  /// The programs that sed is given: the values of `-e`, or else the first operand.
  static func programs(of invocation: Invocation) -> [InvocationArgument] {
    var programs: [InvocationArgument] = []
    for (place, argument) in invocation.arguments.enumerated() where argument.isFlag {
      let text = argument.text
      if text.hasPrefix("--expression=") {
        programs.append(InvocationArgument(made: String(text.dropFirst(13)), at: argument.range))
      } else if text == "--expression"
        || !text.hasPrefix("--") && text.hasSuffix("e") && text.dropFirst().allSatisfy(\.isLetter)
      {
        programs += invocation.arguments.dropFirst(place + 1).prefix(1)
      }
    }
    return programs.isEmpty ? Array(invocation.operands.prefix(1)) : programs
  }

  /// The commands that the program runs: `1e date`.
  static func commands(in program: String) -> [String] {
    program.split(whereSeparator: { $0 == "\n" || $0 == ";" }).compactMap { statement in
      let command = statement.drop { $0 == " " || $0.isNumber || $0 == "$" || $0 == "," }
      return command.hasPrefix("e ") ? String(command.dropFirst(2)) : nil
    }
  }

  /// Whether the result of a substitution is run: `s/…/…/e`.
  static func runsResult(_ program: String) -> Bool {
    var reader = Reader(bytes: Array(program.utf8))
    return reader.runsSubstitution()
  }

  /// The files that `w` writes, alone or after a substitution.
  static func files(in program: String) -> [String] {
    var reader = Reader(bytes: Array(program.utf8))
    _ = reader.findsEffect(stopping: false)
    return reader.files
  }

  /// Whether the program may write files (`w`, `W`) or run commands (`e`); what cannot be read counts as if.
  static func mayWriteOrRun(_ program: String) -> Bool {
    var reader = Reader(bytes: Array(program.utf8))
    return reader.findsEffect()
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0
    private(set) var files: [String] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Reads up to the first effect, or all of it where it is not `stopping`.
    mutating func findsEffect(stopping: Bool = true) -> Bool {
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "w"), UInt8(ascii: "W"): if !writesToStandardOutput(), stopping { return true }
        case UInt8(ascii: "e"):
          if stopping { return true }
          skipLine()
        case UInt8(ascii: "s"):
          guard let flags = substitutionFlags() else { return true }
          if flags.contains(UInt8(ascii: "e")) || flags.contains(UInt8(ascii: "w")) && !writesToStandardOutput(),
            stopping
          {
            return true
          }
        case UInt8(ascii: "y"):
          guard skipDelimited(count: 2) != nil else { return true }
        case UInt8(ascii: "/"):
          position -= 1
          guard skipDelimited(count: 1) != nil else { return true }
        case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "c"), UInt8(ascii: "#"), UInt8(ascii: "r"),
          UInt8(ascii: "R"):
          skipLine()
        case UInt8(ascii: ":"), UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "T"): skipLabel()
        default: break
        }
      }
      return false
    }

    /// Goes past the rest of a line that names a file; whether that is only what is printed to.
    private mutating func writesToStandardOutput() -> Bool {
      while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
      let start = position
      skipLine()
      let name = String(decoding: bytes[start..<position], as: UTF8.self)
      if name == "/dev/stdout" || name == "/dev/stderr" { return true }
      if files.count < 16 { files.append(name) }
      return false
    }

    /// Whether the first command is a substitution that runs its result.
    mutating func runsSubstitution() -> Bool {
      guard let start = bytes.firstIndex(of: UInt8(ascii: "s")) else { return false }
      position = start + 1
      return substitutionFlags()?.contains(UInt8(ascii: "e")) ?? false
    }

    /// Goes past the name of a place to jump to; behind it commands go on.
    private mutating func skipLabel() {
      while position < bytes.count, !";}\n".utf8.contains(bytes[position]) { position += 1 }
    }

    private mutating func skipLine() {
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    /// Goes past `count` texts between delimiters, `/a/` or `/a/b/`; nil where one is not closed.
    private mutating func skipDelimited(count: Int) -> Void? {
      guard position < bytes.count else { return nil }
      let delimiter = bytes[position]
      position += 1
      var left = count
      var inBrackets = false
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "\\") {
          position += 1
        } else if byte == UInt8(ascii: "["), !inBrackets {
          inBrackets = true
        } else if byte == UInt8(ascii: "]"), inBrackets {
          inBrackets = false
        } else if byte == delimiter, !inBrackets {
          left -= 1
          if left == 0 { return () }
        }
      }
      return nil
    }

    private mutating func substitutionFlags() -> ArraySlice<UInt8>? {
      guard skipDelimited(count: 2) != nil else { return nil }
      let start = position
      let letters = Array("gpiImMwe0123456789".utf8)
      while position < bytes.count, letters.contains(bytes[position]) { position += 1 }
      return bytes[start..<position]
    }
  }
}
