extension FileDraft {
  /// `owned by alice`, `not owned by root`, `group devs`, `alice 소유`, `without an owner`.
  mutating func readOwners() {
    for token in words.all(.owner) { readOwner(token) }
    for token in words.all(.orphan) {
      words.take(token)
      request.tests.append(.ownerless)
    }
    for token in words.all(.user) where !isDeleted(token) { readNamed(token) { .owner($0, isNegated: $1) } }
    for token in words.all(.group) where !words.means(words.after(token), .writable) {
      readNamed(token) { .group($0, isNegated: $1) }
    }
  }

  private mutating func readOwner(_ token: Int) {
    guard words.isFree(token) else { return }
    if let group = words.lookAhead(from: token, reach: 2, .group), let name = argument(after: group), isEnglish(token) {
      words.take([token, group, name])
      return request.tests.append(.group(words.text(name), isNegated: takeNegation(of: token)))
    }
    guard let name = ownerName(token) else {
      if takeNegation(of: token) {
        words.take(token)
        request.tests.append(.ownerless)
      }
      return
    }
    let isNegated = takeNegation(of: token) || takeNegation(of: name)
    words.take([token, name])
    if let user = words.first(.user) { words.take(user) }
    request.tests.append(.owner(words.text(name), isNegated: isNegated))
  }

  private func ownerName(_ token: Int) -> Int? {
    if isEnglish(token) {
      // `print their owner and path`: a fact.
      if words.means(words.after(token), .and) { return nil }
      var name = argument(after: token)
      if let here = name, words.means(here, .user) { name = argument(after: here) }
      return name.flatMap {
        isText($0) && words.kind($0) != .number && !words.means($0, .name, .size, .permission)
          && !ValueShape(words.text($0)).hasSlash ? $0 : nil
      }
    }
    if let next = words.after(token), isName(next) { return next }
    var name = argument(before: token)
    if let here = name, words.means(here, .user) { name = argument(before: here) }
    return name.flatMap { isText($0) && !words.means($0, .not) && isEnglish($0) ? $0 : nil }
  }

  /// `delete the account bob with its files`, `alice 계정을 지워`: the user is what goes, no condition on files.
  private func isDeleted(_ noun: Int) -> Bool {
    guard words.first(.delete) != nil else { return false }
    return isEnglish(noun) ? words.means(words.before(noun), .delete) : words.means(words.after(noun), .koObject)
  }

  /// `user alice`, `alice 사용자`.
  private mutating func readNamed(_ noun: Int, _ test: (String, Bool) -> FileTest) {
    guard words.isFree(noun) else { return }
    let after = argument(after: noun)
    let before = isEnglish(noun) ? words.before(noun) : argument(before: noun)
    guard let name = [after, before].compactMap({ $0 }).first(where: { isName($0) }) else { return }
    let isNegated = takeNegation(of: min(noun, name), reach: 2)
    words.take([noun, name])
    request.tests.append(test(words.text(name), isNegated))
  }
}
