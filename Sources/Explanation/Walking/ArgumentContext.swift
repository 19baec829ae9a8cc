import CommandReference
import ShellGrammar

/// The arguments of one command, and where its flags were looked up.
struct ArgumentContext {
  var command: CommandInProgress
  var arguments: [ArgumentText]
  var bound: [BoundArgument]
  var page: ManualPage?
  /// What a script after `-c` gets as its arguments.
  var script = ScriptArguments()

  /// The language of the value that stands at `index`: of the variants that hold, the flag that stands last decides.
  func language(_ usual: ValueLanguage?, _ variants: [LanguageVariant], at index: Int) -> ValueLanguage? {
    guard !variants.isEmpty else { return usual }
    var found = usual
    for variant in variants where variant.conditions.contains(where: { $0.spelling == command.name }) {
      found = variant.language
    }
    let isOrdered = command.knowledge.first?.style == .singleDash
    for case .flag(let use) in bound where !isOrdered || use.place.argument < index {
      if let variant = variants.first(where: { holds($0, use) }) { found = variant.language }
    }
    return found
  }

  /// More arguments than a person types are not held against the conditions of each flag.
  private static let mostHeld = 512

  /// The sentence of a flag, which other flags or operands may decide.
  func sentence(of flag: FlagEntry) -> LocalizedSentence? {
    let variant = flag.saysVariants.first { variant in
      variant.conditions.contains { condition in bound.prefix(Self.mostHeld).contains { holds(condition, $0) } }
    }
    return variant?.says ?? flag.says
  }

  private func holds(_ condition: UseCondition, _ argument: BoundArgument) -> Bool {
    switch argument {
    case .flag(let use): holds(condition, use)
    case .operand(let index, _): arguments[index].isLiteral && arguments[index].text == condition.spelling
    default: false
    }
  }

  private func holds(_ variant: LanguageVariant, _ use: FlagUse) -> Bool {
    variant.conditions.contains { holds($0, use) }
  }

  private func holds(_ condition: UseCondition, _ use: FlagUse) -> Bool {
    guard use.entry.spellings.contains(condition.spelling), !use.isNegated else { return false }
    guard let wanted = condition.value else { return true }
    return use.value.count == 1 && arguments[use.value[0].argument].text(use.value[0].bytes) == wanted
  }

  /// The word that an argument begins in.
  func firstWord(of argument: BoundArgument) -> Word? {
    switch argument {
    case .flag(let use): arguments[use.place.argument].word
    case .unknownFlag(let piece, _): arguments[piece.argument].word
    case .endOfOptions(let index), .operand(let index, _): arguments[index].word
    case .script(let range, _), .command(let range, _): range.first.map { arguments[$0].word }
    }
  }

  /// The flag that is not known right before a word, whose value the word may be.
  func unknownFlag(before index: Int) -> String? {
    for case .unknownFlag(let piece, let typed) in bound where piece.argument == index - 1 {
      let bytes = arguments[piece.argument].bytes
      return piece.bytes.count == bytes.count && !bytes.contains(UInt8(ascii: "=")) ? typed : nil
    }
    // A flag that a page names without an entry of its own may take a value too.
    for case .flag(let use) in bound
    where use.place.argument == index - 1 && use.entry.says == nil && use.entry.argument == .none { return use.typed }
    return nil
  }

  /// Whether the words of a container that begin with this one are for the program that its image starts.
  func startsImage(_ word: ArgumentText) -> Bool {
    command.knowledge.first?.startsImage == true && word.isLiteral && word.text.hasPrefix("-")
  }

  /// The word that xargs replaces: the value of `-I`.
  var replacement: String? {
    for (index, argument) in arguments.enumerated() where argument.text.hasPrefix("-I") {
      if argument.bytes.count > 2 { return argument.text(2..<argument.bytes.count) }
      return index + 1 < arguments.count ? arguments[index + 1].text : nil
    }
    return nil
  }
}
