extension LineReader {
  /// `column 3 is greater than 100`, `3열이 100보다 큰`, `column 2 equals foo`.
  mutating func readColumnCondition(_ reference: ColumnReference, _ column: Int) -> Bool {
    guard let next = parts.content(after: reference.span.upperBound - 1), parts.isFree(next) else { return false }
    return readSign(next, column) || readKorean(next, column) || readEnglish(next, column)
  }

  /// `> 100`, `== foo`.
  private mutating func readSign(_ index: Int, _ column: Int) -> Bool {
    guard parts.kind(index) == .symbol, let value = parts.after(index), parts.isFree(value) else { return false }
    let sign = parts.text(index) == "=" ? "==" : parts.text(index)
    guard let comparison = ColumnCondition.Comparison(rawValue: sign) else { return false }
    return finish(column, comparison, value, [index])
  }

  private mutating func readEnglish(_ index: Int, _ column: Int) -> Bool {
    var verb = index
    var isNegated = false
    var claimed: [Int] = []
    if parts.means(verb, .not), let next = parts.after(verb) {
      isNegated = true
      claimed.append(verb)
      verb = next
    }
    guard !parts.isKorean(verb) else { return false }
    let comparison: ColumnCondition.Comparison? =
      amount(verb)
      ?? (parts.means(verb, .same)
        ? (isNegated ? .notEqual : .equal)
        : parts.means(verb, .contain, .match)
          ? (isNegated ? .lacks : .contains)
          : parts.means(verb, .beginsWith) ? .begins : parts.means(verb, .endsWith) ? .ends : nil)
    if let comparison, let value = parts.content(after: verb), parts.isFree(value) {
      return finish(column, comparison, value, claimed + [verb])
    }
    // `column 2 is foo`.
    return isLinked(index) && (parts.isText(verb) || parts.number(verb) != nil)
      && finish(column, isNegated ? .notEqual : .equal, verb, claimed)
  }

  /// `greater than`, `at least`, `less than`, `at most`.
  func amount(_ verb: Int) -> ColumnCondition.Comparison? {
    if parts.means(verb, .atLeast) { return .greaterOrEqual }
    if parts.means(verb, .atMost) { return .lessOrEqual }
    if parts.means(verb, .larger) { return parts.holds(.minimum, in: verb) ? .greaterOrEqual : .greater }
    guard parts.means(verb, .smaller) else { return nil }
    return parts.holds(.most, in: verb) ? .lessOrEqual : .less
  }

  /// Whether only dropped words, such as `is`, stand between the column and its value, and there is one.
  private func isLinked(_ index: Int) -> Bool {
    index > 0 && parts.reading.tokens[index - 1].wordClass == .filler
      && !["the", "a", "an"].contains(parts.text(index - 1).lowercased())
  }

  /// The value stands before the word that compares.
  private mutating func readKorean(_ value: Int, _ column: Int) -> Bool {
    guard var verb = parts.content(after: value), parts.isFree(verb), parts.isKorean(verb) else { return false }
    var claimed: [Int] = []
    if parts.means(verb, .counter), let next = parts.after(verb) {
      claimed.append(verb)
      verb = next
    }
    let comparison: ColumnCondition.Comparison? =
      amount(verb)
      ?? (parts.means(verb, .contain, .match)
        ? (parts.means(parts.content(after: verb), .not) ? .lacks : .contains)
        : parts.means(verb, .beginsWith, .start)
          ? .begins
          : parts.means(verb, .endsWith)
            ? .ends
            : parts.means(verb, .same)
              ? .equal
              : parts.means(verb, .not)
                ? .notEqual
                : parts.means(verb, .different) ? .notEqual : parts.means(verb, .line) ? .equal : nil)
    guard let comparison else { return false }
    if comparison == .lacks, let not = parts.content(after: verb) { claimed.append(not) }
    return finish(column, comparison, value, claimed + [verb])
  }

  private mutating func finish(
    _ column: Int, _ comparison: ColumnCondition.Comparison, _ value: Int, _ tokens: [Int]
  ) -> Bool {
    let text = parts.text(value)
    let isNumber = Double(text) != nil
    switch comparison {
    case .greater, .greaterOrEqual, .less, .lessOrEqual: guard isNumber else { return false }
    default: guard isNumber || parts.isText(value) || parts.kind(value) == .quoted else { return false }
    }
    tokens.forEach { parts.claim($0) }
    parts.claim(value)
    add(.columnCondition(ColumnCondition(column: column, comparison: comparison, value: text)), at: value)
    return true
  }
}
