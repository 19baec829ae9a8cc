internal import Platform
internal import ShellGrammar

/// Writes the command that a request about lines asks for, in the form that experts give it.
struct LineWriter {
  let request: LineRequest
  let system: OperatingSystem
  private(set) var stages: [LineStage] = []
  /// Whether equal lines stand together.
  var isSorted = false

  init(_ request: LineRequest, on system: OperatingSystem) {
    self.request = request
    self.system = system
  }

  /// The command.
  mutating func script() -> CommandList {
    var rest = request.steps[...]
    while !rest.isEmpty { writeNext(&rest) }
    return assembled()
  }

  mutating func append(_ stage: LineStage) {
    if !stage.sedScripts.isEmpty, let last = stages.last, !last.sedScripts.isEmpty, last.arguments == stage.arguments,
      stage.arguments.isEmpty
    {
      stages[stages.count - 1].sedScripts += stage.sedScripts
    } else {
      stages.append(stage)
    }
  }

  /// Writes lines that are left out of a file itself as a deletion by sed.
  private mutating func writeDeletion(_ rest: inout ArraySlice<LineStep>) -> Bool {
    guard case .condition(let condition)? = rest.first,
      request.isInPlace && (rest.count == 1 || condition.isDeletion), let pattern = LineWriter.pattern(condition)
    else { return false }
    var stage = LineStage(
      sed: "/\(LinePattern.slashed(pattern.text))/" + (condition.ignoresCase ? "I" : "")
        + (condition.isNegated ? "d" : "!d"))
    if pattern.isExtended { stage.arguments = [.value("-E")] }
    append(stage)
    rest = rest.dropFirst()
    return true
  }

  /// Writes one step, or several that one command does together.
  private mutating func writeNext(_ rest: inout ArraySlice<LineStep>) {
    if writeDeletion(&rest) || writeAddressed(&rest) || writeAwk(&rest) || writeGrep(&rest) || writeSorting(&rest) {
      return
    }
    let step = rest.removeFirst()
    switch step {
    case .position(let position): append(Self.stage(for: position, on: system))
    case .omit(let position): append(Self.stage(omitting: position, on: system))
    case .between(let first, let last):
      append(LineStage(quietSed: "\(Self.address(first)),\(Self.address(last))p"))
    case .beyond(let text, let isAfter):
      append(
        LineStage(sed: isAfter ? "\(system == .macos ? 1 : 0),\(Self.address(text))d" : "\(Self.address(text)),$d"))
    case .omitBetween(let first, let last): append(LineStage(sed: "\(Self.address(first)),\(Self.address(last))d"))
    case .columns(let list, let isRemoval): append(columns(list, isRemoval: isRemoval))
    case .swap(let first, let second):
      let script = "{t = $\(first); $\(first) = $\(second); $\(second) = t; print}"
      append(LineStage(awk: script, separator: request.delimiter, keepsSeparator: true))
    case .count(let unit):
      let flag = unit == .lines ? "-l" : unit == .words ? "-w" : unit == .bytes ? "-c" : "-m"
      append(LineStage("wc", [flag]))
    case .lengths: append(LineStage(awk: "{print length}", separator: nil))
    case .countColumns: append(LineStage(awk: "{print NF}", separator: request.delimiter))
    case .occurrences(let text):
      append(LineStage("grep", ["-o"] + Self.patternArguments(LinePattern.literal(text))))
      append(LineStage("wc", ["-l"]))
    case .change(let change): Self.stages(for: change, delimiter: request.delimiter, on: system).forEach { append($0) }
    case .replace(let replacement): append(stage(for: replacement, address: ""))
    default: break
    }
  }

  /// `/text/` as sed and awk take it.
  static func address(_ text: String) -> String { "/\(LinePattern.slashed(LinePattern.literal(text)))/" }

  /// A pattern as grep's arguments; one that begins with `-` is told from a flag.
  static func patternArguments(_ pattern: String) -> [String] { pattern.hasPrefix("-") ? ["-e", pattern] : [pattern] }

  /// A replacement on the lines that a condition selects, which leaves the others as they are.
  private mutating func writeAddressed(_ rest: inout ArraySlice<LineStep>) -> Bool {
    guard rest.count > 1, case .replace(let replacement) = rest[rest.startIndex + 1], replacement.column == nil,
      let address = sedAddress(rest[rest.startIndex])
    else { return false }
    append(stage(for: replacement, address: address))
    rest = rest.dropFirst(2)
    return true
  }

  /// A step as the address of a sed command; nil where it is none.
  private func sedAddress(_ step: LineStep) -> String? {
    switch step {
    case .condition(let condition):
      guard condition.before == 0, !condition.isDeletion, condition.after == 0,
        let pattern = LineWriter.pattern(condition),
        !pattern.isExtended
      else { return nil }
      return "/\(LinePattern.slashed(pattern.text))/" + (condition.ignoresCase ? "I" : "")
        + (condition.isNegated ? "!" : "")
    case .position(.range(let first, let last)): return "\(first),\(last)"
    case .position(.first(let count)): return count == 1 ? "1" : "1,\(count)"
    case .position(.lines(let lines)): return lines.count == 1 ? "\(lines[0])" : nil
    case .position(.last(1)): return "$"
    default: return nil
    }
  }
}
