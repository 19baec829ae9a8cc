extension GitReader {
  mutating func readLog() {
    readRange()
    readMessage()
    readContent()
    readTimes()
    readAuthor()
    readNumber()
    readMerges()
    if parts.take(.unpushed) {
      if let push = parts.first(.push) { parts.claim(push) }
      add(["@{upstream}.."], "that are not pushed", "푸시하지 않은 것")
    }
  }

  /// `by alice`, `alice가 한 커밋`, `작성자가 alice인`.
  private mutating func readAuthor() {
    for anchor in parts.all(.with, .author, .of, .koOf) where parts.isFree(anchor) && !isFact(anchor) {
      let isKorean = parts.isKorean(anchor)
      let place = isKorean ? parts.content(before: anchor) : parts.content(after: anchor)
      guard let place, isName(place), !parts.means(anchor, .of) || parts.means(parts.before(anchor), .commit) else {
        continue
      }
      return takeAuthor(place, anchor)
    }
    // The name stands before the commits, with or without a verb between.
    guard let commit = parts.first(.commit), parts.isKorean(commit), let place = parts.content(before: commit),
      isName(place)
    else {
      if let author = parts.first(.author), let after = parts.content(after: author), isName(after) {
        takeAuthor(after, author)
      }
      return
    }
    takeAuthor(place, nil)
  }

  /// `with their authors and dates`: what is shown of each, no name.
  private func isFact(_ anchor: Int) -> Bool {
    parts.means(anchor, .author)
      && (parts.text(anchor).lowercased().hasSuffix("s") || parts.means(parts.after(anchor), .also, .koAnd))
  }

  /// The one name that is left: `alice가 지난주에 한 커밋`.
  mutating func readLoneAuthor() {
    let names = parts.indices.filter { isName($0) && parts.kind($0) == .word && !parts.isKorean($0) }
    let hasAuthor = request.parts.contains { $0.words[0].hasPrefix("--author") }
    guard names.count == 1, !hasAuthor, parts.isKorean(parts.first(.commit) ?? names[0]) else { return }
    takeAuthor(names[0], nil)
  }

  private mutating func takeAuthor(_ place: Int, _ anchor: Int?) {
    let name = parts.text(place)
    parts.claim(place)
    parts.claim(anchor)
    parts.claimAll(.author, .user)
    add(["--author=" + name], "by \(name)", "\(name) 작성")
  }

  private func isName(_ index: Int) -> Bool {
    let token = parts.reading.tokens[index]
    guard parts.isFree(index), !dates.contains(where: { $0.tokens.contains(index) }) else { return false }
    switch token.kind {
    case .quoted: return true
    case .value: return parts.text(index).contains("@")
    case .word:
      if parts.isKorean(index) { return token.word < 0 && !parts.isFragment(index) }
      return (token.word < 0 || token.isMended || !parts.hasMeaning(index)) && !token.wordClass.isFunction
        && !token.wordClass.isDropped
    case .number, .symbol: return false
    }
  }

  /// `with message fix`, `mentioning "login"`, `메시지에 fix가 들어간`.
  private mutating func readMessage() {
    let message = parts.first(.commitMessage, .message)
    let verb = parts.first(.contain, .match)
    guard message != nil || verb != nil else { return }
    let anchors = [verb, message].compactMap { $0 }
    for anchor in anchors {
      guard let operand = parts.operand(around: anchor) ?? messageText(anchor) else { continue }
      let isText = parts.indices.contains { operand.tokens.contains($0) && parts.isText($0) }
      guard isText || message != nil else { continue }
      parts.claim(operand)
      anchors.forEach { parts.claim($0) }
      parts.claimAll(.message, .commitMessage, .contain, .word, .text)
      if parts.take(.ignoreCase) { add(["-i"], "in any case", "대소문자를 가리지 않고") }
      for text in operand.texts { add(["--grep=" + text], "whose message says “\(text)”", "메시지에 “\(text)” 포함") }
      if operand.texts.count > 1, !operand.isAny { add(["--all-match"], "all of these", "모두 포함") }
      return
    }
  }

  /// The word after `message`, whatever it means elsewhere.
  private func messageText(_ anchor: Int) -> TextOperand? {
    let place = parts.isKorean(anchor) ? nil : parts.content(after: anchor)
    guard let place, parts.isFree(place), parts.kind(place) != .value else { return nil }
    return TextOperand(texts: [parts.text(place)], tokens: TokenSet(place..<place + 1))
  }

  /// `that added or removed "foo"`, `foo를 추가한`.
  private mutating func readContent() {
    guard let quoted = parts.indices.first(where: { parts.isFree($0) && parts.kind($0) == .quoted }),
      parts.says(.add, .delete, .modify, .change)
    else { return }
    let text = parts.text(quoted)
    parts.claim(quoted)
    let isPattern = parts.says(.pattern)
    parts.claimAll(.add, .delete, .modify, .change, .pattern, .text, .or, .content)
    add([(isPattern ? "-G" : "-S") + text], "that add or remove “\(text)”", "“\(text)” 추가·삭제")
  }

  /// `last 5 commits`, `최근 커밋 5개`.
  private mutating func readNumber() {
    for index in parts.indices
    where parts.isFree(index) && !parts.reading.tokens[index].wordClass.isDropped
      && !dates.contains(where: { $0.tokens.contains(index) })
    {
      guard let number = parts.number(index), number > 0 else { continue }
      let near = [parts.before(index), parts.after(index), parts.content(after: parts.after(index))]
      guard near.contains(where: { parts.means($0, .commit, .first, .last, .newest, .most) }) else { continue }
      parts.claim(index)
      parts.claimAll(.first, .last, .newest, .most)
      return add(["-n", "\(number)"], "the last \(number)", "최근 \(number)개")
    }
  }

  private mutating func readMerges() {
    guard let merge = parts.first(.merge, .merged) else { return }
    let near = [
      parts.content(before: merge), parts.content(after: merge), parts.content(after: parts.content(after: merge)),
    ]
    parts.claim(merge)
    if let not = near.compactMap({ $0 }).first(where: { parts.isFree($0) && parts.means($0, .not, .exclude) }) {
      parts.claim(not)
      add(["--no-merges"], "without merges", "병합 제외")
    } else {
      add(["--merges"], "that are merges", "병합만")
    }
  }

  /// `on feature but not on main`, `between v1.0 and v2.0`, `on branch x`.
  private mutating func readRange() {
    if let between = parts.first(.between), let sides = revisions(between), sides.count == 2 {
      sides.forEach { parts.claim($0) }
      parts.claim(between)
      parts.claimAll(.tag, .branch, .version)
      let range = parts.text(sides[0]) + ".." + parts.text(sides[1])
      return add([range], "from \(parts.text(sides[0])) to \(parts.text(sides[1]))", "\(range) 사이")
    }
    guard let not = parts.first(.not, .exclude), !parts.isKorean(not), let other = parts.content(after: not),
      isRevision(other),
      let own = parts.content(before: not), isRevision(own)
    else { return readBranch() }
    [not, other, own].forEach { parts.claim($0) }
    parts.claimAll(.branch)
    let range = parts.text(other) + ".." + parts.text(own)
    add(
      [range], "on \(parts.text(own)) but not on \(parts.text(other))", "\(parts.text(other))에 없는 \(parts.text(own))의 것"
    )
  }

  private mutating func readBranch() {
    guard let branch = parts.first(.branch) else { return }
    let place = [parts.content(before: branch), parts.content(after: branch)].compactMap { $0 }.first { isRevision($0) }
    guard let place else { return }
    parts.claim(place)
    parts.claim(branch)
    add([parts.text(place)], "on \(parts.text(place))", "\(parts.text(place)) 브랜치")
  }

  private func revisions(_ between: Int) -> [Int]? {
    let isKorean = parts.isKorean(between)
    var places: [Int] = []
    var next = isKorean ? parts.content(before: between) : parts.content(after: between)
    while let index = next, places.count < 2 {
      if parts.means(index, .tag, .branch, .version) {
      } else if isRevision(index), !dates.contains(where: { $0.tokens.contains(index) }) {
        places.append(index)
      } else {
        return nil
      }
      next = isKorean ? parts.content(before: index) : parts.content(after: index)
    }
    return isKorean ? places.reversed() : places
  }

  /// `this branch`: what says which one is no name of it, unless the noun stands right before.
  private func isQualifier(_ index: Int) -> Bool {
    parts.reading.likenesses[index] == .poor && !parts.reading.names(.branch, before: index)
  }

  func isRevision(_ index: Int) -> Bool {
    let shape = ValueShape(parts.text(index))
    guard parts.isFree(index), !shape.isOption else { return false }
    switch parts.kind(index) {
    case .value: return shape.isRevision || !shape.isPattern && shape.fileExtension == nil && !shape.isFolderLike
    case .word:
      let token = parts.reading.tokens[index]
      return !parts.isKorean(index) && (token.word < 0 || token.isMended || !parts.hasMeaning(index))
        && !token.wordClass.isFunction && !token.wordClass.isDropped && !isQualifier(index)
    case .number, .quoted, .symbol: return false
    }
  }
}
