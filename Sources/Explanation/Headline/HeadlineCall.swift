import CommandReference
import Platform
import ShellGrammar

/// A program with its words bound, for its headline.
struct HeadlineCall {
  /// The name with its subcommands.
  var name: String
  /// What is known of it, then of what it is a subcommand of.
  var knowledge: [CommandKnowledge]
  var arguments: [ArgumentText]
  /// The flags as they were used, those of the program before its subcommand aside.
  var flags: [UsedFlag] = []
  /// The operands, in order.
  var operands: [UsedOperand] = []
  /// The words that are a command of their own.
  var command: Range<Int>?
}

/// A flag of a command line, by all its spellings.
struct UsedFlag {
  var spellings: [String]
  var value: String?
  /// The value as the shell reads it, where it is one piece.
  var piece: ArgumentPiece?
  var language: ValueLanguage?
  /// Where it stands, with its value.
  var place: SourceRange?
  /// The command that it takes: `-exec … ;`.
  var command: Range<Int>?
}

/// An operand of a command line, by its name.
struct UsedOperand {
  var entry: OperandEntry
  var argument: Int
}

extension HeadlineCall {
  /// Notes what the binder found; false where a word is not known.
  mutating func take(_ bound: [BoundArgument]) -> Bool {
    var isNegation = false
    for argument in bound {
      switch argument {
      case .flag(let use):
        if use.typed == "--", use.command == nil { continue }
        if use.isSwitchedOff(in: arguments) { continue }
        if use.entry.spellings.contains("!"), name == "find" {
          if isNegation { return false }
          isNegation = true
          continue
        }
        guard take(use, isNegation: isNegation) else { return false }
        isNegation = false
      case .operand(let index, let entry):
        guard let entry else { return false }
        operands.append(UsedOperand(entry: entry, argument: index))
      case .script(let range, let entry):
        operands += range.map { UsedOperand(entry: entry, argument: $0) }
      case .command(let range, _): command = range
      case .endOfOptions: continue
      case .unknownFlag: return false
      }
    }
    return !isNegation
  }

  private mutating func take(_ use: FlagUse, isNegation: Bool) -> Bool {
    var spellings = use.isNegated ? [use.typed] : use.entry.spellings
    if isNegation { spellings = spellings.map { "!" + $0 } }
    var flag = UsedFlag(spellings: spellings, language: use.entry.language, command: use.command)
    flag.place = arguments[use.place.argument].outerRange(use.place.bytes)
    for piece in use.value { flag.place = flag.place?.union(arguments[piece.argument].word.range) }
    if !use.value.isEmpty {
      flag.value = use.value.map { arguments[$0.argument].text($0.bytes) }.joined(separator: " ")
      flag.piece = use.value.count == 1 ? use.value[0] : nil
    } else {
      switch use.entry.argument {
      case .required, .words, .several: if !use.isNegated, use.command == nil { return false }
      case .none, .attached, .optional, .command: break
      }
    }
    flags.append(flag)
    return true
  }
}

extension HeadlineCall {
  /// Words that are for the program which the image of a container starts, and no command of their own.
  mutating func takeImageArguments() -> String? {
    guard knowledge[0].startsImage, let range = command, let first = range.first, arguments[first].text.hasPrefix("-")
    else { return nil }
    command = nil
    return range.map { arguments[$0].text }.joined(separator: " ")
  }

  /// The names of operands that are read.
  private static let inputNames: Set<String> = ["FILE", "INPUT"]

  /// The operands that are read; awk takes `NAME=value` among them for a variable.
  var files: [UsedOperand] {
    operands.filter { operand in
      Self.inputNames.contains(operand.entry.name)
        && (knowledge[0].program != "awk" || ExplanationBuilder.assignedVariable(arguments[operand.argument]) == nil)
    }
  }
}
