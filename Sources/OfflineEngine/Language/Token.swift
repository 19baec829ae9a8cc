/// A piece of a request or of a phrasing: a word, a value or a sign.
struct Token: Sendable {
  /// What it looks like.
  enum Kind: Sendable {
    /// Letters.
    case word
    /// Digits, perhaps with a unit right after them: `10`, `100MB`, `4th`.
    case number
    /// Something with signs in it that only a value has: `a.txt`, `src/`, `*.log`.
    case value
    /// Text between quotes; `range` is what stands between them.
    case quoted
    /// A sign alone: `|`.
    case symbol
  }

  /// What it looks like.
  var kind: Kind
  /// Where it stands.
  var range: Range<Int>
  /// The word it is, or -1 where it is unknown.
  var word: WordID
  /// The class of the word; content for an unknown one.
  var wordClass: WordClass
  /// Whether nothing stands between it and the token before.
  var touchesPrevious = false
  /// Whether its word is the nearest known one, not the one that is written.
  var isMended = false

  /// Whether it is written in capitals, as what is copied from a text is: `TODO`, `START`.
  func isCapitals<Text: RandomAccessCollection>(in bytes: Text) -> Bool where Text.Element == UInt8, Text.Index == Int {
    range.count > 2 && range.allSatisfy { bytes[$0].isUppercase }
  }
}
