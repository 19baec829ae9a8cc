internal import Platform

extension FileDraft {
  /// `in src`, `under /var/log`, `here`, `the logs folder`, `src 폴더에서`.
  mutating func readPlaces() {
    for token in words.all(.here) {
      words.take(token)
      request.isHere = true
    }
    for token in words.indices where words.isFree(token) { readPlace(token) }
  }

  private mutating func readPlace(_ token: Int) {
    for case .folder(let path) in words.reading.senses(token) where path != "." {
      words.take(token)
      return request.places.append(path)
    }
    if words.kind(token) == .symbol { return }
    let shape = ValueShape(words.text(token))
    if words.kind(token) == .value, shape.isFolderLike || shape.hasSlash && !shape.isURL, !shape.isPattern {
      return appendPlace(token)
    }
    if isInside(token) { appendPlace(token) }
  }

  /// Whether the words around a name say that it is where to look.
  private func isInside(_ token: Int) -> Bool {
    let text = words.text(token)
    let isKnown = !isName(token)
    if isKnown, words.kind(token) != .word || words.isJoint(token) || words.means(token, .file, .folder) {
      return false
    }
    guard words.kind(token) == .quoted || ValueShape(text).fileExtension == nil else { return false }
    let isNoun = words.means(words.after(token), .folder) && words.isFree(words.after(token))
    let isIn =
      words.means(words.before(token), .at, .of, .over) && isEnglish(token) && words.isFree(words.before(token))
      || isKoreanPlace(after: token)
    if words.means(words.before(token), .folder), words.isFree(words.before(token)), !isKnown, isEnglish(token),
      words.lookBack(from: token, reach: 3, .at, .of) != nil
    {
      return true
    }
    guard isIn else { return false }
    if words.means(words.after(token), .file) && !isKoreanPlace(after: token) { return false }
    return !isKnown || isNoun || words.reading.machine.fileExists(text) || text.utf8.first?.isUppercase == true
  }

  /// `src에서`, `src 폴더의`, `src 안에`.
  private func isKoreanPlace(after token: Int) -> Bool {
    var place = words.after(token)
    if let here = place, words.means(here, .folder) { place = words.after(here) }
    guard let here = place, !isEnglish(here) else { return false }
    return words.means(here, .koAt, .at) || words.means(place, .koOf) && words.means(words.after(token), .folder)
  }

  private mutating func appendPlace(_ token: Int) {
    words.take(token)
    for noun in [words.before(token), words.after(token)] {
      if let noun, words.means(noun, .folder), words.isFree(noun) { words.take(noun) }
    }
    request.places.append(words.text(token))
  }
}
