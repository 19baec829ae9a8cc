/// Columns that a request names, and the tokens that name them.
struct ColumnReference {
  var list: ColumnList
  var tokens: TokenSet
  /// The first and the last of the tokens.
  var span: Range<Int>

  /// The column, where there is one alone.
  var single: Int? {
    guard list.items.count == 1, case .one(let column) = list.items[0] else { return nil }
    return column
  }
}

/// Finds the columns that a request names.
struct ColumnScan {
  private let parts: RequestParts
  private let numbers: [Int: Int]
  private let ranges: [ValueCandidate]

  init(_ parts: RequestParts) {
    self.parts = parts
    numbers = parts.reading.numbers(.column).reduce(into: [:]) { found, candidate in
      if case .number(let number) = candidate.value { found[candidate.tokens.lowerBound] = number }
    }
    ranges = parts.reading.ranges()
  }

  /// All of them in order; neighbours that are joined by `and` are one.
  func references() -> [ColumnReference] {
    var found: [ColumnReference] = []
    for index in parts.indices where parts.isFree(index) && !(found.last?.tokens.contains(index) ?? false) {
      guard let reference = reference(at: index) else { continue }
      if let last = found.last, areJoined(last, reference) {
        found[found.count - 1] = joined(last, reference)
      } else {
        found.append(reference)
      }
    }
    return found
  }

  private func reference(at index: Int) -> ColumnReference? {
    if parts.kind(index) == .value, parts.text(index).hasPrefix("$"), let number = numbers[index] {
      return make([.one(number)], [index])
    }
    let isWord = parts.means(index, .word)
    guard parts.means(index, .column) || isWord, parts.kind(index) == .word else { return nil }
    if let before = listed(before: index, isWord: isWord) { return before }
    return isWord ? nil : listed(after: index)
  }

  private func make(_ items: [ColumnList.Item], _ tokens: [Int]) -> ColumnReference {
    var set = TokenSet()
    tokens.forEach { set.insert($0) }
    return ColumnReference(
      list: ColumnList(items: items), tokens: set, span: (tokens.min() ?? 0)..<(tokens.max() ?? 0) + 1)
  }

  /// `second and third column`, `1, 3열`, `first 3 columns`, `last column`.
  private func listed(before noun: Int, isWord: Bool) -> ColumnReference? {
    if let range = ranges.first(where: {
      $0.tokens.contains(noun - 1) || $0.tokens.contains(noun) && $0.tokens.upperBound == noun + 1
    }),
      case .range(let first, let last) = range.value, first > 0, !isWord
    {
      return make([.range(first, last)], Array(range.tokens) + [noun])
    }
    var items: [ColumnList.Item] = []
    var tokens = [noun]
    var place = parts.before(noun)
    while let index = place, parts.isFree(index) {
      if parts.means(index, .koPosition, .koNumber, .also, .koAnd) || parts.text(index) == "," {
        tokens.append(index)
      } else if let several = commaList(index) {
        items = several.map(ColumnList.Item.one) + items
        tokens.append(index)
      } else if let number = numbers[index], isOrdinal(index, before: noun) {
        items.insert(.one(number), at: 0)
        tokens.append(index)
      } else if parts.means(index, .first), parts.isKorean(index) {
        items.insert(.one(1), at: 0)
        tokens.append(index)
      } else if parts.means(index, .last, .trailing), parts.number(parts.after(index)) == nil || !items.isEmpty {
        items.insert(.last, at: 0)
        tokens.append(index)
      } else {
        break
      }
      place = parts.before(index)
    }
    if items.isEmpty { return firstFew(noun, isWord) }
    return make(
      items,
      tokens.filter {
        items.isEmpty
          || $0
            >= (tokens.filter {
              numbers[$0] != nil || parts.means($0, .last, .trailing, .first) || commaList($0) != nil
            }.min()
              ?? noun)
      })
  }

  /// `first 3 columns`.
  private func firstFew(_ noun: Int, _ isWord: Bool) -> ColumnReference? {
    guard let number = parts.before(noun), let count = parts.number(number), let first = parts.before(number),
      parts.means(first, .first), count > 0
    else { return nil }
    return make(count == 1 ? [.one(1)] : [.range(1, count)], [noun, number, first])
  }

  /// Whether a number before a noun says which one, not how many.
  private func isOrdinal(_ index: Int, before noun: Int) -> Bool {
    if parts.isKorean(noun) || parts.means(index + 1, [.koPosition, .koNumber]) { return true }
    if parts.kind(index) == .number { return parts.text(index).last?.isLetter ?? false }
    return parts.reading.senses(index).contains { if case .ordinal = $0 { true } else { false } }
  }

  /// `1,3`.
  private func commaList(_ index: Int) -> [Int]? {
    let pieces = parts.text(index).split(separator: ",", omittingEmptySubsequences: false)
    guard parts.kind(index) == .number || parts.kind(index) == .value, pieces.count > 1 else { return nil }
    let numbers = pieces.compactMap { Int($0) }.filter { $0 > 0 }
    return numbers.count == pieces.count ? numbers : nil
  }

  /// `column 3`, `columns 1, 2 and 5`, `columns 2-4`.
  private func listed(after noun: Int) -> ColumnReference? {
    guard var place = parts.after(noun), parts.isFree(place) else { return nil }
    if parts.means(place, .number), let next = parts.after(place) { place = next }
    if let range = ranges.first(where: { $0.tokens.lowerBound == place }),
      case .range(let first, let last) = range.value,
      first > 0, commaList(place) == nil
    {
      return make([.range(first, last)], [noun] + Array(range.tokens))
    }
    var items: [ColumnList.Item] = []
    var tokens = [noun]
    var next: Int? = place
    while let index = next, parts.isFree(index) {
      if let several = commaList(index) {
        items += several.map(ColumnList.Item.one)
        tokens.append(index)
      } else if let number = numbers[index], parts.kind(index) != .value || parts.text(index).hasPrefix("#") {
        items.append(.one(number))
        tokens.append(index)
      } else if parts.means(index, .also), let following = parts.after(index), numbers[following] != nil {
        tokens.append(index)
      } else {
        break
      }
      next = parts.after(index)
    }
    if items.count == 1, let next, let end = parts.after(next), parts.means(next, .to),
      parts.means(end, .last, .trailing),
      case .one(let first) = items[0]
    {
      return make([.from(first)], tokens + [next, end])
    }
    return items.isEmpty ? nil : make(items, tokens)
  }

  private func areJoined(_ left: ColumnReference, _ right: ColumnReference) -> Bool {
    let gap = left.span.upperBound..<max(left.span.upperBound, right.span.lowerBound)
    let joints = gap.filter { !parts.reading.tokens[$0].wordClass.isDropped }
    return joints.isEmpty || joints.allSatisfy { parts.means($0, .also, .koAnd) || parts.text($0) == "," }
  }

  private func joined(_ left: ColumnReference, _ right: ColumnReference) -> ColumnReference {
    var both = left
    both.list.items += right.list.items
    both.tokens.formUnion(right.tokens)
    both.tokens.formUnion(TokenSet(left.span.upperBound..<max(left.span.upperBound, right.span.lowerBound)))
    both.span = left.span.lowerBound..<right.span.upperBound
    return both
  }
}
