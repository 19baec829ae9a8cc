extension LineReader {
  /// Gives every column that is named its part: a condition, a key to sort by, numbers to add up, what is shown.
  mutating func readColumns() {
    let references = ColumnScan(parts).references()
    var shown: [ColumnReference] = []
    var group: Int?
    for reference in references {
      parts.claim(reference)
      if let column = reference.single {
        if readColumnCondition(reference, column) || readSortKey(reference, column) { continue }
        if isGroup(reference) {
          group = column
          continue
        }
      }
      shown.append(reference)
    }
    for reference in shown { use(reference, group) }
    if let group, !steps.contains(where: { if case .aggregate(_, _, .some) = $0.step { true } else { false } }) {
      add(.columns(ColumnList(items: [.one(group)]), isRemoval: false), at: 0)
      if !parts.says(.frequent, .howOften) { add(.frequencies, at: parts.first(.count) ?? 0) }
      parts.claimAll(.count)
    }
  }

  private mutating func use(_ reference: ColumnReference, _ group: Int?) {
    let place = reference.span.lowerBound
    if let column = reference.single {
      if let aggregate = aggregate(around: reference) {
        return add(.aggregate(aggregate, column: column, group: group), at: place)
      }
      if let last = steps.lastIndex(where: { if case .replace = $0.step { true } else { false } }),
        case .replace(var replacement) = steps[last].step, replacement.column == nil
      {
        replacement.column = column
        steps[last].step = .replace(replacement)
        return
      }
    }
    if case .one(let first)? = reference.list.items.first, reference.list.items.count == 2,
      case .one(let second) = reference.list.items[1], parts.take(.replace)
    {
      return add(.swap(first, second), at: place)
    }
    add(.columns(reference.list, isRemoval: isRemoval(reference)), at: place)
  }

  private mutating func isRemoval(_ reference: ColumnReference) -> Bool {
    let verbs = [parts.content(before: reference.span.lowerBound), parts.content(after: reference.span.upperBound - 1)]
    guard
      let verb = verbs.compactMap({ $0 }).first(where: { parts.isFree($0) && parts.means($0, .delete, .exclude, .not) })
    else { return false }
    let isOnItsSide = (verb > reference.span.lowerBound) == parts.isKorean(verb)
    if isOnItsSide { parts.claim(verb) }
    return isOnItsSide
  }

  /// `per column 1`, `1열별`.
  private mutating func isGroup(_ reference: ColumnReference) -> Bool {
    if let before = parts.before(reference.span.lowerBound) {
      if parts.means(before, .group) { return claimed(before) }
      if parts.means(before, .with), parts.means(parts.before(before), .group) {
        parts.claim(parts.before(before))
        return claimed(before)
      }
      if parts.means(before, .each), !parts.isKorean(before) { return claimed(before) }
    }
    guard let after = parts.after(reference.span.upperBound - 1), parts.isKorean(after) else { return false }
    return parts.means(after, .each) && claimed(after)
  }

  private mutating func claimed(_ index: Int) -> Bool {
    parts.claim(index)
    return true
  }

  /// `sort by column 2`, `2열 기준으로 정렬`.
  private mutating func readSortKey(_ reference: ColumnReference, _ column: Int) -> Bool {
    guard parts.says(.sort, .sortedBy, .descending, .ascending, .most, .maximum, .minimum) else { return false }
    let before = parts.before(reference.span.lowerBound)
    let after = parts.after(reference.span.upperBound - 1)
    let isKey =
      parts.means(before, .with, .basis, .at) && !parts.means(before, .at)
      || parts.means(before, .at, .of) && parts.means(parts.content(before: before), .sort)
      || before.map { parts.text($0).lowercased() == "on" } ?? false
        && parts.first(.sort).map { $0 < reference.span.lowerBound } ?? false
      || parts.means(before, .sort) && before.map { !parts.isKorean($0) } ?? false
      || parts.means(after, .basis, .sort, .sortedBy, .descending, .ascending)
        && after.map { parts.isKorean($0) } ?? false
      || parts.means(after, .koTo)
        && parts.indices.contains { $0 > reference.span.upperBound && parts.means($0, .sort) }
      || parts.means(after, .koOf) && leadsToSorting(after)
    guard isKey else { return false }
    if parts.means(after, .basis) { parts.claim(after) }
    sortColumns.append(column)
    return true
  }

  /// `3열의 숫자 순서로`: an order of its values follows.
  private func leadsToSorting(_ particle: Int?) -> Bool {
    var next = parts.content(after: particle)
    if parts.means(next, .number, .value, .size, .alphabetical) { next = parts.content(after: next) }
    return parts.means(next, .sort, .sortedBy, .descending, .ascending)
  }

  /// `sum of column 2`, `2열의 합계`.
  private mutating func aggregate(around reference: ColumnReference) -> Aggregate? {
    let near = [parts.content(before: reference.span.lowerBound), parts.content(after: reference.span.upperBound - 1)]
    for index in near.compactMap({ $0 }) where parts.isFree(index) {
      guard let aggregate = aggregate(index) else { continue }
      parts.claim(index)
      if parts.means(parts.after(index), .value) { parts.claim(parts.after(index)) }
      return aggregate
    }
    if let value = near.compactMap({ $0 }).first(where: {
      parts.means($0, .value, .number, .size, .field) || isPlainNoun($0)
    }),
      let index = parts.content(before: value), parts.isFree(index), let aggregate = aggregate(index)
    {
      parts.claim(index)
      parts.claim(value)
      return aggregate
    }
    return nil
  }

  /// The `prices` of `average of the prices in column 2`.
  private func isPlainNoun(_ index: Int) -> Bool {
    parts.kind(index) == .word && !parts.isKorean(index) && parts.isText(index)
      && parts.means(parts.after(index), .at, .of)
  }

  func aggregate(_ index: Int) -> Aggregate? {
    if parts.means(index, .sum) { return .sum }
    if parts.means(index, .average) { return .average }
    if parts.means(index, .maximum) { return .maximum }
    return parts.means(index, .minimum) ? .minimum : nil
  }
}

extension RequestParts {
  mutating func claim(_ reference: ColumnReference) {
    for index in reference.span where reference.tokens.contains(index) { claim(index) }
  }
}
