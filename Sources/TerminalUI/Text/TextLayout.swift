/// Lines of text that fit a terminal.
package enum TextLayout {
  /// The columns of a rule, after one blank.
  package static let ruleColumns = 49

  /// `text` in lines of at most `columns`, broken at blanks; a word that is longer than a line is broken inside.
  ///
  /// The first line starts with `firstIndent`, each other one with `indent`; line feeds in the text are kept.
  package static func wrap(_ text: String, columns: Int, firstIndent: String = "", indent: String = "") -> [String] {
    var wrapper = Wrapper(columns: columns, firstIndent: firstIndent, indent: indent)
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for word in paragraph.split(separator: " ") { wrapper.add(word) }
      wrapper.endLine()
    }
    return wrapper.lines
  }

  /// A hint whose parts stand three blanks apart, in rows of at most `columns`; a part that is longer than a row is cut.
  package static func hint(_ text: String, columns: Int) -> [String] {
    if DisplayWidth.of(text) <= columns { return [text] }
    var rows: [String] = []
    for part in text.split(separator: "   ").map({ fitting(String($0), columns: columns) }) {
      if let row = rows.last, DisplayWidth.of(row + "   " + part) <= columns {
        rows[rows.count - 1] += "   " + part
      } else {
        rows.append(part)
      }
    }
    return rows
  }

  /// `text`, or its beginning and an ellipsis where it is longer than `columns`.
  package static func fitting(_ text: String, columns: Int) -> String {
    DisplayWidth.of(text) <= columns ? text : beginning(of: text, columns: columns - 1) + "…"
  }

  /// As much of the beginning of `text` as `columns` hold.
  package static func beginning(of text: String, columns: Int) -> String {
    var width = 0
    return String(
      text.prefix { character in
        width += DisplayWidth.of(character)
        return width <= columns
      })
  }

  /// A title between two dashes of lines; the odd dash stands on the right.
  package static func rule(title: String, columns: Int) -> String {
    let width = min(ruleColumns, max(0, columns - 1))
    let dashes = width - DisplayWidth.of(title) - 2
    guard dashes >= 2 else { return " " + title }
    let left = dashes / 2
    return " " + line(left) + " " + title + " " + line(dashes - left)
  }

  private static func line(_ length: Int) -> String { String(repeating: "─", count: length) }
}
