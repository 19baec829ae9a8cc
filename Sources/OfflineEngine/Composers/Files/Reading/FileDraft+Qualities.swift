extension FileDraft {
  /// `with inode number 1234`.
  mutating func readInode() {
    for token in words.indices where words.isFree(token) && ["inode", "아이노드"].contains(words.text(token).lowercased()) {
      guard var next = words.after(token) else { continue }
      if ["number", "no", "번호"].contains(words.text(next).lowercased()), let following = words.after(next) {
        next = following
      }
      guard words.kind(next) == .number, let number = words.reading.number(next) else { continue }
      words.take(token..<next + 1)
      request.tests.append(.inode(number))
    }
  }

  /// `hidden`, `empty`, `broken links`.
  mutating func readQualities() {
    for token in words.all(.hidden) {
      if takeInclusion(of: token) { continue }
      words.take(token)
      request.tests.append(.hidden(isNegated: takeNegation(of: token, reach: 0)))
    }
    for token in words.all(.blank) {
      guard
        isEnglish(token) || words.lookAhead(from: token, reach: 1, .file, .folder, .subfolder) != nil
          || words.means(words.after(token), .not)
      else { continue }
      if isEmptying(token) { continue }
      words.take(token)
      request.tests.append(.empty(isNegated: takeNegation(of: token, reach: 0)))
    }
    for token in words.indices where words.isFree(token) && ["hard", "하드"].contains(words.text(token).lowercased()) {
      guard let link = words.after(token), words.means(link, .link), words.first(.create) == nil else { continue }
      words.take(token..<link + 1)
      if let have = words.lookBack(from: token, reach: 1, .contain, .with, .larger), words.isFree(have) {
        words.take(have)
      }
      request.tests.append(.hardLinks)
    }
    for token in words.indices where words.isFree(token) && words.reading.number(token) == 0 {
      let next = words.after(token)
      let noun = next.flatMap { words.text($0) == "-" ? words.after($0) : $0 }
      guard let noun, words.isFree(noun),
        ["length", "byte", "bytes", "sized"].contains(words.text(noun).lowercased())
      else { continue }
      words.take(token..<noun + 1)
      if let size = words.before(token), words.means(size, .size), words.isFree(size) { words.take(size) }
      request.tests.append(.empty(isNegated: false))
    }
    for token in words.all(.size) {
      guard let zero = words.after(token), ["zero", "0"].contains(words.text(zero).lowercased()),
        words.isFree(zero)
      else { continue }
      words.take([token, zero])
      request.tests.append(.empty(isNegated: false))
    }
    for token in words.all(.broken) where words.lookAhead(from: token, reach: 1, .link) != nil {
      words.take(token)
      words.lookAhead(from: token, reach: 1, .link).map { words.take($0) }
      request.tests.append(.brokenLink)
    }
  }

  /// `including hidden files`, `hidden files too`, `숨김 파일 포함`: those besides all others, which find(1) gives anyway.
  private mutating func takeInclusion(of token: Int) -> Bool {
    var noun = token
    if let next = words.after(token), words.means(next, .file, .folder) || words.text(next).lowercased() == "ones" {
      noun = next
    }
    let before = words.before(token).flatMap { isEnglish($0) && words.means($0, .contain) ? $0 : nil }
    let after = words.after(noun).flatMap {
      ["too", "also", "포함", "도"].contains(words.text($0).lowercased()) ? $0 : nil
    }
    guard let sign = before ?? after, words.isFree(sign) else { return false }
    words.take(min(token, sign)..<max(noun, sign) + 1)
    includesHidden = true
    return true
  }

  /// `empty the file a.txt`: something to do to the file that is named, not what files are.
  private func isEmptying(_ token: Int) -> Bool {
    guard isEnglish(token), words.before(token) == nil, var object = words.after(token) else { return false }
    // `empty a file: a.log`
    if words.means(object, .file), words.text(object).lowercased() == "file",
      words.indices.contains(where: { words.kind($0) == .value && ValueShape(words.text($0)).isFileName })
    {
      return true
    }
    while words.text(object).lowercased() == "the" || words.means(object, .file) {
      guard let next = words.after(object) else { return false }
      object = next
    }
    return words.kind(object) == .value && isName(object) && ValueShape(words.text(object)).bareExtension == nil
  }
}
