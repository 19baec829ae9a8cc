import CommandReference

extension AwkLanguage {
  /// `/a/{f=1} f; /b/{f=0}`: the lines between two marks; false where the program is none of these.
  mutating func explainBlock(_ program: AwkProgram) -> Bool {
    let rules = program.rules
    guard program.items.count == rules.count, rules.count == 3,
      let printing = rules.firstIndex(where: { Self.switchName($0) != nil }),
      let name = Self.switchName(rules[printing]),
      let start = rules.firstIndex(where: { Self.isSetting($0, name, to: "1") }),
      let end = rules.firstIndex(where: { Self.isSetting($0, name, to: "0") }),
      case .expression(let first)? = rules[start].pattern, case .expression(let last)? = rules[end].pattern,
      case .regex(let opening) = first.kind, case .regex(let closing) = last.kind, opening != closing
    else { return false }
    let hasFirst = printing > start && rules[start].action?.count == 1
    let hasLast = printing < end
    let sentence =
      switch (hasFirst, hasLast) {
      case (true, true): AwkBlocks.whole
      case (true, false): AwkBlocks.withoutLast
      case (false, true): AwkBlocks.withoutFirst
      case (false, false): AwkBlocks.inside
      }
    let range = rules[0].range.lowerBound..<rules[2].range.upperBound
    add(range, sentence, ["first": opening, "last": closing], level: 0)
    return true
  }

  /// The variable that a rule is: `f`, or `f{print}`.
  private static func switchName(_ rule: AwkProgram.Rule) -> String? {
    guard case .expression(let pattern)? = rule.pattern, case .variable(let name) = pattern.kind else { return nil }
    guard let action = rule.action else { return name }
    guard let print = onlyPrint(action), case .print(let items, false, nil, _) = print.kind, items.isEmpty else {
      return nil
    }
    return name
  }

  /// Whether a rule sets the variable, and does nothing else but perhaps go on with the next line.
  private static func isSetting(_ rule: AwkProgram.Rule, _ name: String, to value: String) -> Bool {
    guard let action = rule.action, (1...2).contains(action.count), case .expression(let change) = action[0].kind,
      case .assignment("=", let target, let number) = change.kind, AwkSpeaker.name(target) == name,
      number.isNumber(value)
    else { return false }
    if action.count == 1 { return true }
    guard value == "1", case .word("next") = action[1].kind else { return false }
    return true
  }
}

/// What is said of programs that print the lines between two marks.
private enum AwkBlocks {
  static let whole = AwkSentences.of(
    "{code} prints the lines from each one that matches {first} to the next one that matches {last}.",
    "{code}은(는) {first}에 맞는 줄부터 그다음 {last}에 맞는 줄까지 출력합니다.")
  static let inside = AwkSentences.of(
    "{code} prints the lines after each one that matches {first} and before the next one that matches {last}.",
    "{code}은(는) {first}에 맞는 줄 다음부터 그다음 {last}에 맞는 줄 바로 앞까지 출력합니다.")
  static let withoutLast = AwkSentences.of(
    "{code} prints the lines from each one that matches {first} up to, without it, the next one that matches {last}.",
    "{code}은(는) {first}에 맞는 줄부터 그다음 {last}에 맞는 줄 바로 앞까지 출력합니다.")
  static let withoutFirst = AwkSentences.of(
    "{code} prints the lines after each one that matches {first} to the next one that matches {last}.",
    "{code}은(는) {first}에 맞는 줄 다음부터 그다음 {last}에 맞는 줄까지 출력합니다.")
}
