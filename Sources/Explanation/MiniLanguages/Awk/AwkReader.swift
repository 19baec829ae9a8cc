/// Reads programs of awk.
struct AwkReader {
  /// What cannot be read.
  struct Unreadable: Error {}

  let bytes: [UInt8]
  var position = 0
  var nesting = 0
  /// Whether `>` is a redirection here: in a print statement outside brackets.
  var isPrinting = false
  /// How many operators stand in rows.
  var chain = 0
  /// Functions that are called, and those that are defined with how many parameters they have.
  var calls: [(name: String, arguments: Int)] = []
  var functions: [String: Int] = [:]
  /// What stands around a statement.
  var surroundings = Surroundings()

  /// What stands around a statement, which decides what it may be.
  struct Surroundings {
    var isInLoop = false
    var isInSwitch = false
    var isInFunction = false
    var isBeginOrEnd = false
  }

  static let deepestNesting = 60
  static let longestChain = 200

  /// The program in `bytes`; nil where it cannot be read whole.
  static func read(_ bytes: [UInt8]) -> AwkProgram? {
    var reader = AwkReader(bytes: bytes)
    guard let program = try? reader.program() else { return nil }
    let areCallsRight = reader.calls.allSatisfy { call in
      reader.functions[call.name].map { call.arguments <= $0 } ?? false
    }
    return areCallsRight ? program : nil
  }

  private mutating func program() throws(Unreadable) -> AwkProgram {
    var items: [AwkProgram.Item] = []
    skipSeparators()
    while position < bytes.count {
      chain = 0
      if peekWord() == "function" || peekWord() == "func" {
        items.append(.function(try function()))
      } else {
        items.append(.rule(try rule()))
      }
      skipSeparators()
    }
    return AwkProgram(items: items)
  }

  private mutating func function() throws(Unreadable) -> AwkProgram.Function {
    let start = position
    position += peekWord().utf8.count
    skipBlanks()
    let name = try newName()
    skipBlanks()
    try expect("(")
    var parameters: [String] = []
    skipSpace()
    if !take(")") {
      repeat {
        skipSpace()
        let parameter = try newName()
        guard parameter != name, !parameters.contains(parameter) else { throw Unreadable() }
        parameters.append(parameter)
        skipSpace()
      } while take(",")
      try expect(")")
    }
    guard functions[name] == nil else { throw Unreadable() }
    functions[name] = parameters.count
    let head = start..<position
    skipSpace()
    surroundings.isInFunction = true
    defer { surroundings.isInFunction = false }
    let body = try block()
    return AwkProgram.Function(name: name, parameters: parameters, body: body, head: head, range: start..<position)
  }

  /// A name that is neither a word of the language nor a function or variable of its own.
  private mutating func newName() throws(Unreadable) -> String {
    let name = peekWord()
    guard !name.isEmpty, !Self.words.contains(name), Self.arities[name] == nil, !Self.variables.contains(name) else {
      throw Unreadable()
    }
    position += name.utf8.count
    return name
  }

  private mutating func rule() throws(Unreadable) -> AwkProgram.Rule {
    let start = position
    var patternEnd = start
    var pattern: AwkProgram.Pattern?
    let special: [(String, AwkProgram.Pattern)] = [
      ("BEGINFILE", .beginFile), ("ENDFILE", .endFile), ("BEGIN", .begin), ("END", .end),
    ]
    let word = peekWord()
    if let (_, kind) = special.first(where: { $0.0 == word }) {
      position += word.utf8.count
      pattern = kind
      patternEnd = position
    } else if !isAt("{") {
      let first = try expression()
      skipBlanks()
      pattern = .expression(first)
      patternEnd = first.range.upperBound
      if take(",") {
        skipSpace()
        let last = try expression()
        pattern = .range(first, last)
        patternEnd = last.range.upperBound
      }
    }
    skipBlanks()
    var action: [AwkStatement]?
    if isAt("{") {
      surroundings.isBeginOrEnd = word == "BEGIN" || word == "END"
      defer { surroundings.isBeginOrEnd = false }
      action = try block()
    }
    if action == nil {
      let needsAction = special.contains { $0.0 == word }
      if needsAction || !isAtEndOfStatement || isAt("}") { throw Unreadable() }
    }
    let end = action == nil ? patternEnd : position
    return AwkProgram.Rule(pattern: pattern, patternRange: start..<patternEnd, action: action, range: start..<end)
  }

  /// `{ statements }`.
  mutating func block() throws(Unreadable) -> [AwkStatement] {
    try expect("{")
    var statements: [AwkStatement] = []
    skipSeparators()
    while !take("}") {
      if position >= bytes.count { throw Unreadable() }
      statements.append(try statement())
      skipSeparators()
    }
    return statements
  }

  var isAtEndOfStatement: Bool {
    position >= bytes.count || isAt(";") || isAt("}") || isAt("\n") || isAt("#")
  }
}
