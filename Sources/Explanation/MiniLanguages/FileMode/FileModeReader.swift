/// Permissions as chmod takes them.
enum FileMode {
  /// One to four octal digits.
  case octal([Int])
  /// Clauses such as `u+x`, with commas between them.
  case symbolic([Operation])

  /// `+x`, with whom it is for.
  struct Operation {
    /// Where it stands, with the letters before it where it is the first of its clause.
    var range: Range<Int>
    /// `u`, `g`, `o` and `a`, as written; empty where nobody is named.
    var who: [UInt8]
    /// `+`, `-` or `=`.
    var sign: UInt8
    /// Letters of `rwxXst`, or one of `u`, `g` and `o`, whose permissions are copied.
    var permissions: [UInt8]

    /// Whether the permissions of someone else are copied.
    var isCopy: Bool { permissions.first.map { "ugo".utf8.contains($0) } ?? false }
  }
}

/// Reads modes of files.
enum FileModeReader {
  /// The mode; nil where it is none.
  static func read(_ bytes: [UInt8]) -> FileMode? {
    guard bytes.count <= 200 else { return nil }
    if (1...4).contains(bytes.count), bytes.allSatisfy({ (0x30...0x37).contains($0) }) {
      return .octal(bytes.map { Int($0 - 0x30) })
    }
    return symbolic(bytes).map(FileMode.symbolic)
  }

  private static func symbolic(_ bytes: [UInt8]) -> [FileMode.Operation]? {
    var scanner = ValueScanner(bytes)
    var operations: [FileMode.Operation] = []
    repeat {
      guard let clause = clause(&scanner) else { return nil }
      operations += clause
    } while scanner.take(",")
    return scanner.isAtEnd ? operations : nil
  }

  private static func clause(_ scanner: inout ValueScanner) -> [FileMode.Operation]? {
    var start = scanner.position
    let who = Array(scanner.bytes[scanner.skip { "ugoa".utf8.contains($0) }])
    var operations: [FileMode.Operation] = []
    while let sign = scanner.peek, "+-=".utf8.contains(sign) {
      scanner.position += 1
      let letters = scanner.skip { "rwxXst".utf8.contains($0) }
      if letters.isEmpty, let letter = scanner.peek, "ugo".utf8.contains(letter) { scanner.position += 1 }
      let permissions = Array(scanner.bytes[letters.lowerBound..<scanner.position])
      operations.append(
        FileMode.Operation(range: start..<scanner.position, who: who, sign: sign, permissions: permissions))
      start = scanner.position
    }
    return operations.isEmpty ? nil : operations
  }
}
