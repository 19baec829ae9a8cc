/// A pattern of names.
struct Glob {
  /// A piece of it.
  enum Piece: Hashable {
    case text(String)
    /// `*`.
    case any
    /// `*` that stops at slashes.
    case anyInName
    /// `?`.
    case one
    case set(RegexSet)
    /// `{a,b}`.
    case choice([String])
  }

  var pieces: [Piece] = []
  /// Whether it is for folders alone: a slash ends it.
  var isFolder = false
  /// Whether it is held against the top alone: a slash begins it.
  var isAtTop = false
  /// Whether it fits at any depth: `**/` begins it.
  var isAnywhere = false
  /// Whether it is for all that is below a folder: `/**` ends it.
  var isBelow = false
  /// Whether a backslash makes a sign stand for itself.
  var hasEscapes = false

  /// Whether slashes at its ends tell something.
  var isMarked: Bool { isFolder || isAtTop || isAnywhere || isBelow }
}

/// Reads globs.
struct GlobReader {
  /// What cannot be read.
  struct Unreadable: Error {}

  private let bytes: [UInt8]
  private let dialect: GlobLanguage
  private var position = 0
  private var glob = Glob()
  private var text: [UInt8] = []

  private init(_ bytes: [UInt8], _ dialect: GlobLanguage) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// The globs in `bytes`, several where they are divided by `|`; nil where they cannot be read.
  static func read(_ bytes: [UInt8], _ dialect: GlobLanguage) -> [Glob]? {
    guard !bytes.isEmpty, String(validating: bytes, as: UTF8.self) != nil, bytes.allSatisfy({ $0 > 0x1F }) else {
      return nil
    }
    // Git gives a colon at the start a meaning of its own, and .gitignore an exclamation mark.
    let first = bytes.first
    if dialect == .names ? first == UInt8(ascii: ":") : dialect == .paths && first == UInt8(ascii: "!") { return nil }
    var globs: [Glob] = []
    let texts =
      dialect == .list ? bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) : [bytes[...]]
    for text in texts {
      var reader = GlobReader(Array(text), dialect)
      guard !text.isEmpty, (try? reader.run()) != nil else { return nil }
      globs.append(reader.glob)
    }
    return globs
  }

  private mutating func run() throws(Unreadable) {
    var end = bytes.count
    if dialect.isPath { try takeMarks(&end) }
    while position < end { try piece(end) }
    flush()
  }

  /// Slashes and `**` at the ends.
  private mutating func takeMarks(_ end: inout Int) throws(Unreadable) {
    if dialect == .bracedPaths, isAt("!") { position += 1 }
    if isAt("**/") {
      glob.isAnywhere = true
      position += 3
    } else if isAt("/"), bytes.count - position > 1 {
      glob.isAtTop = true
      position += 1
    }
    let rest = bytes[position..<end]
    if rest.count > 3, rest.suffix(3).elementsEqual("/**".utf8) {
      glob.isBelow = true
      end -= 3
    } else if rest.count > 1, rest.last == UInt8(ascii: "/") {
      glob.isFolder = true
      end -= 1
    }
    if position >= end { throw Unreadable() }
  }

  private func isAt(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  private mutating func add(_ piece: Glob.Piece) {
    flush()
    if piece != glob.pieces.last || piece != .any { glob.pieces.append(piece) }
  }

  private mutating func flush() {
    if !text.isEmpty { glob.pieces.append(.text(String(decoding: text, as: UTF8.self))) }
    text = []
  }

  private mutating func piece(_ end: Int) throws(Unreadable) {
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "*"):
      var stars = 1
      while position < end, bytes[position] == byte { (stars, position) = (stars + 1, position + 1) }
      // In the middle of a path two stars may stand for no folder at all.
      if dialect.isPath, stars > 1 { throw Unreadable() }
      if dialect == .list, stars > 1 { throw Unreadable() }
      add(dialect.isPath ? .anyInName : .any)
    case UInt8(ascii: "?"): add(.one)
    case UInt8(ascii: "["):
      if let set = try set(end) { add(.set(set)) } else { text.append(byte) }
    case UInt8(ascii: "{") where dialect == .bracedPaths: add(.choice(try choice(end)))
    case UInt8(ascii: "}") where dialect == .bracedPaths: throw Unreadable()
    case UInt8(ascii: "\\"):
      guard position < end, bytes[position] < 0x80, !RegexReader.isNameByte(bytes[position]) else { throw Unreadable() }
      glob.hasEscapes = true
      text.append(bytes[position])
      position += 1
    default: text.append(byte)
    }
  }

  /// A set in square brackets; nil where the bracket is never closed and stands for itself.
  private mutating func set(_ end: Int) throws(Unreadable) -> RegexSet? {
    var start = position
    var isNegated = false
    if start < end, bytes[start] == UInt8(ascii: "!") || bytes[start] == UInt8(ascii: "^") {
      (isNegated, start) = (true, start + 1)
    }
    guard let close = closing(start, end) else {
      if dialect == .bracedPaths { throw Unreadable() }
      return nil
    }
    let inside = bytes[start..<close]
    if inside.contains(UInt8(ascii: "\\")) || inside.contains(UInt8(ascii: "/")) { throw Unreadable() }
    // What is inside has the form of a regular expression's set.
    let text = Array("[".utf8) + (isNegated ? Array("^".utf8) : []) + inside + Array("]".utf8)
    guard isNegated || inside.first != UInt8(ascii: "^"), let tree = RegexReader.read(text, .basic),
      case .set(let set) = tree.root.kind
    else { throw Unreadable() }
    position = close + 1
    return set
  }

  /// Where a set that begins at `start` is closed.
  private func closing(_ start: Int, _ end: Int) -> Int? {
    var index = start < end && bytes[start] == UInt8(ascii: "]") ? start + 1 : start
    while index < end {
      if bytes[index] == UInt8(ascii: "["), index + 1 < end, bytes[index + 1] == UInt8(ascii: ":") {
        guard let colon = bytes[(index + 2)..<end].firstIndex(of: UInt8(ascii: ":")) else { return nil }
        index = colon + 2
        continue
      }
      if bytes[index] == UInt8(ascii: "]") { return index }
      index += 1
    }
    return nil
  }

  /// The words of `{a,b}`, which hold no signs themselves.
  private mutating func choice(_ end: Int) throws(Unreadable) -> [String] {
    guard let close = bytes[position..<end].firstIndex(of: UInt8(ascii: "}")) else { throw Unreadable() }
    let inside = bytes[position..<close]
    guard !inside.contains(where: { "*?[]{\\".utf8.contains($0) }) else { throw Unreadable() }
    position = close + 1
    let words = inside.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard words.count <= 12 else { throw Unreadable() }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }
}
