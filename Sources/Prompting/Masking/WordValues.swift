import ShellGrammar

/// What the words of a command line stand for: text, and marks for what is decided when it runs.
struct WordValues {
  /// Whose names are read as their secrets; nil where there are none left.
  let mask: SecretMask?
  /// The values of words that are scripts, by where they begin.
  let scripts: [Int: String]

  /// The values of all words, in order.
  func values(of list: CommandList) -> [[String]] {
    let found = Found()
    var walker = SyntaxWalker()
    walker.word = { found.values.append(value(of: $0)) }
    walker.walk(list)
    return found.values
  }

  private final class Found { var values: [[String]] = [] }

  private func value(of word: Word) -> [String] {
    if let script = scripts[word.range.start] { return [script] }
    var pieces: [(text: String, isText: Bool)] = []
    add(word.parts, to: &pieces)
    return pieces.map { $0.isText ? (mask?.restore($0.text) ?? $0.text) : "\0" + $0.text }
  }

  private func add(_ parts: [WordPart], to pieces: inout [(text: String, isText: Bool)]) {
    for part in parts {
      switch part {
      case .literal(let text, _), .escaped(let text, _), .singleQuoted(let text, _): addText(text, to: &pieces)
      case .ansiCQuoted(_, let value, _): addText(String(decoding: value, as: UTF8.self), to: &pieces)
      case .doubleQuoted(let parts, _, _): add(parts, to: &pieces)
      case .parameter(let node): addParameter(node, to: &pieces)
      case .tilde(let user, _): pieces.append(("~" + user, false))
      case .commandSubstitution: pieces.append(("$()", false))
      case .arithmetic: pieces.append(("$(())", false))
      case .processSubstitution(let node): pieces.append((node.isOutput ? ">()" : "<()", false))
      case .brace: pieces.append(("{}", false))
      case .glob: pieces.append(("*", false))
      }
    }
  }

  /// A variable of our name is meant to be the name.
  private func addParameter(_ node: ParameterExpansion, to pieces: inout [(text: String, isText: Bool)]) {
    let isOurs = mask.map { !$0.occurrences(in: ScannedText(node.name)).isEmpty } ?? false
    if isOurs, node.operation == nil {
      addText(node.name, to: &pieces)
    } else {
      pieces.append(("$" + node.name, false))
    }
  }

  private func addText(_ text: String, to pieces: inout [(text: String, isText: Bool)]) {
    if let last = pieces.last, last.isText {
      pieces[pieces.count - 1].text += text
    } else if !text.isEmpty || pieces.isEmpty {
      pieces.append((text, true))
    }
  }
}
