/// Cuts the middle out of a text: its head says what it is, its tail what came of it.
enum MiddleCut {
  /// `text` with so much of its middle left out that it takes at most `limit` tokens, and how many bytes that is; nil
  /// where not even the mark fits.
  static func fit(_ text: String, limit: Int, _ estimate: TokenEstimate) -> (text: String, cut: Int)? {
    let scalars = Array(text.unicodeScalars)
    var kept = 0
    var tooMany = scalars.count + 1
    var best: (text: String, cut: Int)?
    while tooMany - kept > 1 {
      let middle = (kept + tooMany) / 2
      let candidate = cut(scalars, keeping: middle)
      if estimate.tokens(in: candidate.text) <= limit {
        kept = middle
        best = candidate
      } else {
        tooMany = middle
      }
    }
    return best
  }

  private static func cut(_ scalars: [Unicode.Scalar], keeping kept: Int) -> (text: String, cut: Int) {
    guard kept < scalars.count else { return (string(scalars[...]), 0) }
    let head = beforeWord(scalars[..<(kept / 2)])
    let tail = afterWord(scalars[(scalars.count - (kept - kept / 2))...])
    let bytes = scalars[head.endIndex..<tail.startIndex].reduce(0) { $0 + UTF8.width($1) }
    return (string(head) + "\n[… \(bytes) bytes left out …]\n" + string(tail), bytes)
  }

  /// Without a word that is cut in two: half a name of a secret may be another name.
  private static func beforeWord(_ head: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let word = head.reversed().prefix(longestWord + 1).prefix(while: isWordScalar).count
    return word > longestWord ? head : head.dropLast(word)
  }

  private static func afterWord(_ tail: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let word = tail.prefix(longestWord + 1).prefix(while: isWordScalar).count
    return word > longestWord ? tail : tail.dropFirst(word)
  }

  private static let longestWord = 40

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && ScannedText.isNameByte(UInt8(scalar.value))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
