extension FileDraft {
  /// `base names`, `without any containing directories`, `without the path`, `경로 없이 이름만`.
  mutating func readBaseNames() {
    guard request.action == .list else { return }
    for token in words.indices where words.isFree(token) {
      let text = words.text(token).lowercased()
      if text == "basename" || text == "basenames" || text == "base",
        words.means(words.after(token), .name) || text != "base"
      {
        words.take(token)
        for name in words.all(.name) { words.take(name) }
        return request.action = .namesOnly
      }
    }
    for token in words.all(.not) {
      guard let noun = words.lookAhead(from: token, reach: 3, .folder, .path), isAbsence(token, noun),
        let name = words.first(.name)
      else { continue }
      words.take(token..<noun + 1)
      words.take(name)
      for more in words.all(.name) where words.means(words.after(more), .of) { words.take(more) }
      return request.action = .namesOnly
    }
  }

  /// Whether a denial is that of a part of the names.
  private func isAbsence(_ token: Int, _ noun: Int) -> Bool {
    if !isEnglish(token) { return false }
    guard words.text(token).lowercased() == "without" || words.means(words.before(token), .and, .that) else {
      return false
    }
    return (token + 1..<noun).allSatisfy {
      words.isJoint($0) || words.means($0, .all, .contain, .file)
        || ["leading", "parent", "containing"].contains(words.text($0).lowercased())
    }
  }
}
