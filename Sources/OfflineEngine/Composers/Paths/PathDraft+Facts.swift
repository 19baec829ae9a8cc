extension PathDraft {
  /// `the owner of a.txt`, `size in bytes of logo.png`, `last modification time of the file notes.txt`.
  mutating func readFacts() -> PathRequest? {
    guard let path = onlyFile, !isAboutMany,
      words.first(.create, .set, .modify, .replace, .rename, .delete) == nil || isLastChange
    else { return nil }
    var facts: [PathFact] = []
    for token in words.indices where words.isFree(token) && token != path {
      guard let fact = fact(token), !facts.contains(fact) else { continue }
      facts.append(fact)
      words.take(token)
    }
    guard !facts.isEmpty else { return nil }
    words.take(path)
    if facts.contains(.inode) || facts.contains(.links) { words.take(words.all(.count)) }
    for token in words.all(.last, .modify, .number, .permission, .accessTime) { words.take(token) }
    take([
      "modification", "modified", "octal", "numeric", "bytes", "byte", "access", "number", "bits", "notation", "form",
      "format", "user", "id", "who", "owns", "hard", "links", "exact", "symbolic", "time", "date", "timestamp",
    ])
    return .facts(facts, of: words.text(path))
  }

  /// `the time it was last modified`.
  private var isLastChange: Bool { first(["modification", "modified"]) != nil && words.first(.set, .replace) == nil }

  private func fact(_ token: Int) -> PathFact? {
    guard words.kind(token) != .quoted else { return nil }
    switch text(token) {
    case "inode", "inode number": return .inode
    case "owns": return .owner
    case "modification", "timestamp": return .modified
    case "time", "date",
      "modified" where first(["modification"]) == nil && words.first(.accessTime) == nil && first(["access"]) == nil:
      return words.first(.last) != nil ? .modified : nil
    default: break
    }
    if words.means(token, .owner), text(token) != "owners" { return .owner }
    if words.means(token, .group), words.first(.owner) == nil || words.means(words.before(token), .and) {
      return .group
    }
    if words.means(token, .permission) { return first(["octal", "numeric", "number"]) == nil ? .symbolicMode : .mode }
    if words.means(token, .size) { return first(["bytes", "byte"]) == nil ? nil : .bytes }
    if words.means(token, .accessTime) || text(token) == "access" {
      return words.first(.permission) == nil ? .accessed : nil
    }
    return nil
  }

  /// `the base name of /srv/a.tar.gz without the .tar.gz extension`.
  mutating func readBaseName() -> PathRequest? {
    guard let path = onlyPath, !isAboutMany else { return nil }
    var isTold = false
    for token in words.indices where words.isFree(token) {
      let isBase = ["base", "base name", "basename", "filename"].contains(text(token))
      guard isBase else { continue }
      words.take(token)
      isTold = true
      if let name = words.after(token), words.means(name, .name) { words.take(name) }
    }
    guard isTold else { return nil }
    words.take(path)
    var ending: String?
    if let noun = words.first(.extension) {
      guard let not = words.first(.not, .exclude, .delete) else { return nil }
      words.take([noun, not])
      let told = words.indices.first { words.isFree($0) && ValueShape(words.text($0)).bareExtension != nil }
      if let told { words.take(told) }
      guard let typed = told.map({ words.text($0) }) ?? ValueShape(words.text(path)).fileExtension else { return nil }
      ending = typed.hasPrefix(".") ? typed : "." + typed
      if told != nil, !words.text(path).hasSuffix(ending ?? "") { return nil }
    }
    take(["component", "portion", "part", "without", "its"])
    return .baseName(words.text(path), ending: ending)
  }
}
