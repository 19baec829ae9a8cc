/// A few lines at the cursor that are drawn again in place.
struct Canvas {
  private let terminal: Terminal
  private var height = 0

  init(terminal: Terminal) { self.terminal = terminal }

  mutating func draw(_ lines: [String]) {
    terminal.write(Self.update(from: height, to: lines))
    height = lines.count
  }

  /// What replaces a drawing of `height` lines, with the cursor on the last, by `lines`.
  static func update(from height: Int, to lines: [String]) -> String {
    "\r" + ControlSequence.cursorUp(height - 1) + ControlSequence.clearToEnd + lines.joined(separator: "\r\n")
  }
}
