import ShellGrammar

extension CarefulEdits {
  /// The careful form of a git command that throws work away.
  func git() -> [Edit] {
    switch value(1) {
    case "clean": clean()
    case "push": push()
    case "rm": has(letter: "n", "--dry-run") || has("--cached") ? [] : [insert("-n", after: 1)]
    case "reset": replaceFirst("--hard", with: "--keep")
    case "branch": replaceFirst("-D", with: "-d")
    default: []
    }
  }

  private func replaceFirst(_ flag: String, with other: String) -> [Edit] {
    words.firstIndex { $0.literalValue == flag }.map { [replace($0, with: other)] } ?? []
  }

  private func clean() -> [Edit] {
    guard !has(letter: "n", "--dry-run"), !has(letter: "i", "--interactive") else { return [] }
    for index in words.indices.dropFirst(2) {
      let text = value(index)
      if text == "--force" { return [replace(index, with: "-n")] }
      if Self.isCluster(text), text.contains("f") {
        return [replace(index, with: "-n" + text.dropFirst().filter { $0 != "f" })]
      }
    }
    return []
  }

  private func push() -> [Edit] {
    if has(letter: "n", "--dry-run") { return [] }
    // It stops where others have pushed since, and does the same where nobody has.
    let force = words.indices.dropFirst(2).first { ["--force", "-f"].contains(words[$0].literalValue) }
    if let force { return [replace(force, with: "--force-with-lease")] }
    let isLosing = words.dropFirst(2).contains { word in
      let text = word.literalValue ?? ""
      return text == "--delete" || text == "--mirror" || text == "--prune"
        || text.hasPrefix("+") || text.hasPrefix(":")
        || Self.isCluster(text) && (text.contains("f") || text.contains("d"))
    }
    return isLosing ? [insert("--dry-run", after: 1)] : []
  }
}
