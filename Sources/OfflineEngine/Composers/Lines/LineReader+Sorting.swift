extension LineReader {
  /// Sorting, and what is done with equal lines.
  mutating func readSorting() {
    readEqualLines()
    let verb = parts.all(.sort, .sortedBy, .descending, .ascending).first { !isNoVerb($0) }
    if let verb, parts.text(verb).lowercased() == "reverse order", !parts.says(.sort), sortColumns.isEmpty {
      parts.claim(verb)
      return add(.change(.reverseLines), at: verb)
    }
    if verb == nil { parts.claimAll(.sort) }
    guard verb != nil || !sortColumns.isEmpty else { return readShuffle() }
    var order = SortOrder(column: sortColumns.first, further: Array(sortColumns.dropFirst()))
    // `highest first` is said of numbers.
    if let sign = parts.first(.descending, .ascending),
      Self.amounts.contains(where: parts.text(sign).lowercased().hasPrefix)
    {
      order.comparison = .numeric
    }
    if parts.take(.descending) { order.isReversed = true }
    if parts.take(.reverse) { order.isReversed = true }
    if parts.take(.number) { order.comparison = .numeric }
    if parts.take(.humanSizes, .size) { order.comparison = .human }
    if parts.take(.length, .longest) { order.comparison = .length }
    if parts.take(.random, .shuffle) { order.comparison = .random }
    order.ignoresCase = ignoresCase
    let place = verb ?? parts.indices.first { parts.means($0, .most, .maximum, .minimum) } ?? 0
    if verb == nil || takesTop(order) {
      // The top rows by a column are those with its greatest numbers.
      order.comparison = .numeric
      order.isReversed = !parts.indices.contains { parts.means($0, .minimum, .smaller) }
      parts.claimAll(.most, .maximum, .minimum)
    }
    parts.claimAll(.sort, .sortedBy, .ascending, .alphabetical)
    add(.sort(order), at: place)
  }

  /// `with their counts`, `횟수와 함께`: how often each of them occurs.
  private var takesCounts: Bool {
    mutating get {
      let told = parts.indices.first { index in
        parts.isFree(index) && parts.means(index, .count, .howOften)
          && (parts.text(index).lowercased() == "counts" || parts.means(parts.before(index), .koAnd, .with))
      }
      guard let told else { return false }
      parts.claim(told)
      return true
    }
  }

  private static let amounts = ["highest", "lowest", "most", "least", "fewest", "many", "많은", "적은"]

  /// `in that order`, `순서를 바꿔서`: an order that is there already.
  private func isNoVerb(_ index: Int) -> Bool {
    guard parts.means(index, .sort) else { return false }
    if parts.isKorean(index) { return parts.means(parts.content(after: index), .replace, .reverse) }
    return parts.means(parts.before(index), .that)
  }

  /// `top 5 by column 3`.
  private func takesTop(_ order: SortOrder) -> Bool {
    order.column != nil && (order.comparison == .text || order.comparison == .numeric) && !order.isReversed
      && parts.indices.contains { index in
        parts.means(index, .most)
          && (!parts.means(index, .first) || ["top", "상위"].contains(parts.text(index).lowercased()))
      }
  }

  private mutating func readShuffle() {
    guard let shuffle = parts.first(.shuffle), parts.says(.line) || !steps.isEmpty else { return }
    parts.claim(shuffle)
    parts.claimAll(.sort)
    add(.sort(SortOrder(comparison: .random)), at: shuffle)
  }

  /// `unique lines`, `without duplicates`, `only duplicates`, `lines that occur once`.
  private mutating func readEqualLines() {
    if let once = parts.first(.once) {
      parts.claim(once)
      parts.claimAll(.frequent, .contain, .use)
      return add(.singles, at: once)
    }
    if let unique = parts.first(.unique), !parts.says(.howOften, .frequent) {
      parts.claim(unique)
      parts.claimAll(.value)
      return add(.unique(keepsOrder: keepsOrder), at: unique)
    }
    guard let duplicate = parts.first(.duplicate), !parts.means(duplicate, .frequent) else { return }
    let near = [parts.content(before: duplicate), parts.content(after: duplicate)].compactMap { $0 }
    let further = near.compactMap { parts.means($0, .line) ? parts.content(after: $0) : nil }
    parts.claim(duplicate)
    if parts.isKorean(duplicate), let count = near.first(where: { parts.means($0, .count) }) {
      frequentPlace = count
      return
    }
    if let verb = (near + further).first(where: { parts.isFree($0) && parts.means($0, .delete, .not, .exclude, .strip) }
    ) {
      parts.claim(verb)
      add(.unique(keepsOrder: keepsOrder || !parts.says(.sort)), at: duplicate)
    } else {
      add(.duplicates(isCounted: takesCounts), at: duplicate)
    }
  }
}
