internal import Platform

extension FileDraft {
  /// `to backup/`, `into out.txt`, `backup 폴더로`: where files go, or what is printed.
  mutating func readDestination() {
    readOutput()
    guard let verb = words.first(.move, .copy), let value = destination() else { return }
    words.take(verb)
    takeDestination(value)
    if words.means(value, .here) { certainty *= 0.5 }
    let path = words.text(value)
    request.action = words.means(verb, .move) ? .move(path) : .copy(path)
    if words.means(verb, .copy) { readKeptFolders() }
  }

  /// `keeping the directory structure`, `폴더 구조를 유지하면서`.
  private mutating func readKeptFolders() {
    guard let noun = words.indices.first(where: { words.isFree($0) && Self.structures.contains(words.text($0)) }),
      let keep = words.lookBack(from: noun, reach: 2, .keep) ?? words.lookAhead(from: noun, reach: 2, .keep)
    else { return }
    words.take(min(noun, keep)..<max(noun, keep) + 1)
    if let folder = words.before(noun), words.means(folder, .folder), words.isFree(folder) { words.take(folder) }
    request.keepsFolders = true
  }

  private static let structures: Set<String> = ["structure", "structures", "hierarchy", "tree", "layout", "구조", "계층"]

  /// `save the list to out.txt`.
  private mutating func readOutput() {
    guard let verb = words.first(.save, .redirect) else { return }
    guard let value = destination() ?? fileAfter(verb), words.kind(value) != .number else { return }
    words.take(verb)
    takeDestination(value)
    if let noun = words.first(.output) { words.take(noun) }
    request.output = words.text(value)
  }

  private func fileAfter(_ verb: Int) -> Int? {
    argument(after: verb).flatMap { isName($0) && words.means(words.before($0), .at) ? $0 : nil }
  }

  mutating func takeDestination(_ value: Int) {
    words.take(value)
    if let noun = words.before(value), words.means(noun, .folder, .file), words.isFree(noun), isEnglish(noun) {
      words.take(noun)
    }
    if let noun = words.after(value), words.means(noun, .folder), words.isFree(noun) { words.take(noun) }
  }

  /// The value after `to` or `into`, or before `로` or `에`.
  func destination() -> Int? {
    for token in words.indices where words.isFree(token) {
      let text = words.text(token).lowercased()
      if words.means(token, .to) || text == "into" || text == "onto" {
        guard var value = argument(after: token) else { continue }
        if words.means(value, .folder, .file), let next = argument(after: value), isName(next) { value = next }
        if isPlaceName(value) || isText(value) && words.after(value) == nil { return value }
      }
      if isPlaceName(token) || isText(token) && isEnglish(token), hasKoreanGoal(token) { return token }
    }
    return nil
  }

  private func isPlaceName(_ token: Int) -> Bool {
    if isName(token) { return true }
    guard words.isFree(token), words.kind(token) == .word, !words.isJoint(token) else { return false }
    if words.means(token, .file, .folder) { return false }
    return words.means(words.after(token), .folder) || words.reading.machine.fileExists(words.text(token))
      || words.text(token).utf8.first?.isUppercase == true || isFolderSense(token)
  }

  private func isFolderSense(_ token: Int) -> Bool {
    words.reading.senses(token).contains { if case .folder = $0 { true } else { false } }
  }

  private func hasKoreanGoal(_ token: Int) -> Bool {
    var place = words.after(token)
    if let here = place, words.means(here, .folder, .file) { place = words.after(here) }
    guard let here = place, !isEnglish(here) else { return false }
    // `.gz로 끝나는`: a name, no place.
    if words.means(here, .koTo) { return !words.means(words.after(here), .endsWith, .beginsWith) }
    // `backup에 복사`: right before the verb.
    return words.means(here, .koAt) && words.means(words.after(here), .copy, .move, .save)
  }
}
