extension FileDraft {
  /// `rename all .txt files to .md`, `change the extension of … to`, `확장자를 md로 바꿔`.
  mutating func readRenaming() {
    guard let verb = words.first(.rename, .replace, .convert, .modify) else { return }
    let isTold = words.means(verb, .rename) || words.first(.extension) != nil
    guard isTold, let new = newEnding(), let old = oldEnding(not: new) else { return }
    words.take([verb, new, old])
    if let noun = words.first(.extension) { words.take(noun) }
    if let noun = words.first(.extension) { words.take(noun) }
    add([NameTest(pattern: "*." + endingText(old))])
    request.action = .changeExtension(to: endingText(new))
  }

  private func newEnding() -> Int? {
    for token in words.indices where words.isFree(token) {
      if words.means(token, .to), let value = argument(after: token), isEndingLike(value) { return value }
      if isEndingLike(token), words.means(words.after(token), .koTo) { return token }
    }
    return nil
  }

  private func oldEnding(not new: Int) -> Int? {
    words.indices.first { $0 != new && words.isFree($0) && isEndingLike($0) && !words.means($0, .extension) }
  }

  private func isEndingLike(_ token: Int) -> Bool {
    guard words.isFree(token), words.kind(token) != .symbol else { return false }
    if words.kind(token) != .word { return ValueShape(words.text(token)).bareExtension != nil }
    if isStranger(token), words.means(words.after(token), .file), words.text(token).utf8.count <= 5 { return true }
    return words.reading.senses(token).contains { if case .fileExtension = $0 { true } else { false } }
  }

  private func endingText(_ token: Int) -> String {
    for case .fileExtension(let ending) in words.reading.senses(token) where words.kind(token) == .word {
      return ending
    }
    return ValueShape(words.text(token)).bareExtension ?? words.text(token)
  }

  /// `replace foo with bar in all py files`, `foo를 bar로 바꿔`.
  mutating func readReplacing() {
    guard request.action == .list, let verb = words.first(.replace),
      words.first(.extension, .permission, .owner, .group) == nil
    else { return }
    guard let (old, new) = isEnglish(verb) ? englishTexts(verb) : koreanTexts(), old != new else { return }
    words.take([verb, old, new])
    for token in words.all(.text, .word) { words.take(token) }
    request.action = .replaceText(old: words.text(old), new: words.text(new))
  }

  private func englishTexts(_ verb: Int) -> (Int, Int)? {
    guard var old = argument(after: verb) else { return nil }
    while words.means(old, .text, .word, .all), words.kind(old) == .word {
      guard let next = argument(after: old) else { return nil }
      old = next
    }
    guard let joint = words.after(old), words.means(joint, .with, .to), var new = argument(after: joint) else {
      return nil
    }
    if words.means(new, .text, .word), let next = argument(after: new) { new = next }
    return isText(old) && isText(new) ? (old, new) : nil
  }

  private func koreanTexts() -> (Int, Int)? {
    guard let object = words.indices.first(where: { words.means($0, .koObject) }), let old = text(before: object),
      let goal = words.indices.first(where: { $0 > object && words.means($0, .koTo) }),
      let new = text(before: goal),
      isText(old), isText(new), new > object
    else { return nil }
    return (old, new)
  }

  /// `chmod 644 all txt files`, `make the scripts executable`, `권한을 600으로 바꿔`.
  mutating func readModeAction() {
    guard request.action == .list else { return }
    if let noun = words.first(.permission), let mode = newMode(noun) {
      words.take(mode)
      // `with permission 777 and change it to 755`: the noun belongs to the condition.
      if self.mode(around: noun) == nil { words.take(noun) }
      takeChangeVerb()
      return request.action = .setMode(words.text(mode))
    }
    if readSymbolicMode() { return }
    guard let token = words.first(.executable), let verb = words.first(.create, .set, .allow, .add),
      isEnglish(token) == isEnglish(verb)
    else { return }
    words.take([token, verb])
    if let noun = words.first(.permission) { words.take(noun) }
    request.action = .setMode("+x")
  }

  /// `remove write permission for group and others on all files in src`.
  private mutating func readSymbolicMode() -> Bool {
    guard words.first(.permission) != nil, words.indices.contains(where: { words.means($0, .all, .each, .recursive) }),
      let start = words.indices.first(where: { !words.isJoint($0) }),
      let mode = SymbolicModeReader(words: words).read(except: nil), mode.tokens.contains(start)
    else { return false }
    // What is said of the whole is no `all` of chmod's.
    guard !mode.text.hasPrefix("a") || words.indices.contains(where: { Self.everyone.contains(words.text($0)) }) else {
      return false
    }
    words.take(mode.tokens)
    if let noun = words.first(.permission) { words.take(noun) }
    request.action = .setMode(mode.text)
    return true
  }

  private static let everyone: Set<String> = ["everyone", "everybody", "anyone"]

  private func newMode(_ noun: Int) -> Int? {
    guard let mode = words.indices.first(where: { isMode($0) }) else { return nil }
    if words.text(noun).lowercased() == "chmod" { return mode }
    let goal = words.indices.first {
      isMode($0) && (words.means(words.before($0), .to) || words.means(words.after($0), .koTo))
    }
    guard let mode = goal else { return nil }
    return words.first(.set, .replace, .convert, .modify, .create) != nil ? mode : nil
  }

  private func isMode(_ token: Int) -> Bool {
    words.isFree(token) && words.kind(token) != .word && words.kind(token) != .quoted
      && ValueShape(words.text(token)).isMode
  }

  private mutating func takeChangeVerb() {
    if let verb = words.first(.set, .replace, .convert, .modify, .create) { words.take(verb) }
  }

  /// `change the owner of all log files to alice`, `소유자를 alice로 바꿔`.
  mutating func readOwnerAction() {
    let ownership = words.indices.first { words.isFree($0) && words.text($0).lowercased() == "ownership" }
    guard request.action == .list, let noun = ownership ?? words.first(.owner, .group),
      words.first(.set, .replace, .convert, .modify) != nil, let name = destinationName()
    else { return }
    let isGroup = words.means(noun, .group)
    words.take([noun, name])
    takeChangeVerb()
    request.action = isGroup ? .setGroup(words.text(name)) : .setOwner(words.text(name))
  }

  private func destinationName() -> Int? {
    for token in words.indices {
      if words.means(token, .to), let value = argument(after: token) {
        let isNoun = words.means(value, .user, .group) && words.kind(value) == .word
        let name = isNoun ? argument(after: value) ?? value : value
        if isText(name) { return name }
      }
      if words.means(token, .koTo), let value = argument(before: token), isText(value), isEnglish(value) {
        return value
      }
    }
    return nil
  }
}
