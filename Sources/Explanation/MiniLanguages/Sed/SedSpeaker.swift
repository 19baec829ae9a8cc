import Platform

/// Says in words which lines a command of sed is for.
struct SedSpeaker {
  let language: Language
  let isSeparate: Bool

  func choose(_ english: String, _ korean: String, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(language == .korean ? korean : english, values)
  }

  /// The lines that a command is for; nil for every line.
  func lines(_ command: SedCommand) -> String? {
    guard let first = command.first else { return nil }
    guard let last = command.last else { return command.isNegated ? negated(first) : single(first) }
    let range = range(first, last)
    return command.isNegated
      ? choose("all lines but {x}", "{x}을(를) 뺀 모든 줄", ["x": range]) : range
  }

  /// Whether a command is for all lines but a few, or from one on.
  func picksMost(_ command: SedCommand) -> Bool {
    if case .regex(let text, _, _)? = command.first, command.last == nil { return command.isNegated && text.isEmpty }
    if case .lastLine? = command.last { return true }
    return command.isNegated
  }

  /// Whether all is said of a regular expression by saying which lines it matches.
  static func isPlainlyTold(_ pattern: String) -> Bool { special(pattern) != nil }

  /// Lines that have a name of their own, and those that are not such lines.
  private static func special(_ pattern: String) -> (lines: (String, String), others: (String, String))? {
    switch pattern {
    case "^$": (("the empty lines", "빈 줄"), ("the lines that are not empty", "비어 있지 않은 줄"))
    case ".": (("the lines that are not empty", "비어 있지 않은 줄"), ("the empty lines", "빈 줄"))
    case "^\\s*$", "^[[:space:]]*$", "^[ \\t]*$", "^[[:blank:]]*$":
      (
        ("the empty lines and those of blanks alone", "비었거나 공백뿐인 줄"),
        ("the lines that are more than blanks", "공백 말고도 글자가 있는 줄")
      )
    default: nil
    }
  }

  private func single(_ address: SedAddress) -> String {
    switch address {
    case .line(let number): return choose("line {n}", "{n}번째 줄", ["n": number])
    case .lastLine: return lastLine
    case .regex(let text, _, let ignoresCase):
      if let special = Self.special(text) { return choose(special.lines.0, special.lines.1) }
      if text.isEmpty { return choose("the lines that match the pattern used last", "마지막에 쓴 패턴에 맞는 줄") }
      let values = ["re": RegexExplainer.shown(text)]
      return ignoresCase
        ? choose("the lines that match {re} in upper or lower case", "대소문자를 가리지 않고 {re}에 맞는 줄", values)
        : choose("the lines that match {re}", "{re}에 맞는 줄", values)
    case .step(let first, let step): return stepped(first, step)
    case .following(let count): return choose("the {n} lines after it", "그 뒤 {n}줄", ["n": count])
    case .multiple(let number): return multiple(number)
    }
  }

  private var lastLine: String {
    isSeparate ? choose("the last line of each file", "파일마다 마지막 줄") : choose("the last line", "마지막 줄")
  }

  private func multiple(_ number: String) -> String {
    choose("the next one whose number is a multiple of {n}", "번호가 {n}의 배수인 다음 줄", ["n": number])
  }

  private func negated(_ address: SedAddress) -> String {
    if case .regex(let text, _, let ignoresCase) = address {
      if let special = Self.special(text) { return choose(special.others.0, special.others.1) }
      if !text.isEmpty {
        let values = ["re": RegexExplainer.shown(text)]
        return ignoresCase
          ? choose("the lines that do not match {re} in upper or lower case", "대소문자를 가리지 않고 {re}에 맞지 않는 줄", values)
          : choose("the lines that do not match {re}", "{re}에 맞지 않는 줄", values)
      }
    }
    return choose("all lines but {x}", "{x}을(를) 뺀 모든 줄", ["x": single(address)])
  }

  /// `first~step`.
  private func stepped(_ first: String, _ step: String) -> String {
    guard let start = Int(first), let width = Int(step), width > 0 else {
      return choose("line {n}", "{n}번째 줄", ["n": first])
    }
    let begin = start == 0 ? width : start
    let values = ["n": String(begin), "step": step, "th": Self.ordinal(width)]
    if width == 1 { return choose("all lines from line {n} on", "{n}번째 줄부터 모든 줄", values) }
    return choose("every {th} line from line {n} on", "{n}번째 줄부터 {step}줄마다 한 줄", values)
  }

  static func ordinal(_ number: Int) -> String {
    switch number {
    case 2: "second"
    case 3: "third"
    default:
      switch (number % 10, number % 100) {
      case (1, let rest) where rest != 11: "\(number)st"
      case (2, let rest) where rest != 12: "\(number)nd"
      case (3, let rest) where rest != 13: "\(number)rd"
      default: "\(number)th"
      }
    }
  }

  private func range(_ first: SedAddress, _ last: SedAddress) -> String {
    switch (first, last) {
    case (.lastLine, _): return lastLine
    case (.line("0"), .regex(let text, _, _)):
      return choose("the lines up to the first {x}", "처음으로 {x}까지의 줄", ["x": one(text, last)])
    case (.line(let from), .line(let to)):
      guard let start = Int(from), let end = Int(to), end > start else { return single(first) }
      return choose("lines {a} to {b}", "{a}번째부터 {b}번째까지의 줄", ["a": from, "b": to])
    case (.line(let from), .lastLine) where !isSeparate:
      if from == "1" { return choose("all lines", "모든 줄") }
      return choose("all lines from line {a} on", "{a}번째 줄부터 모든 줄", ["a": from])
    case (.regex, .lastLine) where !isSeparate:
      return choose("all lines from {a} on", "{a}부터 모든 줄", ["a": start(first, isLasting: true)])
    case (_, .following(let count)):
      guard let number = Int(count), number > 0 else { return single(first) }
      let values = ["a": start(first, isLine: true), "n": count]
      return number == 1
        ? choose("{a} and the line after it", "{a}과(와) 그다음 줄", values)
        : choose("{a} and the {n} lines after it", "{a}과(와) 그 뒤 {n}줄", values)
    case (_, .line(let to)):
      return choose(
        "the lines from {a} to line {b}, or that line alone after line {b}",
        "{a}부터 {b}번째 줄까지(그 뒤라면 그 줄만)의 줄", ["a": start(first), "b": to])
    default:
      return choose("the lines from {a} to {b}", "{a}부터 {b}까지의 줄", ["a": start(first), "b": end(last)])
    }
  }

  /// The first line of a range.
  private func start(_ address: SedAddress, isLasting: Bool = false, isLine: Bool = false) -> String {
    guard case .regex(let text, _, _) = address else { return single(address) }
    if isLine, !text.isEmpty {
      return text == "^$"
        ? choose("each empty line", "빈 줄") : choose("each line{x}", "{x}", ["x": one(text, address, isLine: true)])
    }
    let values = ["x": one(text, address)]
    return isLasting ? choose("the first {x}", "처음으로 {x}", values) : choose("each {x}", "{x}", values)
  }

  private func end(_ address: SedAddress) -> String {
    switch address {
    case .regex(let text, _, _):
      return choose("the next {x}", "그다음에 {x}", ["x": one(text, address)])
    case .multiple(let number): return multiple(number)
    default: return single(address)
    }
  }

  /// A line that matches.
  private func one(_ text: String, _ address: SedAddress, isLine: Bool = false) -> String {
    if text == "^$" { return choose("empty one", "빈 줄") }
    if text.isEmpty { return choose("one that matches the pattern used last", "마지막에 쓴 패턴에 맞는 줄") }
    var ignoresCase = false
    if case .regex(_, _, let flag) = address { ignoresCase = flag }
    let values = ["re": RegexExplainer.shown(text)]
    let subject = isLine ? "" : "one"
    return ignoresCase
      ? choose(subject + " that matches {re} in upper or lower case", "대소문자를 가리지 않고 {re}에 맞는 줄", values)
      : choose(subject + " that matches {re}", "{re}에 맞는 줄", values)
  }
}
