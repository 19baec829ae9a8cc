extension Menu {
  /// Draws the menu on `terminal` and waits for the choice; the menu stays above, the cursor is on a fresh line.
  package func choose(on terminal: Terminal) -> MenuChoice {
    let choice = terminal.capabilities.allowsCursorMoves ? chooseDrawn(on: terminal) : choosePlain(on: terminal)
    return choice ?? .quit
  }

  private func chooseDrawn(on terminal: Terminal) -> MenuChoice? {
    terminal.withKeys { reader in
      var menu = self
      var canvas = Canvas(terminal: terminal)
      var choice: MenuChoice?
      while choice == nil {
        canvas.draw(menu.frame(columns: terminal.size.columns, terminal.capabilities))
        if case .key(let key) = reader.next() { choice = menu.press(key) }
      }
      canvas.draw(menu.frame(columns: terminal.size.columns, terminal.capabilities))
      terminal.write("\r\n")
      return choice
    } ?? nil
  }

  private func choosePlain(on terminal: Terminal) -> MenuChoice? {
    terminal.withKeys { reader in
      terminal.write(plainLines.joined(separator: "\n") + "\n" + plainPrompt)
      while true {
        guard case .key(let key) = reader.next(), let choice = plainChoice(key) else { continue }
        terminal.write(echo(of: choice) + "\n")
        return choice
      }
    }
  }

  /// Arrows have nothing to move here.
  private func plainChoice(_ key: Key) -> MenuChoice? {
    var menu = self
    return menu.press(key)
  }

  private func echo(of choice: MenuChoice) -> String {
    switch choice {
    case .item(let key): String(key)
    case .quit: "q"
    }
  }
}
