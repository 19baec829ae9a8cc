/// A secret's place in a text, in bytes.
struct SecretSpan: Hashable, Sendable {
  var range: Range<Int>
  var kind: SecretKind

  /// The spans in order, those that overlap as one: nothing of either is left in the open.
  static func merged(_ spans: [SecretSpan]) -> [SecretSpan] {
    var merged: [SecretSpan] = []
    for span in spans.sorted(by: {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    })
    where !span.range.isEmpty {
      if let last = merged.last, span.range.lowerBound < last.range.upperBound {
        let end = max(last.range.upperBound, span.range.upperBound)
        merged[merged.count - 1].range = last.range.lowerBound..<end
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
