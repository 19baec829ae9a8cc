/// What an awk program can do besides printing.
enum AwkProgram {
  /// Whether the program may run commands (`system`, `|`) or write files (`>`); judged with strings and patterns left out.
  static func mayWriteOrRun(_ program: String) -> Bool {
    let code = withoutStrings(Array(program.utf8))
    if contains(code, "system") || contains(code, "getline") { return true }
    var previous: UInt8 = 0
    for (index, byte) in code.enumerated() {
      let next = index + 1 < code.count ? code[index + 1] : 0
      if byte == UInt8(ascii: "|"), previous != byte, next != byte { return true }
      if byte == UInt8(ascii: ">"), isAfterPrint(code[..<index]) { return true }
      previous = byte
    }
    return false
  }

  private static func withoutStrings(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var closing: UInt8?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let end = closing {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == end { closing = nil }
      } else if byte == UInt8(ascii: "\"") {
        closing = byte
      } else if byte == UInt8(ascii: "/"), beginsPattern(after: result) {
        closing = byte
      } else {
        result.append(byte)
      }
      index += 1
    }
    return result
  }

  /// A slash divides after a value, and begins a pattern elsewhere.
  private static func beginsPattern(after code: [UInt8]) -> Bool {
    guard let last = code.last(where: { $0 != UInt8(ascii: " ") }) else { return true }
    let isValue =
      last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last == UInt8(ascii: "_")
      || (48...57).contains(last) || (65...90).contains(last) || (97...122).contains(last)
    return !isValue
  }

  /// Whether the statement that `code` ends in is a print, where `>` means a file.
  private static func isAfterPrint(_ code: ArraySlice<UInt8>) -> Bool {
    let statement =
      code.split(omittingEmptySubsequences: false) { byte in
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
          || byte == UInt8(ascii: "\n")
      }.last ?? []
    return contains(Array(statement), "print")
      && statement.filter { $0 == UInt8(ascii: "(") }.count
        == statement.filter { $0 == UInt8(ascii: ")") }.count
  }

  private static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains { Array(bytes[$0..<$0 + word.count]) == word }
  }
}
