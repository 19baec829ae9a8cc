extension FileDraft {
  /// `with permission 777`, `world writable`, `setuid`, `not executable`, `실행 권한이 있는`.
  mutating func readPermissions() {
    // `permission 600으로` at the end is what the mode is to become.
    if let noun = words.first(.permission), let mode = mode(around: noun),
      !(words.means(words.after(mode), .koTo) && words.after(words.after(mode) ?? mode) == nil)
    {
      words.take([noun, mode])
      request.tests.append(.mode(words.text(mode), isNegated: takeNegation(of: min(noun, mode), reach: 2)))
    }
    for token in words.all(.setuid) { append(.setuid, token) }
    for token in words.all(.setgid) { append(.setgid, token) }
    for token in words.all(.sticky) { append(.sticky, token) }
    for token in words.all(.writable) { readWritable(token) }
    for token in words.all(.executable) { readExecutable(token) }
  }

  func mode(around noun: Int) -> Int? {
    for token in [argument(after: noun), argument(before: noun)] {
      guard let token, words.kind(token) != .word else { continue }
      if ValueShape(words.text(token)).isMode { return token }
    }
    return nil
  }

  private mutating func append(_ permission: FilePermission, _ token: Int) {
    words.take(token)
    if let noun = words.after(token), words.means(noun, .permission) || words.text(noun).lowercased() == "bit" {
      words.take(noun)
      if let set = words.after(noun), words.means(set, .set), words.isFree(set) { words.take(set) }
    }
    let isNegated =
      takeNegation(of: token) || words.lookAhead(from: token, reach: 1, .not).map { takeDenial($0) } ?? false
    request.tests.append(.permission(permission, isNegated: isNegated))
  }

  /// `sh 파일에 실행 권한`: at the end of a request it is what they are to get.
  private mutating func readExecutable(_ token: Int) {
    guard !isEnglish(token), words.after(token) == nil, words.means(words.before(token), .koAt) else {
      return append(.executable, token)
    }
    words.take(token)
    request.action = .setMode("+x")
  }

  private mutating func takeDenial(_ token: Int) -> Bool {
    guard words.isFree(token), !isEnglish(token) else { return false }
    words.take(token)
    return true
  }

  private mutating func readWritable(_ token: Int) {
    let before = words.lookBack(from: token, reach: 0, .world, .all, .group)
    let after = words.lookAhead(from: token, reach: 2, .world, .all, .group)
    let isByAll = words.lookAhead(from: token, reach: 2, .all)
    guard let who = before ?? after ?? isByAll, words.isFree(who) else { return append(.writable, token) }
    words.take(who)
    append(words.means(who, .group) ? .groupWritable : .worldWritable, token)
  }
}
