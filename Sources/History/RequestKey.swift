/// A request in the form in which repeats are equal.
///
/// Letters keep their case, because they may be parts of names; blanks between words and the mark that ends a sentence
/// do not count.
package struct RequestKey: Hashable, Sendable {
  /// The words.
  package let text: String

  /// The key of a request as typed.
  package init(_ request: String) {
    let trimmed = Self.trimmed(request)
    // Between quotes every blank is meant.
    guard !trimmed.contains(where: { "\"'`“”‘’".contains($0) }) else {
      text = trimmed
      return
    }
    var words = trimmed.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count > 2, let last = words.last {
      let bare = String(last.reversed().drop { "?!.。？！".contains($0) }.reversed())
      // `..` and `*.?` are no words with a mark at their end.
      if !bare.isEmpty, bare.allSatisfy({ $0.isLetter || $0.isNumber }) { words[words.count - 1] = bare }
    }
    text = words.joined(separator: " ")
  }

  /// How much two requests are alike, from 0 to 1: the share of words that both have, where any number is like another.
  package func likeness(to other: RequestKey) -> Double {
    if text == other.text { return 1 }
    let ours = classes
    let theirs = other.classes
    let all = ours.union(theirs).count
    return all == 0 ? 0 : Double(ours.intersection(theirs).count) / Double(all)
  }

  private var classes: Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { $0.allSatisfy(\.isNumber) ? "#" : $0.lowercased() })
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
