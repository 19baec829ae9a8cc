import Explanation
import TerminalUI

/// A command with a style for each kind of its parts, and one part that may stand out.
struct ColoredCommand: Sendable {
  private let command: String
  private let hasErrors: Bool
  /// What each byte belongs to, by the innermost part.
  private let kinds: [SpanKind?]

  /// Commands beyond this are not shown again.
  static let longestCommand = 16_384

  init(_ explanation: ExplainedCommand) {
    command = explanation.command
    hasErrors = !explanation.errors.isEmpty
    var kinds = [SpanKind?](repeating: nil, count: command.utf8.count)
    for span in explanation.spans where span.start >= 0 && span.start <= span.end && span.end <= kinds.count {
      for offset in span.start..<span.end { kinds[offset] = span.kind }
    }
    self.kinds = kinds
  }

  /// One line of the command for each of its own; a terminal breaks long ones where it likes.
  func lines(_ capabilities: TerminalCapabilities) -> [String] {
    rows(columns: Int.max, highlighted: nil, capabilities)
  }

  /// The command in rows of at most `columns`, with the bytes of `highlighted` reversed.
  func rows(columns: Int, highlighted: Range<Int>?, _ capabilities: TerminalCapabilities) -> [String] {
    var writer = RowWriter(columns: columns, capabilities: capabilities)
    var offset = 0
    for character in command {
      var style = kinds[offset].map(Self.style) ?? TextStyle()
      if highlighted?.contains(offset) == true { style.isReversed = true }
      writer.add(character, style)
      offset += character.utf8.count
    }
    return writer.finished
  }

  /// The command in rows of at most `columns`, broken between words; each row but the last ends in a backslash, as the shell
  /// reads it. What has several lines of its own, and words longer than a row, are left for the terminal to break.
  func continuedRows(columns: Int, _ capabilities: TerminalCapabilities) -> [String] {
    // The last column stays free: a full line leaves the cursor in a place that terminals do not agree on.
    let breaks = hasErrors ? [] : breaks(columns: columns - 1)
    guard !breaks.isEmpty else { return lines(capabilities) }
    let mark = TextStyle(dim: true).apply(to: "\\", capabilities)
    var rows: [String] = []
    var writer = RowWriter(columns: Int.max, capabilities: capabilities)
    var offset = 0
    for character in command {
      if breaks.contains(offset) {
        rows.append(writer.finished[0] + " " + mark)
        writer = RowWriter(columns: Int.max, capabilities: capabilities)
        for _ in 0..<Self.continuationIndent { writer.add(" ", TextStyle()) }
      } else {
        writer.add(character, kinds[offset].map(Self.style) ?? TextStyle())
      }
      offset += character.utf8.count
    }
    return rows + writer.finished
  }

  private static let continuationIndent = 2

  /// The blanks at which rows end: those that stand between words and not inside any part.
  private func breaks(columns: Int) -> Set<Int> {
    guard !command.contains(where: \.isNewline), DisplayWidth.of(command) > columns else { return [] }
    var breaks: Set<Int> = []
    var used = 0
    // The last blank at which the row may end, and the columns before it.
    var last: (offset: Int, used: Int)?
    var offset = 0
    for character in command {
      if character == " ", kinds[offset] == nil, offset > 0, kinds[offset - 1] != nil { last = (offset, used) }
      used += DisplayWidth.of(character)
      if used > columns - 2, let place = last {
        breaks.insert(place.offset)
        used += Self.continuationIndent - place.used - 1
        last = nil
      }
      offset += character.utf8.count
    }
    return breaks
  }

  /// The row that a byte stands in, in rows of at most `columns`.
  func row(of byte: Int, columns: Int) -> Int {
    var writer = RowWriter(columns: columns, capabilities: TerminalCapabilities(isPlain: true))
    var offset = 0
    for character in command {
      writer.add(character, TextStyle())
      if offset + character.utf8.count > byte { break }
      offset += character.utf8.count
    }
    return writer.finished.count - 1
  }

  private static func style(of kind: SpanKind) -> TextStyle {
    switch kind {
    case .program, .subcommand: TextStyle(bold: true, color: .green)
    case .flag: TextStyle(color: .cyan)
    case .value, .code: TextStyle(color: .yellow)
    case .keyword, .operator, .redirection: TextStyle(color: .magenta)
    case .expansion, .pattern, .assignment: TextStyle(color: .blue)
    case .comment: TextStyle(dim: true)
    case .error: TextStyle(color: .red)
    case .operand: TextStyle()
    }
  }
}

/// Characters with styles → rows of a given width; a style is written once for a run of characters.
private struct RowWriter {
  let columns: Int
  let capabilities: TerminalCapabilities
  private var rows: [String] = []
  private var row = ""
  private var used = 0
  private var run = ""
  private var style = TextStyle()

  init(columns: Int, capabilities: TerminalCapabilities) {
    self.columns = columns
    self.capabilities = capabilities
  }

  /// The rows, the one that was begun among them.
  var finished: [String] { rows + [row + style.apply(to: run, capabilities)] }

  mutating func add(_ character: Character, _ newStyle: TextStyle) {
    if character == "\n" || character == "\r\n" {
      add("", width: 0, newStyle)
      endRow()
      return
    }
    let text = VisibleText.escape(String(character))
    if text.count == 1 {
      add(text, width: DisplayWidth.of(text), newStyle)
    } else {
      for piece in text { add(String(piece), width: DisplayWidth.of(piece), newStyle) }
    }
  }

  private mutating func add(_ text: String, width: Int, _ newStyle: TextStyle) {
    if used > 0, used > columns - width { endRow() }
    if newStyle != style { flush() }
    style = newStyle
    run += text
    used += width
  }

  private mutating func endRow() {
    flush()
    rows.append(row)
    row = ""
    used = 0
  }

  private mutating func flush() {
    row += style.apply(to: run, capabilities)
    run = ""
  }
}
