import CommandReference

extension AwkLanguage {
  /// Explains the regular expressions inside an expression, one level below it.
  mutating func explainRegexes(in expression: AwkExpression, _ subject: RegexSubject = .line, level: Int) {
    switch expression.kind {
    case .regex: explainRegex(expression, subject, level: level)
    case .binary(let sign, let left, let right) where sign == "~" || sign == "!~":
      explainRegexes(in: left, level: level)
      var isWholeLine = false
      if case .field(let index) = left.kind, case .number("0") = index.kind { isWholeLine = true }
      explainPattern(right, isWholeLine ? .line : .text, level: level)
    case .call(let name, let arguments): explainCall(name, arguments, level: level)
    case .binary(_, let left, let right), .assignment(_, let left, let right):
      for part in [left, right] { explainRegexes(in: part, level: level) }
    case .conditional(let condition, let yes, let no):
      for part in [condition, yes, no] { explainRegexes(in: part, level: level) }
    case .unary(_, let operand), .increment(_, let operand), .field(let operand), .membership(let operand, _):
      explainRegexes(in: operand, level: level)
    case .concatenation(let items), .group(let items), .element(_, let items):
      for item in items { explainRegexes(in: item, level: level) }
    case .getline(let source, _):
      switch source {
      case .file(let inner), .command(let inner): explainRegexes(in: inner, level: level)
      case .input: break
      }
    case .number, .string, .variable: break
    }
  }

  private mutating func explainCall(_ name: String, _ arguments: [AwkExpression], level: Int) {
    let pattern: Int? =
      switch name {
      case "sub", "gsub", "gensub": 0
      case "match": 1
      case "split": 2
      default: nil
      }
    let isWholeLine = (name == "sub" || name == "gsub") && arguments.count == 2
    for (index, argument) in arguments.enumerated() {
      if index == pattern {
        explainPattern(argument, isWholeLine ? .line : .text, level: level)
      } else {
        explainRegexes(in: argument, level: level)
      }
    }
  }

  /// A regular expression, or a string that is read as one.
  private mutating func explainPattern(_ expression: AwkExpression, _ subject: RegexSubject, level: Int) {
    switch expression.kind {
    case .regex: explainRegex(expression, subject, level: level)
    // A string is read twice, so that backslashes in it mean something else; one character is itself.
    case .string(let text) where !text.utf8.contains(UInt8(ascii: "\\")) && text.unicodeScalars.count > 1:
      explainRegex(expression, subject, level: level)
    default: explainRegexes(in: expression, level: level)
    }
  }

  /// What stands between the two signs of an expression.
  private mutating func explainRegex(_ expression: AwkExpression, _ subject: RegexSubject, level: Int) {
    let range =
      (expression.range.lowerBound + 1)..<max(expression.range.lowerBound + 1, expression.range.upperBound - 1)
    let context = RegexContext(subject: subject)
    for var part in RegexLanguage.awk.parts(Array(bytes[range]), speaker.language, context) ?? [] {
      part.range = (part.range.lowerBound + range.lowerBound)..<(part.range.upperBound + range.lowerBound)
      part.level += level
      part.isPattern = true
      parts.append(part)
    }
  }
}
