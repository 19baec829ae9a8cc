/// A phrase for what matches, in the middle of a sentence.
struct RegexPhrase {
  var text: String
  /// Whether it tells of several things in a row.
  var isSeries = false
  /// Whether it tells of several things of which one matches.
  var isChoice = false
  /// Whether it tells where a match must stand.
  var isPlaced = false

  /// The phrase in brackets where others would run into it.
  var enclosed: String { isSeries ? "(\(text))" : text }
}
