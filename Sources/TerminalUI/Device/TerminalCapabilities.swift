/// What may be sent to a terminal.
package struct TerminalCapabilities: Hashable, Sendable {
  /// Whether the terminal knows no control sequences.
  package var isDumb: Bool
  /// Whether the reader asked for plain lines: no cursor moves, no emphasis.
  package var isPlain: Bool
  /// Whether the reader allows colours.
  package var wantsColor: Bool

  /// Makes capabilities.
  package init(isDumb: Bool = false, isPlain: Bool = false, wantsColor: Bool = true) {
    self.isDumb = isDumb
    self.isPlain = isPlain
    self.wantsColor = wantsColor
  }

  /// Reads `TERM` and `NO_COLOR`.
  package init(environment: [String: String], isPlain: Bool = false) {
    let term = environment["TERM"] ?? ""
    isDumb = term.isEmpty || term == "dumb" || term == "unknown"
    self.isPlain = isPlain
    wantsColor = (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Whether the cursor may be moved and lines drawn again.
  package var allowsCursorMoves: Bool { !isDumb && !isPlain }

  /// Whether bold, dim, underline and reverse may be used.
  package var allowsEmphasis: Bool { allowsCursorMoves }

  /// Whether colours may be used.
  package var allowsColor: Bool { allowsEmphasis && wantsColor }
}
