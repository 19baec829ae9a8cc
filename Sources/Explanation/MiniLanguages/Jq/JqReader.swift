/// Reads programs of jq, of all its versions from 1.5 on.
struct JqReader {
  /// What cannot be read.
  struct Unreadable: Error {}

  let bytes: [UInt8]
  var token: JqToken
  /// The end of the token before.
  var lastEnd = 0
  var nesting = 0
  /// How many operators stand in rows.
  var chain = 0
  /// Functions of the program that are in reach, as `name/arity`.
  var functions: [String] = []
  var labels: [String] = []

  static let deepestNesting = 100
  static let longestChain = 200

  /// The program in `bytes`; nil where it cannot be read whole.
  static func read(_ bytes: [UInt8]) -> JqExpression? {
    var reader = JqReader(bytes: bytes, token: JqToken.read(bytes, at: 0))
    guard let program = try? reader.pipeline(), reader.token.kind == .end else { return nil }
    return program
  }

  mutating func advance() {
    lastEnd = token.range.upperBound
    token = JqToken.read(bytes, at: token.range.upperBound)
  }

  func isAt(_ sign: String) -> Bool { token.kind == .sign(sign) }

  func isAtWord(_ word: String) -> Bool { token.kind == .name(word) }

  mutating func take(_ sign: String) -> Bool {
    guard isAt(sign) else { return false }
    advance()
    return true
  }

  mutating func takeWord(_ word: String) -> Bool {
    guard isAtWord(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ sign: String) throws(Unreadable) {
    guard take(sign) else { throw Unreadable() }
  }

  mutating func expectWord(_ word: String) throws(Unreadable) {
    guard takeWord(word) else { throw Unreadable() }
  }

  /// A name that is no word of the language.
  mutating func name() throws(Unreadable) -> String {
    guard case .name(let name) = token.kind, !JqToken.words.contains(name) else { throw Unreadable() }
    advance()
    return name
  }

  /// `$name`.
  mutating func variable() throws(Unreadable) -> String {
    try expect("$")
    return try name()
  }

  /// Stages with `|` between them, perhaps with definitions of functions before them.
  mutating func pipeline() throws(Unreadable) -> JqExpression {
    guard nesting < Self.deepestNesting else { throw Unreadable() }
    nesting += 1
    defer { nesting -= 1 }
    let start = token.range.lowerBound
    if isAtWord("def") { return try definition() }
    var stages = [try list()]
    while take("|") {
      if isAtWord("def") {
        stages.append(try pipeline())
      } else {
        stages.append(try list())
      }
    }
    if stages.count == 1 { return stages[0] }
    return JqExpression(kind: .pipeline(stages), range: start..<lastEnd)
  }

  private mutating func list() throws(Unreadable) -> JqExpression {
    let start = token.range.lowerBound
    var items = [try binary(0)]
    while take(",") { items.append(try binary(0)) }
    if items.count == 1 { return items[0] }
    return JqExpression(kind: .list(items), range: start..<lastEnd)
  }

  private mutating func definition() throws(Unreadable) -> JqExpression {
    let start = token.range.lowerBound
    let outer = functions
    defer { functions = outer }
    let function = try function()
    functions.append(Self.signature(function.name, function.parameters.count))
    let isLast = token.kind == .end && nesting == 1
    let rest = isLast ? nil : try pipeline()
    return JqExpression(kind: .definition(function, rest), range: start..<lastEnd)
  }

  private mutating func function() throws(Unreadable) -> JqFunction {
    let start = token.range.lowerBound
    try expectWord("def")
    let name = try name()
    var parameters: [String] = []
    if take("(") {
      repeat {
        let isValue = take("$")
        parameters.append((isValue ? "$" : "") + (try self.name()))
      } while take(";")
      try expect(")")
    }
    try expect(":")
    let head = start..<lastEnd
    let outer = (functions, labels)
    functions.append(Self.signature(name, parameters.count))
    for parameter in parameters { functions.append(parameter.drop { $0 == "$" } + "/0") }
    let body = try pipeline()
    (functions, labels) = outer
    try expect(";")
    return JqFunction(name: name, parameters: parameters, body: body, head: head)
  }

  static func signature(_ name: String, _ arity: Int) -> String { name + "/" + String(arity) }
}
