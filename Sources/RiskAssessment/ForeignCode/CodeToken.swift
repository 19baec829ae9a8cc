/// A piece of a program in another language.
enum CodeToken: Hashable {
  /// A name or a keyword; with the sigil of a variable where the language has them.
  case word(String)
  /// A text; `isWhole` where nothing is filled in.
  case text(String, isWhole: Bool)
  /// Text that the language gives to a shell by itself: perl's and ruby's backquotes.
  case command(String)
  case number(String)
  /// A pattern.
  case value
  /// Any other sign.
  case sign(Character)

  var word: String? { if case .word(let word) = self { word } else { nil } }
  var text: String? { if case .text(let text, _) = self { text } else { nil } }
  func isSign(_ character: Character) -> Bool { self == .sign(character) }
}

/// Cuts a program into tokens, well enough to tell names, texts and comments apart.
struct CodeTokenizer {
  private let bytes: [UInt8]
  private let language: CodeLanguage
  private var position = 0
  private(set) var tokens: [CodeToken] = []

  static func tokens(of text: String, in language: CodeLanguage) -> [CodeToken] {
    var tokenizer = CodeTokenizer(bytes: Array(text.utf8), language: language)
    while tokenizer.position < tokenizer.bytes.count { tokenizer.read() }
    return tokenizer.tokens
  }

  private init(bytes: [UInt8], language: CodeLanguage) {
    self.bytes = bytes
    self.language = language
  }

  private mutating func read() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
    case UInt8(ascii: "#") where language.hasHashComments && !isAfterSigil: skipLine()
    case UInt8(ascii: "/") where language == .node && peek(1) == UInt8(ascii: "/"): skipLine()
    case UInt8(ascii: "\""): readText(closedBy: byte)
    case UInt8(ascii: "'") where language.hasSingleQuotes: readText(closedBy: byte)
    case UInt8(ascii: "`") where language.hasSingleQuotes: readBackquoted()
    case UInt8(ascii: "/") where language.hasPatterns && beginsPattern: readPattern()
    case 48...57: readNumber()
    case _ where Self.isName(byte) || (byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@")) && language.hasSigils:
      readWord()
    default:
      tokens.append(.sign(Character(UnicodeScalar(byte))))
      position += 1
    }
  }

  private var isAfterSigil: Bool { position > 0 && bytes[position - 1] == UInt8(ascii: "$") }

  private func peek(_ distance: Int) -> UInt8? {
    bytes.indices.contains(position + distance) ? bytes[position + distance] : nil
  }

  static func isName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte >= 0x80
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
  }

  private mutating func readNumber() {
    let start = position
    while position < bytes.count, Self.isName(bytes[position]) || bytes[position] == UInt8(ascii: ".") { position += 1 }
    tokens.append(.number(String(decoding: bytes[start..<position], as: UTF8.self)))
  }

  private mutating func readWord() {
    let start = position
    position += 1
    while position < bytes.count, Self.isName(bytes[position]) || language.isInName(bytes[position]) { position += 1 }
    if isSpecialVariable(from: start) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    guard language == .perl || language == .ruby, let next = peek(0) else { return tokens.append(.word(word)) }
    // Ruby's `%x(rm x)`.
    if language == .ruby, word == "x", tokens.last?.isSign("%") == true, "({[<|!/".utf8.contains(next) {
      tokens.removeLast()
      return tokens.append(.command(readUntilClosed()))
    }
    let quotes = [
      "q": false, "qq": false, "qw": false, "qx": true, "m": false, "qr": false, "s": false, "tr": false, "y": false,
    ]
    let isDelimiter = "{(/|!~#[<,".utf8.contains(next) && !(next == UInt8(ascii: "(") && word == "s")
    guard let runs = quotes[word], isDelimiter, !tokens.last.isMember else { return tokens.append(.word(word)) }
    readDelimited(word, runs: runs)
  }

  /// `$.`, `$/`, `$!`: perl and ruby name what they keep themselves by a sign.
  private func isSpecialVariable(from start: Int) -> Bool {
    guard language == .perl || language == .ruby, position == start + 1, bytes[start] == UInt8(ascii: "$") else {
      return false
    }
    return peek(0).map { ".,;/\\!&@~0$<>+".utf8.contains($0) } ?? false
  }

  /// `qx{…}`, `s/…/…/e`.
  private mutating func readDelimited(_ word: String, runs: Bool) {
    let text = readUntilClosed()
    guard ["s", "tr", "y"].contains(word) else {
      return tokens.append(
        runs ? .command(text) : word.hasPrefix("q") && word != "qr" ? .text(text, isWhole: true) : .value)
    }
    position -= position < bytes.count && bytes[position - 1] != UInt8(ascii: "}") ? 1 : 0
    _ = readUntilClosed()
    let start = position
    while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
    let evaluates = word == "s" && bytes[start..<position].contains(UInt8(ascii: "e"))
    tokens.append(evaluates ? .word("eval") : .value)
  }

  /// What stands between the delimiter here and the one that closes it.
  private mutating func readUntilClosed() -> String {
    guard position < bytes.count else { return "" }
    let open = bytes[position]
    let pairs: [UInt8: UInt8] = [40: 41, 91: 93, 123: 125, 60: 62]
    let close = pairs[open] ?? open
    position += 1
    let start = position
    var depth = 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\\") {
        position += 1
      } else if bytes[position] == close {
        depth -= 1
        if depth == 0 { break }
      } else if bytes[position] == open {
        depth += 1
      }
      position += 1
    }
    let end = min(position, bytes.count)
    position = min(end + 1, bytes.count)
    return String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
  }

  private mutating func readText(closedBy quote: UInt8) {
    let isTriple = language == .python && peek(1) == quote && peek(2) == quote
    position += isTriple ? 3 : 1
    var value: [UInt8] = []
    var isWhole = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote, !isTriple || peek(1) == quote && peek(2) == quote { break }
      if byte == UInt8(ascii: "\\"), let next = peek(1) {
        value += next == UInt8(ascii: "n") ? [10] : next == quote || next == byte ? [next] : [byte, next]
        position += 2
        continue
      }
      if language.fillsIn(byte, next: peek(1), quote: quote) { isWhole = false }
      value.append(byte)
      position += 1
    }
    position = min(bytes.count, position + (isTriple ? 3 : 1))
    if language == .python, case .word(let prefix)? = tokens.last, prefix.count <= 2,
      prefix.allSatisfy("rbfuRBFU".contains)
    {
      tokens.removeLast()
      isWhole = isWhole && !prefix.lowercased().contains("f")
    }
    tokens.append(.text(String(decoding: value, as: UTF8.self), isWhole: isWhole))
  }

  private mutating func readBackquoted() {
    let text = readUntilClosed()
    tokens.append(
      language == .node || language == .other ? .text(text, isWhole: !text.contains("${")) : .command(text))
  }

  private mutating func readPattern() {
    _ = readUntilClosed()
    while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
    tokens.append(.value)
  }

  /// A slash divides after a value, and begins a pattern elsewhere.
  private var beginsPattern: Bool {
    switch tokens.last {
    case nil: true
    case .sign(let sign): sign != ")" && sign != "]"
    case .word(let word):
      ["if", "unless", "and", "or", "not", "return", "split", "grep", "when", "print"].contains(word)
    default: false
    }
  }
}

extension Optional<CodeToken> {
  /// Whether the next name is a member of something: `.`, `->`.
  var isMember: Bool { self?.isSign(".") ?? false || self?.isSign(">") ?? false || self?.isSign(":") ?? false }
}
