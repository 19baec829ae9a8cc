/// Lines copied from a terminal: commands behind prompts, and what they wrote.
enum TerminalTranscript {
  private static let lineLimit = 200

  /// The commands behind the prompts; nil where no line has one.
  static func commands(in lines: [Substring]) -> [String]? {
    var commands: [String] = []
    var open: [Substring] = []
    var mark: Character?
    for line in lines.prefix(lineLimit) {
      if let command = command(in: line, after: mark) {
        mark = mark ?? line.first { $0 != " " }
        close(&open, into: &commands)
        open = [command]
      } else if mark != nil {
        open.append(line)
      } else if !isBlankOrComment(line) {
        return nil
      }
    }
    guard mark != nil else { return nil }
    close(&open, into: &commands)
    return commands
  }

  /// The command behind the prompt of `line`; `> ` and `% ` count where the first prompt was such a one: in other
  /// transcripts they go on with what the line before began.
  private static func command(in line: Substring, after mark: Character?) -> Substring? {
    guard let prompt = ShellPrompt.strip(line) else { return nil }
    if prompt.strength == .sure { return prompt.command }
    let own = line.first { $0 != " " }
    return own != "#" && own == mark ?? own && CommandText.isCommand(prompt.command) ? prompt.command : nil
  }

  private static func isBlankOrComment(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " || $0 == "\t" }
    return text.isEmpty || text.first == "#"
  }

  /// The command on the first line of `lines`, with the lines after it where it is not whole without them.
  private static func close(_ lines: inout [Substring], into commands: inout [String]) {
    defer { lines = [] }
    guard let first = lines.first else { return }
    let line = String(first)
    if lines.count == 1 || CommandText.parses(line) && !line.hasSuffix("\\") {
      if let command = CommandText.tidied(line) { commands.append(command) }
      return
    }
    let whole = lines.map { $0.hasPrefix("> ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
    let text = CommandText.trimmed(whole)
    commands.append(CommandText.parses(text) ? LineContinuation.joined(text) : line)
  }
}
