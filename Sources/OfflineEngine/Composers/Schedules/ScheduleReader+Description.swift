extension ScheduleReader {
  /// The command for files that are described, not named: `delete files in /tmp older than 7 days`.
  ///
  /// What runs by itself is not guessed at: each of its words must be understood, and it must name the folder, as it is
  /// not run in this one.
  mutating func describedCommand() -> String? {
    guard parts.isRecurring, !parts.isInexpressible, let range = descriptionRange else { return nil }
    let inner = RequestReading(reading.text(range), lexicon: reading.lexicon, machine: reading.machine)
    guard let composition = FileComposer().compositions(of: inner, on: reading.machine).first,
      composition.certainty >= 0.9, namesFolder(inner)
    else { return nil }
    let isComplete = inner.tokens.indices.allSatisfy { token in
      composition.tokens.contains(token) || inner.tokens[token].wordClass.isDropped
    }
    guard isComplete else { return nil }
    claim(range)
    certainty *= 0.97
    return composition.text
  }

  /// The one run of tokens that says nothing of when.
  private var descriptionRange: Range<Int>? {
    var start = 0
    var end = count
    while start < end, !isFree(start) || isCronWord(start) { start += 1 }
    while end > start, !isFree(end - 1) || isCronWord(end - 1) { end -= 1 }
    let range = start..<end
    return range.count > 2 && range.allSatisfy(isFree) ? range : nil
  }

  private func isCronWord(_ token: Int) -> Bool {
    words.means(token, .cron, .timer, .job, .add) || reading.tokens[token].wordClass.isDropped
      || reading.tokens[token].wordClass.isFunction || reading.tokens[token].kind == .symbol
  }

  private func namesFolder(_ inner: RequestReading) -> Bool {
    inner.tokens.indices.contains { token in
      let text = inner.text(token)
      return inner.tokens[token].kind == .value && (text.hasPrefix("/") || text.hasPrefix("~/"))
    }
  }
}
