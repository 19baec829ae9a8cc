import ShellGrammar

extension InvocationCollector {
  /// Gives an invocation the name and the arguments that its words stand for.
  mutating func name(_ invocation: inout Invocation, _ words: [Word]) {
    guard let first = words.first else { return }
    isReadingName = true
    var made = expand(first)
    isReadingName = false
    made += expand(Array(words.dropFirst()))
    guard let name = made.first else { return }
    invocation.arguments = Array(made.dropFirst())
    invocation.name = name.value.map(Self.baseName)
    invocation.path = name.value
    invocation.isNameGuessed = first.literalValue == nil && !first.parts.allSatisfy(\.isWrittenOut)
    if invocation.name == nil { guess(&invocation, written: name) }
  }

  /// The program that an unknown name most likely is, where its arguments or the pattern that it is give it away.
  private func guess(_ invocation: inout Invocation, written: InvocationArgument) {
    if written.hasGlob, let name = GlobGuess.program(matching: written.written) {
      (invocation.name, invocation.isNameGuessed) = (name, true)
    } else if let flag = invocation.arguments.first?.value, flag.hasSuffix("c"), Invocation.isCluster(flag) {
      // `$SHELL -c TEXT`
      (invocation.name, invocation.isNameGuessed) = ("sh", true)
    } else if invocation.hasFlag("r"), invocation.hasFlag("f"), !invocation.operands.isEmpty {
      (invocation.name, invocation.isNameGuessed) = ("rm", true)
    }
  }

  /// Takes note of assignments, and reads those that hold a command which another program will run.
  mutating func note(_ assignments: [Assignment], areLasting: Bool) {
    for assignment in assignments {
      guard case .word(let word) = assignment.value else {
        if case .array(let elements) = assignment.value, areLasting {
          state.assign(assignment.name, elements: expand(elements.compactMap(\.value)))
        }
        continue
      }
      let value = word.map { joined(expand($0)) } ?? ""
      let before = assignment.isAppend ? state.variables[assignment.name]?.last : ""
      let whole = assignment.index == nil ? before.flatMap { before in value.map { before + $0 } } : nil
      if areLasting { state.assign(assignment.name, whole) }
      if let value, let word, Self.commandVariables.contains(assignment.name) {
        collect(text: value, wrappers: [assignment.name], upstream: 0..<0) { Self.place($0, in: word) }
      }
    }
  }

  private func joined(_ words: [InvocationArgument]) -> String? {
    guard words.allSatisfy({ $0.value != nil }) else { return nil }
    return words.compactMap(\.value).joined(separator: " ")
  }

  /// Variables whose value other programs run as a command.
  private static let commandVariables: Set<String> = [
    "PROMPT_COMMAND", "PAGER", "MANPAGER", "GIT_PAGER", "EDITOR", "VISUAL", "GIT_EDITOR", "GIT_SSH_COMMAND", "GIT_SSH",
    "GIT_EXTERNAL_DIFF", "GIT_ASKPASS", "SSH_ASKPASS", "SUDO_ASKPASS", "LESSOPEN", "BROWSER", "RSYNC_RSH",
    "SUDO_EDITOR",
    "GIT_SEQUENCE_EDITOR", "GIT_PROXY_COMMAND", "SYSTEMD_PAGER", "KUBE_EDITOR", "PSQL_EDITOR", "MAKESHELL",
  ]

  /// A loop's variable takes one word after the other.
  mutating func noteLoop(_ variable: String, over words: [Word]?) {
    guard let words else { return state.forget(variable) }
    state.loopWords[variable] = words.prefix(Self.upstreamLimit).map { word in
      word.parts.contains { if case .commandSubstitution = $0 { true } else { false } }
        ? text(in: word.range) : word.roughText
    }
    for word in words.prefix(Self.upstreamLimit) { state.assign(variable, joined(expand(word))) }
    if words.count != 1 || words[0].literalValue == nil, let last = state.variables[variable]?.last {
      state.assign(variable, last)
    }
    if words.allSatisfy(isPlain) { state.notePlainLoop(variable) }
  }

  /// Whether a word of a loop gives names or numbers only: `web1`, `{1..5}`, `$(seq 9)`.
  private func isPlain(_ word: Word) -> Bool {
    if let text = word.literalValue {
      return text.utf8.first != UInt8(ascii: "-") && text.utf8.allSatisfy { $0 < 128 && !" \n\t*?[".utf8.contains($0) }
    }
    guard word.parts.count == 1 else { return false }
    switch word.parts[0] {
    case .brace(let node):
      guard case .sequence(let first, let last, _) = node.form else { return false }
      return !first.hasPrefix("-") && !last.hasPrefix("-")
    case .commandSubstitution(let node): return givesPlainWords(node.list)
    default: return false
    }
  }

  /// Takes note of what a builtin does to variables, aliases and positional parameters.
  mutating func noteBuiltin(_ invocation: Invocation) {
    switch invocation.name {
    case "alias":
      for (name, value) in invocation.operands.compactMap(\.assignedPair) {
        // What a name is made to mean will run, and by surprise. It does not stand for itself in there.
        collect(text: value, wrappers: invocation.wrappers + ["alias"], upstream: 0..<0) { _ in invocation.range }
        state.aliases[name] = value
      }
    case "hash":
      let words = invocation.words
      // `hash -p /bin/rm ls`
      if words.count > 2, words[0] == "-p" { words.dropFirst(2).forEach { state.aliases[$0] = words[1] } }
    case "declare", "typeset", "local", "export", "readonly":
      for argument in invocation.operands {
        if argument.assignedPair?.value.hasPrefix("(") == true {
          collect(text: argument.text, wrappers: invocation.wrappers, upstream: 0..<0) { _ in argument.range }
        } else if let (name, value) = argument.assignedPair {
          state.assign(name, value)
        } else if let equals = argument.text.firstIndex(of: "=") {
          state.forget(String(argument.text[..<equals]))
        }
      }
    case "read", "mapfile", "readarray", "unset", "getopts", "let", "printf":
      for argument in invocation.operands {
        if let name = argument.value, state.variables[name] != nil { state.forget(name) }
      }
      noteFilling(invocation)
    case "set":
      guard let dashes = invocation.arguments.firstIndex(where: { $0.value == "--" }) else { return }
      state.positional = Array(invocation.arguments[(dashes + 1)...])
    default: break
    }
  }

  /// Takes note of a text that a variable is given by `printf -v x …` or `read x <<< …`, where it is known.
  private mutating func noteFilling(_ invocation: Invocation) {
    let arguments = invocation.arguments
    switch invocation.name {
    case "printf" where arguments.count > 2 && arguments[0].value == "-v":
      let printer = Printer(name: "printf", words: Array(arguments.dropFirst(2)), input: nil)
      state.assign(arguments[1].text, printer.output(with: state))
    case "read" where invocation.operands.count == 1:
      guard let input = invocation.input, !input.contains(OutputText.unknown) else { return }
      state.assign(invocation.operands[0].text, input.split(separator: "\n").first.map(String.init))
    default: break
    }
  }

  /// Adds what an alias of the same line makes of an invocation.
  mutating func runAlias(_ outer: Invocation) {
    guard let name = outer.name, let value = state.aliases[name], !outer.wrappers.contains(name) else { return }
    let rest = outer.arguments.map { $0.value.map(ShellQuoting.quote) ?? $0.written }
    let range = outer.range
    collect(text: ([value] + rest).joined(separator: " "), wrappers: outer.wrappers + [name], upstream: outer.upstream)
    {
      _ in range
    }
  }
}

extension InvocationArgument {
  /// The name and the value of `name=value`.
  var assignedPair: (name: String, value: String)? {
    guard let value, let equals = value.firstIndex(of: "=") else { return nil }
    return (String(value[..<equals]), String(value[value.index(after: equals)...]))
  }
}

extension WordPart {
  /// Whether the part stands for what is written, however it is quoted.
  var isWrittenOut: Bool {
    switch self {
    case .literal, .escaped, .singleQuoted, .ansiCQuoted: true
    case .doubleQuoted(let parts, _, _): parts.allSatisfy(\.isWrittenOut)
    default: false
    }
  }
}
