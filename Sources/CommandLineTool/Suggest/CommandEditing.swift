import TerminalUI

/// Lets the reader change a command: one line with readline, several in the reader's own editor.
struct CommandEditing {
  let world: World
  let terminal: Terminal
  let prompt: String

  /// What the reader made of `command`; nil where it was left without a command, or the editor failed.
  func edit(_ command: String) throws -> String? {
    guard command.contains(where: \.isNewline) else {
      guard case .line(let line) = LineEditor(terminal: terminal).readLine(prompt: prompt, prefill: command) else {
        return nil
      }
      return line
    }
    return try editLines(command)
  }

  private func editLines(_ command: String) throws -> String? {
    guard let folder = world.folders.state else { throw UserError.noHome }
    let path = folder + "/edit-" + String(UInt64.random(in: 0...UInt64.max), radix: 36) + ".sh"
    try world.files.writePrivately(command + "\n", path)
    defer { world.files.remove(path) }
    guard try TextEditor(world: world).open(path) == 0, let contents = world.files.read(path, RequestText.commandLimit),
      let text = contents.text
    else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.reversed().drop { $0.allSatisfy(\.isWhitespace) }.reversed().joined(separator: "\n")
  }
}
