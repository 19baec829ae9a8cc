internal import Platform

extension FileDraft {
  /// `directory tree`, `and below`, `in the entire file system`, `on this machine`: how far to look.
  mutating func readScope() {
    readWholeSystem()
    readRootFolder()
    for token in words.indices where words.isFree(token) { readReach(token) }
  }

  /// `and below`, `the tree of`, `downwards`: the folders below too; before a place these only lead to it.
  private mutating func readReach(_ token: Int) {
    let text = words.text(token).lowercased()
    if Self.treeWords.contains(text) {
      guard isFolderNoun(words.before(token)) || words.means(words.after(token), .of, .at) && !isSubjectTree(token)
      else {
        return
      }
      words.take(token)
      request.isRecursive = true
    } else if Self.belowWords.contains(text) {
      let next = words.after(token)
      if isFolderNoun(next) {
        words.take(token)
      } else if next == nil || words.means(words.before(token), .and, .or) || text.hasPrefix("downward") {
        words.take(token)
        request.isRecursive = true
      }
    }
  }

  /// `show the tree of src`: the tree itself is wanted.
  private func isSubjectTree(_ token: Int) -> Bool { words.means(words.before(token), .show) }

  private static let treeWords: Set<String> = ["tree", "hierarchy", "트리"]
  private static let belowWords: Set<String> = ["below", "beneath", "underneath", "downward", "downwards"]

  /// Words that lead to a folder although they mean something else too.
  static let placeWords: Set<String> = ["below", "beneath", "underneath", "throughout", "across", "inside"]

  private func isFolderNoun(_ token: Int?) -> Bool {
    guard let token else { return false }
    if words.means(token, .folder, .here, .home, .subfolder) { return true }
    let shape = ValueShape(words.text(token))
    return words.kind(token) != .word && words.kind(token) != .number
      && (shape.isFolderLike || shape.hasSlash && !shape.isPattern || shape.isVariable)
  }

  /// `in the file system`, `on this machine`, `시스템 전체에서`.
  private mutating func readWholeSystem() {
    for token in words.indices where words.isFree(token) {
      guard let nouns = systemNouns(token) else { continue }
      var start = nouns.lowerBound
      while let before = words.before(start), words.means(before, .all, .current), words.isFree(before) {
        start = before
      }
      let isLed = words.means(words.before(start), .at) || words.before(start).map { isPlaceWord($0) } ?? false
      let isWhole = start < nouns.lowerBound && nouns.count > 1
      let isKoreanWhole = !isEnglish(token) && words.means(words.after(token), .all)
      guard isLed || isWhole || isKoreanWhole || nouns.count > 1 && !isEnglish(token) else { continue }
      words.take(start..<nouns.upperBound)
      if isKoreanWhole, let all = words.after(token) { words.take(all) }
      isSystemWide = true
    }
  }

  func isPlaceWord(_ token: Int) -> Bool { Self.placeWords.contains(words.text(token).lowercased()) }

  /// `filesystem`, `file system`, `system`, `machine`.
  private func systemNouns(_ token: Int) -> Range<Int>? {
    let text = words.text(token).lowercased()
    if text == "filesystem" || text == "파일시스템" { return token..<token + 1 }
    if words.means(token, .file), let next = words.after(token), words.isFree(next),
      ["system", "시스템"].contains(words.text(next).lowercased())
    {
      return token..<next + 1
    }
    // `the whole disk`; without a word for all of it, a disk is a thing of its own.
    if ["disk", "drive", "디스크"].contains(text) {
      let isWhole = words.means(words.before(token), .all) || words.means(words.after(token), .all)
      return isWhole ? token..<token + 1 : nil
    }
    return ["system", "machine", "computer", "시스템", "컴퓨터", "서버"].contains(text) ? token..<token + 1 : nil
  }

  /// `the root folder`, `/etc` told as `the etc folder`.
  private mutating func readRootFolder() {
    for token in words.indices where words.isFree(token) && words.kind(token) == .word {
      let noun = words.after(token)
      let isBesideNoun = words.means(noun, .folder) && words.isFree(noun)
      let text = words.text(token).lowercased()
      if isRoot(token), let noun, words.text(noun) == "/" { words.take(token) }
      if isBesideNoun, isRoot(token), !words.means(words.before(token), .owner, .user, .by), let noun {
        words.take([token, noun])
        request.places.append("/")
      } else if ["home", "홈"].contains(text), !words.reading.machine.fileExists(text),
        isBesideNoun || words.means(words.before(token), .at) || words.means(words.after(token), .koAt)
      {
        words.take(token)
        if isBesideNoun, let noun { words.take(noun) }
        request.places.append("~")
      } else if Self.systemFolders.contains(text), !words.reading.machine.fileExists(text),
        isBesideNoun || words.means(words.before(token), .at)
      {
        words.take(token)
        if isBesideNoun, let noun { words.take(noun) }
        request.places.append("/" + text)
      }
    }
  }

  private func isRoot(_ token: Int) -> Bool {
    words.means(token, .root) || ["root", "루트"].contains(words.text(token).lowercased())
  }

  /// Folders of the system that people name without their `/`.
  private static let systemFolders: Set<String> = ["etc", "usr", "proc", "sys"]
}
