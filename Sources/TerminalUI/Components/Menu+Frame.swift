extension Menu {
  private static let mark = "❯ "

  /// The menu as it is drawn on a terminal of `columns`: one line where it fits, spaced by one blank where it is
  /// narrow, else several.
  package func frame(columns: Int, _ capabilities: TerminalCapabilities) -> [String] {
    // The last column stays free: a full line leaves the cursor in a place that terminals do not agree on.
    let room = max(1, columns - 1)
    let shown = items.indices.filter { items[$0].isShown }
    let spacious = shown.map { index in
      Piece(width: 2 + width(index), text: (index == selection ? Self.mark : "  ") + styled(index, capabilities))
    }
    let wide = rows(of: spacious, room: room)
    if wide.count == 1 { return wide }
    let compact = shown.map { index in
      let isSelected = index == selection
      return Piece(
        width: width(index) + (isSelected ? 2 : 0),
        text: (isSelected ? Self.mark : "") + styled(index, capabilities))
    }
    return rows(of: compact, room: room)
  }

  /// The menu for a terminal on which nothing can be drawn again: a line an item that has a title.
  package var plainLines: [String] { titled.map { "\($0.key)) \($0.title)" } }

  private var titled: [MenuItem] { items.filter { !$0.title.isEmpty } }

  /// What asks for a key below these lines; Enter takes the one in brackets.
  package var plainPrompt: String {
    titled.map { String($0.key) }.joined(separator: ", ") + " [\(items[selection].key)]: "
  }

  private struct Piece {
    let width: Int
    let text: String
  }

  private func rows(of pieces: [Piece], room: Int) -> [String] {
    var rows: [String] = []
    var used = 0
    for piece in pieces {
      if rows.isEmpty || used + 1 + piece.width > room {
        rows.append(piece.text)
        used = piece.width
      } else {
        rows[rows.count - 1] += " " + piece.text
        used += 1 + piece.width
      }
    }
    return rows
  }

  /// A title that does not hold its letter is followed by it.
  private func label(_ index: Int) -> (before: String, letter: String, after: String) {
    let item = items[index]
    let title = item.title
    guard let place = title.firstIndex(where: { $0.lowercased() == String(item.key) }) else {
      return (title + "(", String(item.key), ")")
    }
    return (String(title[..<place]), String(title[place]), String(title[title.index(after: place)...]))
  }

  private func width(_ index: Int) -> Int {
    let (before, letter, after) = label(index)
    return DisplayWidth.of(before + letter + after)
  }

  private func styled(_ index: Int, _ capabilities: TerminalCapabilities) -> String {
    let (before, letter, after) = label(index)
    let isSelected = index == selection
    let plain = TextStyle(bold: isSelected, color: isSelected ? .cyan : nil)
    var marked = plain
    marked.isUnderlined = true
    return plain.apply(to: before, capabilities) + marked.apply(to: letter, capabilities)
      + plain.apply(to: after, capabilities)
  }
}
