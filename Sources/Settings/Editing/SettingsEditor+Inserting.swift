extension SettingsEditor {
  /// The text with a setting that is not in it yet, in the table where a reader would look for it.
  func inserting(_ path: [String], _ value: String) -> String {
    for length in stride(from: path.count - 1, through: 0, by: -1) {
      let prefix = Array(path.prefix(length))
      let rest = path.dropFirst(length)
      if let table = outline.entries.firstIndex(where: { $0.isInlineTable && $0.path == prefix }) {
        return inserting(TOMLText.dotted(rest) + " = " + value, intoInlineTable: table)
      }
      if let table = outline.tables.lastIndex(where: { $0.path == prefix }), length > 0 || path.count == 1 {
        return inserting(TOMLText.dotted(rest) + " = " + value, intoTable: table, key: rest)
      }
      if length > 0, let entry = outline.entries.last(where: { $0.parent == nil && isDotted($0, through: prefix) }) {
        let own = path.dropFirst(outline.tables[entry.table].path.count)
        return insertingLine(TOMLText.dotted(own) + " = " + value, at: entry.statement.upperBound)
      }
    }
    let header = "[" + TOMLText.dotted(path.dropLast()) + "]"
    let isSpaced = document.isEmpty || String(decoding: document.suffix(4), as: UTF8.self).hasSuffix(newline + newline)
    let blank = isSpaced ? "" : newline
    return insertingLine(
      blank + header + newline + TOMLText.key(path[path.count - 1]) + " = " + value, at: document.count)
  }

  /// Whether `entry` makes the table `prefix` by the dots of its key.
  private func isDotted(_ entry: TOMLOutline.Entry, through prefix: [String]) -> Bool {
    entry.path.count > prefix.count && entry.path.starts(with: prefix)
      && outline.tables[entry.table].path.count < prefix.count
  }

  private func inserting(_ line: String, intoTable table: Int, key: ArraySlice<String>) -> String {
    if let comment = outline.comments.last(where: { $0.table == table && isExample($0, of: key) }) {
      return insertingLine(line, at: comment.lines.upperBound)
    }
    if let last = outline.entries.last(where: { $0.table == table && $0.parent == nil }) {
      return insertingLine(line, at: last.statement.upperBound)
    }
    if table > 0 { return insertingLine(line, at: outline.tables[table].header.upperBound) }
    guard outline.tables.count > 1 else { return insertingLine(line, at: document.count) }
    return insertingLine(line + newline, at: startOfFirstHeader)
  }

  /// Whether `comment` is the setting's own line, commented out.
  private func isExample(_ comment: TOMLOutline.Comment, of key: ArraySlice<String>) -> Bool {
    let text = String(decoding: document[comment.lines], as: UTF8.self).drop { $0 == "#" || $0 == " " || $0 == "\t" }
    let name = TOMLText.dotted(key)
    return text.hasPrefix(name) && text.dropFirst(name.count).drop { $0 == " " || $0 == "\t" }.first == "="
  }

  /// Where the first header begins, with the comments that stand right above it unless they open the file.
  private var startOfFirstHeader: Int {
    var start = outline.tables[1].header.lowerBound
    let top = outline.tables[0].header.upperBound
    for comment in outline.comments.reversed() where comment.lines.upperBound == start {
      start = comment.lines.lowerBound
    }
    return start == top ? outline.tables[1].header.lowerBound : start
  }

  /// Puts whole lines before the line that begins at `offset`.
  private func insertingLine(_ line: String, at offset: Int) -> String {
    let isAfterText = offset > outline.tables[0].header.upperBound && document[offset - 1] != TOMLScanner.newline
    return text(replacing: offset..<offset, by: (isAfterText ? newline : "") + line + newline)
  }

  private func inserting(_ pair: String, intoInlineTable table: Int) -> String {
    let entry = outline.entries[table]
    guard let last = outline.entries.last(where: { $0.parent == table }) else {
      return text(replacing: entry.value, by: "{ " + pair + " }")
    }
    return text(replacing: last.statement.upperBound..<last.statement.upperBound, by: ", " + pair)
  }
}
