/// Words → lines of a given width.
struct Wrapper {
  private let columns: Int
  private let indent: String
  private(set) var lines: [String] = []
  private var current: String
  private var used: Int
  private var hasWords = false

  init(columns: Int, firstIndent: String, indent: String) {
    self.columns = columns
    self.indent = indent
    current = firstIndent
    used = DisplayWidth.of(firstIndent)
  }

  mutating func add(_ word: Substring) {
    let text = String(word)
    let width = DisplayWidth.of(text)
    let gap = hasWords ? 1 : 0
    if used + gap + width <= columns {
      append(hasWords ? " " + text : text, width: gap + width)
    } else if fitsNewLine(width), hasWords {
      endLine()
      append(text, width: width)
    } else {
      addInPieces(text)
    }
  }

  mutating func endLine() {
    lines.append(current)
    current = indent
    used = DisplayWidth.of(indent)
    hasWords = false
  }

  private func fitsNewLine(_ width: Int) -> Bool { DisplayWidth.of(indent) + width <= columns }

  private mutating func append(_ text: String, width: Int) {
    current += text
    used += width
    hasWords = true
  }

  private mutating func addInPieces(_ text: String) {
    if hasWords { endLine() }
    for character in text {
      let width = DisplayWidth.of(character)
      if hasWords, used + width > columns { endLine() }
      append(String(character), width: width)
    }
  }
}
