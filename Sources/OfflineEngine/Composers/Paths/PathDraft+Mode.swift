extension PathDraft {
  /// `remove write permission for group and others on a.txt`, `make a.txt read-only for everyone`.
  mutating func readMode() -> PathRequest? {
    guard let path = onlyFile, let mode = SymbolicModeReader(words: words).read(except: path) else { return nil }
    words.take(path)
    mode.tokens.forEach { words.take($0) }
    let isRecursive = words.first(.recursive) != nil
    if isAboutMany, !isRecursive { return nil }
    for token in words.all(.recursive, .folder, .file, .permission) { words.take(token) }
    return .setMode(mode.text, of: words.text(path), isRecursive: isRecursive)
  }
}
