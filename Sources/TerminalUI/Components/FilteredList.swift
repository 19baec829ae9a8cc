/// A list of which typing leaves the lines that hold what was typed; a value, so that keystrokes → frames can be tested.
package struct FilteredList: Hashable, Sendable {
  /// What the reader did.
  package enum Outcome: Hashable, Sendable {
    /// The item at this place of `items` was taken.
    case taken(Int)
    /// The list was left.
    case left
  }

  /// The lines there are, without line feeds.
  package let items: [String]
  /// What was typed.
  package private(set) var filter = ""
  /// The place of the marked line among those that are left.
  package private(set) var selection = 0

  /// Makes a list with its first line marked.
  package init(items: [String]) { self.items = items }

  /// The places of the lines that hold every word of the filter, in any case.
  package var matches: [Int] {
    let words = filter.lowercased().split(separator: " ")
    return items.indices.filter { index in
      let text = items[index].lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// Moves the mark, changes the filter, or ends; a digit takes a line as long as nothing else was typed.
  package mutating func press(_ key: Key) -> Outcome? {
    switch key {
    case .enter: return matches.indices.contains(selection) ? .taken(matches[selection]) : nil
    case .escape, .interrupt, .endOfInput: return .left
    case .up, .left, .backTab: move(by: -1)
    case .down, .right, .tab: move(by: 1)
    case .backspace:
      if !filter.isEmpty { filter.removeLast() }
      selection = 0
    case .character(let character):
      if filter.isEmpty, let digit = character.wholeNumberValue, matches.indices.contains(digit - 1) {
        return .taken(matches[digit - 1])
      }
      filter.append(character)
      selection = 0
    }
    return nil
  }

  /// The list as it is now, no larger than the terminal: the filter, the lines around the marked one, and `hint`.
  package func frame(_ size: TerminalSize, hint: String, _ capabilities: TerminalCapabilities) -> [String] {
    // The last column stays free: a full line leaves the cursor in a place that terminals do not agree on.
    let columns = max(1, size.columns - 1)
    let matches = matches
    let footer = TextLayout.hint(hint, columns: columns).prefix(max(1, size.rows / 4)).map {
      TextStyle(dim: true).apply(to: $0, capabilities)
    }
    let room = max(1, size.rows - 3 - footer.count)
    let start = min(max(0, selection - room / 2), max(0, matches.count - room))
    let rows = matches.indices.dropFirst(start).prefix(room).map { place in
      let isMarked = place == selection
      let number = filter.isEmpty && place < 9 ? "\(place + 1)" : " "
      let text = TextLayout.fitting(
        (isMarked ? "❯ " : "  ") + number + " " + items[matches[place]], columns: columns)
      return TextStyle(bold: isMarked, color: isMarked ? .cyan : nil).apply(to: text, capabilities)
    }
    return [TextLayout.fitting("/ " + filter, columns: columns)] + rows + footer
  }

  private mutating func move(by step: Int) {
    let count = matches.count
    if count > 0 { selection = (selection + step + count) % count }
  }
}
