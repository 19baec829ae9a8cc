internal import ShellGrammar

/// What two files are held against each other for.
enum FileComparison: Hashable {
  case common, onlyFirst, onlySecond
  case join(Int)
}

/// A request about lines and columns of text.
struct LineRequest {
  enum Source {
    case files([SlotValue])
    case output(CommandList)
    case standardInput
    /// Text of the request itself.
    case text(String)
    /// `$NAME`: what a variable holds.
    case variable(String)
    case comparison(FileComparison, SlotValue, SlotValue)
  }

  var source: Source
  /// The sign between columns; nil for blanks.
  var delimiter: String?
  /// What is done, in order.
  var steps: [LineStep] = []
  /// Where the result goes.
  var output: SlotValue?
  var appends = false
  /// Whether the file itself changes.
  var isInPlace = false
  var keepsBackup = false
}
