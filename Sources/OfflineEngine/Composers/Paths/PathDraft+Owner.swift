extension PathDraft {
  /// `change the owner of a.txt to deploy`, `change the group of everything in src to www-data`.
  mutating func readOwner() -> PathRequest? {
    let told = words.first(.changeOwner)
    guard let verb = told ?? words.first(.set, .replace, .modify, .convert),
      let noun = told ?? words.first(.owner, .group), noun >= verb,
      let path = onlyFile, let name = newOwner(after: path)
    else { return nil }
    let isRecursive = isAboutMany || words.first(.recursive) != nil || first(["everything"]) != nil
    // Files with conditions are another composer's.
    guard !isAboutMany || words.first(.file) == nil else { return nil }
    words.take([verb, noun, path, name])
    for token in words.all(.recursive, .user, .all, .content, .subfolder) { words.take(token) }
    take(["everything", "group", "inside", "within", "under", "below"])
    return words.means(noun, .owner, .changeOwner)
      ? .setOwner(words.text(name), of: words.text(path), isRecursive: isRecursive)
      : .setGroup(words.text(name), of: words.text(path), isRecursive: isRecursive)
  }

  private func newOwner(after path: Int) -> Int? {
    guard let to = words.indices.first(where: { $0 > path && words.means($0, .to) }), var name = words.after(to) else {
      return nil
    }
    if words.means(name, .user, .group), let next = words.after(name), words.isFree(next) { name = next }
    let text = words.text(name)
    let isName = text.utf8.allSatisfy { $0.isAlphanumeric || "_-.:".utf8.contains($0) } && !text.hasPrefix("-")
    return words.isFree(name) && words.kind(name) != .symbol && isName && !text.isEmpty ? name : nil
  }

  /// `the space available on the file system containing /srv, in megabytes`.
  mutating func readFileSystem() -> PathRequest? {
    guard let path = onlyPath, words.first(.space, .disk, .use) != nil || first(["free", "available"]) != nil else {
      return nil
    }
    let systems = words.indices.filter {
      ["filesystem", "partition", "volume", "disk", "drive", "mount"].contains(text($0)) || words.means($0, .disk)
        || text($0) == "system" && words.means(words.before($0), .file)
    }
    let isFree = first(["free", "available", "remaining", "left"]) != nil
    guard isFree || !systems.isEmpty && words.first(.contain) != nil else { return nil }
    words.take(path)
    var unit: FileSystemUnit = .readable
    for token in words.indices where words.isFree(token) {
      guard let found = FileSystemUnit(noun: text(token)) else { continue }
      unit = found
      words.take(token)
    }
    words.take(systems)
    for token in words.all(.space, .disk, .use, .contain, .path, .file, .folder, .size, .readable) { words.take(token) }
    take([
      "free", "available", "remaining", "left", "amount", "system", "much", "mounted", "holding", "holds", "where",
      "resides",
      "format", "containing",
    ])
    return .fileSystem(words.text(path), unit)
  }
}
