import ShellGrammar

/// How a word of a command stands in a headline.
struct ShownWord {
  let words: HeadlineWords
  let marks: [String: String]
  let script: ParsedScript

  /// What the word stands for, a folder by its name, a pattern with what it means, else the word itself.
  func text(_ argument: ArgumentText) -> String {
    if let mark = marks[argument.text] { return mark }
    if let output = RedirectedStreams.processText(argument.word, script, words) { return output }
    if argument.isLiteral { return literal(argument.text) }
    return pattern(argument) ?? words.quoted(argument.text)
  }

  private func literal(_ text: String) -> String {
    switch text {
    case ".", "./": return words.say("the current folder", "현재 폴더")
    case "..", "../": return words.say("the parent folder", "상위 폴더")
    case "-": return words.say("the standard input", "표준 입력")
    default:
      let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != 0x7F }
      return isPlain ? text : words.quoted(text)
    }
  }

  /// `*.log`, `logs/*.log`, `*`.
  private func pattern(_ argument: ArgumentText) -> String? {
    var stars = 0
    for part in argument.word.parts {
      switch part {
      case .literal: continue
      case .glob(let glob):
        if case .anyString = glob.form { stars += 1 }
      case .tilde:
        if argument.word.parts.count == 1 { return argument.text == "~" ? words.say("the home folder", "홈 폴더") : nil }
        return argument.word.parts.contains { if case .glob = $0 { true } else { false } }
          ? matching(argument) : argument.text
      default: return nil
      }
    }
    let text = argument.text
    if text == "*" { return words.say("everything here", "여기 있는 모든 것") }
    if text == "*/" { return words.say("the folders here", "여기 있는 폴더") }
    let isSuffix =
      stars == 1 && (text.hasPrefix("*.") || text.contains("/*.")) && !text.hasSuffix("*") && !text.contains("?")
    let ending = text.split(separator: ".").last ?? ""
    if isSuffix, !ending.isEmpty, ending.allSatisfy({ $0.isLetter || $0.isNumber }) {
      return words.say("the {x} files", "{x} 파일", ["x": text])
    }
    return matching(argument)
  }

  private func matching(_ argument: ArgumentText) -> String {
    words.say("everything that matches `{x}`", "`{x}`에 맞는 모든 것", ["x": argument.text])
  }
}
