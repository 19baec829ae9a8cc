/// The prompt that a command was copied with.
enum ShellPrompt {
  /// How sure it is that what was taken off is a prompt.
  enum Strength: Sendable {
    /// `$ `, `user@host:~$ `, `PS C:\> `: no command begins so.
    case sure
    /// `# `, `> `, `% `: also a comment, a redirection, a job.
    case perhaps
  }

  /// What follows the prompt in `line`; nil where there is none.
  static func strip(_ line: Substring) -> (command: Substring, strength: Strength)? {
    let line = line.drop { $0 == " " || $0 == "\t" }
    for mark in ["$ ", "❯ ", "➜ "] where line.hasPrefix(mark) { return rest(line.dropFirst(mark.count), .sure) }
    for mark in ["# ", "> ", "% "] where line.hasPrefix(mark) { return rest(line.dropFirst(mark.count), .perhaps) }
    if let command = afterHost(line) ?? afterWindowsPath(line) ?? afterVersion(line) { return rest(command, .sure) }
    return nil
  }

  private static func rest(_ text: Substring, _ strength: Strength) -> (Substring, Strength)? {
    let command = text.drop { $0 == " " || $0 == "\t" }
    return command.isEmpty ? nil : (command, strength)
  }

  /// After `user@host:~/folder$ `, `[user@host folder]# `, `(venv) user@host:~$ ` or `~/folder $ `.
  private static func afterHost(_ line: Substring) -> Substring? {
    var prompt = line
    if line.first == "(", let close = line.prefix(60).firstIndex(of: ")") {
      prompt = line[line.index(after: close)...].drop { $0 == " " }
    }
    let isBracketed = prompt.first == "["
    var previous: Character = " "
    var hasHost = false
    for index in prompt.prefix(100).indices {
      let character = prompt[index]
      if character == "@" { hasHost = true }
      if "'\"|;&<>`".contains(character) { return nil }
      let isMark = character == "$" || character == "#" || character == "%"
      let next = prompt.index(after: index)
      if isMark, next < prompt.endIndex, prompt[next] == " " {
        let isPrompt = hasHost && (!isBracketed || previous == "]") || prompt.first == "~"
        return isPrompt ? prompt[next...] : nil
      }
      if character == " ", !isBracketed, prompt.first != "~" { return nil }
      previous = character
    }
    return nil
  }

  /// After `PS C:\Users> ` or `C:\>`.
  private static func afterWindowsPath(_ line: Substring) -> Substring? {
    let path = line.hasPrefix("PS ") ? line.dropFirst(3) : line
    guard let colon = path.prefix(2).last, colon == ":" || line.hasPrefix("PS /") || line.hasPrefix("PS ~"),
      let end = path.prefix(200).firstIndex(of: ">")
    else { return nil }
    let isDrive = path.dropFirst(2).first == "\\" && path.first?.isLetter == true
    return isDrive || line.hasPrefix("PS ") ? path[path.index(after: end)...] : nil
  }

  /// After `bash-5.2$ ` or `sh-5.2# `.
  private static func afterVersion(_ line: Substring) -> Substring? {
    guard line.hasPrefix("bash-") || line.hasPrefix("sh-"),
      let blank = line.prefix(20).firstIndex(of: " "), let mark = line[..<blank].last, mark == "$" || mark == "#"
    else { return nil }
    return line[blank...]
  }
}
