internal import Platform

/// Reads a request about git's log or diff.
struct GitReader {
  var parts: RequestParts
  var request = GitRequest(kind: .log)
  /// The tokens of values that are dates or lengths of time.
  var dates: [ValueCandidate]

  init(_ reading: RequestReading) {
    parts = RequestParts(reading)
    dates = reading.candidates(.date) + reading.times()
  }

  mutating func read() -> GitRequest? {
    let isDiff = parts.says(.compare, .patch) && !parts.says(.commit)
    guard parts.says(.commit) || isDiff && isAboutGit || isLogOfTime else {
      return nil
    }
    if parts.says(.amend, .undo, .rebase, .cherryPick, .create, .stash), !parts.says(.message, .commitMessage) {
      return nil
    }
    if !isDiff, isImperative { return nil }
    request.kind = isDiff ? .diff : .log
    readCount()
    readFormat()
    if isDiff { readDiff() } else { readLog() }
    readPaths()
    if !isDiff { readLoneAuthor() }
    if !isDiff { parts.claim(logIn) }
    guard !request.parts.isEmpty || request.isCount else { return nil }
    parts.claimFunctions()
    parts.claimAll(
      .show, .find, .git, .commit, .all, .log, .history, .only, .counter, .each, .change, .modify, .file, .compare,
      .then)
    return request
  }

  /// `git log in march`: without a time, that is for tasks to answer.
  private var isLogOfTime: Bool {
    parts.says(.git) && (parts.says(.log, .history) || logIn != nil) && !TimeBounds.read(parts.reading).isEmpty
  }

  /// `git log in …`, which elsewhere means to connect.
  private var logIn: Int? {
    parts.indices.first { parts.text($0).lowercased() == "log in" && parts.means(parts.before($0), .git) }
  }

  /// Files are compared too, but not by git unless the words or the folder say so.
  private var isAboutGit: Bool {
    parts.says(.git, .branch, .staged, .unstaged, .worktree) || parts.reading.machine.fileExists(".git")
  }

  /// `commit with message x`, `x 메시지로 커밋`: said of a commit that is to be made.
  private var isImperative: Bool {
    guard let commit = parts.first(.commit) else { return false }
    if parts.isKorean(commit) { return parts.means(parts.before(commit), .koTo) && !parts.says(.show, .find) }
    return parts.before(commit) == nil && parts.text(commit).last != "s"
  }

  mutating func add(_ words: [String], _ english: String, _ korean: String) {
    request.parts.append(GitRequest.Part(words: words, english: english, korean: korean))
  }

  private mutating func readCount() {
    guard parts.take(.count) else { return }
    request.isCount = true
    if parts.says(.each), parts.says(.author) {
      request.isByAuthor = true
      parts.claimAll(.each, .author)
    }
  }

  private mutating func readFormat() {
    readShownFacts()
    if parts.take(.detailsLine) { add(["--oneline"], "one line each", "한 줄씩") }
    if parts.take(.hash) { add(["--format=%H"], "as hashes", "해시만") }
    if parts.take(.graph) { add(["--graph"], "as a graph", "그래프로") }
    if parts.take(.statistics) { add(["--stat"], "with statistics of the files", "파일 통계와 함께") }
    if parts.take(.patch) { if request.kind == .log { add(["-p"], "with their changes", "변경 내용과 함께") } }
    if let name = parts.first(.name), parts.says(.only, .file) {
      parts.claim(name)
      parts.claimAll(.only, .file)
      add(["--name-only"], "with the names of the files", "파일 이름과 함께")
    }
    if parts.take(.reverse, .oldest) { add(["--reverse"], "oldest first", "오래된 것부터") }
  }

  /// `with author and date`, `작성자랑 날짜`: what each commit's line has.
  private mutating func readShownFacts() {
    guard request.kind == .log else { return }
    var found: [(place: Int, sign: String)] = []
    for index in parts.indices where parts.isFree(index) && parts.kind(index) == .word {
      guard let sign = shownFact(index), found.last.map({ areListed($0.place, index) }) ?? true else { continue }
      found.append((index, sign))
    }
    guard found.count > 1, let first = found.first, let last = found.last else { return }
    parts.claim(first.place..<last.place + 1)
    let signs = (found.contains { $0.sign == "%h" } ? [] : ["%h"]) + found.map(\.sign)
    let format = (signs + (signs.contains("%s") ? [] : ["%s"])).joined(separator: " ")
    add(["--format=" + format], "with what is asked of each", "커밋마다 물은 것과 함께")
  }

  private func areListed(_ first: Int, _ second: Int) -> Bool {
    (first + 1..<second).allSatisfy {
      parts.reading.tokens[$0].wordClass.isFunction || parts.reading.tokens[$0].wordClass.isDropped
    }
      && ((first + 1..<second).contains { parts.means($0, .also, .koAnd) }
        || parts.reading.text(first..<second).contains(","))
  }

  private func shownFact(_ index: Int) -> String? {
    switch parts.text(index).lowercased() {
    case "author", "authors", "작성자": "%an"
    case "date", "dates", "날짜": "%ad"
    case "hash", "hashes", "해시": "%h"
    case "message", "messages", "subject", "subjects", "메시지", "제목": "%s"
    case "email", "emails", "이메일": "%ae"
    default: nil
    }
  }

  private mutating func readPaths() {
    for candidate in parts.reading.paths(.path) where candidate.fit >= 0.7 && parts.isFree(candidate.tokens.lowerBound)
    {
      let token = candidate.tokens.lowerBound
      guard parts.kind(token) != .quoted,
        !ValueShape(parts.text(token)).isRevision || parts.reading.machine.fileExists(parts.text(token))
      else { continue }
      request.paths.append(candidate.value)
      parts.claim(token)
      for neighbour in [parts.before(token), parts.after(token)] where parts.means(neighbour, .file, .folder) {
        parts.claim(neighbour)
      }
    }
  }
}
