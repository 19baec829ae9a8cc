import CommandReference

extension AwkLanguage {
  /// Programs that people know as one thing; false where this is none.
  mutating func explainIdiom(_ program: AwkProgram) -> Bool {
    let rules = program.rules
    guard program.items.count == rules.count, rules.count == 2, let action = rules[0].action, action.count == 1,
      case .expression(let change) = action[0].kind, case .end? = rules[1].pattern, let end = rules[1].action,
      end.count == 1
    else { return false }
    let lines: String?
    switch rules[0].pattern {
    case nil: lines = nil
    case .expression(let pattern)?: lines = speaker.lines(pattern)
    default: return false
    }
    guard let sentence = counted(change, end[0], lines) ?? tabled(change, end[0]) else { return false }
    var values = sentence.values
    values["lines"] = lines ?? speaker.choose("all lines", "모든 줄")
    add(rules[0].range.lowerBound..<rules[1].range.upperBound, sentence.sentence, values, level: 0)
    if case .expression(let pattern)? = rules[0].pattern { explainRegexes(in: pattern, level: 1) }
    return true
  }

  private struct Idiom {
    var sentence: LocalizedSentence
    var values: [String: String] = [:]
  }

  /// `{s += $1} END {print s}`, `/x/ {n++} END {print n}`.
  private func counted(_ change: AwkExpression, _ end: AwkStatement, _ lines: String?) -> Idiom? {
    guard case .print(let printed, false, nil, _) = end.kind, printed.count == 1 else { return nil }
    switch change.kind {
    case .increment("++", let target):
      guard let name = AwkSpeaker.name(target), isVariable(printed[0], name) else { return nil }
      return Idiom(sentence: lines == nil ? AwkIdioms.countLines : AwkIdioms.countPicked)
    case .assignment("+=", let target, let value):
      guard let name = AwkSpeaker.name(target), isPlain(value) else { return nil }
      let values = ["value": speaker.phrase(value)]
      if isVariable(printed[0], name) { return Idiom(sentence: AwkIdioms.sum, values: values) }
      guard lines == nil, case .binary("/", let left, let right) = printed[0].kind, isVariable(left, name),
        AwkSpeaker.name(right) == "NR"
      else { return nil }
      return Idiom(sentence: AwkIdioms.average, values: values)
    default: return nil
    }
  }

  /// A variable, or the same as a number: `n+0`.
  private func isVariable(_ expression: AwkExpression, _ name: String) -> Bool {
    if case .binary("+", let left, let right) = expression.kind, right.isNumber("0") {
      return AwkSpeaker.name(left) == name
    }
    return AwkSpeaker.name(expression) == name
  }

  /// A field, or what is computed of fields.
  private func isPlain(_ expression: AwkExpression) -> Bool {
    switch expression.kind {
    case .field, .call("length", _): true
    case .binary(let sign, let left, let right): ["*", "+", "-", "/"].contains(sign) && isPlain(left) && isPlain(right)
    default: false
    }
  }

  /// `{c[$1]++} END {for (k in c) print k, c[k]}`, and the same with `+=`.
  private func tabled(_ change: AwkExpression, _ end: AwkStatement) -> Idiom? {
    guard case .forIn(let variable, let array, let body) = end.kind, let print = Self.onlyPrint(body),
      case .print(let printed, false, nil, _) = print.kind, isPairs(printed, variable, array)
    else { return nil }
    switch change.kind {
    case .increment("++", let target):
      guard let key = key(target, array) else { return nil }
      return Idiom(sentence: AwkIdioms.tally, values: ["key": key])
    case .assignment("+=", let target, let value):
      guard let key = key(target, array), isPlain(value) else { return nil }
      return Idiom(sentence: AwkIdioms.sums, values: ["key": key, "value": speaker.phrase(value)])
    default: return nil
    }
  }

  private func key(_ target: AwkExpression, _ array: String) -> String? {
    guard case .element(array, let index) = target.kind, index.count == 1 else { return nil }
    if case .element = index[0].kind { return String(decoding: bytes[index[0].range], as: UTF8.self) }
    return speaker.phrase(index[0])
  }

  /// The key and its value, in either order and perhaps with text between them.
  private func isPairs(_ printed: [AwkExpression], _ variable: String, _ array: String) -> Bool {
    var pieces = printed
    if pieces.count == 1, case .concatenation(let joined) = pieces[0].kind { pieces = joined }
    var keys = 0
    var values = 0
    for piece in pieces {
      switch piece.kind {
      case .variable(variable): keys += 1
      case .element(array, let index) where index.count == 1 && AwkSpeaker.name(index[0]) == variable: values += 1
      case .string: break
      default: return false
      }
    }
    return keys == 1 && values == 1
  }
}

/// What is said of programs that are known as one thing.
enum AwkIdioms {
  static let countLines = AwkSentences.of(
    "{code} counts the lines and prints their number at the end.", "{code}은(는) 줄 수를 세어 끝에 출력합니다.")
  static let countPicked = AwkSentences.of(
    "{code} counts {lines} and prints their number at the end.", "{code}은(는) {lines}의 수를 세어 끝에 출력합니다.")
  static let sum = AwkSentences.of(
    "{code} adds up {value} of {lines} and prints the sum at the end.",
    "{code}은(는) {lines}의 {value}을(를) 모두 더해 끝에 출력합니다.")
  static let average = AwkSentences.of(
    "{code} prints the average of {value} of all lines at the end.", "{code}은(는) 모든 줄에서 {value}의 평균을 끝에 출력합니다.")
  static let tally = AwkSentences.of(
    "{code} counts how often each value of {key} comes in {lines}, and prints each with its count at the end.",
    "{code}은(는) {lines}에서 {key}의 값이 저마다 몇 번 나오는지 세어 끝에 함께 출력합니다.")
  static let sums = AwkSentences.of(
    "{code} adds up {value} of {lines} for each value of {key}, and prints each with its sum at the end.",
    "{code}은(는) {lines}에서 {key}의 값마다 {value}을(를) 더해 끝에 함께 출력합니다.")
}
