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
    if isEnglish(token), let line = words.before(token), words.means(line, .line) {
      return readLinePosition(token, line, value)
    }
    var text = words.text(value)
    if words.means(token, .endsWith), words.kind(value) == .word, isFileEnding(value), !isAboutFolders {
      text = "." + text
    }
    words.take(token)
    words.take(value)
    let isNegated = takeNegation(of: token) || deniesNamePhrase
    if let name = words.first(.name), name < token, !(name..<token).contains(where: { isFreeContain($0) }) {
      words.take(name)
    }
    add([NameTest(pattern: pattern(text), isNegated: isNegated)] + further(after: value, pattern, isNegated))
  }

  /// The `contain` of `names contain a digit and end with .csv`, which the noun still has to tell.
  private func isFreeContain(_ token: Int) -> Bool { words.isFree(token) && words.means(token, .contain) }

  /// Whether folders alone are spoken of, whose names have no endings.
  private var isAboutFolders: Bool {
    words.indices.contains { words.means($0, .folder) } && !words.indices.contains { words.means($0, .file) }
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

  /// The names in a list that goes on after one: `'a', 'b*' or 'c'`.
  mutating func takeFurtherNames(after token: Int) -> [Int] {
    var names: [Int] = []
    var place = words.after(token)
    while let here = place {
      if words.means(here, .or, .and), let next = words.after(here), isName(next), words.kind(next) != .word {
        words.take(here)
        place = next
      } else if isName(here), words.kind(here) != .word {
        words.take(here)
        names.append(here)
        place = words.after(here)
      } else {
        break
      }
    }
    return names
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
    if let at = words.lookBack(from: token, reach: 1, .at), isOwnName(at, token), let value = argument(before: at),
      isText(value)
    {
      words.take(value..<token + 1)
      if let noun = words.before(value), words.means(noun, .word, .text), words.isFree(noun) { words.take(noun) }
      if let with = words.lookBack(from: value, reach: 1, .contain, .with) { words.take(with) }
      let isNegated = takeNegation(of: value, reach: 1)
      if let pattern = Self.characterPattern(words.text(value).lowercased()), words.kind(value) == .word {
        return add([NameTest(pattern: pattern, isNegated: isNegated)])
      }
      return appendContains(words.text(value), isNegated)
    }
    guard let value = nameValue(token) else { return }
    let isNegated = takeNegation(of: token)
    words.take(token..<token + 1)
    words.take(min(token, value)..<max(token, value) + 1)
    takeMatch(before: token)
    let listed = words.kind(value) == .word ? [] : takeFurtherNames(after: value)
    let rest = listed.isEmpty ? further(after: value, { $0 }, isNegated) : []
    add(([value] + listed).map { NameTest(pattern: words.text($0), isNegated: isNegated) } + rest)
  }

  /// `in its file name`, not `in the system, only names`.
  private func isOwnName(_ at: Int, _ name: Int) -> Bool {
    (at + 1..<name).allSatisfy { words.isJoint($0) || words.means($0, .file, .folder) }
      && !words.reading.text(at..<name + 1).contains(",")
  }

  /// The `match with one of` before `the names`.
  private mutating func takeMatch(before token: Int) {
    guard let match = words.lookBack(from: token, reach: 3, .match), words.isFree(match), isEnglish(match) else {
      return
    }
    let isLead = (match + 1..<token).allSatisfy {
      words.isJoint($0) || words.reading.number($0) == 1 || words.means($0, .all, .with)
    }
    if isLead { words.take(match..<token) }
  }

  private func nameValue(_ token: Int) -> Int? {
    if isEnglish(token) {
      guard !isNoName(after: token), var next = argument(after: token) else { return nil }
      while words.means(next, .pattern), words.kind(next) == .word, let following = argument(after: next) {
        next = following
      }
      guard words.kind(next) != .number,
        !words.means(next, .only)
      else {
        return nil
      }
      return next
    }
    if let next = words.after(token), isName(next) || isText(next) && isEnglish(next) { return next }
    return argument(before: token).flatMap { isName($0) ? $0 : nil }
  }

  /// `the names of`, `file names in src`, `name and size`.
  private func isNoName(after token: Int) -> Bool {
    guard let next = words.after(token) else { return true }
    let isFact = words.means(next, .owner, .permission, .group, .time, .date, .size)
    if isFact, words.kind(next) == .word, words.text(token).lowercased().hasPrefix("name"),
      !words.text(token).lowercased().hasSuffix("d")
    {
      return true
    }
    if words.means(next, .of, .at, .and, .with, .to, .not, .path, .size) && words.kind(next) != .quoted { return true }
    return ["separated", "without", "under"].contains(words.text(next).lowercased())
  }

  /// `name contains foo`, `이름에 foo가 들어간`.
  private mutating func readNameContains(_ name: Int, _ contain: Int) {
    let value = isEnglish(contain) ? argument(after: contain) : argument(before: contain)
    guard let value, value != name else { return }
    if words.reading.number(value) == 1, words.means(words.after(value), .of), let first = argument(after: value) {
      words.take(name..<first + 1)
      return add(([first] + takeFurtherNames(after: first)).map { NameTest(pattern: words.text($0)) })
    }
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
    let isNegated = takeNegation(of: contain, reach: 1)
    if let pattern = Self.characterPattern(words.text(text).lowercased()), words.kind(text) == .word {
      return add([NameTest(pattern: pattern, isNegated: isNegated)])
    }
    appendContains(words.text(text), isNegated)
  }

  /// `whose names contain spaces`, `a digit`, `a vowel`.
  private static func characterPattern(_ noun: String) -> String? {
    switch noun {
    case "space", "spaces", "whitespace", "whitespaces", "blank", "blanks", "공백", "띄어쓰기", "빈칸": "* *"
    case "digit", "digits", "number", "numbers", "숫자": "*[0-9]*"
    case "vowel", "vowels": "*[aeiouAEIOU]*"
    case "uppercase", "capital", "capitals", "대문자": "*[A-Z]*"
    default: nil
    }
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
    if let sign = words.before(token), words.means(sign, .exclude, .not) || Self.regardless.contains(words.text(sign)) {
      words.take(sign)
    }
    for next in token + 1..<min(words.count, token + 4)
    where words.means(next, .not) || words.isUnknown(next) && words.kind(next) == .word {
      words.take(next)
    }
    return true
  }

  private static let regardless: Set<String> = ["regardless", "irrespective", "ignoring", "ignore"]

  /// `a.out, *.o and core files`: a plain word ends a list of names.
  private mutating func readLastOfNames() {
    guard !request.names.isEmpty else { return }
    for token in words.indices where words.isFree(token) && words.kind(token) == .word && !words.isJoint(token) {
      guard isEnglish(token), let joint = words.before(token), words.means(joint, .and, .or),
        let listed = words.before(joint), !words.isFree(listed),
        request.names.contains(where: { $0.pattern == words.text(listed) }),
        let noun = words.after(token), words.means(noun, .file)
      else { continue }
      words.take(token)
      addAlternative([NameTest(pattern: words.text(token))])
    }
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
    readLastOfNames()
    guard let noun = words.first(.file, .folder), request.names.isEmpty else { return }
    for token in [words.before(noun), words.after(noun)] {
      guard let token, isName(token), token < noun || !ValueShape(words.text(token)).isVariable,
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
