import ShellGrammar

extension InvocationCollector {
  /// Adds what a wrapper would run: `sudo rm x`, `find -exec rm {} +`, `sh -c 'rm x'`.
  mutating func unwrap(_ outer: Invocation, at place: Int) {
    guard let name = outer.name, outer.wrappers.count < Self.wrapperLimit else { return addUnreadable(of: outer) }
    if name == "find" || name == "gfind" { return unwrapFind(outer) }
    if name == "fd" || name == "fdfind" { return unwrapFd(outer) }
    if ShellProgram.isShell(name) { return unwrapShell(outer, at: place) }
    for wrapper in outer.facts.wrappers {
      guard let start = Self.start(after: wrapper.subcommand, in: outer.arguments) else { continue }
      unwrap(outer, with: wrapper, from: start, at: place)
      if wrapper.form != .none { break }
    }
    unwrapSpecial(outer, named: name, at: place)
    unwrapUnknown(outer, named: name)
  }

  /// Wrappers around wrappers beyond this number count as unreadable.
  static let wrapperLimit = 16

  private mutating func addUnreadable(of outer: Invocation) {
    if !outer.facts.wrappers.isEmpty || outer.name.map(ShellProgram.isShell) == true { addUnreadable(outer.range) }
  }

  /// The place behind the words of a subcommand; nil where another one stands there.
  private static func start(after subcommand: [Substring], in arguments: [InvocationArgument]) -> Int? {
    var place = 0
    for word in subcommand {
      while place < arguments.count, arguments[place].isFlag || isValue(at: place, in: arguments) { place += 1 }
      guard place < arguments.count, arguments[place].value == String(word) else { return nil }
      place += 1
    }
    return place
  }

  /// Whether a word is the value of a flag that may stand before a subcommand of git, docker and kubectl.
  private static func isValue(at place: Int, in arguments: [InvocationArgument]) -> Bool {
    place > 0
      && [
        "-C", "-c", "-H", "-n", "-f", "-p", "--context", "--namespace", "--host", "--project-name", "--file", "-L",
        "-S",
      ]
      .contains(arguments[place - 1].text)
  }

  private mutating func unwrap(_ outer: Invocation, with wrapper: Wrapper, from start: Int, at place: Int) {
    readTextFlags(of: outer, wrapper)
    guard wrapper.form != .none, let inner = innerStart(of: outer, wrapper, from: start) else { return }
    guard !wrapper.isIdle(with: outer.ownFlags(upTo: inner)) else { return }
    let rest = outer.arguments[inner...]
    let words = rest.prefix { !wrapper.end.contains($0.text[...]) }
    guard let first = words.first else { return }
    setInnerStart(inner, at: place)
    let isAsked = outer.ownFlags(upTo: inner).contains { flag in wrapper.askingFlags.contains { flag == $0 } }
    switch wrapper.form {
    case .words where wrapper.fetchesPackage: addInner(Self.namingProgram(words), of: outer)
    case .words: addInner(words, of: outer, takesFoundFiles: wrapper.takesFoundFiles, isAsked: isAsked)
    case .joined where words.count == 1 && (first.isShellText || !wrapper.takesFoundFiles): addText(first, of: outer)
    case .joined:
      if words.contains(where: \.isShellText) {
        addJoined(words, of: outer)
      } else {
        addInner(words, of: outer, takesFoundFiles: wrapper.takesFoundFiles, isAsked: isAsked)
      }
    case .each: for word in words { addText(word, of: outer) }
    // `trap - INT` runs nothing.
    case .first where first.value == "-": break
    case .first: addText(first, of: outer)
    case .none: break
    }
  }

  /// The words with the name of a package made that of the program in it: `npm:rimraf`, `rimraf@5`, `ruff==0.4`.
  private static func namingProgram(_ words: ArraySlice<InvocationArgument>) -> ArraySlice<InvocationArgument> {
    guard var first = words.first, var name = first.value?[...] else { return words }
    for registry in ["npm:", "jsr:"] where name.hasPrefix(registry) { name = name.dropFirst(registry.count) }
    let end = name.dropFirst().firstIndex { $0 == "@" || $0 == "=" } ?? name.endIndex
    first.value = String(name[..<end])
    return [first] + words.dropFirst()
  }

  /// The place of the first word of the inner command.
  private func innerStart(of outer: Invocation, _ wrapper: Wrapper, from start: Int) -> Int? {
    let arguments = outer.arguments
    var index = start
    var skipped = 0
    if wrapper.needsDashes, let dashes = arguments[start...].firstIndex(where: { $0.value == "--" }) {
      return dashes + 1 < arguments.count ? dashes + 1 : nil
    }
    while index < arguments.count {
      let text = arguments[index].text
      if text == "--" {
        if skipped >= wrapper.skippedOperands { return index + 1 < arguments.count ? index + 1 : nil }
        index += 1
      } else if arguments[index].isFlag {
        index += wrapper.takesNextWord(text[...]) ? 2 : 1
      } else if wrapper.takesAssignments, arguments[index].isAssignment {
        index += 1
      } else if skipped < wrapper.skippedOperands {
        skipped += 1
        index += 1
      } else {
        return index
      }
    }
    return nil
  }

  /// Reads the values of flags that hold shell text: `su -c 'rm x'`, `env --split-string='rm x'`.
  private mutating func readTextFlags(of outer: Invocation, _ wrapper: Wrapper) {
    for (place, argument) in outer.arguments.enumerated() {
      guard let text = argument.value else { continue }
      if wrapper.textFlags.contains(text[...]) || wrapper.endsInTextFlag(text) {
        if place + 1 < outer.arguments.count { addText(outer.arguments[place + 1], of: outer) }
      } else if let flag = wrapper.textFlags.first(where: { Self.isAttached(text, to: $0) }) {
        let value = text.dropFirst(flag.utf8.count + (flag.hasPrefix("--") ? 1 : 0))
        addText(String(value), from: argument, of: outer)
      }
      for prefix in wrapper.textPrefixes {
        if let value = text.range(after: prefix) { addText(String(value), from: argument, of: outer) }
      }
    }
  }

  private static func isAttached(_ text: String, to flag: Substring) -> Bool {
    flag.hasPrefix("--") ? text.hasPrefix(flag + "=") : text.hasPrefix(flag) && !text.hasPrefix("--")
  }

  /// Adds a command whose words are known.
  mutating func addInner(
    _ words: ArraySlice<InvocationArgument>, of outer: Invocation, takesFoundFiles: Bool = false, isAsked: Bool = false
  ) {
    guard let first = words.first else { return }
    let end = words.last?.range.end ?? first.range.end
    var inner = Invocation(
      name: first.value.map(Self.baseName), arguments: Array(words.dropFirst()), redirections: [], assignments: [],
      wrappers: outer.wrappers + [outer.name ?? ""], takesFoundFiles: takesFoundFiles || outer.takesFoundFiles,
      upstream: outer.upstream, substituted: outer.substituted,
      range: SourceRange(first.range.start, max(end, first.range.start)))
    inner.isAsked = isAsked || outer.isAsked
    inner.isNameGuessed = outer.isNameGuessed || first.word == nil && first.isDynamic
    inner.input = outer.input
    inner.path = first.value
    add(inner)
  }

  /// Reads words that a shell elsewhere joins and reads again: `ssh host cd x \&\& ls`.
  private mutating func addJoined(_ words: ArraySlice<InvocationArgument>, of outer: Invocation) {
    guard let first = words.first, let last = words.last else { return }
    let range = SourceRange(first.range.start, max(first.range.start, last.range.end))
    let text = words.map(\.text).joined(separator: " ")
    collect(text: text, wrappers: outer.wrappers + [outer.name ?? ""], upstream: Self.fed(outer)) { _ in range }
  }

  /// Reads `argument` as shell text.
  mutating func addText(_ argument: InvocationArgument, of outer: Invocation) {
    let upstream = Self.fed(outer)
    let wrappers = outer.wrappers + [outer.name ?? ""]
    if let text = argument.value {
      let (word, range) = (argument.word, argument.range)
      collect(text: text, wrappers: wrappers, upstream: upstream, input: outer.input) { inner in
        word.map { Self.place(inner, in: $0) } ?? range
      }
    } else if let text = argument.readableText {
      // What the outer shell fills in is looked up as if it were written in the text.
      let range = argument.range
      collect(text: text, wrappers: wrappers, upstream: upstream, input: outer.input) { _ in range }
      if !holdsPlainLoops(argument) { addUnreadable(range) }
    } else {
      addUnreadable(argument.range)
    }
  }

  /// Reads text that stands inside `argument`.
  mutating func addText(_ text: String, from argument: InvocationArgument, of outer: Invocation) {
    let range = argument.range
    collect(text: text, wrappers: outer.wrappers + [outer.name ?? ""], upstream: Self.fed(outer)) { _ in range }
  }

  static func fed(_ outer: Invocation) -> Range<Int> {
    outer.upstream.isEmpty
      ? outer.substituted : outer.upstream.lowerBound..<max(outer.upstream.upperBound, outer.substituted.upperBound)
  }

  /// Where a part of the text that a word stands for is written.
  static func place(_ inner: SourceRange, in word: Word) -> SourceRange {
    guard inner.start < inner.end else { return word.range }
    return word.literalText?.sourceRange(ofValueBytes: inner.start..<inner.end) ?? word.range
  }
}

extension Invocation {
  /// The texts of the flags before a place.
  fileprivate func ownFlags(upTo end: Int) -> [String] { arguments[..<end].filter(\.isFlag).map(\.text) }
}

extension String {
  /// What stands behind `prefix` where it is found: at the beginning, or after a `=` as in `--checkpoint-action=exec=`.
  fileprivate func range(after prefix: Substring) -> Substring? {
    if hasPrefix(prefix) { return self[index(startIndex, offsetBy: prefix.count)...] }
    guard hasPrefix("-"), let equals = firstIndex(of: "=") else {
      return hasPrefix("-o" + prefix) ? dropFirst(2 + prefix.count) : nil
    }
    let value = self[index(after: equals)...]
    if hasPrefix("-o" + prefix) { return dropFirst(2 + prefix.count) }
    return value.hasPrefix(prefix) ? value.dropFirst(prefix.count) : nil
  }
}

extension InvocationArgument {
  /// Whether the word holds signs that a shell would read: `&&`, `|`, `;`, `>`.
  var isShellText: Bool {
    value.map { $0.utf8.contains { ";|&<>$`\n".utf8.contains($0) } || $0.contains(" ") } ?? false
  }

  /// Whether the word is `NAME=value`.
  var isAssignment: Bool {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex, !isFlag else { return false }
    return text[..<equals].utf8.allSatisfy {
      $0 == UInt8(ascii: "_") || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
    }
  }

  /// The text of a word in double quotes with its expansions left as they are written: enough to see what it would run.
  var readableText: String? {
    guard isDynamic, let word, word.parts.count == 1, case .doubleQuoted = word.parts[0], written.utf8.count > 2 else {
      return nil
    }
    return String(written.dropFirst().dropLast())
  }
}
