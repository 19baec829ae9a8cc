extension FileDraft {
  /// `with identical content`, `duplicate file names`, `같은 이름의 파일`.
  mutating func readSameness() {
    guard request.action == .list, let sign = words.first(.duplicate, .same) else { return }
    let noun =
      words.lookAhead(from: sign, reach: 4, .name, .content) ?? words.lookBack(from: sign, reach: 1, .name, .content)
    guard let noun, words.isFree(noun), words.first(.line, .delete) == nil else { return }
    let isName = words.means(noun, .name)
    if words.means(sign, .same), !isName, words.means(noun, .content) == false { return }
    words.take([sign, noun])
    if let have = words.lookBack(from: sign, reach: 1, .contain), words.isFree(have) { words.take(have) }
    let ignoresCase = isName && takeIgnoreCase()
    request.action = isName ? .duplicateNames(ignoresCase: ignoresCase) : .duplicates(.md5)
  }
}
