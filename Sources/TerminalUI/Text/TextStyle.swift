/// How a piece of text stands out.
package struct TextStyle: Hashable, Sendable {
  /// The eight colours that every terminal's palette has.
  package enum Color: Int, Hashable, Sendable {
    case black = 30
    case red
    case green
    case yellow
    case blue
    case magenta
    case cyan
    case white
  }

  /// Heavier.
  package var isBold = false
  /// Fainter.
  package var isDim = false
  /// With a line below.
  package var isUnderlined = false
  /// With text and background exchanged.
  package var isReversed = false
  /// In this colour.
  package var color: Color?

  /// Makes a style.
  package init(
    bold: Bool = false, dim: Bool = false, underline: Bool = false, reverse: Bool = false, color: Color? = nil
  ) {
    isBold = bold
    isDim = dim
    isUnderlined = underline
    isReversed = reverse
    self.color = color
  }

  /// `text` in this style, as far as the terminal and its reader allow it.
  package func apply(to text: String, _ capabilities: TerminalCapabilities) -> String {
    var codes: [Int] = []
    if capabilities.allowsEmphasis {
      if isBold { codes.append(1) }
      if isDim { codes.append(2) }
      if isUnderlined { codes.append(4) }
      if isReversed { codes.append(7) }
    }
    if let color, capabilities.allowsColor { codes.append(color.rawValue) }
    if codes.isEmpty || text.isEmpty { return text }
    return "\u{1B}[" + codes.map { String($0) }.joined(separator: ";") + "m" + text + "\u{1B}[0m"
  }

  /// The columns of a text with such styles in it.
  static func width(of styled: String) -> Int {
    let pieces = styled.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    let texts = pieces.dropFirst().map { $0.drop { $0 != "m" }.dropFirst() }
    return (pieces.prefix(1) + texts).reduce(0) { $0 + DisplayWidth.of(String($1)) }
  }
}
