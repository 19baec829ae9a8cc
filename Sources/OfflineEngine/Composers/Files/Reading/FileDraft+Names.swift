extension FileDraft {
  /// `named foo*`, `starting with a`, `ending in .md`, `with draft in the name`, `이름에 foo가 들어간`.
  mutating func readNamePhrases() {
    for token in words.all(.beginsWith) { readPhrase(token) { NameTest.escaped($0) + "*" } }
    for token in words.all(.endsWith) { readPhrase(token) { Self.ending($0) } }
    for token in words.all(.name) { readNamePhrase(token) }
  }

  /// `.md` and `md` end a name as an extension; other text as it is.
  private static func ending(_ text: String) -> String {
    if ValueShape(text).bareExtension != nil, !text.hasPrefix("*") { return "*" + text }
    return "*" + NameTest.escaped(text)
  }

  /// A word such as `starting with`, its text after it, or before it in Korean.
  private mutating func readPhrase(_ token: Int, _ pattern: (String) -> String) {
    guard words.isFree(token) else { return }
    let value = isEnglish(token) ? argument(after: token) : argument(before: token)
    guard let value, !words.means(value, .file, .folder, .contain) else { return }
    var text = words.text(value)
    if words.means(token, .endsWith), words.kind(value) == .word, isFileEnding(value) { text = "." + text }
    words.take(token)
    words.take(value)
    let isNegated = takeNegation(of: token)
    if let name = words.first(.name) { words.take(name) }
    add([NameTest(pattern: pattern(text), isNegated: isNegated)] + further(after: value, pattern, isNegated))
  }

  private func isFileEnding(_ token: Int) -> Bool {
    words.reading.senses(token).contains { if case .fileExtension = $0 { true } else { false } }
  }

  /// `foo or bar`.
  private mutating func further(
    after value: Int, _ pattern: (String) -> String, _ isNegated: Bool
  ) -> [NameTest] {
    guard let joint = words.after(value), words.means(joint, .or, .and, .koAnd), let other = words.after(joint),
      isName(other) || isText(other) && words.means(joint, .or) && words.after(other) == nil
    else { return [] }
    words.take(other)
    return [NameTest(pattern: pattern(words.text(other)), isNegated: isNegated)]
  }

  /// What is said with the word `name`.
  private mutating func readNamePhrase(_ token: Int) {
    guard words.isFree(token) else { return }
    if let contain = words.lookAhead(from: token, reach: 2, .contain), words.isFree(contain) {
      return readNameContains(token, contain)
    }
    if words.means(words.before(token), .sort, .sortedBy, .by) || words.means(words.after(token), .sort, .sortedBy) {
      return
    }
    if let at = words.lookBack(from: token, reach: 1, .at), let value = argument(before: at), isText(value) {
      words.take(value..<token + 1)
      if let with = words.lookBack(from: value, reach: 0, .contain, .with) { words.take(with) }
      let isNegated = takeNegation(of: value, reach: 1)
      return appendContains(words.text(value), isNegated)
    }
    guard let value = nameValue(token) else { return }
    let isNegated = takeNegation(of: token)
    words.take(token)
    words.take(value)
    add([NameTest(pattern: words.text(value), isNegated: isNegated)] + further(after: value, { $0 }, isNegated))
  }

  private func nameValue(_ token: Int) -> Int? {
    if isEnglish(token) {
      guard !words.means(words.after(token), .of), let next = argument(after: token), words.kind(next) != .number,
        !words.means(next, .only)
      else {
        return nil
      }
      return next
    }
    if let next = words.after(token), isName(next) || isText(next) && isEnglish(next) { return next }
    return argument(before: token).flatMap { isName($0) ? $0 : nil }
  }

  /// `name contains foo`, `이름에 foo가 들어간`.
  private mutating func readNameContains(_ name: Int, _ contain: Int) {
    let value = isEnglish(contain) ? argument(after: contain) : argument(before: contain)
    guard let value, value != name else { return }
    var text = value
    if words.means(value, .text, .word, .character),
      let other = isEnglish(contain) ? argument(after: value) : argument(before: value),
      other != name
    {
      words.take(value)
      text = other
    }
    words.take(text)
    words.take(name)
    words.take(contain)
    appendContains(words.text(text), takeNegation(of: contain, reach: 1))
  }

  private mutating func appendContains(_ text: String, _ isNegated: Bool) {
    let isPattern = text.utf8.contains { $0 == UInt8(ascii: "*") }
    let pattern = isPattern ? text : "*" + NameTest.escaped(text) + "*"
    add([NameTest(pattern: pattern, isNegated: isNegated)])
  }

  /// Whether a token may be a text: a name, or any word that says nothing of its own here.
  func isText(_ token: Int) -> Bool {
    words.isFree(token) && !words.isJoint(token) && !words.means(token, .file, .folder, .all, .not)
  }

  /// Upper and lower case alike, in the text looked for, else in the names.
  mutating func readCase() {
    guard takeIgnoreCase() else { return }
    if request.contents.isEmpty {
      for group in request.nameGroups.indices {
        for index in request.nameGroups[group].indices { request.nameGroups[group][index].ignoresCase = true }
      }
    }
    for index in request.contents.indices { request.contents[index].ignoresCase = true }
  }

  /// `case insensitive`, `대소문자 구분 없이`.
  mutating func takeIgnoreCase() -> Bool {
    if let token = words.first(.ignoreCase) {
      words.take(token)
      return true
    }
    guard let token = words.first(.case) else { return false }
    words.take(token)
    for next in token + 1..<min(words.count, token + 4) where words.means(next, .not) || words.isUnknown(next) {
      words.take(next)
    }
    return true
  }

  /// Values that are names by their looks: `*.log`, `report*`, `config.json`.
  mutating func readNameValues() {
    for token in words.indices where words.isFree(token) && words.kind(token) == .value {
      let shape = ValueShape(words.text(token))
      guard !shape.isURL, !shape.hasSlash, !shape.isOption, shape.isPattern || shape.fileExtension != nil else {
        continue
      }
      words.take(token)
      namesOneFile = namesOneFile || !shape.isPattern
      addAlternative([NameTest(pattern: shape.text)])
    }
    guard let noun = words.first(.file, .folder), request.names.isEmpty else { return }
    for token in [words.before(noun), words.after(noun)] {
      guard let token, isName(token),
        words.kind(token) != .word || isStranger(token) || words.text(token).contains("_"),
        words.kind(token) != .value || !ValueShape(words.text(token)).hasSlash
      else {
        continue
      }
      words.take(token)
      if words.kind(token) == .word { certainty *= 0.9 }
      return add([NameTest(pattern: words.text(token))])
    }
  }
}
