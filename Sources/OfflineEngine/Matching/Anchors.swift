/// How well the neighbours of a value in the request are those of the slot in the phrasing.
struct Anchors {
  let reading: RequestReading
  let elements: ArraySlice<Int32>
  let words: PhrasingWords

  /// From 0 to 1, half for each side.
  func strength(_ place: Int, _ tokens: Range<Int>) -> Float {
    0.5 * left(place, tokens.lowerBound) + 0.5 * right(place, tokens.upperBound - 1)
  }

  private func left(_ place: Int, _ token: Int) -> Float {
    let other = reading.previous(token)
    guard place > 0 else { return other == nil ? 0.8 : 0 }
    return meets(place - 1, other)
  }

  private func right(_ place: Int, _ token: Int) -> Float {
    let other = reading.next(token)
    guard place + 1 < elements.count else { return other == nil ? 0.8 : 0 }
    return meets(place + 1, other)
  }

  private func meets(_ place: Int, _ token: Int?) -> Float {
    guard let token else { return 0 }
    let element = elements[elements.startIndex + place]
    if element < 0 { return words.claimed.contains(token) ? 0 : 0.5 }
    let word = reading.tokens[token].word
    return word >= 0 && reading.lexicon.related(word, element) ? 1 : 0
  }
}
