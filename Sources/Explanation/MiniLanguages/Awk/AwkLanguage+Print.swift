import CommandReference

extension AwkLanguage {
  /// A rule that prints and does nothing else, in one sentence; false where it takes more.
  mutating func explainPrint(_ statement: AwkStatement, of rule: AwkProgram.Rule) -> Bool {
    guard case .print(let arguments, let isFormatted, nil, _) = statement.kind else { return false }
    let what = printed(arguments, isFormatted)
    var values = what.values
    let isFields = arguments.allSatisfy { if case .field = $0.kind { true } else { false } }
    switch rule.pattern {
    case nil: values["lines"] = everyLine
    case .expression(let pattern)?: values["lines"] = speaker.lines(pattern)
    case .range(let first, let last)?: values["lines"] = speaker.lines(first, last)
    case .begin?: return add(rule, what, AwkSentences.printedBefore, values)
    case .end?: return add(rule, what, AwkSentences.printedAfter, values)
    case .beginFile?, .endFile?: return false
    }
    if isWholeLine(arguments), !isFormatted {
      add(rule.range, AwkSentences.printedLines, values, level: 0)
    } else {
      let sentence = isFields && !isFormatted ? AwkSentences.printedOf : AwkSentences.printedFor
      _ = add(rule, what, sentence, values)
    }
    explainInside(arguments, isFormatted, rule, statement)
    return true
  }

  private mutating func explainInside(
    _ arguments: [AwkExpression], _ isFormatted: Bool, _ rule: AwkProgram.Rule, _ statement: AwkStatement
  ) {
    switch rule.pattern {
    case .expression(let pattern)?: explainRegexes(in: pattern, level: 1)
    case .range(let first, let last)?: for pattern in [first, last] { explainRegexes(in: pattern, level: 1) }
    default: break
    }
    if isFormatted { explainFormat(arguments, level: 1) }
    for argument in arguments { explainRegexes(in: argument, level: 1) }
  }

  /// Every line, but for those that rules before this one took.
  private var everyLine: String {
    flow.skipsLines
      ? speaker.choose("every line that is left", "남은 모든 줄") : speaker.choose("every line", "모든 줄")
  }

  /// `BEGIN` and `END` have their formats explained here.
  private mutating func add(
    _ rule: AwkProgram.Rule, _ what: Printed, _ sentence: LocalizedSentence, _ values: [String: String]
  ) -> Bool {
    var values = values
    values["what"] = what.text
    add(rule.range, sentence, values, level: 0)
    let isSpecial =
      switch rule.pattern {
      case .begin?, .end?: true
      default: false
      }
    if isSpecial, case .print(let arguments, true, _, _)? = rule.action?.first?.kind {
      explainFormat(arguments, level: 1)
    }
    return true
  }

  private func isWholeLine(_ arguments: [AwkExpression]) -> Bool {
    guard let first = arguments.first else { return true }
    guard arguments.count == 1, case .field(let index) = first.kind else { return false }
    return index.isNumber("0")
  }

  /// What a print statement prints.
  struct Printed {
    var text: String
    var values: [String: String] = [:]
  }

  func printed(_ arguments: [AwkExpression], _ isFormatted: Bool) -> Printed {
    if isFormatted, case .string(let format)? = arguments.first?.kind {
      let list = arguments.dropFirst().map(speaker.phrase)
      if list.isEmpty { return Printed(text: AwkSpeaker.quoted(format) ?? speaker.choose("nothing", "빈 문자열")) }
      let values = ["list": speaker.joined(list), "format": "\"\(format)\""]
      if format == "%s\\n" || format == "%d\\n", list.count == 1 { return Printed(text: list[0]) }
      return Printed(text: speaker.choose("{list} in the form {format}", "{format} 형식으로 {list}", values))
    }
    if isFormatted {
      let values = [
        "format": arguments.first.map(speaker.phrase) ?? "",
        "list": speaker.joined(arguments.dropFirst().map(speaker.phrase)),
      ]
      return arguments.count < 2
        ? Printed(text: values["format"] ?? "")
        : Printed(text: speaker.choose("{list} in the form {format}", "{format} 형식으로 {list}", values))
    }
    guard !arguments.isEmpty else {
      return Printed(text: speaker.isAtEnd ? speaker.choose("the last line", "마지막 줄") : speaker.choose("the line", "줄"))
    }
    if arguments.count == 1, case .string("") = arguments[0].kind {
      return Printed(text: speaker.choose("an empty line", "빈 줄"))
    }
    let list = speaker.joined(arguments.map(speaker.phrase))
    guard arguments.count > 1 else { return Printed(text: list) }
    let separator =
      speaker.dialect.variables.contains("OFS")
      ? speaker.choose("the output separator", "출력 구분자") : speaker.choose("a blank", "공백")
    let values = ["list": list, "separator": separator]
    return Printed(
      text: speaker.choose("{list} (with {separator} between them)", "{list}(사이에 {separator})", values))
  }

  /// A print statement among others.
  mutating func explainPrint(
    _ arguments: [AwkExpression], _ isFormatted: Bool, _ statement: AwkStatement, _ sign: String?,
    _ target: AwkExpression?, level: Int
  ) {
    let start = statement.range.lowerBound
    let word = isFormatted ? "printf" : "print"
    let end = sign == nil ? statement.range.upperBound : arguments.last?.range.upperBound ?? start + word.utf8.count
    let what = printed(arguments, isFormatted)
    add(start..<max(end, start), AwkSentences.print, ["what": what.text], level: level)
    if isFormatted { explainFormat(arguments, level: level + 1) }
    for argument in arguments { explainRegexes(in: argument, level: level + 1) }
    guard let sign, let target else { return }
    let sentence =
      switch sign {
      case ">": AwkSentences.toFile
      case ">>": AwkSentences.toEndOfFile
      case "|&": AwkSentences.toPartner
      default: AwkSentences.toCommand
      }
    let range = redirection(sign, target, after: end)
    add(range, sentence, ["sign": sign, "target": speaker.phrase(target)], level: level)
  }

  /// A redirection from its sign on.
  private func redirection(_ sign: String, _ target: AwkExpression, after end: Int) -> Range<Int> {
    var start = end
    while start < target.range.lowerBound, bytes[start] != sign.utf8.first { start += 1 }
    return start..<target.range.upperBound
  }

  /// The parts of a format that say how a value is shown.
  mutating func explainFormat(_ arguments: [AwkExpression], level: Int) {
    guard let first = arguments.first, case .string = first.kind else { return }
    let text = (first.range.lowerBound + 1)..<max(first.range.lowerBound + 1, first.range.upperBound - 1)
    var next = 1
    for item in AwkFormat.items(bytes, in: text) {
      next += item.starCount
      defer { next += 1 }
      guard next < arguments.count, let how = item.how(speaker) else { continue }
      let values = ["value": speaker.phrase(arguments[next]), "how": how]
      add(item.range, AwkSentences.shows, values, level: level)
    }
  }
}
