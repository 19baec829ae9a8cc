internal import Platform

extension ScheduleReader {
  /// The command that is to run: what is left between the words that say when and those that say that it is run.
  mutating func readCommand() -> String? {
    var found: [Range<Int>] = []
    var start = 0
    while start < count {
      guard isFree(start) else {
        start += 1
        continue
      }
      var end = start
      while end < count, isFree(end) { end += 1 }
      if let command = trimmed(start..<end) { found.append(command) }
      start = end
    }
    let plausible = found.compactMap { isCommand($0) ? $0 : scriptAtEnd(of: $0) }
    guard let command = plausible.first(where: isCertain) ?? plausible.first else { return nil }
    if !isCertain(command) { certainty *= 0.85 }
    claim(command)
    return text(command)
  }

  /// The part of some free tokens without what only says that something is run.
  private func trimmed(_ segment: Range<Int>) -> Range<Int>? {
    var start = segment.lowerBound
    var end = segment.upperBound
    // What stands after `run` is the command, whatever its words mean elsewhere.
    if let verb = segment.last(where: { isRunVerb($0) && hasContent($0 + 1..<end) }), times.isEnglish(verb) {
      start = verb + 1
      while start < end, isArticle(start) { start += 1 }
    } else {
      while start < end, isFrame(start) { start += 1 }
    }
    while end > start, isFrame(end - 1), reading.tokens[end - 1].kind != .value || end - 1 > start { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// `백업 스크립트 backup.sh`: the script after what it is for.
  private func scriptAtEnd(of tokens: Range<Int>) -> Range<Int>? {
    let last = tokens.upperBound - 1
    let isAlone = tokens.dropLast().allSatisfy { reading.tokens[$0].kind == .word && !times.isEnglish($0) }
    return isAlone && reading.tokens[last].kind == .value && isCertain(last..<last + 1) ? last..<last + 1 : nil
  }

  private func hasContent(_ tokens: Range<Int>) -> Bool {
    tokens.contains { !isFrame($0) || isNamedProgram($0) }
  }

  /// `run`, `execute`, `starts`.
  private func isRunVerb(_ token: Int) -> Bool {
    reading.tokens[token].kind == .word && !reading.tokens[token].isMended && words.means(token, .run)
      && !isText(token, "cron")
  }

  private func isArticle(_ token: Int) -> Bool {
    isText(token, "the", "a", "an", "my", "script", "command", "program", "job", "this")
      && token + 1 < count && isFree(token + 1)
  }

  /// Words that say that something is run at set times, or nothing at all.
  private func isFrame(_ token: Int) -> Bool {
    let kind = reading.tokens[token].kind
    if kind == .quoted || kind == .value || kind == .number { return isText(token, "@reboot") }
    if kind == .symbol { return true }
    let wordClass = reading.tokens[token].wordClass
    return wordClass.isDropped || wordClass.isFunction
      || words.means(token, .run, .start, .schedule, .cron, .timer, .create, .add, .job, .scheduleLine, .once, .repeat)
      || isText(
        token, "systemd", "systemd-run", "use", "script", "command", "program", "line", "my", "only", "등록", "스크립트",
        "명령어",
        "줄", "작업", "예약", "추가", "마다", "때", "시", "자동", "automatically", "set", "up")
  }

  /// Whether some tokens may be a command: what looks like a path, quoted text, or the name of a program.
  private func isCommand(_ tokens: Range<Int>) -> Bool {
    if isCertain(tokens) { return true }
    guard let before = reading.previous(tokens.lowerBound) ?? (tokens.lowerBound > 0 ? tokens.lowerBound - 1 : nil),
      tokens.count <= 3
    else { return false }
    // A word that is no program here, right after the verb: `run nightly-report at 5`.
    let isUnknown = reading.tokens[tokens.lowerBound].word < 0 || reading.tokens[tokens.lowerBound].isMended
    return isUnknown && isRunVerb(before) && tokens.count == 1
  }

  private func isCertain(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    switch reading.tokens[first].kind {
    case .quoted: return tokens.count == 1
    case .value:
      let shape = ValueShape(reading.text(first))
      return (shape.hasSlash || shape.isFileName || shape.isVariable) && !shape.isURL
        && CivilDate(shape.text) == nil && !shape.isPattern && !describes(tokens.dropFirst())
    case .word: return isNamedProgram(first)
    case .number, .symbol: return false
    }
  }

  /// `/tmp에서 7일 지난 파일 삭제`: words about a path, not arguments of a program.
  private func describes(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      reading.tokens[$0].kind == .word
        && (!times.isEnglish($0) || Self.clauses.contains(reading.text($0).lowercased()))
    }
  }

  /// `backup.sh but give up after 2 minutes`: words that go on to say something else.
  private static let clauses: Set<String> = [
    "but", "unless", "until", "while", "give", "stop", "kill", "abort", "cancel", "terminate", "quit",
  ]

  /// A program of this machine, said right after the verb or with its arguments; other words are not commands.
  private func isNamedProgram(_ token: Int) -> Bool {
    guard reading.tokens[token].kind == .word, times.isEnglish(token) else { return false }
    let name = reading.text(token)
    guard name.utf8.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }),
      reading.machine.hasProgram(name) || Self.interpreters.contains(name)
    else { return false }
    if let before = reading.previous(token), isRunVerb(before), isFree(before) { return true }
    // `df -h`, `python3 fetch.py`.
    guard token + 1 < count, isFree(token + 1) else { return false }
    let argument = reading.tokens[token + 1].kind
    return (argument == .value || argument == .quoted) && !words.means(token, .cron)
  }

  private static let interpreters: Set<String> = [
    "python", "python3", "node", "ruby", "perl", "php", "bash", "sh", "zsh", "java", "Rscript",
  ]

  /// The command as typed; its own quotes stay where it has more than one word.
  private func text(_ tokens: Range<Int>) -> String {
    let first = reading.tokens[tokens.lowerBound]
    let last = reading.tokens[tokens.upperBound - 1]
    if tokens.count == 1 { return reading.text(tokens) }
    let start = first.kind == .quoted ? first.range.lowerBound - 1 : first.range.lowerBound
    let end = last.kind == .quoted ? last.range.upperBound + 1 : last.range.upperBound
    return String(decoding: reading.bytes[max(0, start)..<min(end, reading.bytes.count)], as: UTF8.self)
  }

  /// Claims the words around the command that say that it is run.
  mutating func claimFrame() {
    for token in 0..<count where isFree(token) && isFrame(token) { claim(token) }
  }
}
