/// What an awk program can do besides printing.
enum AwkProgram {
  /// The program that awk is given: the first word that is no flag and no flag's value.
  static func program(of invocation: Invocation) -> InvocationArgument? {
    let flagsWithValue: Set<String> = [
      "-F", "-v", "--field-separator", "--assign", "-f", "--file", "-i", "--include", "-E",
    ]
    var index = 0
    while index < invocation.arguments.count {
      let argument = invocation.arguments[index]
      if argument.value == "--" { return invocation.arguments.dropFirst(index + 1).first }
      guard argument.isFlag else { return argument }
      index += flagsWithValue.contains(argument.text) ? 2 : 1
    }
    return nil
  }

  /// Whether the program may run commands (`system`, `|`) or write files (`>`).
  static func mayWriteOrRun(_ program: String) -> Bool {
    let pieces = pieces(of: program)
    var (depth, commands) = (0, 0)
    // Outside brackets of a print, `>` means a file.
    var printDepth: Int?
    for (place, piece) in pieces.enumerated() {
      switch piece {
      case .word("system"):
        // What is run is read, and judged by itself, where it is written out.
        guard commands < mostCommands, runsText(pieces[(place + 1)...]) else { return true }
        commands += 1
      case .sign("@"): return true
      case .word("print"), .word("printf"): printDepth = depth
      case .sign("("): depth += 1
      case .sign(")"): depth -= 1
      case .sign(";"), .sign("{"), .sign("}"), .sign("\n"): printDepth = nil
      case .sign("|") where !isDoubled(pieces, place):
        guard commands < mostCommands, pipesText(pieces, place) else { return true }
        commands += 1
      case .sign(">") where printDepth == depth:
        guard writesNowhere(pieces[(place + 1)...]) else { return true }
      default: break
      }
    }
    return false
  }

  /// Whether `("…")` stands here.
  private static func runsText(_ pieces: ArraySlice<Piece>) -> Bool {
    let next = Array(pieces.prefix(3))
    guard next.count == 3, next[0] == .sign("("), case .text = next[1] else { return false }
    return next[2] == .sign(")")
  }

  /// Whether the command at a `|` is one text: `| "sort"`, `"date" | getline`.
  private static func pipesText(_ pieces: [Piece], _ place: Int) -> Bool {
    if place + 1 < pieces.count, pieces[place + 1] == .word("getline") {
      // What the variable was given is read as well.
      if place > 0, case .word = pieces[place - 1], pieces.filter({ $0 == pieces[place - 1] }).count <= 3,
        assigned([.sign("("), pieces[place - 1]], in: pieces[..<(place - 1)].suffix(512))?.contains(OutputText.unknown)
          == false
      {
        return true
      }
      guard place > 0, case .text = pieces[place - 1] else { return false }
      guard place > 1, case .sign(let sign) = pieces[place - 2] else { return place == 1 }
      return sign != ")" && sign != "]"
    }
    guard place + 1 < pieces.count, case .text = pieces[place + 1] else { return false }
    return place + 2 >= pieces.count || [.sign("}"), .sign(";"), .sign("\n")].contains(pieces[place + 2])
  }

  /// Whether what stands behind `>` is a device that keeps nothing.
  private static func writesNowhere(_ pieces: ArraySlice<Piece>) -> Bool {
    guard case .text(let path)? = pieces.first == .sign(">") ? pieces.dropFirst().first : pieces.first else {
      return false
    }
    return harmlessFiles.contains(path)
  }

  /// Of more commands than this in one program only the first are read; it is not safe by then.
  private static let mostCommands = 32

  /// The texts that `system` and `| getline` run.
  static func commands(in program: String) -> [String] {
    let pieces = pieces(of: program)
    var commands: [String] = []
    for place in pieces.indices where commands.count < mostCommands {
      if pieces[place] == .word("system") {
        let words = pieces[(place + 1)...].prefix(64)
        if let command = spoken(words, until: .sign(")")) ?? assigned(words, in: pieces[..<place].suffix(512)) {
          commands.append(command)
        }
      } else if case .text(let text) = pieces[place], place + 2 < pieces.count, pieces[place + 1] == .sign("|"),
        pieces[place + 2] == .word("getline")
      {
        commands.append(text)
      } else if case .word = pieces[place], place + 2 < pieces.count, pieces[place + 1] == .sign("|"),
        pieces[place + 2] == .word("getline"),
        let command = assigned([.sign("("), pieces[place]], in: pieces[..<place].suffix(512))
      {
        commands.append(command)
      }
    }
    return commands
  }

  /// Whether `system` is given nothing that is written out: `system($0)`.
  static func runsUnknown(_ program: String) -> Bool {
    let pieces = pieces(of: program)
    return pieces.indices.contains { place in
      pieces[place] == .word("system") && !runsText(pieces[(place + 1)...])
        && spoken(pieces[(place + 1)...].prefix(64), until: .sign(")")) == nil
        && assigned(pieces[(place + 1)...].prefix(64), in: pieces[..<place].suffix(512)) == nil
    }
  }

  /// What the variable in `(cmd)` was given before.
  private static func assigned(_ words: ArraySlice<Piece>, in pieces: ArraySlice<Piece>) -> String? {
    guard let variable = words.dropFirst().first, case .word = variable,
      let place = pieces.lastIndex(of: variable), place + 1 < pieces.endIndex, pieces[place + 1] == .sign("=")
    else { return nil }
    return spoken(pieces[(place + 2)...].prefix(64), until: .sign("}"))
  }

  /// The commands that `print` writes to, each with what it is given.
  static func pipes(in program: String) -> [(command: String, input: String)] {
    let pieces = pieces(of: program)
    var pipes: [(command: String, input: String)] = []
    var print: Int?
    for place in pieces.indices where pipes.count < mostCommands {
      if isPrint(pieces[place]) { print = place }
      guard pieces[place] == .sign("|"), !isDoubled(pieces, place), place + 1 < pieces.count,
        case .text(let command) = pieces[place + 1], let start = print
      else { continue }
      pipes.append((command, spoken(pieces[(start + 1)...].prefix(64), until: .sign("|")) ?? ""))
    }
    return pipes
  }

  /// The files that `print >` writes, where they are written out.
  static func files(in program: String) -> [String] {
    let pieces = pieces(of: program)
    var (depth, files) = (0, [String]())
    var printDepth: Int?
    for (place, piece) in pieces.enumerated() where files.count < mostCommands {
      switch piece {
      case .word("print"), .word("printf"): printDepth = depth
      case .sign("("): depth += 1
      case .sign(")"): depth -= 1
      case .sign(";"), .sign("{"), .sign("}"), .sign("\n"): printDepth = nil
      case .text(let path) where printDepth == depth && place > 0 && pieces[place - 1] == .sign(">"):
        if !harmlessFiles.contains(path) { files.append(path) }
      default: break
      }
    }
    return files
  }

  /// What the first `print` of a program prints; nil where it prints none of its own text.
  static func printed(by program: String) -> String? {
    let pieces = pieces(of: program)
    guard let print = pieces.firstIndex(where: isPrint) else { return nil }
    return spoken(pieces[(print + 1)...], until: .sign("}")).map { $0 + "\n" }
  }

  private static let harmlessFiles: Set<String> = ["/dev/stderr", "/dev/stdout", "/dev/null", "/dev/tty"]

  /// A piece of an awk program.
  private enum Piece: Hashable {
    case word(String)
    case text(String)
    case pattern
    case sign(Character)
  }

  private static func isPrint(_ piece: Piece) -> Bool { piece == .word("print") || piece == .word("printf") }

  private static func isDoubled(_ pieces: [Piece], _ place: Int) -> Bool {
    place + 1 < pieces.count && pieces[place + 1] == pieces[place] || place > 0 && pieces[place - 1] == pieces[place]
  }

  /// Texts and unknown values put together, up to a sign outside brackets; nil without any text.
  private static func spoken(_ pieces: ArraySlice<Piece>, until end: Piece) -> String? {
    var text = ""
    var hasText = false
    for piece in pieces {
      if piece == end || piece == .sign("\n") || piece == .sign(";") { break }
      switch piece {
      case .text(let part):
        text += part
        hasText = true
      case .sign(","): text += " "
      case .word: text += OutputText.unknown
      case .sign, .pattern: break
      }
    }
    return hasText ? text : nil
  }

  private static func pieces(of program: String) -> [Piece] {
    let bytes = Array(program.utf8)
    var pieces: [Piece] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      index += 1
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "#"): while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      case UInt8(ascii: "\""): pieces.append(.text(text(bytes, &index, closedBy: byte)))
      case UInt8(ascii: "/") where beginsPattern(after: pieces):
        _ = text(bytes, &index, closedBy: byte)
        pieces.append(.pattern)
      case _ where CodeTokenizer.isName(byte) || byte == UInt8(ascii: "$"):
        while index < bytes.count, CodeTokenizer.isName(bytes[index]) { index += 1 }
        pieces.append(.word(String(decoding: bytes[start..<index], as: UTF8.self)))
      default: pieces.append(.sign(Character(UnicodeScalar(byte))))
      }
    }
    return pieces
  }

  private static func text(_ bytes: [UInt8], _ index: inout Int, closedBy end: UInt8) -> String {
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != end {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
      text.append(bytes[index])
      index += 1
    }
    index = min(index + 1, bytes.count)
    return String(decoding: text, as: UTF8.self)
  }

  /// A slash divides after a value, and begins a pattern elsewhere.
  private static func beginsPattern(after pieces: [Piece]) -> Bool {
    switch pieces.last {
    case .word, .sign(")"), .sign("]"), .text: false
    default: true
    }
  }
}
