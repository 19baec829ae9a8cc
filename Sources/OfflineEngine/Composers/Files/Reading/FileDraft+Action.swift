extension FileDraft {
  /// What is to be done with the files.
  mutating func readAction() {
    readCommand()
    readChecksum()
    if request.action == .list { readChange() }
    if request.action == .list { readCounting() }
    if request.action == .list { readShowing() }
    readGrepStyle()
    readTotal()
    takeShowing()
  }

  /// `run 'wc -l' on each`.
  private mutating func readCommand() {
    guard request.action == .list, let verb = words.first(.run) else { return }
    guard let value = words.indices.first(where: { words.isFree($0) && words.kind($0) == .quoted }) else { return }
    words.take([verb, value])
    for token in words.all(.each, .command) { words.take(token) }
    request.action = .run(words.text(value))
  }

  private mutating func readChecksum() {
    guard request.action == .list else { return }
    for token in words.indices where words.isFree(token) {
      let text = words.text(token).lowercased()
      guard let checksum = Checksum(rawValue: text.hasSuffix("sum") ? String(text.dropLast(3)) : text) else { continue }
      words.take(token)
      for noun in words.all(.hash, .sum) { words.take(noun) }
      return request.action = .checksum(checksum)
    }
    if let noun = words.first(.hash) {
      words.take(noun)
      request.action = .checksum(.sha256)
    }
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
      let archive = words.indices.first(where: { words.isFree($0) && ValueShape(words.text($0)).isArchive })
    else { return }
    words.take([verb, archive])
    for more in words.all(.compress, .archive, .archiving, .use)
    where more != archive && !words.means(words.after(more), .file) {
      words.take(more)
    }
    request.action = .archive(words.text(archive))
  }

  /// `tar up`, `compress each`: no archive is named.
  private mutating func readCompression(_ verb: Int) {
    words.take(verb)
    for more in words.all(.compress, .archive, .use) { words.take(more) }
    if let each = words.first(.each) { words.take(each) }
    let isArchive = words.text(verb).lowercased() != "gzip" && words.text(verb).lowercased() != "compress"
    if let name = destination(), isArchive {
      takeDestination(name)
      return request.action = .archive(words.text(name) + ".tar.gz")
    }
    if words.text(verb).lowercased() == "zip" {
      certainty *= 0.9
      return request.action = .archive("files.zip")
    }
    if words.text(verb).lowercased() == "tar" || words.means(verb, .archive) {
      certainty *= 0.9
      return request.action = .archive("files.tar.gz")
    }
    request.action = .compress
  }

  private mutating func readCounting() {
    if let verb = words.first(.duplicate) {
      words.take(verb)
      if let more = words.first(.delete), request.action == .list { words.take(more); certainty *= 0.5 }
      return request.action = .duplicates
    }
    if let size = words.first(.size, .space), let sum = words.first(.sum, .all, .use, .count, .larger) {
      words.take([size, sum])
      for more in words.all(.sum, .use, .disk, .count) { words.take(more) }
      return request.action = .totalSize
    }
    guard let verb = words.first(.count) ?? countedBySum() else { return }
    words.take(verb)
    for more in words.all(.count, .number) { words.take(more) }
    if let line = words.first(.line) {
      words.take(line)
      if !request.contents.isEmpty { return request.action = .grep(Grep(style: .counts)) }
      let each = words.first(.each)
      if let each { words.take(each) }
      let sum = words.first(.sum)
      if let sum { words.take(sum) }
      return request.action = .countLines(inTotal: each == nil)
    }
    request.action = .count
  }

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
      guard request.action == .list, !request.contents.isEmpty, let line = words.first(.line) else { return }
      words.take(line)
      request.action = .grep(Grep(style: .lines))
    }
    if let line = words.first(.numberLines, .number) {
      words.take(line)
      request.action = .grep(Grep(style: .numberedLines))
    }
    if let name = words.first(.name) {
      words.take(name)
      if let only = words.first(.only) { words.take(only) }
      request.action = .list
    }
    if let count = words.first(.count) {
      words.take(count)
      request.action = .grep(Grep(style: .counts))
    }
    for token in words.all(.line, .match) { words.take(token) }
  }

  private mutating func readTotal() {
    guard request.action == .list, let sum = words.first(.sum) else { return }
    words.take(sum)
    request.action = .count
    certainty *= 0.8
  }

  /// The words that only say that something is to be shown.
  private mutating func takeShowing() {
    for token in words.all(.show, .find, .all, .each, .filter, .at, .only, .that) where !words.means(token, .not) {
      if words.means(token, .only), request.depth.isSet == false, words.first(.folder) == nil, isEnglish(token),
        words.means(words.after(token), .here)
      {
        continue
      }
      words.take(token)
    }
    for token in words.indices where words.isFree(token) && words.means(token, .koCounter, .contain) {
      words.take(token)
    }
    for token in words.all(.same, .set, .use, .create, .current, .path) where words.means(token, .current, .path) {
      words.take(token)
    }
  }
}
