import ShellGrammar

/// Puts a command that is broken by backslashes onto one line.
enum LineContinuation {
  /// `text` without its backslashes before line ends, where it says the same then.
  static func joined(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let isBreak = bytes[position] == UInt8(ascii: "\\") && position + 1 < bytes.count && bytes[position + 1] == 0x0A
      guard isBreak else {
        result.append(bytes[position])
        position += 1
        continue
      }
      position += 2
      let isBetweenWords = result.last == 0x20
      while isBetweenWords, position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    }
    let line = String(decoding: result, as: UTF8.self)
    let before = ShellParser().parse(text)
    guard line != text, !hasLiteralBreak(before) else { return text }
    let after = ShellParser().parse(line)
    return after.diagnostics.isEmpty && ShellPrinter().print(after.list) == printed(before) ? line : text
  }

  /// Whether a backslash before a line end may stand for itself: in quotes or in a here-document.
  private static func hasLiteralBreak(_ script: ParsedScript) -> Bool {
    var isFound = script.source.contains("<<")
    var walker = SyntaxWalker()
    walker.part = { part in
      switch part {
      case .singleQuoted(let text, _), .ansiCQuoted(let text, _, _): isFound = isFound || text.contains("\\\n")
      default: break
      }
    }
    walker.walk(script.list)
    return isFound
  }

  /// The script as printed; the printer writes a break inside a word as it stood.
  private static func printed(_ script: ParsedScript) -> String {
    ShellPrinter().print(script.list).replacing("\\\n", with: "")
  }
}
