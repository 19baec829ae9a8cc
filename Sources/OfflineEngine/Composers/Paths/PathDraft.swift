/// A request about one path while it is read.
struct PathDraft {
  var words: RequestWords

  init(_ reading: RequestReading) { words = RequestWords(reading) }

  /// What is asked, and the tokens that say it; nil where a word is left that has no place.
  func read() -> (PathRequest, TokenSet)? {
    let readers: [(inout PathDraft) -> PathRequest?] = [
      { $0.readMaking() }, { $0.readMakingSeveral() }, { $0.readRenaming() }, { $0.readOwner() }, { $0.readMode() },
      { $0.readFileSystem() },
      { $0.readFacts() }, { $0.readCopying() }, { $0.readCopyingTree() },
      { $0.readBaseName() },
    ]
    for reader in readers {
      var draft = self
      guard let request = reader(&draft) else { continue }
      draft.words.takeJoints()
      draft.takePlainWords()
      if draft.words.leftover.isEmpty { return (request, draft.words.taken) }
    }
    return nil
  }

  /// Words that only say that something is to be shown or done.
  private mutating func takePlainWords() {
    for token in words.all(.show, .file, .folder, .path, .name, .only, .current) { words.take(token) }
    take(["tell", "named", "called", "value", "new", "just"])
  }

  /// Takes the free words of a set.
  mutating func take(_ texts: Set<String>) {
    for token in words.indices where words.isFree(token) && texts.contains(text(token)) { words.take(token) }
  }

  func text(_ token: Int?) -> String { token.map { words.text($0).lowercased() } ?? "" }

  /// The first free token that is one of some words.
  func first(_ texts: Set<String>) -> Int? {
    words.indices.first { words.isFree($0) && words.kind($0) != .quoted && texts.contains(text($0)) }
  }

  /// The tokens that are paths by their looks.
  var paths: [Int] {
    words.indices.filter { token in
      let shape = ValueShape(words.text(token))
      return words.isFree(token) && (words.kind(token) == .value || words.kind(token) == .quoted)
        && shape.hasSlash && !shape.isPattern && !shape.isURL && !words.text(token).contains(" ")
        && !words.text(token).hasPrefix("-")
    }
  }

  /// The only path; nil where there are more or none.
  var onlyPath: Int? { paths.count == 1 ? paths[0] : nil }

  /// The path of one file: it has a slash, or it is the only name with an ending.
  var onlyFile: Int? {
    if let path = onlyPath { return path }
    let names = words.indices.filter {
      words.isFree($0) && words.kind($0) == .value && ValueShape(words.text($0)).isFileName
        && !ValueShape(words.text($0)).isPattern
    }
    return names.count == 1 && paths.isEmpty ? names[0] : nil
  }

  /// Whether more than one thing is meant.
  var isAboutMany: Bool {
    words.indices.contains { words.means($0, .all, .each) && !words.means(words.after($0), .user) }
      || words.indices.contains { ["files", "folders", "directories"].contains(text($0)) }
  }
}
