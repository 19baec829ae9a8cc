import Platform

extension AwkSpeaker {
  /// The lines that a pattern picks.
  func lines(_ pattern: AwkExpression) -> String {
    special(pattern) ?? choose("the lines where {c}", "{c} 줄", ["c": condition(pattern)])
  }

  private func special(_ pattern: AwkExpression) -> String? {
    switch pattern.kind {
    case .number(let text): return Double(text) == 0 ? choose("no lines", "아무 줄도") : choose("every line", "모든 줄")
    case .regex(let text): return choose("the lines that match {re}", "{re}에 맞는 줄", ["re": shown(text)])
    case .variable("NF"): return filled
    case .unary("!", let operand): return opposite(operand)
    case .binary(let sign, let left, let right): return compared(sign, left, right)
    case .group(let items) where items.count == 1: return special(items[0])
    case .increment("++", let target) where isWholeLine(target):
      return choose("the lines that have come before", "전에 나왔던 줄")
    default: return nil
    }
  }

  func shown(_ pattern: String) -> String { RegexExplainer.shown(pattern) }

  /// Lines with something on them: of blanks alone only where fields are not divided otherwise.
  private var filled: String {
    dialect.hasSeparator
      ? choose("the lines that are not empty", "비어 있지 않은 줄")
      : choose("the lines that are not blank", "공백뿐이지 않은 줄")
  }

  private var unfilled: String {
    dialect.hasSeparator ? choose("the empty lines", "빈 줄") : choose("the blank lines", "비었거나 공백뿐인 줄")
  }

  /// `seen[$0]`.
  func isWholeLine(_ target: AwkExpression) -> Bool {
    guard case .element(_, let index) = target.kind, index.count == 1, case .field(let number) = index[0].kind,
      case .number("0") = number.kind
    else { return false }
    return true
  }

  private func opposite(_ operand: AwkExpression) -> String? {
    switch operand.kind {
    case .regex(let text): return choose("the lines that do not match {re}", "{re}에 맞지 않는 줄", ["re": shown(text)])
    case .variable("NF"): return unfilled
    case .increment("++", let target) where isWholeLine(target):
      return choose("the lines that have not come before", "처음 나온 줄")
    case .group(let items) where items.count == 1:
      if case .binary("%", let left, let right) = items[0].kind { return numbered(left, right, remainder: 0) }
      return nil
    default: return nil
    }
  }

  private func compared(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> String? {
    if sign == "&&" { return between(left, right) }
    if sign == "%" { return numbered(left, right, remainder: nil) }
    guard case .number(let text) = right.kind, let number = Int(text) else { return files(sign, left, right) }
    switch left.kind {
    case .variable("NR"): return byNumber(sign, number, "")
    case .variable("FNR"): return byNumber(sign, number, choose(" of each file", "파일마다 "))
    case .variable("NF"): return byFields(sign, number)
    case .call("length", let arguments) where isLine(arguments): return byLength(sign, number)
    case .binary("%", let dividend, let divisor) where sign == "==":
      return numbered(dividend, divisor, remainder: number)
    default: return nil
    }
  }

  private func files(_ sign: String, _ left: AwkExpression, _ right: AwkExpression) -> String? {
    guard Set([Self.name(left), Self.name(right)]) == ["NR", "FNR"] else { return nil }
    switch sign {
    case "==": return choose("the lines of the first file", "첫 번째 파일의 줄")
    case "!=": return choose("the lines of the files after the first", "두 번째 파일부터의 줄")
    default: return nil
    }
  }

  private func isLine(_ arguments: [AwkExpression]) -> Bool {
    guard let first = arguments.first else { return true }
    guard case .field(let index) = first.kind, case .number("0") = index.kind else { return false }
    return true
  }

  private func byNumber(_ sign: String, _ number: Int, _ file: String) -> String? {
    let isKorean = language == .korean
    let values = ["n": String(number), "before": isKorean ? file : "", "after": isKorean ? "" : file]
    func say(_ english: String, _ korean: String) -> String {
      let text = choose(english, korean, values)
      return isKorean ? file + text : text + file
    }
    guard number >= 0, number < Int.max else { return nil }
    switch sign {
    case "==": return say("line {n}", "{n}번째 줄")
    case "!=": return say("all lines but line {n}", "{n}번째 줄을 뺀 모든 줄")
    case ">" where number > 0: return say("the lines after line {n}", "{n}번째 줄 뒤의 줄")
    case ">=": return say("the lines from line {n} on", "{n}번째 줄부터의 줄")
    case "<": return say("the lines before line {n}", "{n}번째 줄 앞의 줄")
    case "<=": return say(number == 1 ? "the first line" : "the first {n} lines", "처음 {n}줄")
    default: return nil
    }
  }

  private func byFields(_ sign: String, _ number: Int) -> String? {
    if number == 0 {
      if sign == ">" || sign == "!=" { return filled }
      if sign == "==" { return unfilled }
    }
    let values = ["n": String(number), "fields": number == 1 ? "field" : "fields"]
    switch sign {
    case "==": return choose("the lines with {n} {fields}", "필드가 {n}개인 줄", values)
    case "!=": return choose("the lines that do not have {n} {fields}", "필드가 {n}개가 아닌 줄", values)
    case ">": return choose("the lines with more than {n} {fields}", "필드가 {n}개보다 많은 줄", values)
    case ">=": return choose("the lines with at least {n} {fields}", "필드가 {n}개 이상인 줄", values)
    case "<": return choose("the lines with fewer than {n} {fields}", "필드가 {n}개보다 적은 줄", values)
    case "<=": return choose("the lines with at most {n} {fields}", "필드가 {n}개 이하인 줄", values)
    default: return nil
    }
  }

  private func byLength(_ sign: String, _ number: Int) -> String? {
    let values = ["n": String(number)]
    switch sign {
    case ">": return choose("the lines longer than {n} characters", "{n}글자보다 긴 줄", values)
    case ">=": return choose("the lines of at least {n} characters", "{n}글자 이상인 줄", values)
    case "<": return choose("the lines shorter than {n} characters", "{n}글자보다 짧은 줄", values)
    case "<=": return choose("the lines of at most {n} characters", "{n}글자 이하인 줄", values)
    case "==": return choose("the lines of {n} characters", "{n}글자인 줄", values)
    default: return nil
    }
  }

  /// `NR % 3 == 1`, and `NR % 3` alone.
  private func numbered(_ dividend: AwkExpression, _ divisor: AwkExpression, remainder: Int?) -> String? {
    guard case .variable("NR") = dividend.kind, case .number(let text) = divisor.kind, let width = Int(text), width > 1
    else { return nil }
    let values = ["n": text, "th": SedSpeaker.ordinal(width)]
    guard let remainder = remainder ?? (width == 2 ? 1 : nil) else {
      return choose("the lines whose number is not a multiple of {n}", "번호가 {n}의 배수가 아닌 줄", values)
    }
    guard (0..<width).contains(remainder) else { return nil }
    let start = ["from": String(remainder == 0 ? width : remainder)]
    return choose(
      "every {th} line from line {from} on", "{from}번째 줄부터 {n}줄마다 한 줄", values.merging(start) { ours, _ in ours })
  }

  /// `NR >= 2 && NR <= 4`.
  private func between(_ left: AwkExpression, _ right: AwkExpression) -> String? {
    guard case .binary(let low, let a, let first) = left.kind, case .binary(let high, let b, let last) = right.kind,
      case .variable("NR") = a.kind, case .variable("NR") = b.kind, case .number(let from) = first.kind,
      case .number(let to) = last.kind, let start = Int(from), let end = Int(to), low == ">=" || low == ">",
      high == "<=" || high == "<", start < Int.max, end > Int.min
    else { return nil }
    return span(low == ">" ? start + 1 : start, high == "<" ? end - 1 : end)
  }

  private func span(_ start: Int, _ end: Int) -> String? {
    guard start < end, start > 0 else { return nil }
    return choose("lines {a} to {b}", "{a}번째부터 {b}번째까지의 줄", ["a": String(start), "b": String(end)])
  }

  /// The lines of a range of two patterns.
  func lines(_ first: AwkExpression, _ last: AwkExpression) -> String {
    if let from = lineNumber(first), let to = lineNumber(last), let span = span(from, to) { return span }
    if case .number("0") = last.kind {
      return choose("all lines from {a} on", "{a}부터 모든 줄", ["a": one(first, isFirst: true)])
    }
    let values = ["a": one(first, isFirst: false), "b": one(last, isFirst: false, isLast: true)]
    return choose("the lines from {a} to {b}", "{a}부터 {b}까지의 줄", values)
  }

  private func lineNumber(_ pattern: AwkExpression) -> Int? {
    guard case .binary("==", let left, let right) = pattern.kind, case .variable("NR") = left.kind,
      case .number(let number) = right.kind
    else { return nil }
    return Int(number)
  }

  private func one(_ pattern: AwkExpression, isFirst: Bool, isLast: Bool = false) -> String {
    if let number = lineNumber(pattern) { return choose("line {n}", "{n}번째 줄", ["n": String(number)]) }
    let which =
      isLast ? choose("the next one", "그다음에 ") : isFirst ? choose("the first one", "처음으로 ") : choose("each one", "")
    if case .regex(let text) = pattern.kind {
      let match = choose(" that matches {re}", "{re}에 맞는 줄", ["re": shown(text)])
      return which + match
    }
    return which + choose(" where {c}", "{c} 줄", ["c": condition(pattern)])
  }
}
