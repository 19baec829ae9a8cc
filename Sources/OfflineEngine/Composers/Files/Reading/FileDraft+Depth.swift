extension FileDraft {
  /// `two levels deep`, `not in subfolders`, `in this folder only`, `recursively`, `2단계까지`.
  mutating func readDepth() {
    readLevels()
    for token in words.all(.subfolder, .recursive) {
      if takeNegation(of: token, reach: 2) || takeClauseNegation(of: token) {
        request.depth.maximum = 1
      } else if words.means(token, .subfolder), isSubject(token) {
        request.kind = .folder
        request.depth.minimum = 1
      } else {
        request.isRecursive = true
      }
      words.take(token)
      if let contain = words.before(token), words.means(contain, .contain), words.isFree(contain) {
        words.take(contain)
      }
    }
    for token in words.all(.topLevel) {
      words.take(token)
      request.depth.maximum = 1
    }
    for token in words.all(.here) {
      let only = [words.before(token), words.after(token), words.before(words.before(token))]
        .compactMap { $0 }.first { words.means($0, .only, .koAtOnly) && words.isFree($0) }
      guard let only else { continue }
      words.take(only)
      request.depth.maximum = 1
    }
  }

  /// `do not search in the subfolders`, `and do not move the files in the subfolders`.
  private mutating func takeClauseNegation(of token: Int) -> Bool {
    guard isEnglish(token), let denial = words.lookBack(from: token, reach: 6, .not), words.isFree(denial) else {
      return false
    }
    let between = (denial + 1..<token).filter { !words.isJoint($0) }
    let isClause = between.allSatisfy {
      words.means($0, .find, .show, .move, .copy, .delete, .file, .folder, .all, .recursive, .contain, .at)
        || ["include", "descend", "descending", "enter", "go", "look", "traverse", "recurse", "scan"]
          .contains(words.text($0).lowercased())
    }
    guard isClause, !between.isEmpty else { return false }
    words.take(denial..<token)
    return true
  }

  /// Whether `subfolders` are what is looked for, not where.
  private func isSubject(_ token: Int) -> Bool {
    !words.means(words.before(token), .at, .contain) && !words.means(words.after(token), .koAt)
      && words.first(.file) == nil && request.names.isEmpty && isEnglish(token)
  }

  private mutating func readLevels() {
    for token in words.all(.level) {
      let beside = [words.before(token), words.after(token)].compactMap { $0 }
      guard let number = beside.first(where: { words.isFree($0) && words.reading.number($0) != nil }),
        let depth = words.reading.number(number), depth >= 0
      else { continue }
      words.take([token, number])
      if let deep = words.after(max(token, number)),
        words.means(deep, .recursive) || ["down", "below", "deep"].contains(words.text(deep).lowercased())
      {
        words.take(deep)
      }
      for sign in [words.before(min(token, number)), words.after(max(token, number))].compactMap({ $0 })
      where words.means(sign, .smaller, .exactly, .most, .koUntil) { words.take(sign) }
      request.depth.maximum = depth
    }
  }
}
