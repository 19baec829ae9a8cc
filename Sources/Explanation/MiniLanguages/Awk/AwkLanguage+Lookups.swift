import CommandReference

extension AwkLanguage {
  /// `NR==FNR{a[$1]=$2;next} $1 in a`: what the first file holds is looked up for the lines of the others; false where
  /// the program is none of these.
  mutating func explainLookup(_ program: AwkProgram) -> Bool {
    let rules = program.rules
    guard program.items.count == rules.count, rules.count == 2, Self.isFirstFile(rules[0].pattern),
      let noting = rules[0].action, noting.count == 2, case .word("next") = noting[1].kind,
      let (array, key) = noted(noting[0]), case .expression(let pattern)? = rules[1].pattern,
      let (probe, isFound) = Self.probe(pattern, array), let what = printed(rules[1].action)
    else { return false }
    let values = ["key": key, "probe": speaker.phrase(probe), "what": what]
    let sentence =
      switch (what.isEmpty, isFound) {
      case (true, true): AwkLookups.found
      case (true, false): AwkLookups.notFound
      case (false, true): AwkLookups.printedFound
      case (false, false): AwkLookups.printedNotFound
      }
    add(rules[0].range.lowerBound..<rules[1].range.upperBound, sentence, values, level: 0)
    return true
  }

  private static func isFirstFile(_ pattern: AwkProgram.Pattern?) -> Bool {
    guard case .expression(let expression)? = pattern, case .binary("==", let left, let right) = expression.kind else {
      return false
    }
    return Set([AwkSpeaker.name(left), AwkSpeaker.name(right)]) == ["NR", "FNR"]
  }

  /// The array and the key of `a[$1]=$2`, `a[$1]++` or `a[$1]`.
  private func noted(_ statement: AwkStatement) -> (array: String, key: String)? {
    guard case .expression(let expression) = statement.kind else { return nil }
    var target = expression
    switch expression.kind {
    case .assignment("=", let left, _), .increment("++", let left): target = left
    default: break
    }
    guard case .element(let array, let index) = target.kind, index.count == 1 else { return nil }
    return (array, speaker.phrase(index[0]))
  }

  /// What is looked up by `$1 in a`, `a[$1]`, or with a `!` before it.
  private static func probe(_ pattern: AwkExpression, _ array: String) -> (key: AwkExpression, isFound: Bool)? {
    switch pattern.kind {
    case .membership(let key, array): (key, true)
    case .element(array, let index) where index.count == 1: (index[0], true)
    case .unary("!", let inner): probe(inner, array).map { ($0.key, !$0.isFound) }
    case .group(let items) where items.count == 1: probe(items[0], array)
    default: nil
    }
  }

  /// What is printed; empty text for the whole line, nil where something else is done.
  private func printed(_ action: [AwkStatement]?) -> String? {
    guard let action else { return "" }
    guard action.count == 1, case .print(let items, false, nil, _) = action[0].kind else { return nil }
    return items.isEmpty ? "" : speaker.joined(items.map(speaker.phrase))
  }
}

/// What is said of programs that look up in one file what another one holds.
private enum AwkLookups {
  static let found = both("prints the lines of the others of which {probe} is noted.", "있는 줄을 출력합니다.")
  static let notFound = both("prints the lines of the others of which {probe} is not noted.", "없는 줄을 출력합니다.")
  static let printedFound = both(
    "prints {what} for the lines of the others of which {probe} is noted.", "있는 줄마다 {what}을(를) 출력합니다.")
  static let printedNotFound = both(
    "prints {what} for the lines of the others of which {probe} is not noted.", "없는 줄마다 {what}을(를) 출력합니다.")

  private static func both(_ english: String, _ korean: String) -> LocalizedSentence {
    AwkSentences.of(
      "{code} notes {key} of every line of the first file, then " + english,
      "{code}은(는) 첫 파일의 모든 줄에서 {key}을(를) 기억해 두고, 다른 파일에서 {probe}이(가) 그 가운데 " + korean)
  }
}
