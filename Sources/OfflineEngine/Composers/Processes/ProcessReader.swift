internal import Platform

/// Reads a request about processes.
struct ProcessReader {
  var parts: RequestParts
  var request = ProcessRequest()

  init(_ reading: RequestReading) { parts = RequestParts(reading) }

  mutating func read() -> ProcessRequest? {
    guard parts.says(.process, .zombie), !parts.says(.port, .file, .git) else { return nil }
    readAction()
    request.isZombie = parts.take(.zombie)
    readParent()
    readConditions()
    readColumns()
    readOrder()
    readUser()
    readName()
    guard
      request.name != nil || request.user != nil || request.isZombie || !request.conditions.isEmpty
        || request.order != nil || request.parent != nil
    else { return nil }
    parts.claimFunctions()
    parts.claimAll(.process, .show, .find, .all, .use, .counter, .only, .each, .most, .then, .running, .name)
    for index in parts.indices where parts.text(index) == "," || parts.isFragment(index) { parts.claim(index) }
    // Nothing is killed on half an understanding.
    if case .kill = request.action, !parts.isComplete { return nil }
    return request
  }

  private mutating func readAction() {
    if parts.take(.kill) {
      let isForced = parts.take(.force)
      if let nine = parts.indices.first(where: { parts.text($0) == "-9" }) {
        parts.claim(nine)
        request.action = .kill(isForced: true)
      } else {
        request.action = .kill(isForced: isForced)
      }
      parts.claimAll(.kill)
    } else if parts.take(.count) {
      request.action = .count
      parts.claimAll(.count)
    }
  }

  private mutating func readParent() {
    guard let parent = parts.first(.parent, .child) else { return }
    if request.isZombie { return parts.claim(parent) }
    guard let place = parts.indices.first(where: { parts.kind($0) == .number && parts.number($0) != nil }),
      let pid = parts.number(place)
    else { return }
    parts.claim(place)
    parts.claimAll(.parent, .child)
    request.parent = pid
  }

  /// `memory over 500MB`, `cpu 50% 이상`, `older than 2 hours`.
  private mutating func readConditions() {
    for size in parts.reading.sizes() where size.tokens.allSatisfy(parts.isFree) {
      guard case .size(let amount, let unit) = size.value, parts.says(.memory, .use) else { continue }
      let kilobytes = (amount.thousandths / 1000).multipliedReportingOverflow(by: max(1, unit.bytes / 1024))
        .partialValue
      addCondition(.memory, kilobytes, size.tokens, isSize: true)
    }
    for time in parts.reading.times() where time.tokens.allSatisfy(parts.isFree) && time.fit >= 0.95 {
      guard case .time(let amount, let unit) = time.value else { continue }
      addCondition(.age, amount.multipliedReportingOverflow(by: unit.rawValue).partialValue, time.tokens, isSize: false)
    }
    for index in parts.indices where parts.isFree(index) && parts.kind(index) == .number {
      let number = NumberText(parts.text(index))
      let isPercent = number.suffix == "%" || parts.means(parts.after(index), .percent)
      guard isPercent, let amount = number.whole, let measure = measure(near: index) else { continue }
      if number.suffix.isEmpty { parts.claim(parts.after(index)) }
      addCondition(measure, amount, index..<index + 1, isSize: false)
    }
  }

  private func measure(near index: Int) -> ProcessRequest.Measure? {
    let cpu = parts.first(.cpu).map { abs($0 - index) }
    let memory = parts.first(.memory).map { abs($0 - index) }
    return cpu ?? 99 < memory ?? 99 ? .cpu : memory != nil ? .memory : nil
  }

  private mutating func addCondition(
    _ measure: ProcessRequest.Measure, _ amount: Int, _ tokens: Range<Int>, isSize: Bool
  ) {
    let near = [
      parts.content(before: tokens.lowerBound), parts.content(after: tokens.upperBound - 1),
      parts.content(before: parts.content(before: tokens.lowerBound)),
    ].compactMap { $0 }
    let word = near.first { parts.means($0, .larger, .smaller, .older, .newer, .atLeast, .atMost, .longest) }
    let isBelow = parts.means(word, .smaller, .atMost, .newer) && !parts.means(word, .larger, .older)
    request.conditions.append(
      ProcessRequest.Condition(measure: measure, isAbove: !isBelow, amount: amount, isSize: isSize))
    parts.claim(tokens)
    parts.claim(word)
    if measure == .memory { parts.claimAll(.memory, .use) }
    if measure == .cpu { parts.claimAll(.cpu, .use) }
    if measure == .age { parts.claimAll(.running, .time, .started) }
  }

  /// `sorted by memory`, `top 5 by cpu`, `the oldest 3`, `using the most memory`.
  private mutating func readOrder() {
    let top = parts.first(.most, .maximum, .first, .big)
    let isAsked = top != nil || parts.says(.sort, .sortedBy, .oldest, .newest, .use, .with)
    guard isAsked else { return }
    if parts.take(.memory) {
      request.order = .memory
    } else if parts.take(.cpu) {
      request.order = .cpu
    } else if parts.says(.oldest, .newest) {
      request.isAscending = parts.says(.newest) && !parts.says(.oldest)
      parts.claimAll(.oldest, .newest)
      request.order = .age
    } else if request.conditions.count == 1, parts.says(.sort, .sortedBy) || top != nil {
      request.order = request.conditions[0].measure
    }
    guard request.order != nil else { return }
    parts.claimAll(.sort, .sortedBy, .descending, .most, .maximum, .big)
    if parts.take(.ascending) { request.isAscending = true }
    for index in parts.indices where parts.isFree(index) && request.limit == nil {
      guard let number = parts.number(index), number > 0 else { continue }
      request.limit = number
      parts.claim(index)
      parts.claimAll(.first)
    }
    if case .kill = request.action, request.limit == nil, isOfOne { request.limit = 1 }
  }

  /// `the process that uses the most memory`: what is ended is one, unless several are spoken of.
  private var isOfOne: Bool {
    !parts.indices.contains { index in
      parts.means(index, .all, .each) || parts.means(index, .process) && parts.text(index).lowercased().hasSuffix("es")
    }
  }

  /// `of user alice`, `alice's`, `alice 사용자의`.
  private mutating func readUser() {
    for anchor in parts.all(.user, .owner, .possessive, .with, .of, .koOf, .run) {
      let places =
        parts.means(anchor, .possessive, .koOf)
          || parts.isKorean(anchor)
        ? [parts.content(before: anchor)] : [parts.content(after: anchor), parts.content(before: anchor)]
      let named = parts.means(anchor, .user, .owner, .possessive, .koOf)
      guard let place = places.compactMap({ $0 }).first(where: { isName($0) }) else { continue }
      guard named || parts.means(parts.before(anchor), .process, .run, .owner) || parts.means(place, .user) else {
        continue
      }
      request.user = takeName(place)
      parts.claim(anchor)
      parts.claimAll(.user, .owner, .run, .possessive)
      return
    }
  }

  /// `python processes`, `processes named nginx`, `node 프로세스`.
  private mutating func readName() {
    let candidates = parts.indices.filter { isName($0) }
    guard let process = parts.indices.first(where: { parts.means($0, .process) }),
      let place = candidates.min(by: { abs($0 - process) < abs($1 - process) })
    else { return }
    request.name = takeName(place)
    parts.claimAll(.name, .program, .contain, .match)
  }

  /// The name that a token begins or ends; hyphens join its parts, as in `www-data`.
  private mutating func takeName(_ place: Int) -> String {
    var start = place
    var end = place + 1
    while start > 0, parts.reading.isHyphenated(start), parts.isFree(start - 1) { start -= 1 }
    while end < parts.indices.count, parts.reading.isHyphenated(end), parts.isFree(end) { end += 1 }
    parts.claim(start..<end)
    return parts.reading.text(start..<end)
  }

  private func isName(_ index: Int) -> Bool {
    let token = parts.reading.tokens[index]
    guard parts.isFree(index), !token.wordClass.isFunction, !token.wordClass.isDropped, !parts.isFragment(index) else {
      return false
    }
    let isTime = parts.reading.senses(index).contains { sense in
      switch sense {
      case .date, .time: true
      default: false
      }
    }
    if isTime { return false }
    switch token.kind {
    case .quoted: return true
    case .value: return !parts.text(index).hasPrefix("-")
    case .word:
      return !parts.isKorean(index) && !parts.text(index).contains(" ")
        && (token.isMended || token.wordClass == .content && !parts.hasMeaning(index))
    case .number, .symbol: return false
    }
  }
}
