/// A few lines at the cursor that are drawn again in place.
struct Canvas {
  private let terminal: Terminal
  private var drawn: [String] = []

  init(terminal: Terminal) { self.terminal = terminal }

  mutating func draw(_ lines: [String]) {
    let height = Self.height(of: drawn, columns: terminal.size.columns)
    terminal.write(Self.update(from: height, to: lines))
    drawn = lines
  }

  /// What replaces a drawing of `height` rows, with the cursor on the last, by `lines`.
  static func update(from height: Int, to lines: [String]) -> String {
    "\r" + ControlSequence.cursorUp(height - 1) + ControlSequence.clearToEnd + lines.joined(separator: "\r\n")
  }

  /// The rows that lines take on a terminal that has become `columns` wide: a line that no longer fits goes on below.
  static func height(of lines: [String], columns: Int) -> Int {
    let columns = max(1, columns)
    return lines.reduce(0) { $0 + max(1, (TextStyle.width(of: $1) + columns - 1) / columns) }
  }
}
