/// Asks for the word `yes`, so that no single key runs what cannot be undone.
package struct ConfirmationPrompt: Hashable, Sendable {
  /// What stands before the cursor.
  package var prompt: String

  /// Makes a prompt.
  package init(prompt: String) { self.prompt = prompt }

  /// Whether the reader typed `yes`; anything else, Ctrl-C and Ctrl-D decline, and what was typed before is dropped.
  package func ask(on terminal: Terminal) -> Bool {
    guard case .line(let answer) = CookedLine.ask(prompt: prompt, on: terminal, dropsTypedInput: true) else {
      return false
    }
    return Self.accepts(answer)
  }

  /// Whether this answer is the word.
  package static func accepts(_ answer: String) -> Bool {
    let word = answer.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    return String(word).lowercased() == "yes"
  }
}
