extension FileDraft {
  /// `png files`, `jpg or png`, `.log files`, `확장자가 md인`, `image files`.
  mutating func readExtensions() {
    for token in words.indices where words.isFree(token) { readExtension(token) }
    if request.names.isEmpty || request.names.allSatisfy(\.isNegated) { readFamilies() }
    if let noun = words.first(.extension), !request.names.isEmpty { words.take(noun) }
  }

  private mutating func readExtension(_ token: Int) {
    guard let ending = ending(token), !isVerb(token), !words.means(token, .move),
      words.kind(token) != .word || !isFolderName(token)
    else { return }
    let match = words.kind(token) == .word ? nil : words.before(token).flatMap { words.means($0, .match) ? $0 : nil }
    if let match { words.take(match) }
    let isNegated = takeNegation(of: match ?? token, reach: 0) || isDenied(token)
    words.take(token)
    if let noun = words.after(token), words.means(noun, .script, .program, .log), words.isFree(noun) {
      words.take(noun)
    }
    let test = NameTest(pattern: "*." + ending, isNegated: isNegated)
    addAlternative([test])
  }

  /// `not png files` said of a list of endings.
  private func isDenied(_ token: Int) -> Bool {
    guard let last = request.names.last, last.isNegated, let joint = words.before(token) else { return false }
    return words.means(joint, .or, .and)
  }

  /// The ending that a token says, where what stands around it lets it be one.
  private func ending(_ token: Int) -> String? {
    let text = words.text(token)
    switch words.kind(token) {
    case .value: return ValueShape(text).bareExtension
    case .quoted:
      // `files with "jpg" extension`
      let isPlain =
        words.means(words.after(token), .extension) && text.utf8.allSatisfy(\.isAlphanumeric) && !text.isEmpty
      return isPlain ? text : isBesideNoun(token) ? ValueShape(text).bareExtension : nil
    case .word, .number: break
    case .symbol: return nil
    }
    for case .fileExtension(let ending) in words.reading.senses(token) where !words.isUnknown(token) {
      return isBesideNoun(token) || isAlone(token) ? ending : nil
    }
    guard text.utf8.count <= 5, isEnglish(token), text.utf8.contains(where: \.isLetter) else { return nil }
    let isTold =
      words.means(words.lookBack(from: token, reach: 1, .extension), .extension)
      || words.means(words.lookAhead(from: token, reach: 1, .extension), .extension)
    if isTold, words.isUnknown(token) || words.kind(token) == .number { return text }
    if words.kind(token) == .word, isKnownEnding(text), isBesideNoun(token) {
      return text.lowercased()
    }
    let isStrange = words.isUnknown(token) || text.utf8.count <= 3 && words.standsAlone(token)
    guard isStrange, words.kind(token) == .word, words.means(words.after(token), .file) else { return nil }
    return words.means(words.before(token), .name, .of) ? nil : text
  }

  /// `go`, `c`: an ending of the language files whose letters are also a word.
  private func isKnownEnding(_ text: String) -> Bool {
    words.reading.lexicon.concept(named: "ending-" + text.lowercased()) != nil
  }

  /// Whether `file`, or another ending and then `file`, stands right after a token; or `extension` around it.
  private func isBesideNoun(_ token: Int) -> Bool {
    if words.lookBack(from: token, reach: 1, .extension) != nil { return true }
    var place = words.after(token)
    for _ in 0..<8 {
      guard let here = place else { return false }
      if words.means(here, .file, .extension, .script, .program, .log) && !words.means(here, .only) { return true }
      guard words.isJoint(here) || looksLikeEnding(here) else { return false }
      place = words.after(here)
    }
    return false
  }

  /// Whether a word or a value may be the ending of a name, whatever stands beside it.
  func looksLikeEnding(_ token: Int) -> Bool {
    if words.kind(token) == .value { return ValueShape(words.text(token)).bareExtension != nil }
    return words.reading.senses(token).contains { if case .fileExtension = $0 { true } else { false } }
      || words.kind(token) == .word && isKnownEnding(words.text(token))
      || words.kind(token) == .word && words.isUnknown(token) && words.text(token).utf8.count <= 4 && isEnglish(token)
  }

  /// `every pdf`, `all mp3s`: an ending without a noun, whose word means nothing else.
  private func isAlone(_ token: Int) -> Bool {
    let text = words.text(token).lowercased()
    if words.means(token, .compress, .archive, .log, .text) { return false }
    if text.hasSuffix("s"), text.utf8.count > 3 { return true }
    return words.lookBack(from: token, reach: 1, .all, .each) != nil || !request.names.isEmpty || isDenied(by: token)
      || isCountedPair(token)
  }

  /// `png랑 gif 몇 개`: two endings that are counted.
  private func isCountedPair(_ token: Int) -> Bool {
    guard let joint = words.after(token), words.means(joint, .koAnd), let other = words.after(joint),
      looksLikeEnding(other)
    else { return false }
    return words.first(.count) != nil
  }

  /// `that are not pdf`: right after the denial.
  private func isDenied(by token: Int) -> Bool {
    words.before(token).map { words.means($0, .not) && isEnglish($0) } ?? false
  }

  /// Whether the word is what is to be done: `zip all png files`.
  private func isVerb(_ token: Int) -> Bool {
    words.means(token, .compress, .archiving) && !words.means(words.after(token), .file)
  }

  /// `in photos`, `photos 폴더에서`, `the folder photos`: a folder of that name.
  private func isFolderName(_ token: Int) -> Bool {
    let next = words.after(token)
    if words.means(next, .folder) || isRightAfterFolder(token) || isPluralPlace(token) { return true }
    return isEnglish(token) && words.kind(token) == .word && words.means(words.before(token), .at)
      && !words.means(next, .file, .and, .or, .extension)
  }

  /// `directory tmp`, not `the folder png files are in` or `folders and images`.
  private func isRightAfterFolder(_ token: Int) -> Bool {
    guard let noun = words.before(token), words.means(noun, .folder), isEnglish(noun), isEnglish(token),
      words.kind(token) == .word
    else { return false }
    return !words.means(words.after(token), .file, .extension)
  }

  /// `image files`: the endings of a family.
  private mutating func readFamilies() {
    for token in words.all(.image, .video, .audio) where !isFolderName(token) {
      let family: FileFamily = words.means(token, .image) ? .image : words.means(token, .video) ? .video : .audio
      words.take(token)
      let isNegated = takeNegation(of: token, reach: 0)
      addAlternative(family.endings.map { NameTest(pattern: "*." + $0, ignoresCase: true, isNegated: isNegated) })
    }
    for token in words.all(.log) where words.means(words.after(token), .file) {
      words.take(token)
      addAlternative([NameTest(pattern: "*.log", isNegated: takeNegation(of: token, reach: 0))])
    }
    if let token = words.first(.script), words.kind(token) == .word, words.kind(words.after(token) ?? token) != .quoted
    {
      words.take(token)
      addAlternative([NameTest(pattern: "*.sh")])
    }
  }
}
