/// A one-line menu that answers to one key press; a value, so that keystrokes → frames can be tested.
package struct Menu: Hashable, Sendable {
  /// What is offered.
  package let items: [MenuItem]
  /// The place in `items` of the marked one.
  package private(set) var selection: Int

  /// Makes a menu with the item of `selectedKey` marked, else the first.
  package init(items: [MenuItem], selectedKey: Character? = nil) {
    precondition(items.contains { $0.isShown }, "a menu shows at least one item")
    self.items = items
    let wanted = items.firstIndex { $0.isShown && $0.key == selectedKey }
    selection = wanted ?? items.firstIndex { $0.isShown } ?? 0
  }

  /// Moves the mark, or ends with a choice.
  package mutating func press(_ key: Key) -> MenuChoice? {
    switch key {
    case .enter: return take(selection)
    case .left, .up, .backTab: move(by: -1)
    case .right, .down, .tab: move(by: 1)
    case .escape, .interrupt, .endOfInput: return quit()
    case .character(let character): return take(character)
    case .backspace: break
    }
    return nil
  }

  private mutating func move(by step: Int) {
    repeat {
      selection = (selection + step + items.count) % items.count
    } while !items[selection].isShown
  }

  private mutating func take(_ character: Character) -> MenuChoice? {
    let letter = KoreanKeyboard.latinLetter(for: character)
    if let index = items.firstIndex(where: { $0.key == letter }) { return take(index) }
    return letter == "q" ? quit() : nil
  }

  private mutating func take(_ index: Int) -> MenuChoice {
    if items[index].isShown { selection = index }
    return items[index].key == "q" ? .quit : .item(key: items[index].key)
  }

  private mutating func quit() -> MenuChoice {
    if let index = items.firstIndex(where: { $0.key == "q" && $0.isShown }) { selection = index }
    return .quit
  }
}
