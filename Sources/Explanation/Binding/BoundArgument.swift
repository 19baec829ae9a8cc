package import CommandReference

/// Some bytes of one argument.
package struct ArgumentPiece: Hashable, Sendable {
  /// The argument's index.
  package var argument: Int
  /// Its bytes.
  package var bytes: Range<Int>
}

/// A flag as it is used.
package struct FlagUse: Sendable {
  /// What it means.
  package var entry: FlagEntry
  /// The spelling, dashes included; in a cluster a dash and its letter.
  package var typed: String
  /// Where it stands.
  package var place: ArgumentPiece
  /// Its value, in one piece or several words; empty where there is none.
  package var value: [ArgumentPiece] = []
  /// Whether the digits of the flag itself are its value: `-5`.
  package var isNumber = false
  /// Whether it is the negation (`--no-x`) of the entry's flag.
  package var isNegated = false
  /// The words after it that are a command.
  package var command: Range<Int>?
  /// The word that ends that command.
  package var terminator: Int?
}

extension FlagUse {
  /// Whether a flag that takes nothing is written with `=false`, as programs in Go take it.
  func isSwitchedOff(in arguments: [ArgumentText]) -> Bool {
    guard entry.argument == .none, value.count == 1, !isNumber else { return false }
    return arguments[value[0].argument].text(value[0].bytes) == "false"
  }
}

/// What an argument is to its program.
package enum BoundArgument: Sendable {
  /// A flag, with its value.
  case flag(FlagUse)
  /// A flag that is not known.
  case unknownFlag(ArgumentPiece, typed: String)
  /// `--`: what follows are operands.
  case endOfOptions(Int)
  /// An operand, and what it means where that is known.
  case operand(Int, OperandEntry?)
  /// Several words that the program joins with blanks to one script: `ssh host ls -l`.
  case script(Range<Int>, OperandEntry)
  /// A command of its own.
  case command(Range<Int>, OperandEntry)
}
