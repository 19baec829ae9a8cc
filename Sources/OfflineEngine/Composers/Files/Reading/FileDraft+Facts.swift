extension FileDraft {
  /// `with their sizes`, `name and size of`, `type, name and inode`: facts of each file, in the order they are said.
  mutating func readFacts(atLeast count: Int) {
    guard request.action == .list, request.contents.isEmpty else { return }
    let nouns = words.indices.filter { words.isFree($0) && fact($0) != nil }
    guard let first = nouns.first, nouns.count >= count, nouns.count > 1 || isTold(first) else { return }
    guard count == 1 || Set(nouns.map { fact($0) }).count > 1, words.first(.count, .sum) == nil else { return }
    var facts: [FileFact] = []
    for noun in nouns {
      if let fact = fact(noun), !facts.contains(fact) { facts.append(fact) }
      words.take(noun)
      for more in [words.before(noun), words.after(noun)].compactMap({ $0 }) where isPartOfFact(more) {
        words.take(more)
      }
    }
    if facts == [.name] || facts == [.size] || request.order != nil { return takeOrdered(facts) }
    if facts == [.kind] { return request.action = .contentTypes }
    if facts == [.target] { facts.insert(.name, at: 0) }
    if !facts.contains(.name), !facts.contains(.baseName) { facts.append(.name) }
    request.action = .facts(facts)
  }

  /// `the unique owners of all files`, `how many files each user owns`, `소유자별 파일 수`.
  mutating func readDistinct() {
    guard request.action == .list else { return }
    for token in words.indices where words.isFree(token) {
      guard let fact = distinctFact(token) else { continue }
      let each = [words.before(token), words.after(token)].compactMap { $0 }.first {
        words.means($0, .each) && words.isFree($0) && isEnglish($0) == ($0 < token)
      }
      if let each, let count = words.first(.count, .number) {
        words.take([token, each, count])
        words.take(words.all(.count, .number, .owner).filter { $0 != token })
        return request.action = .distinct(fact, isCounted: true)
      }
      guard let unique = words.first(.unique) ?? distinctWord(), abs(unique - token) <= 3 else { continue }
      words.take([token, unique])
      return request.action = .distinct(fact, isCounted: false)
    }
  }

  private func distinctWord() -> Int? {
    words.indices.first { words.isFree($0) && ["different", "서로다른", "서로"].contains(words.text($0).lowercased()) }
  }

  /// The facts that several files share.
  private func distinctFact(_ token: Int) -> FileFact? {
    if words.means(token, .owner, .user), words.kind(token) == .word { return .owner }
    if words.means(token, .group), words.kind(token) == .word { return .group }
    if words.means(token, .permission) { return .mode }
    return nil
  }

  /// Sizes and times stand beside the names already where they give the order.
  private mutating func takeOrdered(_ facts: [FileFact]) {
    if facts == [.size], request.order == nil { request.action = .sizes }
  }

  private func fact(_ token: Int) -> FileFact? {
    switch words.text(token).lowercased() {
    case "inode", "inodes", "아이노드": return .inode
    case "type", "types", "종류": return .kind
    case "owner", "owners", "소유자": return .owner
    case "timestamp", "timestamps": return .modified
    case "filesize", "filesizes": return .size
    case "filepath", "filepaths", "pathnames": return .name
    case "target", "targets", "대상", "destination", "destinations":
      return words.indices.contains { words.means($0, .link) } ? .target : nil
    default: break
    }
    if words.means(token, .size) { return .size }
    if words.means(token, .permission) { return .mode }
    if words.means(token, .name, .path) { return .name }
    guard Self.timeNouns.contains(words.text(token).lowercased()) else { return nil }
    return words.means(words.before(token), .accessTime) ? .accessed : .modified
  }

  private static let timeNouns: Set<String> = ["time", "times", "date", "dates", "시간", "시각", "날짜"]

  /// Whether a single fact is what is to be shown: `with their sizes`, `the sizes of all files`.
  private func isTold(_ token: Int) -> Bool {
    guard let fact = fact(token), fact != .name else { return false }
    if fact == .target { return true }
    return words.means(words.before(token), .with, .and, .koAnd, .show, .each)
      || words.means(words.after(token), .of, .each)
      || words.lookBack(from: token, reach: 1, .with) != nil
  }

  private func isPartOfFact(_ token: Int) -> Bool {
    guard words.isFree(token) else { return false }
    return words.means(token, .modify, .accessTime, .absolute, .last)
      || ["modification", "access", "number", "numbers", "along", "bytes", "full"].contains(
        words.text(token).lowercased())
  }

  /// `in long format`, `long listing`, `ls -l output`.
  mutating func readLongListing() {
    for token in words.indices where words.isFree(token) && words.text(token).lowercased() == "long" {
      guard let noun = words.after(token), Self.listNouns.contains(words.text(noun).lowercased()) else { continue }
      words.take(token..<noun + 1)
      if let format = words.after(noun), words.text(format).lowercased() == "format" { words.take(format) }
      if request.action == .list { request.action = .longList }
    }
  }

  private static let listNouns: Set<String> = [
    "list", "listing", "listings", "format", "list of", "listing of", "output",
  ]

  /// `unpack all gz files`: those with the ending that the program knows.
  mutating func readUnpacking() {
    guard request.action == .list, let verb = words.first(.extractArchive) else { return }
    let formats = Set(request.names.compactMap { PackedFormat(name: $0.pattern) })
    guard formats.count == 1, let format = formats.first,
      request.names.allSatisfy({ PackedFormat(name: $0.pattern) != nil })
    else { return }
    words.take(verb)
    for noun in words.all(.archive, .compress) { words.take(noun) }
    if !request.isRecursive, request.tests.isEmpty { certainty *= 0.9 }
    request.action = .decompress(format)
  }

  /// `the first 3 lines of each`, `마지막 줄`.
  mutating func readEnds() {
    guard request.action == .list, let line = words.first(.line),
      let end = words.lookBack(from: line, reach: 2, .first, .last), words.isFree(end)
    else { return }
    let number = (min(end, line) + 1..<max(end, line)).first { words.isFree($0) && words.reading.number($0) != nil }
    words.take([end, line] + (number.map { [$0] } ?? []))
    for each in words.all(.each) { words.take(each) }
    let count = number.flatMap { words.reading.number($0) } ?? (words.text(line).lowercased() == "lines" ? 10 : 1)
    request.action = .printEnds(isFirst: words.means(end, .first), count)
  }

  /// `the folders containing *.conf files`, `folders that have jpg files`.
  mutating func readHoldingFolders() {
    if readFolderOfFound() { return }
    guard request.action == .list, let folder = words.first(.folder), words.kind(folder) == .word,
      let have = holding(folder),
      words.means(have, .contain, .with), isEnglish(have), words.isFree(have),
      words.lookBack(from: folder, reach: 3, .at, .of).map({ !words.means($0, .at) || $0 < folder - 3 }) ?? true,
      let file = words.lookAhead(from: have, reach: 2, .file), !words.means(words.after(have), .not, .blank, .file)
    else { return }
    words.take(folder..<have + 1)
    words.take(file)
    request.kind = .file
    request.action = .folders
  }

  /// `… and print the folder that contains it`.
  private mutating func readFolderOfFound() -> Bool {
    guard request.action == .list, let folder = words.all(.folder).last, words.kind(folder) == .word,
      let have = holding(folder), words.means(have, .contain), isEnglish(have),
      words.indices.contains(where: { $0 < folder && words.means($0, .file) }),
      words.indices.dropFirst(have + 1).allSatisfy({ Self.found.contains(words.text($0).lowercased()) })
    else { return false }
    words.take(folder..<words.count)
    request.kind = .file
    request.action = .folders
    return true
  }

  private static let found: Set<String> = ["it", "them", "this", "that", "these", "those", "file", "files", "the", "."]

  /// The `contain` after `folders`, `folders that`, `folders in src that`.
  private func holding(_ folder: Int) -> Int? {
    guard var next = words.after(folder) else { return nil }
    if words.means(next, .at), let that = words.lookAhead(from: next, reach: 3, .that), let have = words.after(that) {
      return have
    }
    if words.means(next, .that), let following = words.after(next) { next = following }
    return next
  }

  /// `count files per folder`, `the extensions of all files`, `in a tree-like format`.
  mutating func readGroups() {
    guard request.action == .list else { return }
    let count = words.first(.count)
    if let each = words.first(.each), let noun = words.after(each), let count,
      words.isFree(noun) || words.means(noun, .folder, .subfolder)
    {
      if words.means(noun, .folder, .subfolder) || words.means(noun, .extension) {
        words.take([each, noun, count])
        for more in words.all(.count, .number) { words.take(more) }
        return request.action = words.means(noun, .extension) ? .endings(isCounted: true) : .countPerFolder
      }
    }
    if let noun = words.first(.extension), request.names.isEmpty {
      words.take(noun)
      for more in words.all(.unique, .sort, .sortedBy, .use) { words.take(more) }
      for more in words.indices
      where ["different", "distinct", "used", "existing"].contains(words.text(more).lowercased()) {
        words.take(more)
      }
      return request.action = .endings(isCounted: false)
    }
    for token in words.indices where words.isFree(token) && words.text(token).lowercased().hasPrefix("tree") {
      words.take(token)
      for more in words.indices
      where ["format", "like", "view", "form", "structure"].contains(words.text(more).lowercased()) {
        words.take(more)
      }
      for more in words.all(.content) { words.take(more) }
      let only = words.first(.only).flatMap { only in
        words.lookAhead(from: only, reach: 0, .folder).map { [only, $0] }
      }
      words.take(only ?? [])
      return request.action = .tree(foldersOnly: only != nil)
    }
  }
}
