/// An explanation as lines of text: `○` opens a program or a construct, `◆` explains a part of it.
package struct ExplanationRenderer: Sendable {
  /// The sign of programs, constructs and operators.
  package var blockSign: String
  /// The sign of all other parts.
  package var partSign: String

  /// Makes a renderer.
  package init(blockSign: String = "○", partSign: String = "◆") {
    self.blockSign = blockSign
    self.partSign = partSign
  }

  /// One line of an explanation.
  package struct Line: Hashable, Sendable {
    /// The blanks before the sign.
    package var indent: Int
    /// The sign.
    package var sign: String
    /// The sentence, in one line.
    package var text: String
    /// The index of the span it explains.
    package var span: Int
  }

  /// The lines, two blanks of indent a level; a `|` is told in the line of the stage after it.
  package func lines(_ explanation: ExplainedCommand) -> [Line] {
    let spans = explanation.spans
    var lines: [Line] = []
    var asides: [(text: String, stage: Int)] = []
    lines.reserveCapacity(spans.count)
    for (index, span) in spans.enumerated() {
      if let aside = span.aside, let stage = stage(after: index, in: spans) {
        asides.append((aside, stage))
        continue
      }
      if span.text == ";", span.kind == .operator, span.depth > 0 { continue }
      var text = span.says
      if asides.last?.stage == index, let aside = asides.popLast() { text += " " + aside.text }
      let sign = span.kind.opensBlock || span.depth == 0 ? blockSign : partSign
      lines.append(Line(indent: span.depth * 2, sign: sign, text: Self.oneLine(text), span: index))
    }
    return lines
  }

  /// The program or construct that the stage after an operator opens with.
  private func stage(after index: Int, in spans: [ExplainedSpan]) -> Int? {
    let depth = spans[index].depth
    for next in (index + 1)..<max(index + 1, spans.count) {
      let span = spans[next]
      guard span.depth >= depth, span.depth > depth || span.kind != .operator else { return nil }
      if span.depth == depth, span.kind == .program || span.kind == .keyword { return next }
    }
    return nil
  }

  /// The lines as text.
  package func text(_ explanation: ExplainedCommand) -> [String] {
    lines(explanation).map { String(repeating: " ", count: $0.indent) + $0.sign + " " + $0.text }
  }

  /// `text` with line breaks shown as `⏎` and other control characters as `^X`.
  static func oneLine(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: output += "⏎"
      case 0x09: output += " "
      case 0x00..<0x20: output += "^" + String(UnicodeScalar(UInt8(scalar.value + 0x40)))
      case 0x7F: output += "^?"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
