import CommandReference
import Platform

/// Explains programs of awk.
struct AwkLanguage {
  let bytes: [UInt8]
  let speaker: AwkSpeaker
  var parts: [CodePart] = []

  /// The parts of a program; nil where it cannot be read whole.
  static func parts(_ bytes: [UInt8], _ language: Language) -> [CodePart]? {
    guard let program = AwkReader.read(bytes), !program.rules.isEmpty else { return nil }
    var state = AwkLanguage(bytes: bytes, speaker: AwkSpeaker(bytes: bytes, language: language))
    for rule in program.rules { state.explain(rule) }
    return state.parts
  }

  private init(bytes: [UInt8], speaker: AwkSpeaker) {
    self.bytes = bytes
    self.speaker = speaker
  }

  private mutating func add(
    _ range: Range<Int>, _ sentence: LocalizedSentence, _ values: [String: String] = [:], level: Int
  ) {
    var values = values
    values["code"] = String(decoding: bytes[range], as: UTF8.self)
    parts.append(CodePart(range: range, sentence: sentence, values: values, level: level))
  }

  private mutating func explain(_ rule: AwkProgram.Rule) {
    let isPrinted = rule.action == nil
    switch rule.pattern {
    case nil: break
    case .begin: add(rule.patternRange, AwkSentences.begin, level: 0)
    case .end: add(rule.patternRange, AwkSentences.end, level: 0)
    case .expression(let expression): explain(expression, rule.patternRange, isPrinted: isPrinted)
    case .range(let first, let last):
      let values = ["first": speaker.condition(first), "last": speaker.condition(last)]
      add(rule.patternRange, isPrinted ? AwkSentences.printedRange : AwkSentences.range, values, level: 0)
      for pattern in [first, last] { explainRegexes(in: pattern, level: 1) }
    }
    for statement in rule.action ?? [] { explain(statement, level: rule.pattern == nil ? 0 : 1) }
  }

  private mutating func explain(_ pattern: AwkExpression, _ range: Range<Int>, isPrinted: Bool) {
    if isPrinted, case .number(let number) = pattern.kind, number != "0" {
      return add(range, AwkSentences.everyLine, level: 0)
    }
    let sentence = isPrinted ? AwkSentences.printedPattern : AwkSentences.pattern
    add(range, sentence, ["condition": speaker.condition(pattern)], level: 0)
    explainRegexes(in: pattern, level: 1)
  }

  private mutating func explain(_ statement: AwkStatement, level: Int) {
    switch statement.kind {
    case .print(let arguments, let isFormatted, let sign, let target):
      explainPrint(arguments, isFormatted, statement, sign, target, level: level)
      for argument in arguments { explainRegexes(in: argument, level: level + 1) }
    case .expression(let expression): explain(expression, level: level)
    case .if(let condition, let body, let otherwise):
      add(statement.head, AwkSentences.if, ["condition": speaker.condition(condition)], level: level)
      explainRegexes(in: condition, level: level + 1)
      explain(body, level: level + 1)
      if let otherwise {
        let start = body.last?.range.upperBound ?? statement.head.upperBound
        add(start..<(otherwise.first?.range.lowerBound ?? start), AwkSentences.otherwise, level: level)
        explain(otherwise, level: level + 1)
      }
    case .while(let condition, let body):
      add(statement.head, AwkSentences.while, ["condition": speaker.condition(condition)], level: level)
      explainRegexes(in: condition, level: level + 1)
      explain(body, level: level + 1)
    case .doWhile(let body, let condition):
      add(statement.head, AwkSentences.doWhile, ["condition": speaker.condition(condition)], level: level)
      explain(body, level: level + 1)
    case .for(_, _, _, let body):
      add(statement.head, AwkSentences.for, level: level)
      explain(body, level: level + 1)
    case .forIn(let variable, let array, let body):
      add(statement.head, AwkSentences.forIn, ["variable": variable, "array": array], level: level)
      explain(body, level: level + 1)
    case .block(let statements): explain(statements, level: level)
    case .delete: add(statement.range, AwkSentences.delete, level: level)
    case .exit: add(statement.range, AwkSentences.exit, level: level)
    case .word(let word): explain(word, statement.range, level: level)
    }
  }

  private mutating func explain(_ statements: [AwkStatement], level: Int) {
    for statement in statements { explain(statement, level: level) }
  }

  private mutating func explain(_ word: String, _ range: Range<Int>, level: Int) {
    let sentence =
      switch word {
      case "next": AwkSentences.next
      case "nextfile": AwkSentences.nextFile
      case "break": AwkSentences.break
      default: AwkSentences.continue
      }
    add(range, sentence, level: level)
  }

  private mutating func explainPrint(
    _ arguments: [AwkExpression], _ isFormatted: Bool, _ statement: AwkStatement, _ sign: String?,
    _ target: AwkExpression?, level: Int
  ) {
    var values = ["list": list(isFormatted ? Array(arguments.dropFirst()) : arguments)]
    values["format"] = arguments.first.map(speaker.phrase) ?? ""
    let start = statement.range.lowerBound
    let end = arguments.last?.range.upperBound ?? start + (isFormatted ? "printf" : "print").utf8.count
    let sentence: LocalizedSentence =
      switch (isFormatted, arguments.count) {
      case (true, 0...1): AwkSentences.printText
      case (true, _): AwkSentences.printFormatted
      case (false, 0): AwkSentences.printLine
      case (false, 1): AwkSentences.print
      case (false, _): AwkSentences.printSeveral
      }
    add(start..<max(end, start), sentence, values, level: level)
    guard let sign, let target else { return }
    let redirection =
      sign == ">" ? AwkSentences.toFile : sign == ">>" ? AwkSentences.toEndOfFile : AwkSentences.toCommand
    let range = end..<target.range.upperBound
    add(range, redirection, ["sign": sign, "target": speaker.phrase(target)], level: level)
  }

  private func list(_ expressions: [AwkExpression]) -> String {
    let phrases = expressions.map(speaker.phrase)
    guard phrases.count > 1, let last = phrases.last else { return phrases.first ?? "" }
    if speaker.language == .korean { return phrases.joined(separator: ", ") }
    return phrases.dropLast().joined(separator: ", ") + " and " + last
  }

  private mutating func explain(_ expression: AwkExpression, level: Int) {
    switch expression.kind {
    case .assignment(let sign, let target, let value):
      let values = ["target": speaker.phrase(target), "value": speaker.phrase(value)]
      let sentence = sign == "=" ? AwkSentences.set : sign == "+=" ? AwkSentences.add : AwkSentences.change
      add(expression.range, sentence, values, level: level)
    case .increment(let sign, let target):
      let sentence = sign == "++" ? AwkSentences.countUp : AwkSentences.countDown
      add(expression.range, sentence, ["target": speaker.phrase(target)], level: level)
    case .call(let name, let arguments) where ["sub", "gsub"].contains(name) && arguments.count >= 2:
      var pattern = speaker.phrase(arguments[0])
      if case .regex(let text) = arguments[0].kind { pattern = text }
      let whole = AwkExpression(kind: .number("0"), range: 0..<0)
      let line = AwkExpression(kind: .field(whole), range: 0..<0)
      let values = [
        "pattern": pattern, "new": speaker.phrase(arguments[1]),
        "target": speaker.phrase(arguments.count > 2 ? arguments[2] : line),
      ]
      add(
        expression.range, name == "gsub" ? AwkSentences.replaceAll : AwkSentences.replaceFirst, values, level: level)
    default: add(expression.range, AwkSentences.calculate, level: level)
    }
    explainRegexes(in: expression, level: level + 1)
  }
}
