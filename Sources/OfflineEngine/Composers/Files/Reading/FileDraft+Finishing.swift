extension FileDraft {
  /// `files`, `folders`, `links`: what sort is looked for.
  mutating func readKind() {
    let nouns = words.all(.file, .folder, .link, .socketFile, .namedPipe, .deviceFile, .regularFile, .program)
    words.take(nouns)
    if isSystemWide, request.places.isEmpty, !request.isHere { request.places = ["/"] }
    if request.kind != nil || isOfAnyKind { return }
    let kinds = Set(nouns.map { kind(of: $0) })
    if kinds.count == 1 { request.kind = kinds.first }
    if kinds.contains(.file), kinds.contains(.folder) { isOfAnyKind = true }
    if case .duplicateNames = request.action, kinds.isEmpty { request.kind = .file }
    if kinds.contains(.link), !kinds.contains(.folder) { request.kind = .link }
    isWithoutNoun = nouns.isEmpty
    if nouns.isEmpty, !request.names.isEmpty || request.hasSizeOrText { request.kind = .file }
    if request.tests.contains(.brokenLink) { request.kind = nil }
  }

  private func kind(of token: Int) -> FileKind {
    if words.means(token, .folder) { return .folder }
    if words.means(token, .link) { return .link }
    if words.means(token, .socketFile) { return .socket }
    if words.means(token, .namedPipe) { return .pipe }
    return words.means(token, .deviceFile) ? .device : .file
  }

  /// Whether a noun or a name says that files are asked for.
  private var isAboutFiles: Bool {
    if isWithoutNoun, request.names.isEmpty, !request.contents.isEmpty {
      return request.isHere || !request.places.isEmpty
    }
    if request.action == .tree, !request.places.isEmpty { return true }
    return !request.names.isEmpty || request.kind != nil || isOfAnyKind || request.tests.contains(.brokenLink)
      || !request.places.isEmpty && !request.tests.isEmpty
      || words.indices.contains { words.means($0, .file, .folder, .subfolder, .link) && !words.isFree($0) }
  }

  /// `replace a with b in a.txt` searches for nothing: the file is given.
  private var isAboutOneFile: Bool {
    if namesOneFile, request.kind == .link, request.names.count == 1 { return true }
    guard namesOneFile, !words.indices.contains(where: { words.means($0, .all, .each, .recursive) }) else {
      return false
    }
    if request.action != .list || !request.contents.isEmpty { return true }
    return !words.indices.contains { words.means($0, .find, .file) }
  }

  /// The draft with its joining words accounted for; nil where too much is left or nothing says what is meant.
  func finished() -> FileDraft? {
    var draft = self
    draft.words.takeJoints()
    draft.request.nameGroups = NameTest.merged(request.nameGroups)
    draft.request.tests = FileTest.joiningModes(draft.request.tests)
    let left = draft.words.leftover
    guard draft.isAboutFiles, left.count <= 1, !isAboutOneFile else { return nil }
    let said = draft.words.indices.count { !draft.words.isJoint($0) }
    guard left.isEmpty || said >= 4 && !draft.request.action.isChange else { return nil }
    if !left.isEmpty { draft.certainty *= 0.9 }
    guard draft.request.isWorthComposing || draft.isOfAnyKind && draft.request.isRecursive else { return nil }
    return draft
  }
}

extension FileRequest {
  /// Whether its conditions are such that only files have.
  var hasSizeOrText: Bool {
    !contents.isEmpty
      || tests.contains { if case .size = $0 { true } else { false } }
  }

  /// Whether it says enough to be answered.
  var isWorthComposing: Bool {
    switch action {
    case .list:
      conditionCount > 0 || kind == .folder || kind == .link || !places.isEmpty || isRecursive && kind == .file
    case .grep: !contents.isEmpty
    default: true
    }
  }
}
