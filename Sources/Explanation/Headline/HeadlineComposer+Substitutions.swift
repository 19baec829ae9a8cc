import ShellGrammar

extension HeadlineComposer {
  /// Operands that are what a command prints, by what it prints: `kill $(lsof -t -i :80)`.
  mutating func substitutions(in call: HeadlineCall) -> [String: String] {
    var marks: [String: String] = [:]
    for operand in call.operands {
      let argument = call.arguments[operand.argument]
      guard argument.word.parts.count == 1,
        case .commandSubstitution(let node) = Self.unquoted(argument.word.parts[0]),
        let printed = printed(by: node.list)
      else { continue }
      let isThings = if case .items = printed.base { true } else { false }
      let plain = words.quoted(argument.text)
      marks[argument.text] = NamedObject(phrase: printed.phrase(words), isThings: isThings, plain: plain).mark
    }
    return marks
  }

  /// What a list of commands does nothing but print.
  private mutating func printed(by list: CommandList) -> LineStream? {
    guard nesting < Self.deepestNesting, list.items.count == 1, list.items[0].andOrList.rest.isEmpty else { return nil }
    nesting += 1
    defer { nesting -= 1 }
    let outer = standardInput
    standardInput = nil
    defer { standardInput = outer }
    return stages(list.items[0].andOrList.first, input: nil).flatMap { $0.told.isEmpty ? $0.last.gives : nil }
  }
}
