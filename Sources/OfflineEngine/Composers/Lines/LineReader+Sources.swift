internal import ShellGrammar

extension LineReader {
  /// `the output of 'ls -l'`, `'df -h' 출력에서`: a command whose output is read.
  mutating func readProducer() -> LineRequest.Source? {
    for index in parts.indices where parts.isFree(index) && (parts.means(index, .output) || isKoreanOutput(index)) {
      if let list = plainProducer(index) { return .output(list) }
    }
    for index in parts.all(.output, .command) {
      let around = [parts.content(after: index), parts.content(before: index)]
      guard let quoted = around.compactMap({ $0 }).first(where: { parts.kind($0) == .quoted && parts.isFree($0) })
      else {
        continue
      }
      let script = ShellParser().parse(parts.text(quoted))
      guard script.diagnostics.isEmpty, script.list.items.count == 1 else { continue }
      parts.claim(index)
      parts.claim(quoted)
      parts.claimAll(.output, .command)
      return .output(script.list)
    }
    return nil
  }

  /// `the output of ls -l`, `ls -l 출력에서`: a program and its flags, as typed.
  private mutating func plainProducer(_ noun: Int) -> CommandList? {
    guard let range = parts.isKorean(noun) ? words(before: noun) : words(after: noun),
      ProgramNames.isKnown(parts.text(range.lowerBound))
    else { return nil }
    let script = ShellParser().parse(parts.reading.text(range))
    guard script.diagnostics.isEmpty, script.list.items.count == 1 else { return nil }
    parts.claim(range)
    parts.claim(noun)
    return script.list
  }

  /// `출력에서`, `결과의`: what was printed, not that it is to be.
  private func isKoreanOutput(_ index: Int) -> Bool {
    ["출력", "결과"].contains(parts.text(index)) && parts.means(parts.after(index), .koAt, .koOf, .koFrom)
  }

  /// The words of a command after `output of`: up to a word that says something else, a sign, or the end.
  private func words(after noun: Int) -> Range<Int>? {
    guard let of = parts.after(noun), parts.means(of, .of), let start = parts.after(of), parts.kind(start) == .word
    else {
      return nil
    }
    var end = start + 1
    while end < parts.indices.count, parts.isFree(end), isCommandWord(end) { end += 1 }
    return start..<end
  }

  /// The words before a Korean noun, back to the program.
  private func words(before noun: Int) -> Range<Int>? {
    var start = noun
    while start > 0, parts.isFree(start - 1), !parts.isKorean(start - 1) {
      let isProgram = parts.kind(start - 1) == .word && ProgramNames.isKnown(parts.text(start - 1))
      guard isProgram || isCommandWord(start - 1) else { break }
      start -= 1
      if isProgram, start == 0 || !ProgramNames.isKnown(parts.text(start - 1) + "-" + parts.text(start)) { break }
    }
    return start < noun && parts.kind(start) == .word ? start..<noun : nil
  }

  /// Whether a token may stand in a command that is not quoted: a program, its subcommand, a flag, a path.
  private func isCommandWord(_ index: Int) -> Bool {
    switch parts.kind(index) {
    case .value: return true
    case .word:
      let token = parts.reading.tokens[index]
      if token.word < 0 || token.isMended { return true }
      let previous = index > 0 ? parts.text(index - 1) + "-" : ""
      return ProgramNames.isKnown(parts.text(index)) && !parts.hasMeaning(index)
        || ProgramNames.isKnown(previous + parts.text(index)) && index > 0
    default: return false
    }
  }

  /// `save to out.txt`, `out.txt에 저장`, `append to out.txt`.
  mutating func readOutput() {
    for verb in parts.all(.save, .output, .add) {
      guard let path = outputPath(verb) else { continue }
      if parts.means(verb, .add) { appends = true }
      output = parts.reading.paths(.path).first { $0.tokens.lowerBound == path }?.value ?? .text(parts.text(path))
      parts.claim(verb)
      parts.claim(path)
      for neighbour in [parts.before(path), parts.after(path)] where parts.means(neighbour, .file, .output) {
        parts.claim(neighbour)
      }
      return
    }
  }

  private func outputPath(_ verb: Int) -> Int? {
    if parts.isKorean(verb) {
      guard parts.means(verb, .save, .add), let particle = parts.before(verb) else { return nil }
      var path = parts.means(particle, .koAt, .koTo) ? parts.before(particle) : particle
      if parts.means(path, .file), let before = parts.before(path) { path = before }
      return path.flatMap { parts.isPathLike($0) ? $0 : nil }
    }
    let paths = parts.indices.filter { $0 > verb && parts.isFree($0) && parts.isPathLike($0) }
    if let path = paths.first(where: {
      parts.means(parts.before($0), .to) || parts.before($0).map { parts.text($0).lowercased() } == "as"
        || parts.means(parts.before(parts.before($0)), .to)
    }) {
      return path
    }
    guard parts.means(verb, .save), let path = paths.first, path - verb < 5 else { return nil }
    return parts.means(parts.before(path), .at) ? path : nil
  }

  /// The files that are read; their names are claimed.
  mutating func readFiles() -> [SlotValue] {
    var files: [SlotValue] = []
    for candidate in parts.reading.paths(.file) where candidate.fit >= 0.6 {
      let token = candidate.tokens.lowerBound
      guard parts.isFree(token) else { continue }
      files.append(candidate.value)
      parts.claim(token)
      for neighbour in [parts.before(token), parts.after(token)] where parts.means(neighbour, .file, .log, .csv) {
        parts.claim(neighbour)
      }
    }
    return files
  }

  /// `separated by commas`, `쉼표로 구분된`, `using : as the delimiter`, `comma-separated`.
  mutating func readDelimiter() {
    for noun in parts.all(.delimiter, .split) {
      let needsColumns = !parts.means(noun, .delimiter)
      if needsColumns, !parts.says(.column) { continue }
      let around =
        parts.isKorean(noun)
        ? [parts.content(before: noun), parts.content(after: noun)]
        : [parts.content(after: noun), parts.content(before: noun)]
      guard let found = around.compactMap({ $0 }).first(where: { parts.isFree($0) && sign($0) != nil }) else {
        continue
      }
      delimiter = sign(found)
      parts.claim(noun)
      parts.claim(found)
      return
    }
  }

  /// The sign that a token is or names.
  func sign(_ index: Int) -> String? {
    for case .delimiter(let sign) in parts.reading.senses(index) { return sign }
    let text = parts.text(index)
    switch parts.kind(index) {
    case .symbol, .value: return text.utf8.count == 1 ? text : nil
    case .quoted: return text == "\\t" ? "\t" : text.count <= 2 ? text : nil
    case .word, .number: return nil
    }
  }
}
