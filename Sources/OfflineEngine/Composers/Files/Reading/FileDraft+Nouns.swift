extension FileDraft {
  /// `files/directories`, `regular/normal files`, `ordinary files`: what sort is meant, said in an unusual way.
  mutating func readNouns() {
    for token in words.indices where words.isFree(token) && words.kind(token) != .quoted {
      let parts = words.text(token).lowercased().split(separator: "/", omittingEmptySubsequences: false)
      if parts.count > 1 {
        readParts(parts.map { Self.sort(of: $0) }, token)
      } else if Self.sort(of: parts.first ?? "") == .plain, isBeforeFiles(token) {
        words.take(token)
        request.kind = .file
      }
    }
  }

  /// What a noun between slashes says.
  private enum NounSort { case plain, file, folder, link }

  private static func sort(of noun: Substring) -> NounSort? {
    switch noun {
    case "regular", "normal", "ordinary", "plain": .plain
    case "file", "files", "파일": .file
    case "folder", "folders", "dir", "dirs", "directory", "directories", "폴더", "디렉토리", "디렉터리": .folder
    case "link", "links", "symlink", "symlinks", "링크": .link
    default: noun.hasPrefix("director") ? .folder : nil
    }
  }

  private mutating func readParts(_ parts: [NounSort?], _ token: Int) {
    let sorts = Set(parts.compactMap { $0 })
    guard sorts.count > 0, !parts.contains(nil) else { return }
    if sorts == [.plain] {
      guard isBeforeFiles(token) else { return }
      request.kind = .file
    } else if sorts.subtracting([.plain]).count > 1 {
      isOfAnyKind = true
    } else {
      request.kind = sorts.contains(.folder) ? .folder : sorts.contains(.link) ? .link : .file
    }
    words.take(token)
  }

  private func isBeforeFiles(_ token: Int) -> Bool { words.lookAhead(from: token, reach: 2, .file) != nil }
}
