extension PathDraft {
  /// `create an empty file called "a.txt" in /srv`, `make a folder named 'new' inside src`.
  mutating func readMaking() -> PathRequest? {
    guard let verb = words.first(.create), let noun = words.first(.file, .folder), noun > verb, !isAboutMany,
      words.first(.link, .archive, .compress, .line, .content, .text) == nil
    else { return nil }
    let rest = words.indices.filter { $0 > noun && words.isFree($0) && !words.isJoint($0) }
    guard
      let name = rest.first(where: { !words.means($0, .name, .namedAs) && !["called", "named"].contains(text($0)) }),
      isPlainName(name), let lead = words.before(name),
      words.means(lead, .name, .namedAs, .file, .folder) || ["called", "named"].contains(text(lead))
    else { return nil }
    guard let at = words.after(name), words.means(at, .at, .over) || ["inside", "under", "within"].contains(text(at))
    else {
      return nil
    }
    let places = words.indices.filter { $0 > at && words.isFree($0) && !words.isJoint($0) && !words.means($0, .folder) }
    guard places.count == 1, let place = places.first, isPlace(place) else { return nil }
    words.take([verb, noun, name, at, place])
    for token in words.all(.blank) { words.take(token) }
    take(["single", "file", "directory", "folder"])
    let folder = words.text(place)
    let path = folder + (folder.hasSuffix("/") ? "" : "/") + words.text(name)
    return words.means(noun, .folder) ? .makeFolders([path]) : .makeFiles([path])
  }

  /// `make three folders a, b and c`, `a b 폴더 만들어줘`.
  mutating func readMakingSeveral() -> PathRequest? {
    guard let verb = words.first(.create), let noun = words.first(.folder) ?? words.first(.file) else { return nil }
    let isKorean = !words.reading.isEnglish(noun)
    guard isKorean ? noun < verb : verb < noun else { return nil }
    let span = isKorean ? 0..<noun : noun + 1..<words.count
    let names = span.filter { words.isFree($0) && !words.isJoint($0) && !words.means($0, .name) }
    let joints = span.filter { words.isJoint($0) && words.wordClass($0).isFunction }
    guard names.count > 1, names.allSatisfy({ isListedName($0) }),
      joints.allSatisfy({ words.means($0, .and, .koAnd, .koObject, .namedAs) })
    else { return nil }
    let numbers = words.indices.filter { words.isFree($0) && words.reading.number($0) != nil }
    // `make files executable recursively` lists nothing.
    let isList =
      !numbers.isEmpty || joints.contains { words.means($0, .and, .koAnd) }
      || names.contains { words.reading.hasComma(after: $0) }
      || names.allSatisfy { words.kind($0) != .word || words.isPlain($0) }
    guard isList else { return nil }
    words.take([verb, noun] + names + numbers)
    for token in words.all(.name, .blank, .koCounter) { words.take(token) }
    let paths = names.map { words.text($0) }
    return words.means(noun, .folder) ? .makeFolders(paths) : .makeFiles(paths)
  }

  /// A name in a list of names, whatever it means elsewhere: `src docs and tests`.
  private func isListedName(_ token: Int) -> Bool {
    let shape = ValueShape(words.text(token))
    guard words.kind(token) != .symbol, words.kind(token) != .number, words.reading.number(token) == nil else {
      return false
    }
    if words.kind(token) == .word { return shape.text.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: " ") } }
    return !shape.isPattern && !shape.isOption && !shape.isURL && !shape.text.isEmpty
  }

  private func isPlainName(_ token: Int) -> Bool {
    let shape = ValueShape(words.text(token))
    return words.kind(token) != .symbol && !shape.hasSlash && !shape.isPattern && !shape.isOption && !shape.text.isEmpty
      && (words.kind(token) != .word || words.isUnknown(token) || words.kind(token) == .quoted)
  }

  private func isPlace(_ token: Int) -> Bool {
    let shape = ValueShape(words.text(token))
    return words.kind(token) != .number && words.kind(token) != .symbol && !shape.isPattern && !shape.isOption
      && !shape.isURL && (shape.hasSlash || words.means(words.after(token), .folder) || words.isUnknown(token))
  }

  /// `rename /srv/a.txt to b.txt`: the new name is one in the same folder.
  mutating func readRenaming() -> PathRequest? {
    guard let verb = words.first(.rename), let path = onlyPath, !isAboutMany, path > verb,
      !words.text(path).hasSuffix("/")
    else { return nil }
    guard let to = words.indices.first(where: { $0 > path && words.means($0, .to) || text($0) == "as" && $0 > path }),
      let name = words.after(to), words.isFree(name), words.kind(name) != .symbol
    else { return nil }
    let shape = ValueShape(words.text(name))
    guard !shape.hasSlash, !shape.isPattern, shape.bareExtension == nil, !shape.isOption else { return nil }
    guard words.kind(name) != .word || words.isPlain(name) else { return nil }
    words.take([verb, path, to, name])
    for token in words.all(.same, .here) { words.take(token) }
    return .rename(words.text(path), to: words.text(name))
  }

  /// `copy a.txt to /srv preserving its timestamps`.
  mutating func readCopying() -> PathRequest? {
    guard let verb = words.first(.copy), !isAboutMany || words.first(.recursive) != nil,
      let keep = first(["preserving", "preserve", "keeping", "keep", "preserves", "retaining", "maintaining"]),
      let to = words.indices.first(where: { words.means($0, .to) || text($0) == "into" }),
      let target = words.after(to), let path = words.indices.first(where: { $0 > verb && $0 < to && isSource($0) })
    else { return nil }
    var goal = target
    if words.means(goal, .folder), let next = words.after(goal) { goal = next }
    guard isPlace(goal) || ValueShape(words.text(goal)).isFileName else { return nil }
    let isRecursive = words.first(.folder, .recursive) != nil
    words.take([verb, keep, path, to, goal])
    for token in words.all(.permission, .owner, .time, .date, .modify, .recursive, .content, .folder, .all) {
      words.take(token)
    }
    take(["attributes", "attribute", "timestamp", "timestamps", "modification", "mode", "modes", "ownership", "times"])
    return .copyKeeping(words.text(path), to: words.text(goal), isRecursive: isRecursive)
  }

  /// `copy the folder src with all its subfolders to /backup`.
  mutating func readCopyingTree() -> PathRequest? {
    guard let verb = words.first(.copy), let folder = words.first(.folder), folder > verb, paths.count == 2,
      words.means(words.before(paths[0]), .folder) || words.means(words.after(paths[0]), .folder),
      words.indices.contains(where: { $0 > paths[0] && $0 < paths[1] && (words.means($0, .to) || text($0) == "into") }),
      words.first(.file) == nil
    else { return nil }
    let (source, target) = (paths[0], paths[1])
    words.take([verb, source, target])
    for token in words.all(.folder, .subfolder, .content, .all, .recursive) { words.take(token) }
    take(["whole", "entire", "complete", "everything", "its", "including", "itself", "inside"])
    return .copyTree(words.text(source), to: words.text(target))
  }

  private func isSource(_ token: Int) -> Bool {
    let shape = ValueShape(words.text(token))
    return words.isFree(token) && words.kind(token) != .word && words.kind(token) != .symbol && !shape.isPattern
      && (shape.hasSlash || shape.isFileName)
  }
}
