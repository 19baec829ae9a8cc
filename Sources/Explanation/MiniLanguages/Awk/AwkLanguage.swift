import CommandReference
import Platform

/// Explains programs of awk.
struct AwkLanguage {
  /// What the command around a program sets.
  struct Dialect {
    /// Variables that are given a value outside the program, and those that it assigns itself.
    var variables: Set<String> = []
    /// Whether fields are divided otherwise than at blanks.
    var hasSeparator = false
  }

  /// The longest program that is read; nobody reads the explanation of a longer one.
  static let longest = 20_000

  let bytes: [UInt8]
  var speaker: AwkSpeaker
  var flow: AwkFlow
  var parts: [CodePart] = []

  /// The parts of a program; nil where it cannot be read whole.
  static func parts(_ bytes: [UInt8], _ language: Language) -> [CodePart]? { parts(bytes, language, Dialect()) }

  /// The parts of a program that stands in a command; nil where it cannot be read whole.
  static func parts(_ bytes: [UInt8], _ language: Language, _ dialect: Dialect) -> [CodePart]? {
    guard bytes.count <= longest, let program = AwkReader.read(bytes), !program.items.isEmpty else { return nil }
    var dialect = dialect
    dialect.variables.formUnion(AwkAssignments.names(in: program))
    if !dialect.variables.isDisjoint(with: ["FS", "FPAT", "FIELDWIDTHS"]) { dialect.hasSeparator = true }
    let speaker = AwkSpeaker(bytes: bytes, language: language, dialect: dialect)
    var state = AwkLanguage(bytes: bytes, speaker: speaker, flow: AwkFlow(program))
    if state.explainIdiom(program) { return state.parts }
    let isWhole = state.explainLookup(program) || state.explainBlock(program)
    for item in program.items { state.explain(item) }
    if isWhole { for index in state.parts.indices.dropFirst() { state.parts[index].level += 1 } }
    return state.parts
  }

  /// Adds a part; where others stand inside it, `head` is what its sentence shows of its code.
  mutating func add(
    _ range: Range<Int>, head: Range<Int>? = nil, _ sentence: LocalizedSentence, _ values: [String: String] = [:],
    level: Int
  ) {
    var values = values
    values["code"] = shown(head ?? range)
    var part = CodePart(range: range, sentence: sentence, values: values, level: level)
    part.opening = AwkSentences.openings[sentence]
    parts.append(part)
  }

  /// Code in one line and not too long.
  func shown(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let line = text.utf8.contains(0x0A) ? text.split(separator: "\n").joined(separator: " ") : text
    return line.count > 80 ? line.prefix(60) + "…" : line
  }

  private mutating func explain(_ item: AwkProgram.Item) {
    switch item {
    case .rule(let rule): explain(rule)
    case .function(let function):
      add(function.range, head: function.head, AwkSentences.function, ["name": function.name], level: 0)
      explain(function.body, level: 1)
    }
  }

  private mutating func explain(_ rule: AwkProgram.Rule) {
    if case .end? = rule.pattern { speaker.isAtEnd = true }
    defer { speaker.isAtEnd = false }
    if let action = rule.action, let print = Self.onlyPrint(action), explainPrint(print, of: rule) { return }
    explainPattern(rule)
    explain(rule.action ?? [], level: rule.pattern == nil ? 0 : 1)
    flow.take(rule)
  }

  /// A statement that prints to standard output, where there is no other.
  static func onlyPrint(_ action: [AwkStatement]) -> AwkStatement? {
    guard action.count == 1, let statement = action.first, case .print(_, _, nil, _) = statement.kind else {
      return nil
    }
    return statement
  }

  private mutating func explainPattern(_ rule: AwkProgram.Rule) {
    let isPrinted = rule.action == nil
    let (range, head) = (rule.range, rule.patternRange)
    switch rule.pattern {
    case nil: break
    case .begin: add(range, head: head, AwkSentences.begin, level: 0)
    case .end: add(range, head: head, AwkSentences.end, level: 0)
    case .beginFile: add(range, head: head, AwkSentences.beginFile, level: 0)
    case .endFile: add(range, head: head, AwkSentences.endFile, level: 0)
    case .expression(let pattern):
      if isPrinted, let sentence = ownSentence(pattern) {
        add(range, head: head, sentence, level: 0)
      } else {
        let sentence = isPrinted ? AwkSentences.printedLines : AwkSentences.pickedLines
        add(range, head: head, sentence, ["lines": speaker.lines(pattern)], level: 0)
      }
      explainRegexes(in: pattern, level: 1)
    case .range(let first, let last):
      let sentence = isPrinted ? AwkSentences.printedLines : AwkSentences.pickedLines
      add(range, head: head, sentence, ["lines": speaker.lines(first, last)], level: 0)
      for pattern in [first, last] { explainRegexes(in: pattern, level: 1) }
    }
  }

  /// Patterns that are known as one thing: `1`, `!seen[$0]++`, `$1=$1`.
  private func ownSentence(_ pattern: AwkExpression) -> LocalizedSentence? {
    switch pattern.kind {
    case .number(let number) where Double(number) != 0:
      return flow.skipsLines ? AwkSentences.everyLineLeft : AwkSentences.everyLine
    case .unary("!", let operand):
      guard case .increment("++", let target) = operand.kind, speaker.isWholeLine(target) else { return nil }
      return AwkSentences.firstTime
    case .assignment("=", let target, let value) where isFirstField(target) && isFirstField(value):
      return AwkSentences.rebuilt
    default: return nil
    }
  }

  func isFirstField(_ expression: AwkExpression) -> Bool {
    guard case .field(let index) = expression.kind else { return false }
    return index.isNumber("1")
  }
}
