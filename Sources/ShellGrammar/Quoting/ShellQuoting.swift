/// Quotes values so that a shell reads them back as they were.
package enum ShellQuoting {
  /// The shortest plain form of `value` that POSIX shells, bash, zsh and fish read back as the same string: itself
  /// where nothing in it is special, `'…'`, `"…"` around an apostrophe, or pieces of these.
  package static func quote(_ value: String) -> String {
    let bytes = Array(value.utf8)
    if bytes.isEmpty { return "''" }
    if isPlain(value) { return value }
    let pieces = String(decoding: quotedPieces(bytes), as: UTF8.self)
    guard bytes.contains(.singleQuote), !bytes.contains(where: isSpecialInDoubleQuotes) else { return pieces }
    let doubleQuoted = "\"\(value)\""
    return doubleQuoted.utf8.count < pieces.utf8.count ? doubleQuoted : pieces
  }

  /// `value` as it must be written between single quotes that are already open.
  package static func quoteInsideSingleQuotes(_ value: String) -> String {
    let bytes = Array(value.utf8)
    var quoted: [UInt8] = []
    for (position, byte) in bytes.enumerated() {
      if byte == .singleQuote || (byte == .backslash && isSpecialBackslash(position, in: bytes)) {
        quoted += [.singleQuote, .backslash, byte, .singleQuote]
      } else {
        quoted.append(byte)
      }
    }
    return String(decoding: quoted, as: UTF8.self)
  }

  /// `value` as it must be written between double quotes that are already open.
  package static func quoteInsideDoubleQuotes(_ value: String) -> String {
    var quoted: [UInt8] = []
    for byte in value.utf8 {
      switch byte {
      case .dollar, .doubleQuote, .backslash: quoted += [.backslash, byte]
      // fish keeps the backslash before a backquote, and an interactive bash the one before `!`.
      case .backquote, .exclamation: quoted += [.doubleQuote, .singleQuote, byte, .singleQuote, .doubleQuote]
      default: quoted.append(byte)
      }
    }
    return String(decoding: quoted, as: UTF8.self)
  }

  /// Runs between single quotes; quotes and the backslashes that fish would read, between them.
  private static func quotedPieces(_ bytes: [UInt8]) -> [UInt8] {
    var quoted: [UInt8] = []
    var runStart = 0
    func endRun(at position: Int) {
      let run = bytes[runStart..<position]
      if run.isEmpty { return }
      if !quoted.isEmpty || position < bytes.count, run.allSatisfy(isAlwaysPlain) {
        quoted += run
      } else {
        quoted += [.singleQuote] + run + [.singleQuote]
      }
    }
    for (position, byte) in bytes.enumerated() {
      guard byte == .singleQuote || (byte == .backslash && isSpecialBackslash(position, in: bytes)) else { continue }
      endRun(at: position)
      quoted += [.backslash, byte]
      runStart = position + 1
    }
    endRun(at: bytes.count)
    return quoted
  }

  /// Whether fish reads the backslash at `position` inside single quotes together with what follows it.
  private static func isSpecialBackslash(_ position: Int, in bytes: [UInt8]) -> Bool {
    guard position + 1 < bytes.count else { return true }
    return bytes[position + 1] == .backslash || bytes[position + 1] == .singleQuote
  }

  private static func isSpecialInDoubleQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case .dollar, .backquote, .doubleQuote, .backslash, .exclamation: true
    default: false
    }
  }

  /// A byte that means itself in every place of a word.
  private static func isAlwaysPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case .minus, .dot, .slash, .colon, .comma, .plus, .at, .underscore: true
    default: byte.isNameByte
    }
  }

  /// Whether `value` means itself without quotes.
  private static func isPlain(_ value: String) -> Bool {
    var before: UInt32 = 0
    for scalar in value.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(scalar.value)
        // At the start `%` is a job, and zsh takes `=name` for the path of a program, there and after another `=`.
        let isPlainInside =
          byte == .percent ? before != 0 : byte == .equals && before != 0 && before != UInt32(UInt8.equals)
        guard isAlwaysPlain(byte) || isPlainInside else { return false }
      } else if !scalar.properties.isAlphabetic && scalar.properties.numericType == nil {
        return false
      }
      before = scalar.value
    }
    return true
  }
}
