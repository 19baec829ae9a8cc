internal import Platform

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
    if request.action.isOfPlaces, !request.places.isEmpty { return true }
    return !request.names.isEmpty || request.kind != nil || isOfAnyKind || request.tests.contains(.brokenLink)
      || !request.places.isEmpty && !request.tests.isEmpty
      || words.indices.contains { words.means($0, .file, .folder, .subfolder, .link) && !words.isFree($0) }
  }

  /// `replace a with b in a.txt` searches for nothing: the file is given.
  private var isAboutOneFile: Bool {
    if namesOneFile, request.kind == .link, request.names.count == 1 { return true }
    guard namesOneFile, !words.indices.contains(where: { speaksOfSeveral($0) }) else { return false }
    if request.action != .list || !request.contents.isEmpty { return true }
    return !words.indices.contains { words.means($0, .find, .file) }
  }

  /// `all`, `each`; not that of `replace all commas`, which is said of the text.
  private func speaksOfSeveral(_ token: Int) -> Bool {
    if words.means(token, .all), words.means(words.before(token), .replace), isEnglish(token) { return false }
    return words.means(token, .all, .each, .recursive)
  }

  /// `remove a directory named old`, `src 폴더를 backup으로 복사`: the one that is here, which tasks know.
  private var isAboutOneNamedFolder: Bool {
    guard isOfOnePlace, request.kind == .folder, request.places.isEmpty, !request.isRecursive,
      request.tests.isEmpty, request.names.count == 1, let name = request.names.first, !name.isNegated,
      !name.pattern.contains(where: { "*?[".contains($0) })
    else { return false }
    let isDeletion = request.action == .delete
    guard words.indices.contains(where: { words.means($0, .folder) && (isEnglish($0) || !isDeletion) }) else {
      return false
    }
    return words.indices.allSatisfy { token in
      !words.means(token, .all, .each, .recursive, .subfolder, .find)
        && !(words.means(token, .folder) && words.text(token).lowercased().hasSuffix("s"))
    }
  }

  /// Whether what is done is rather done to one thing than to all that is found.
  private var isOfOnePlace: Bool {
    switch request.action {
    case .delete, .move, .copy: true
    default: false
    }
  }

  /// `delete the folder ~/old`, `~/old 폴더 삭제`: the place itself goes, not what is in it.
  private var deletesPlace: Bool {
    guard request.action == .delete, request.kind == .folder, request.places.count == 1, request.conditionCount == 0,
      let place = words.indices.first(where: { words.text($0) == request.places[0] })
    else { return false }
    let nouns = [words.before(place), words.after(place)].compactMap { $0 }.filter { words.means($0, .folder) }
    return nouns.contains { !words.text($0).lowercased().hasSuffix("s") }
  }

  /// `list all files, hidden ones too`: what ls(1) shows of a folder.
  private var listsHidden: Bool {
    guard includesHidden, request.conditionCount == 0 else { return false }
    switch request.action {
    case .list, .longList, .sizes, .namesOnly: return true
    default: return false
    }
  }

  /// A verb that no reading accounts for: something else is to be done.
  private func leavesVerbOut(_ left: [Int]) -> Bool {
    left.contains { words.means($0, .compare, .set, .unset, .edit, .open, .convert, .modify, .replace, .run, .create) }
  }

  /// `where is my home folder`: the place itself, not what is in it.
  private var asksWhere: Bool {
    request.action == .list && request.conditionCount == 0
      && words.indices.contains { token in
        let first = words.text(token).lowercased().split(separator: " ").first ?? ""
        return ["where", "어디", "어디야", "어디지"].contains(first)
      }
  }

  /// Whether the only place is a file, of which others know more.
  private var looksIntoOneFile: Bool {
    guard request.places.count == 1, request.names.allSatisfy(\.isNegated), request.kind != .folder, !isOfAnyKind,
      let ending = ValueShape(request.places[0]).fileExtension, !ending.isEmpty
    else { return false }
    return !words.indices.contains { words.means($0, .recursive, .subfolder) }
  }

  /// `compress the video`: pictures and films get smaller by other means than gzip.
  private var shrinksMedia: Bool {
    request.action == .compress
      && FileFamily.allCases.contains { family in
        request.names.contains { name in family.endings.contains { name.fileExtension == $0 } }
      }
  }

  /// `the path of the bash executable`: an unknown word after `of`, which no folder here is called.
  private func rests(onGuessedPlace places: [String]) -> Bool {
    guard places.count == 1, request.names.isEmpty, request.conditionCount <= 2 else { return false }
    return words.indices.contains { token in
      words.kind(token) == .word && words.text(token) == places[0] && words.means(words.before(token), .of)
        && words.text(words.before(token) ?? token).lowercased() == "of"
        && !words.means(words.after(token), .folder) && !words.reading.machine.fileExists(places[0])
    }
  }

  /// `pack the folder myapp without .git`: the folder itself, which the archive is called after.
  private mutating func packNamedFolder() {
    let isWholesale = request.action == .archive("files.zip") || request.action == .archive("files.tar.gz")
    if isWholesale, !request.names.isEmpty, request.names.allSatisfy(\.isNegated) {
      request.exclusions += request.names.map { .name($0.pattern) }
      request.nameGroups = []
    }
    guard !request.exclusions.isEmpty, request.tests.isEmpty, request.contents.isEmpty, !request.depth.isSet else {
      return
    }
    let isZip = request.action == .archive("files.zip")
    let isDefault = request.action == .compress || request.action == .archive("files.tar.gz") || isZip
    if isDefault, request.kind != .file, request.places.isEmpty, request.names.isEmpty, let folder = nounLikeName {
      request.places = [words.text(folder)]
      words.take(folder)
    }
    if isDefault, request.kind == .folder, request.places.isEmpty, request.names.count == 1,
      let name = request.names.first,
      !name.isNegated, !name.pattern.contains(where: { "*?[\\".contains($0) })
    {
      request.places = [name.pattern]
      request.nameGroups = []
    }
    guard isDefault, request.names.isEmpty, request.kind != .file, request.places.count == 1,
      let last = request.places[0].split(separator: "/").last, last != ".", last != "..", last != "~"
    else { return }
    request.kind = nil
    isOfAnyKind = true
    request.action = .archive(last + (isZip ? ".zip" : ".tar.gz"))
  }

  /// The `reports` of `zip the reports folder`: a word that may be a verb, but stands before the noun.
  private var nounLikeName: Int? {
    guard let noun = words.indices.first(where: { words.means($0, .folder) }), isEnglish(noun),
      !words.text(noun).lowercased().hasSuffix("s"), let name = words.before(noun), words.kind(name) == .word,
      words.wordClass(name) == .content || words.means(name, .show), !words.isJoint(name),
      !words.means(
        name, .all, .each, .here, .current, .blank, .hidden, .only, .newest, .oldest, .big, .small, .compress)
    else { return nil }
    return name
  }

  /// The draft with its joining words accounted for; nil where too much is left or nothing says what is meant.
  func finished() -> FileDraft? {
    var draft = self
    draft.words.takeJoints()
    draft.packNamedFolder()
    draft.request.nameGroups = NameTest.merged(draft.request.nameGroups)
    draft.request.tests = FileTest.joiningModes(draft.request.tests)
    let left = draft.words.leftover
    guard draft.isAboutFiles, left.count <= 1, !isAboutOneFile, !looksIntoOneFile else { return nil }
    let said = draft.words.indices.count { !draft.words.isJoint($0) }
    guard left.isEmpty || said >= 4 && !draft.request.action.isChange else { return nil }
    if !left.isEmpty {
      // Without a noun, half of a reading is only a guess.
      if draft.isWithoutNoun { return nil }
      draft.certainty *= left.contains(where: draft.isStranger) ? 0.75 : 0.9
    }
    if draft.listsHidden || draft.isAboutOneNamedFolder || draft.deletesPlace || draft.leavesVerbOut(left)
      || draft.asksWhere
    {
      return nil
    }
    if draft.rests(onGuessedPlace: draft.request.places) { draft.certainty *= 0.8 }
    if draft.shrinksMedia { draft.certainty *= 0.75 }
    guard draft.request.isWorthComposing || draft.isOfAnyKind && draft.request.isRecursive else { return nil }
    return draft
  }
}

extension FileRequest {
  /// `run 'x' on each svg file`: nothing but the names, which a loop over the shell's own patterns does more simply.
  var isLoopOverNames: Bool {
    guard case .run = action else { return false }
    return conditionCount <= 1 && places.isEmpty && !isRecursive
  }

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
