extension GitReader {
  mutating func readDiff() {
    if parts.take(.staged, .stage) { add(["--staged"], "that are staged", "스테이지된 것") }
    if parts.take(.unstaged) {}
    if parts.says(.ignore, .exclude), parts.says(.whitespace, .space, .blank) {
      parts.claimAll(.ignore, .exclude, .whitespace, .space, .blank, .change)
      add(["-w"], "ignoring blanks", "공백 무시")
    }
    if parts.take(.wholeWord) || parts.says(.word) && parts.says(.each, .detailsLine) {
      parts.claimAll(.word, .each)
      add(["--word-diff"], "word by word", "단어별로")
    }
    let revisions = parts.indices.filter { isRevision($0) && !parts.isPathLike($0) || isKnownRevision($0) }
    guard (1...2).contains(revisions.count) else { return }
    revisions.forEach { parts.claim($0) }
    parts.claimAll(.between, .branch, .different, .tag)
    let names = revisions.map(parts.text)
    add(
      names, "between " + (names.count == 1 ? names[0] + " and the files here" : names.joined(separator: " and ")),
      names.joined(separator: ", ") + " 사이")
  }

  private func isKnownRevision(_ index: Int) -> Bool {
    parts.isFree(index) && parts.kind(index) == .value && ValueShape(parts.text(index)).isHistoryRevision
  }
}
