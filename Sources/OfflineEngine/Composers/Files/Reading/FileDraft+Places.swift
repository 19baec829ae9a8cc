internal import Platform

extension FileDraft {
  /// `in src`, `under /var/log`, `here`, `the logs folder`, `src 폴더에서`.
  mutating func readPlaces() {
    for token in words.all(.here) {
      words.take(token)
      request.isHere = true
      if let lead = words.before(token), ["under", "beneath", "below"].contains(words.text(lead).lowercased()) {
        request.isRecursive = true
      }
    }
    for token in words.indices where words.isFree(token) { readPlace(token) }
    // `src와 lib에서`, `in src, lib`
    for token in words.indices.reversed() where isName(token) && isEnglish(token) {
      let joint = words.after(token)
      let isKorean = words.means(joint, .koAnd) && words.after(joint).map { isPlace($0) } ?? false
      let isComma = words.before(token).map { isPlace($0) && words.reading.text($0..<token + 1).contains(",") } ?? false
      guard isKorean || isComma, isKorean || !leadsOn(token) else { continue }
      if isKorean || isComma { request.places.insert(words.text(token), at: isKorean ? 0 : request.places.count) }
      if isKorean || isComma { words.take(token) }
    }
  }

  /// `under src, calculate their`: after the comma goes on what is asked.
  private func leadsOn(_ token: Int) -> Bool {
    guard words.kind(token) == .word, let next = words.after(token) else { return false }
    return !words.isJoint(next) && !words.means(next, .folder) || words.means(next, .of, .to, .with)
  }

  private mutating func readPlace(_ token: Int) {
    for case .folder(let path) in words.reading.senses(token) where path != "." {
      words.take(token)
      if let noun = words.after(token), words.means(noun, .folder), words.isFree(noun) { words.take(noun) }
      return request.places.append(path)
    }
    if words.kind(token) == .symbol { return }
    let shape = ValueShape(words.text(token))
    if shape.isVariable, isVariablePlace(token) { return appendPlace(token) }
    if words.kind(token) == .value, shape.isFolderLike || shape.hasSlash && !shape.isURL, !shape.isPattern {
      return appendPlace(token)
    }
    if words.kind(token) == .quoted, shape.hasSlash, !shape.isPattern,
      words.means(words.before(token), .folder) || shape.isRooted
    {
      return appendPlace(token)
    }
    if isInside(token) { return appendPlace(token) }
    // `in src and lib`
    if let joint = words.before(token), words.means(joint, .and, .or, .koAnd), isName(token), !isPossessed(token),
      let other = words.before(joint), isPlace(other)
    {
      appendPlace(token)
    }
  }

  /// `their targets`: something of what is found.
  private func isPossessed(_ token: Int) -> Bool {
    token > 0 && ["their", "its"].contains(words.text(token - 1).lowercased())
  }

  /// A known word that nothing else took, after `in`: `in backup`, `in src and tests`.
  mutating func readLatePlaces() {
    for token in words.indices where words.isFree(token) && words.kind(token) == .word && !words.isJoint(token) {
      guard isEnglish(token), let before = words.before(token) else { continue }
      let isNext = words.means(before, .and, .or) && words.before(before).map { isPlace($0) } ?? false
      guard isNext || isPreposition(before), !isNoPlace(token) else { continue }
      words.take(token)
      certainty *= 0.99
      request.places.append(words.text(token))
    }
  }

  private func isPlace(_ token: Int) -> Bool { request.places.contains(words.text(token)) }

  /// Whether the words around a name say that it is where to look.
  private func isInside(_ token: Int) -> Bool {
    let text = words.text(token)
    let isKnown = !isName(token)
    if Self.isCommit(text) || isKnown && (words.kind(token) != .word || words.isJoint(token) || isNoPlace(token)) {
      return false
    }
    guard words.kind(token) == .quoted || ValueShape(text).fileExtension == nil else { return false }
    let isNoun = words.means(words.after(token), .folder) && words.isFree(words.after(token))
    let isIn =
      isPreposition(words.before(token)) && isEnglish(token) && words.isFree(words.before(token))
      || isKoreanPlace(after: token)
    if words.means(words.before(token), .folder), words.isFree(words.before(token)), !isKnown, isEnglish(token),
      isPreposition(words.lookBack(from: token, reach: 3, .at, .of))
    {
      return true
    }
    guard isIn else { return false }
    if words.means(words.after(token), .file) && !isKoreanPlace(after: token) { return false }
    if words.means(words.after(token), .at), isKoreanPlace(after: token) { return true }
    return !isKnown || isNoun || isPluralPlace(token) || words.reading.machine.fileExists(text)
      || text.utf8.first?.isUppercase == true
  }

  /// `logs에서`, `docs 아래에서`: folders are called by what is in them.
  func isPluralPlace(_ token: Int) -> Bool {
    guard isEnglish(token), words.kind(token) == .word, words.text(token).lowercased().hasSuffix("s"),
      isKoreanPlace(after: token)
    else { return false }
    return words.means(token, .log, .image, .video, .audio)
      || words.reading.senses(token).contains { if case .fileExtension = $0 { true } else { false } }
  }

  /// `$dir` where a folder may stand.
  private func isVariablePlace(_ token: Int) -> Bool {
    let before = words.before(token)
    return words.kind(token) != .quoted || words.means(before, .at, .over, .folder)
      || words.means(words.after(token), .folder)
      || before.map { isPlaceWord($0) } ?? false
  }

  /// Words that say which files are meant, or what is done with them.
  private func isNoPlace(_ token: Int) -> Bool {
    if introducesOther(token) { return true }
    let text = words.text(token).lowercased()
    if Self.manners.contains(text) || Checksum(told: text) != nil || Self.isCommit(text) { return true }
    return words.means(
      token, .file, .folder, .subfolder, .link, .regularFile, .all, .each, .only, .blank, .hidden, .broken, .name,
      .that,
      .line, .content, .first, .last, .sort, .sortedBy, .descending, .ascending, .size, .readable, .detail, .number)
      || words.means(token, .text, .word) && words.kind(words.after(token) ?? token) == .quoted
  }

  /// `in the container`: a noun before names that are no paths is a thing of another world.
  private func introducesOther(_ token: Int) -> Bool {
    let word = words.reading.tokens[token].word
    guard word >= 0, words.kind(token) == .word else { return false }
    return !words.reading.lexicon.neighbours(word).before.isDisjoint(with: Self.otherWorlds)
  }

  private static let otherWorlds: SlotTypes = [
    SlotTypes(.container), SlotTypes(.image), SlotTypes(.branch), SlotTypes(.package), SlotTypes(.service),
  ]

  /// `abc1234`: what commits are called by.
  private static func isCommit(_ text: String) -> Bool {
    (7...40).contains(text.utf8.count) && text.allSatisfy(\.isHexDigit) && text.utf8.contains(where: \.isDigit)
  }

  /// What follows `in` without being a place: `in kilobytes`, `in numerical order`.
  private static let manners: Set<String> = [
    "byte", "bytes", "kilobytes", "megabytes", "gigabytes", "kb", "mb", "gb", "order", "alphabetical", "numerical",
    "numerically", "parallel", "variable", "variables", "total", "full", "detail", "addition", "general", "turn",
    "place", "mode", "case", "particular", "way", "manner", "human", "octal", "numeric", "symbolic", "reverse", "cron",
    "finder", "its", "their", "it", "them", "which", "lexicographical", "unix", "seconds", "days", "hours", "minutes",
  ]

  /// `in`, `from`; the `for` of `search for` leads to a text.
  func isPreposition(_ token: Int?) -> Bool {
    guard let token else { return false }
    if isPlaceWord(token) { return true }
    guard words.means(token, .at, .of, .over) else { return false }
    if words.text(token).lowercased() == "for", words.lookBack(from: token, reach: 2, .find, .grep) != nil {
      return false
    }
    return words.means(token, .at) || !words.means(words.before(token), .find, .grep)
  }

  /// `src에서`, `src 폴더의`, `src 안에`.
  func isKoreanPlace(after token: Int) -> Bool {
    var place = words.after(token)
    if let here = place, words.means(here, .folder) { place = words.after(here) }
    guard let here = place, !isEnglish(here) else { return false }
    return words.means(here, .koAt, .koAtOnly, .at)
      || words.means(here, .subfolder, .recursive) && words.means(words.after(token), .folder)
      || words.means(place, .koOf) && (words.means(words.after(token), .folder) || leadsToEnding(place))
  }

  /// `src의 py 파일`: files of a sort in it.
  private func leadsToEnding(_ particle: Int?) -> Bool {
    var next = words.after(particle)
    if let all = next, words.means(all, .all) { next = words.after(all) }
    guard let next, words.means(words.after(next), .file) else { return false }
    return looksLikeEnding(next)
  }

  private mutating func appendPlace(_ token: Int) {
    words.take(token)
    for noun in [words.before(token), words.after(token)] {
      if let noun, words.means(noun, .folder), words.isFree(noun) { words.take(noun) }
    }
    if words.means(words.after(token), .koAtOnly) { request.depth.maximum = 1 }
    request.places.append(words.text(token))
  }
}
