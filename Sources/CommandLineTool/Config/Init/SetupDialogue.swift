import Settings
import TerminalUI

/// Questions on a terminal that are answered by a number, a line or the word yes.
struct SetupDialogue {
  let terminal: Terminal
  let wording: SetupWording

  /// Writes lines.
  func say(_ lines: [String]) {
    let columns = max(20, terminal.size.columns - 1)
    let wrapped = lines.flatMap { line in
      line.isEmpty ? [""] : TextLayout.wrap(VisibleText.escape(line), columns: columns, indent: "  ")
    }
    terminal.write(wrapped.joined(separator: "\n") + "\n")
  }

  /// Which of `items` is taken, Enter for the first; throws a `ConfigError` where the reader leaves.
  func choose(_ question: String, _ items: [String]) throws -> Int {
    list(items)
    while true {
      let answer = try line(question + " [1] ")
      if answer.isEmpty { return 0 }
      if let number = Int(answer), items.indices.contains(number - 1) { return number - 1 }
      say([wording.aNumber(to: items.count)])
    }
  }

  /// One of `items` by its number, or whatever else is typed as long as `key` allows it.
  func choose(_ question: String, _ items: [String], orTyped key: SettingKey) throws -> String {
    list(items)
    while true {
      let answer = try line(question + (items.isEmpty ? " " : " [1] "))
      if answer.isEmpty, let first = items.first { return first }
      if let number = Int(answer), items.indices.contains(number - 1) { return items[number - 1] }
      if let value = accepted(answer, key) { return value }
    }
  }

  /// A value of `key`, with `standard` to begin with.
  func ask(_ question: String, _ key: SettingKey, standard: String = "") throws -> String {
    while true {
      let answer = try line(question + " ", prefill: standard)
      if let value = accepted(answer, key) { return value }
    }
  }

  /// Whether the reader types yes.
  func confirm() -> Bool { ConfirmationPrompt(prompt: wording.confirmation).ask(on: terminal) }

  private func list(_ items: [String]) {
    let width = String(items.count).count
    say(
      items.enumerated().map { index, item in
        let number = String(index + 1)
        return String(repeating: " ", count: 1 + width - number.count) + number + ") " + item
      })
  }

  private func accepted(_ answer: String, _ key: SettingKey) -> String? {
    if case .text(let text) = key.kind.read(answer) { return text }
    say([wording.expected(key)])
    return nil
  }

  private func line(_ prompt: String, prefill: String = "") throws -> String {
    switch LineEditor(terminal: terminal).readLine(prompt: prompt, prefill: prefill) {
    case .line(let line):
      let blanks = line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }
      return String(blanks.reversed())
    case .cancelled: throw ConfigError.interrupted
    case .endOfInput: throw ConfigError.declined
    }
  }
}
