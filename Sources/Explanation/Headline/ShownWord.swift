import ShellGrammar

/// How a word of a command stands in a headline.
struct ShownWord {
  let words: HeadlineWords
  let marks: [String: String]
  let script: ParsedScript

  /// What the word stands for, a folder by its name, a pattern with what it means, else the word itself.
  func text(_ argument: ArgumentText) -> String {
    if let mark = marks[argument.text] { return NamedObject.shown(mark, words) }
    if let output = RedirectedStreams.processText(argument.word, script, words) { return output }
    if argument.isLiteral { return literal(argument.text) }
    if argument.isURL, argument.isReadAsTyped { return argument.text }
    return pattern(argument) ?? words.quoted(argument.text)
  }

  private func literal(_ text: String) -> String {
    switch text {
    case ".", "./": return words.say("the current folder", "현재 디렉터리")
    case "..", "../": return words.say("the parent folder", "상위 디렉터리")
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
        if argument.word.parts.count == 1 { return argument.text == "~" ? words.say("the home folder", "홈 디렉터리") : nil }
        return argument.word.parts.contains { if case .glob = $0 { true } else { false } }
          ? matching(argument) : argument.text
      default: return nil
      }
    }
    let text = argument.text
    if text == "*" { return words.say("everything here", "여기 있는 모든 것") }
    if text == "*/" { return words.say("the folders here", "여기 있는 디렉터리") }
    let isSuffix =
      stars == 1 && (text.hasPrefix("*.") || text.contains("/*.")) && !text.hasSuffix("*") && !text.contains("?")
    let ending = text.split(separator: ".").last ?? ""
    if isSuffix, !ending.isEmpty, ending.allSatisfy({ $0.isLetter || $0.isNumber }) {
      return words.say("the {x} files", "{x} 파일", ["x": text])
    }
    return matching(argument)
  }

  /// The names that the shell puts in the place of a pattern.
  func names(_ argument: ArgumentText) -> String? {
    guard argument.word.parts.contains(where: { if case .glob = $0 { true } else { false } }) else { return nil }
    return pattern(argument).map { words.say("the names of {x}", "{x}의 이름", ["x": $0]) }
  }

  private func matching(_ argument: ArgumentText) -> String {
    words.say("everything that matches `{x}`", "`{x}`에 맞는 모든 것", ["x": argument.text])
  }

  /// What the shell puts in the place of a word that is one expansion: `the value of x`.
  func expansion(_ argument: ArgumentText) -> String? {
    guard argument.word.parts.count == 1 else { return nil }
    let part = HeadlineComposer.unquoted(argument.word.parts[0])
    let source = ["x": script.text(in: part.range)]
    switch part {
    case .arithmetic: return words.say("the result of `{x}`", "`{x}`의 결과", source)
    case .commandSubstitution(let node):
      return words.say("the output of `{x}`", "`{x}`의 출력", ["x": script.text(in: node.list.range)])
    case .parameter(let node) where node.operation == nil && Self.isWholeArray(node):
      let values = ["x": node.name]
      if node.isLength { return words.say("the number of values in {x}", "{x}에 든 값의 개수", values) }
      return node.isIndirect
        ? words.say("the keys of {x}", "{x}의 키", values) : words.say("the values of {x}", "{x}의 값들", values)
    case .parameter(let node) where node.operation == nil && !node.isIndirect: return parameter(node)
    default: return nil
    }
  }

  private static func isWholeArray(_ node: ParameterExpansion) -> Bool {
    guard let parts = node.index?.parts, parts.count == 1, case .literal(let text, _) = parts[0] else { return false }
    return text == "@" || text == "*"
  }

  private func parameter(_ node: ParameterExpansion) -> String? {
    let values = ["x": node.name]
    guard node.index == nil else { return nil }
    if node.isLength { return words.say("the length of {x}", "{x}의 길이", values) }
    switch node.name {
    case "?": return words.say("the exit status of the last command", "마지막 명령의 종료 상태")
    case "!": return words.say("the process number of the last background command", "마지막 백그라운드 명령의 프로세스 번호")
    case "$": return words.say("the process number of this shell", "이 셸의 프로세스 번호")
    case "#": return words.say("the number of arguments", "인자의 개수")
    case "@", "*": return words.say("the arguments", "인자")
    case "-": return words.say("the flags of this shell", "이 셸의 플래그")
    case "0": return words.say("the name of the shell or script", "셸이나 스크립트의 이름")
    case "_": return nil
    default:
      if let number = Int(node.name) {
        return words.say("the {x} argument", "{x} 인자", ["x": words.ordinal(number)])
      }
      return words.say("the value of {x}", "{x}의 값", values)
    }
  }

  /// What is counted with `$#` and `$?` in a comparison.
  func number(_ argument: ArgumentText) -> String? {
    switch argument.text {
    case "$#", "${#}", "$?": expansion(argument)
    default: nil
    }
  }
}
