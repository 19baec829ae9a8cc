extension NameTest {
  /// Groups of which one each must fit, told as one where that is possible: `a*` and `*.pdf` are `a*.pdf`.
  static func merged(_ groups: [[NameTest]]) -> [[NameTest]] {
    var merged: [[NameTest]] = []
    for group in groups {
      if let index = merged.indices.first(where: { joined(merged[$0], group) != nil }),
        let both = joined(merged[index], group)
      {
        merged[index] = both
      } else {
        merged.append(group)
      }
    }
    return merged
  }

  private static func joined(_ first: [NameTest], _ second: [NameTest]) -> [NameTest]? {
    if first.count == 1, let head = first.first, let all = continued(head, second) { return all }
    if second.count == 1, let head = second.first, let all = continued(head, first) { return all }
    return nil
  }

  /// The patterns that begin with `head`, which ends in `*`, and go on with one of `tails`, which begin with it.
  private static func continued(_ head: NameTest, _ tails: [NameTest]) -> [NameTest]? {
    guard !head.isNegated, head.pattern.hasSuffix("*"), !head.pattern.hasSuffix("\\*") else { return nil }
    let all = tails.map { tail -> NameTest? in
      guard !tail.isNegated, tail.pattern.hasPrefix("*."), tail.ignoresCase == head.ignoresCase else { return nil }
      return NameTest(pattern: head.pattern + tail.pattern.dropFirst(), ignoresCase: head.ignoresCase)
    }
    return all.contains(nil) ? nil : all.compactMap { $0 }
  }
}
