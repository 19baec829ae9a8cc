extension FileDraft {
  /// What is to be done with the files.
  mutating func readAction() {
    readChecksum()
    readLongListing()
    readUnpacking()
    readGroups()
    if request.action == .list { readChange() }
    readFacts(atLeast: 2)
    if request.action == .list { readCounting() }
    readFacts(atLeast: 1)
    if request.action == .list { readShowing() }
    readGrepStyle()
    readSortedResults()
    readTotal()
    takeShowing()
  }

  /// `run 'wc -l' on each`.
  mutating func readCommand() {
    // `folders called 'build'`: a name.
    guard request.action == .list, let verb = words.first(.run), words.text(verb).lowercased() != "called" else {
      return
    }
    guard
      let value = words.indices.first(where: { words.isFree($0) && words.kind($0) == .quoted }) ?? script(after: verb)
    else { return }
    words.take([verb, value])
    for token in words.all(.each, .command, .script) { words.take(token) }
    let text = words.text(value)
    request.action = .run(ValueShape(text).isFileName && !text.contains("/") ? "./" + text : text)
  }

  /// `run lint.sh on every js file`: a script that is named right after the verb.
  private func script(after verb: Int) -> Int? {
    guard isEnglish(verb), var value = words.after(verb) else { return nil }
    if words.means(value, .script, .command), let next = words.after(value) { value = next }
    guard words.isFree(value), words.kind(value) == .value, ValueShape(words.text(value)).isFileName,
      let joint = words.after(value),
      ["on", "for", "over", "with", "against"].contains(words.text(joint).lowercased()),
      words.indices.contains(where: { $0 > joint && words.means($0, .each, .all) })
    else { return nil }
    return value
  }

  private mutating func readChecksum() {
    guard request.action == .list else { return }
    for token in words.indices where words.isFree(token) {
      let text = words.text(token).lowercased()
      guard let checksum = Checksum(told: text) else { continue }
      let all = words.indices.filter { isChecksum(checksum, $0) }
      words.take(all)
      if let sign = words.first(.duplicate, .same) {
        words.take([sign] + words.all(.hash, .sum, .content, .contain))
        return request.action = .duplicates(checksum)
      }
      for noun in words.all(.hash, .sum) { words.take(noun) }
      guard all.count > 1 else { return request.action = .checksum(checksum) }
      let sorting = words.first(.sort, .sortedBy)
      if let sorting { words.take(sorting) }
      return request.action = .checksumOfAll(checksum, isSorted: sorting != nil)
    }
    if let noun = words.first(.hash) {
      words.take(noun)
      request.action = .checksum(.sha256)
    }
  }

  /// `3개`, said of how many files.
  private func isAfterNumber(_ token: Int) -> Bool {
    words.before(token).map { words.reading.number($0) != nil && !isEnglish(token) } ?? false
  }

  /// Words that say nothing of their own in a request about files: `found`, `a list of`, `generate`.
  private mutating func takeEmptyWords() {
    for token in words.indices where words.isFree(token) && words.kind(token) == .word {
      if Self.emptyWords.contains(words.text(token).lowercased()) { words.take(token) }
      if words.means(token, .name), !request.action.isChange, request.order?.key != .name { words.take(token) }
      if words.means(token, .absolute), request.action == .list {
        words.take(token)
        if request.places.isEmpty { request.places = ["$PWD"] }
      }
    }
  }

  private static let emptyWords: Set<String> = [
    "list of", "listing of", "list", "found", "located", "residing", "resides", "reside", "stored", "present",
    "generate",
    "generates", "produce", "calculate", "calculates", "compute", "computes", "determine", "contained", "placed",
    "given",
    "together", "함께", "같이", "such", "available", "called", "does", "but",
  ]

  private func isChecksum(_ checksum: Checksum, _ token: Int) -> Bool {
    guard words.isFree(token) else { return false }
    let text = words.text(token).lowercased()
    return [checksum.rawValue, checksum.rawValue + "sum", checksum.rawValue + "sums"].contains(text)
  }

  private mutating func readChange() {
    if let verb = words.first(.compress, .archive, .archiving) { return readCompression(verb) }
    if let verb = words.first(.delete, .discard, .clean), !words.means(words.after(verb), .duplicate) {
      words.take(verb)
      for more in words.all(.force, .safe) where words.means(verb, .delete) { words.take(more) }
      return request.action = .delete
    }
    if let verb = words.indices.first(where: { words.isFree($0) && words.text($0).lowercased() == "touch" }) {
      words.take(verb)
      request.action = .touch
    }
  }

  /// `zip them into a.zip`, `archive … as b.tar.gz`.
  mutating func readArchive() {
    guard request.action == .list, let verb = words.first(.archiving, .compress, .archive),
      let archive = words.indices.first(where: { isNewArchive($0) })
    else { return }
    words.take([verb, archive])
    if let named = words.before(archive), words.means(named, .name, .namedAs), words.isFree(named) { words.take(named) }
    if let create = words.first(.create), create < verb { words.take(create) }
    let path = archivePath(archive)
    for more in words.all(.compress, .archive, .archiving, .use)
    where more != archive && !words.means(words.after(more), .file) {
      words.take(more)
    }
    // `a tar.gz archive`: the noun beside the name.
    for token in words.indices where words.isFree(token) && words.text(token).lowercased().hasPrefix("tar.") {
      words.take(token)
    }
    request.action = .archive(path)
  }

  private func isNewArchive(_ token: Int) -> Bool {
    let shape = ValueShape(words.text(token))
    return words.isFree(token) && shape.isArchive && !shape.isPattern && shape.bareExtension == nil
      && !shape.text.lowercased().hasPrefix("tar.")
  }

  /// `a.tar.gz in the folder /backup` goes there.
  private func archivePath(_ archive: Int) -> String {
    let name = words.text(archive)
    guard !name.utf8.contains(UInt8(ascii: "/")), let led = words.after(archive), words.means(led, .at), isEnglish(led),
      var folder = words.after(led)
    else { return name }
    if words.means(folder, .folder), let next = words.after(folder) { folder = next }
    let shape = ValueShape(words.text(folder))
    guard words.kind(folder) != .word, shape.hasSlash, !shape.isPattern else { return name }
    return words.text(folder) + (words.text(folder).hasSuffix("/") ? "" : "/") + name
  }

  /// `tar up`, `compress each`: no archive is named.
  private mutating func readCompression(_ verb: Int) {
    words.take(verb)
    for more in words.all(.compress, .archive, .use) { words.take(more) }
    // `with gzip`
    for more in words.all(.archiving) where words.means(words.before(more), .with) { words.take(more) }
    if let create = words.first(.create), create < verb, words.means(verb, .archive) { words.take(create) }
    if let each = words.first(.each) { words.take(each) }
    let program = words.text(verb).lowercased().split(separator: " ").first ?? ""
    let isArchive = program != "gzip" && program != "compress"
    if let name = destination(), isArchive {
      takeDestination(name)
      return request.action = .archive(words.text(name) + ".tar.gz")
    }
    if program == "zip" {
      certainty *= 0.9
      return request.action = .archive("files.zip")
    }
    if program == "tar" || words.means(verb, .archive) {
      certainty *= 0.9
      return request.action = .archive("files.tar.gz")
    }
    request.action = .compress
  }

  private mutating func readCounting() {
    if let verb = words.first(.duplicate) {
      words.take(verb)
      if let more = words.first(.delete), request.action == .list { words.take(more); certainty *= 0.5 }
      return request.action = .duplicates(.md5)
    }
    if readTotalSize() { return }
    guard let verb = words.first(.count) ?? countedBySum() else { return }
    words.take(verb)
    for more in words.all(.count, .number) { words.take(more) }
    if let word = words.first(.word), request.contents.isEmpty {
      words.take(word)
      let each = words.first(.each)
      if let each { words.take(each) }
      return request.action = .countWords
    }
    if let line = words.first(.line) {
      words.take(line)
      if !request.contents.isEmpty { return request.action = .grep(Grep(style: .counts)) }
      let each = words.first(.each)
      if let each { words.take(each) }
      let sum = words.first(.sum)
      if let sum { words.take(sum) }
      // `count the lines in all files` shows each file and the total; `count all the lines` asks for the total.
      let isOfAll =
        words.text(verb).lowercased() == "count" && words.indices.contains { words.means($0, .all) }
        && !words.means(words.before(line), .all)
      let isSorted = words.first(.sort, .sortedBy, .descending, .ascending) != nil
      return request.action = .countLines(
        inTotal: each == nil && !isSorted && (sum != nil || !isOfAll || !isEnglish(verb)))
    }
    words.take(words.all(.sum, .join))
    request.action = .count
  }

  /// `the total size of all pdf files`, `disk usage of logs in kilobytes`; `their sizes` are those of each.
  private mutating func readTotalSize() -> Bool {
    if readByteCount() { return true }
    guard let size = words.first(.size, .space, .disk), words.first(.each) == nil || request.order != nil else {
      return false
    }
    readSizeUnit()
    let sum = words.first(.sum, .all, .use, .count, .larger) ?? (request.sizeUnit == nil && !isUsage(size) ? nil : size)
    guard let sum, !isPlural(size) || words.means(sum, .sum) || !isEnglish(size) else { return false }
    words.take([size, sum])
    for more in words.all(.sum, .use, .disk, .count, .size) { words.take(more) }
    request.action = .totalSize
    return true
  }

  /// `the total number of bytes of all log files`, `바이트 수 합계`.
  private mutating func readByteCount() -> Bool {
    guard
      let noun = words.indices.first(where: { words.isFree($0) && Self.byteNouns.contains(words.text($0).lowercased()) }
      ),
      words.lookBack(from: noun, reach: 2, .number, .count, .sum) != nil
        || words.lookAhead(from: noun, reach: 1, .number, .count, .sum) != nil, words.first(.each) == nil
    else { return false }
    words.take(noun)
    words.take(words.all(.number, .count, .sum, .size))
    request.sizeUnit = .byte
    request.action = .totalSize
    return true
  }

  private static let byteNouns: Set<String> = ["byte", "bytes", "바이트"]

  /// `disk usage of src`.
  private func isUsage(_ size: Int) -> Bool {
    ["disk usage", "space used"].contains(words.text(size).lowercased()) && !request.places.isEmpty
  }

  private func isPlural(_ size: Int) -> Bool { words.text(size).lowercased() == "sizes" }

  /// `in kilobytes`, `in MB`.
  private mutating func readSizeUnit() {
    for token in words.indices where words.isFree(token) {
      guard let unit = Self.sizeUnits[words.text(token).lowercased()], words.means(words.before(token), .at) else {
        continue
      }
      words.take(token)
      request.sizeUnit = unit
      return
    }
  }

  private static let sizeUnits: [String: SizeUnit] = [
    "bytes": .byte, "kilobytes": .kilobyte, "kb": .kilobyte, "megabytes": .megabyte, "mb": .megabyte,
    "gigabytes": .gigabyte, "gb": .gigabyte,
  ]

  private func countedBySum() -> Int? { words.first(.line) == nil ? nil : words.first(.sum) }

  private mutating func readShowing() {
    if let content = words.first(.content), request.contents.isEmpty {
      words.take(content)
      return request.action = .printContents
    }
    if let path = words.first(.name), let only = words.first(.only) {
      words.take([path, only])
      return request.action = .namesOnly
    }
    if let detail = words.first(.detail) {
      words.take(detail)
      if let more = words.first(.readable) { words.take(more) }
      if let size = words.first(.size) { words.take(size) }
      return request.action = .longList
    }
    if let size = words.first(.size) {
      words.take(size)
      request.action = .sizes
    }
  }

  /// `with line numbers`, `only the names`, `count`, said of lines that hold a text.
  private mutating func readGrepStyle() {
    if case .grep = request.action {
    } else {
      guard request.action == .list, !request.contents.isEmpty, let line = words.first(.line, .numberLines) else {
        return
      }
      if words.means(line, .line) { words.take(line) }
      request.action = .grep(Grep(style: .lines))
    }
    if let line = words.first(.numberLines, .number) {
      words.take(line)
      request.action = .grep(Grep(style: .numberedLines))
    }
    if let name = words.first(.name) {
      words.take(name)
      if let only = words.first(.only) { words.take(only) }
      // Names stand beside the numbers of lines anyway.
      if request.action != .grep(Grep(style: .numberedLines)) { request.action = .list }
    }
    if let count = words.first(.count) {
      words.take(count)
      request.action = .grep(Grep(style: .counts))
    }
    for token in words.all(.line, .match) { words.take(token) }
  }

  /// `sorted`, said of what is computed: `checksums …, sorted`, `line counts sorted`.
  private mutating func readSortedResults() {
    guard request.order == nil, request.action.givesSums,
      let sign = words.first(.sort, .sortedBy) ?? words.first(.ascending, .descending)
    else { return }
    words.take(sign)
    request.sortsAscending = words.means(sign, .ascending) || words.first(.ascending) != nil
    for token in words.indices
    where words.isFree(token)
      && (token > sign || !isEnglish(token))
      && words.means(token, .number, .line, .count, .descending, .ascending, .by, .word, .sort, .sortedBy, .most)
    {
      words.take(token)
    }
    request.sortsResults = true
  }

  private mutating func readTotal() {
    guard request.action == .list, let sum = words.first(.sum) else { return }
    words.take(sum)
    request.action = .count
    certainty *= 0.8
  }

  /// The words that only say that something is to be shown.
  private mutating func takeShowing() {
    if let sign = words.first(.readable), request.order?.key == .size || request.action.showsSizes {
      words.take(sign)
      request.isReadable = true
      for token in words.indices where words.isFree(token) && words.text(token).lowercased() == "format" {
        words.take(token)
      }
    }
    for token in words.all(.show, .find, .all, .each, .filter, .at, .only, .that) where !words.means(token, .not) {
      if words.means(token, .only), request.depth.isSet == false, words.first(.folder) == nil, isEnglish(token),
        words.means(words.after(token), .here)
      {
        continue
      }
      words.take(token)
    }
    for token in words.indices where words.isFree(token) && words.means(token, .koCounter, .counter, .contain) {
      if words.means(token, .counter), !words.means(token, .koCounter), !isAfterNumber(token) { continue }
      // `in include`: a folder of that name.
      if isEnglish(token), isPreposition(words.before(token)) { continue }
      words.take(token)
    }
    takeEmptyWords()
    for token in words.all(.same, .set, .use, .create, .current, .path) where words.means(token, .current, .path) {
      words.take(token)
    }
  }
}
