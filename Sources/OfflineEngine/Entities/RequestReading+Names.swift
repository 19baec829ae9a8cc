internal import Platform

extension RequestReading {
  /// Paths, files, folders and archives.
  func paths(_ type: SlotType) -> [ValueCandidate] {
    tokens.indices.compactMap { token in
      let kind = tokens[token].kind
      if kind == .word { return wellKnown(token, type) ?? existing(token, type) }
      guard kind != .symbol else { return nil }
      let shape = ValueShape(text(token))
      guard let fit = pathFit(shape, type, token, kind: kind), fit > 0 else { return nil }
      let isPattern = shape.isPattern && kind == .value
      return ValueCandidate(token..<token + 1, isPattern ? .pathPattern(shape.text) : .text(shape.text), fit)
    }
  }

  private func pathFit(_ shape: ValueShape, _ type: SlotType, _ token: Int, kind: Token.Kind) -> Float? {
    if type == .archive { return shape.isArchive && !shape.isURL ? 1 : nil }
    if kind == .number { return nil }
    if shape.isURL || shape.isOption { return 0.1 }
    if shape.isUserAtHost || shape.isIPv4 { return 0.3 }
    // `u+x` is a mode; digits alone may be a name.
    if shape.isMode, shape.text.utf8.contains(where: { !$0.isDigit }) { return 0.2 }
    if kind == .quoted, shape.fileExtension == nil, !shape.hasSlash, !machine.fileExists(shape.text) { return 0.45 }
    let isFolder = shape.isFolderLike
    if type == .path { return isExtensionOnly(shape, token) ? 0.4 : shape.isDomain ? 0.75 : kind == .quoted ? 0.9 : 1 }
    if type == .folder {
      if isFolder { return 1 }
      let named = names(.folder, before: token) || names(.folder, after: token)
      return shape.fileExtension == nil ? (shape.hasSlash || named ? 0.97 : 0.75) : 0.5
    }
    if isFolder { return 0.35 }
    if shape.isPattern { return 0.75 }
    if shape.isArchive { return 0.92 }
    if isExtensionOnly(shape, token) { return 0.4 }
    return shape.fileExtension != nil
      ? (shape.isDomain ? 0.7 : 1) : shape.hasSlash ? 0.93 : kind == .quoted ? 0.85 : 0.6
  }

  /// `.log files`: an ending, not a hidden file.
  private func isExtensionOnly(_ shape: ValueShape, _ token: Int) -> Bool {
    guard let ending = shape.bareExtension else { return false }
    if shape.text.hasPrefix("*.") || names(.fileExtension, after: token) { return true }
    return lexicon.word(hash: WordHash.of(ending.utf8)).map { word in
      lexicon.senses(word).contains { if case .fileExtension = $0 { true } else { false } }
    } ?? false
  }

  /// `here`, `home`, `syslog`.
  private func wellKnown(_ token: Int, _ type: SlotType) -> ValueCandidate? {
    for sense in senses(token) {
      switch sense {
      case .folder(let path) where type == .folder || type == .path:
        return ValueCandidate(token..<token + 1, .text(path), 0.9)
      case .file(let path) where type == .file || type == .path:
        return ValueCandidate(token..<token + 1, .text(path), 0.95)
      default: continue
      }
    }
    return nil
  }

  /// A word that is the name of a file here.
  private func existing(_ token: Int, _ type: SlotType) -> ValueCandidate? {
    let isPlain = tokens[token].word < 0 || tokens[token].isMended
    guard type != .archive, tokens[token].range.count > 1, machine.fileExists(text(token)) else { return nil }
    let named = names(type, before: token) || names(type, after: token)
    return ValueCandidate(token..<token + 1, .text(text(token)), isPlain || named ? 0.95 : 0.6)
  }

  /// Endings of file names: `.log`, `*.log`, `log files`, `python files`, `png`.
  func extensions(asGlob: Bool) -> [ValueCandidate] {
    tokens.indices.compactMap { token in
      guard let (ending, fit, end) = fileExtension(token) else { return asGlob ? nameGlob(token) : nil }
      let isPattern = text(token).hasPrefix("*")
      let share: Float = asGlob == isPattern ? 1 : 0.93
      return ValueCandidate(token..<end, .text(asGlob ? "*." + ending : ending), fit * share)
    }
  }

  private func fileExtension(_ token: Int) -> (String, Float, Int)? {
    let named = names(.fileExtension, after: token) || names(.fileExtension, before: token)
    for case .fileExtension(let ending) in senses(token) { return (ending, named ? 1 : 0.8, token + 1) }
    switch tokens[token].kind {
    case .value, .quoted:
      return ValueShape(text(token)).bareExtension.map { ($0, 1, token + 1) }
    case .word, .number:
      let text = text(token)
      guard named, text.utf8.count <= 5, text.utf8.allSatisfy(\.isAlphanumeric), text.utf8.contains(where: \.isLetter)
      else { return nil }
      let isKnown = tokens[token].word >= 0 && !tokens[token].isMended
      return isKnown ? (text.utf8.count <= 4 ? (text, 0.4, token + 1) : nil) : (text, 0.85, token + 1)
    case .symbol: return nil
    }
  }

  /// `report*`, `config.json`: the pattern of a name.
  private func nameGlob(_ token: Int) -> ValueCandidate? {
    guard tokens[token].kind == .value || tokens[token].kind == .quoted else { return nil }
    let shape = ValueShape(text(token))
    guard !shape.isURL, !shape.hasSlash, !shape.isOption else { return nil }
    let isNamed = names(.glob, before: token)
    let fit: Float = shape.isPattern ? 1 : shape.fileExtension == nil ? 0.6 : isNamed ? 0.99 : 0.8
    return ValueCandidate(token..<token + 1, .text(shape.text), fit)
  }

  /// Values told by their own shape: URLs, hosts, revisions, modes, dates, signals, images.
  func shaped(_ type: SlotType) -> [ValueCandidate] {
    tokens.indices.compactMap { token in
      guard tokens[token].kind != .symbol else { return nil }
      if type == .host, let site = site(token) { return site }
      let shape = ValueShape(text(token))
      guard let fit = shapeFit(shape, type, token) else { return nil }
      let value = type == .signal ? shape.signal ?? shape.text : shape.text
      return ValueCandidate(token..<token + 1, .text(value), fit)
    }
  }

  /// `google`: the host of a well-known site.
  private func site(_ token: Int) -> ValueCandidate? {
    for case .host(let host) in senses(token) { return ValueCandidate(token..<token + 1, .text(host), 0.95) }
    return nil
  }

  private func shapeFit(_ shape: ValueShape, _ type: SlotType, _ token: Int) -> Float? {
    let kind = tokens[token].kind
    switch type {
    case .url:
      return shape.isURL ? 1 : shape.isDomain ? 0.75 : kind == .value && shape.text.hasPrefix("localhost") ? 0.8 : nil
    case .host:
      if shape.isURL { return 0.3 }
      if shape.isIPv4 || shape.isDomain || shape.text == "localhost" { return 1 }
      return shape.isUserAtHost ? 0.95 : kind == .value && shape.fileExtension != nil ? 0.4 : nil
    case .revision: return shape.isRevision && kind != .quoted ? 1 : nil
    case .branch: return kind == .value && shape.hasSlash && !shape.isFolderLike && !shape.isRooted ? 0.8 : nil
    case .mode: return shape.isMode ? 1 : nil
    case .signal: return shape.signal != nil ? 1 : number(token) != nil ? 0.7 : nil
    case .date: return shape.isDate ? 1 : nil
    case .image: return kind == .value && shape.text.contains(":") && !shape.isURL ? 1 : nil
    default: return nil
    }
  }

  /// Delimiters by sign or by name.
  func delimiters() -> [ValueCandidate] {
    tokens.indices.compactMap { token in
      for case .delimiter(let sign) in senses(token) { return ValueCandidate(token..<token + 1, .text(sign), 1) }
      let text = text(token)
      switch tokens[token].kind {
      case .symbol: return ValueCandidate(token..<token + 1, .text(text), text.utf8.count == 1 ? 1 : 0.8)
      case .quoted where text.count <= 2: return ValueCandidate(token..<token + 1, .text(text), 1)
      default: return nil
      }
    }
  }
}
