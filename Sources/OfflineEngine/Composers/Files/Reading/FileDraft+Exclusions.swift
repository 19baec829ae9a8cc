extension FileDraft {
  /// `except node_modules`, `not in .git`, `but not *.tmp`, `node_modules 제외하고`, `말고`.
  mutating func readExclusions() {
    for token in words.all(.exclude) { readExclusion(token) }
    for token in words.indices where ["neither", "nor"].contains(words.text(token).lowercased()) {
      readExclusion(token)
    }
    if words.first(.delete, .clean, .discard) != nil, let keep = words.first(.keep), isEnglish(keep) {
      readExclusion(keep)
    }
    for token in words.all(.not) where words.means(words.after(token), .at) {
      guard words.isFree(token), let value = argument(after: token), isName(value) || isLastText(value),
        !words.means(value, .subfolder, .recursive)
      else { continue }
      words.take(token)
      exclude(value)
      excludeFurther(after: value)
    }
  }

  private mutating func readExclusion(_ token: Int) {
    guard words.isFree(token) else { return }
    let value = isEnglish(token) ? nextExcluded(token) : previousExcluded(token)
    guard let value, !words.means(value, .case) else { return }
    if words.means(value, .endsWith, .beginsWith), isEnglish(token) {
      words.take(token)
      return deniesNamePhrase = true
    }
    if readPlaceItself(token, value) { return }
    if words.text(value) == "." {
      words.take([token, value])
      return request.depth.minimum = 1
    }
    if words.means(value, .subfolder) {
      request.depth.maximum = 1
      words.take(token)
      return words.take(value)
    }
    if words.means(value, .hidden) {
      words.take(token)
      words.take(value)
      if let noun = words.after(value), words.means(noun, .file, .folder), words.means(token, .exclude) {
        words.take(noun)
      } else if let noun = words.after(value), words.reading.number(noun) == 1 {
        // `hidden ones`
        words.take(noun)
      }
      return request.exclusions.append(.hidden)
    }
    guard isName(value) || isEnding(value) || isToldFolder(value) || isLastText(value) else { return }
    words.take(token)
    exclude(value)
    isEnglish(token) ? excludeFurther(after: value) : excludeFurther(before: value)
  }

  /// `but not src itself`, `src 자체는 빼고`: what is in the folder, without it.
  private mutating func readPlaceItself(_ sign: Int, _ value: Int) -> Bool {
    let noun = isEnglish(sign) ? words.after(value) : value
    guard let noun, words.isFree(noun), ["itself", "자체"].contains(words.text(noun).lowercased()) else { return false }
    words.take([sign, noun])
    if isEnglish(sign) { leaveOut(value) } else if let folder = words.before(value), isName(folder) { leaveOut(folder) }
    request.depth.minimum = 1
    return true
  }

  /// Where the folder is named nowhere else it is the place to look in, too.
  private mutating func leaveOut(_ folder: Int) {
    let name = words.text(folder)
    if !words.indices.contains(where: { $0 != folder && words.text($0) == name }) { request.places.append(name) }
    words.take(folder)
  }

  /// A known word in the last place, after `in` or `except`.
  private func isLastText(_ value: Int) -> Bool {
    isEnglish(value) && isText(value) && words.kind(value) == .word
      && !words.means(value, .count, .delete, .move, .copy, .show, .sort, .sum, .archive, .compress)
      && (words.after(value) == nil || words.means(words.after(value), .and, .or))
  }

  private func isToldFolder(_ value: Int) -> Bool {
    words.means(words.after(value), .folder) && words.kind(value) == .word
  }

  private func isEnding(_ token: Int) -> Bool {
    words.reading.senses(token).contains { if case .fileExtension = $0 { true } else { false } }
  }

  /// The token after `except`, `in`, `the folder` and `files` left out.
  private func nextExcluded(_ token: Int) -> Int? {
    var value = argument(after: token)
    while let here = value, words.means(here, .file, .folder, .all, .name, .path), words.kind(here) == .word {
      value = argument(after: here)
    }
    return value
  }

  private func previousExcluded(_ token: Int) -> Int? {
    var value = argument(before: token)
    while let here = value, words.means(here, .file, .folder), words.kind(here) == .word {
      value = argument(before: here)
    }
    return value
  }

  private mutating func exclude(_ value: Int) {
    words.take(value)
    let text = words.text(value)
    if let noun = words.after(value), words.means(noun, .folder, .file), words.isFree(noun) {
      words.take(noun)
      if words.means(noun, .folder), !words.means(noun, .file), words.kind(value) == .word {
        return request.exclusions.append(.folder(text))
      }
    }
    for case .fileExtension(let ending) in words.reading.senses(value) where words.kind(value) == .word {
      return request.exclusions.append(.name("*." + ending))
    }
    request.exclusions.append(Self.exclusion(text))
  }

  /// A pattern or a name with an ending is a file, any other name a folder.
  static func exclusion(_ text: String) -> Exclusion {
    let shape = ValueShape(text)
    if shape.isPattern || shape.fileExtension != nil && !shape.hasSlash { return .name(text) }
    var name = Substring(text)
    while name.count > 1, name.hasSuffix("/") { name = name.dropLast() }
    if name.hasPrefix("./") { name = name.dropFirst(2) }
    return .folder(String(name))
  }

  private mutating func excludeFurther(after value: Int) {
    var place = words.after(value)
    while let here = place, words.means(here, .and, .or) || !words.isFree(here) || isName(here) || isLastText(here) {
      if isName(here) || isLastText(here) {
        guard !words.means(words.after(here), .file) || words.kind(here) == .value else { return }
        exclude(here)
      }
      place = words.after(here)
    }
  }

  private mutating func excludeFurther(before value: Int) {
    var place = words.before(value)
    while let here = place, words.means(here, .koAnd, .and, .or) || isName(here) {
      if isName(here) { exclude(here) }
      place = words.before(here)
    }
  }
}
