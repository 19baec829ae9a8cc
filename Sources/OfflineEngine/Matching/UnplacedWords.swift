/// The words of a request that an answer does not account for.
enum UnplacedWords {
  /// The words that are neither `placed` nor filler; with nothing placed, those that no task knows.
  static func of(_ reading: RequestReading, _ marks: RequestMarks, placed: TokenSet?) -> [String] {
    reading.tokens.indices.filter { index in
      let token = reading.tokens[index]
      if token.wordClass.isDropped || token.wordClass.isFunction { return false }
      return !(placed?.contains(index) ?? (token.word >= 0 && !token.isMended))
    }.map { reading.text($0) }
  }
}
