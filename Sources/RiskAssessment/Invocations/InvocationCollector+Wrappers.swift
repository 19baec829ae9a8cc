import ShellGrammar

extension InvocationCollector {
  /// Adds what a wrapper would run: `sudo rm x`, `find -exec rm {} +`, `sh -c 'rm x'`.
  mutating func unwrap(_ outer: Invocation) {
    guard let name = outer.name, outer.wrappers.count < Self.depthLimit else { return }
    if name == "find" { return unwrapFind(outer) }
    switch Wrapper.form(of: name) {
    case .words(let flagsWithValue, let skipped):
      let rest = innerWords(of: outer, flagsWithValue: flagsWithValue, skippedOperands: skipped)
      addInner(rest, of: outer, takesFoundFiles: name == "xargs" || name == "parallel")
    case .text(let flag):
      guard let index = outer.arguments.firstIndex(where: { $0.isFlag && isCluster($0.text, holding: flag) }),
        outer.arguments.indices.contains(index + 1)
      else { return }
      addText(outer.arguments[index + 1], of: outer)
    case .joined(let flagsWithValue, let skipped):
      let rest = innerWords(of: outer, flagsWithValue: flagsWithValue, skippedOperands: skipped)
      if rest.count == 1, let text = rest.first {
        addText(text, of: outer)
      } else {
        addInner(rest, of: outer, takesFoundFiles: false)
      }
    case nil: break
    }
  }

  private func isCluster(_ text: String, holding flag: Character) -> Bool {
    !text.hasPrefix("--") && text.dropFirst().contains(flag)
  }

  /// The words of the inner command: what is left after the wrapper's own flags, `NAME=value` words and operands.
  private func innerWords(of outer: Invocation, flagsWithValue: Set<String>, skippedOperands: Int) -> ArraySlice<
    InvocationArgument
  > {
    var index = 0
    var skipped = 0
    let arguments = outer.arguments
    while index < arguments.count {
      let text = arguments[index].text
      if text == "--" {
        index += 1
        break
      }
      if arguments[index].isFlag {
        index += flagsWithValue.contains(text) ? 2 : 1
      } else if isAssignment(text), outer.name == "env" || outer.name == "sudo" {
        index += 1
      } else if skipped < skippedOperands {
        skipped += 1
        index += 1
      } else {
        break
      }
    }
    return arguments[min(index, arguments.count)...]
  }

  private func isAssignment(_ text: String) -> Bool {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { return false }
    return text[..<equals].utf8.allSatisfy {
      $0 == UInt8(ascii: "_") || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
    }
  }

  private mutating func addInner(_ words: ArraySlice<InvocationArgument>, of outer: Invocation, takesFoundFiles: Bool) {
    guard let first = words.first else { return }
    let end = words.last?.range.end ?? first.range.end
    add(
      Invocation(
        name: first.value.map(Self.baseName), arguments: Array(words.dropFirst()), redirections: [], assignments: [],
        wrappers: outer.wrappers + [outer.name ?? ""], takesFoundFiles: takesFoundFiles || outer.takesFoundFiles,
        upstream: outer.upstream, substituted: outer.substituted, range: SourceRange(first.range.start, end)))
  }

  private mutating func unwrapFind(_ outer: Invocation) {
    let actions: Set<String> = ["-exec", "-execdir", "-ok", "-okdir"]
    var index = 0
    while index < outer.arguments.count {
      defer { index += 1 }
      guard actions.contains(outer.arguments[index].text) else { continue }
      let rest = outer.arguments[(index + 1)...]
      let end = rest.firstIndex { $0.text == ";" || $0.text == "+" || $0.written == "\\;" } ?? outer.arguments.endIndex
      addInner(rest[..<end], of: outer, takesFoundFiles: true)
      index = end
    }
  }

  /// Reads `argument` as shell text.
  private mutating func addText(_ argument: InvocationArgument, of outer: Invocation) {
    guard let text = argument.value, depth < Self.depthLimit else { return addUnreadable(argument.range) }
    collect(
      text: text, at: argument.range, wrappers: outer.wrappers + [outer.name ?? ""],
      upstream: outer.upstream.lowerBound..<outer.substituted.upperBound)
  }
}
