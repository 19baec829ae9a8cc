/// What moves the cursor and changes the modes of a terminal.
enum ControlSequence {
  static let clearToEnd = "\u{1B}[J"
  static let showCursor = "\u{1B}[?25h"
  static let markPastes = "\u{1B}[?2004h"
  static let unmarkPastes = "\u{1B}[?2004l"

  static func cursorUp(_ lines: Int) -> String { lines > 0 ? "\u{1B}[\(lines)A" : "" }
}
