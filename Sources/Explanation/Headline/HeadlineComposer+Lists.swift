import ShellGrammar

extension HeadlineComposer {
  /// A list whose parts take more bytes than these is told by its first parts.
  private var mostBytesOfList: Int {
    roomForParts == Self.roomsForParts[0] ? longestHeadline - 30 : words.isKorean ? 300 : 200
  }

  /// What a list does: its parts one after the other.
  mutating func clause(_ list: CommandList) -> Clause? {
    guard nesting < Self.deepestNesting, !list.items.isEmpty else { return nil }
    nesting += 1
    defer { nesting -= 1 }
    var clauses: [Clause] = []
    var length = 0
    for item in list.items.prefix(Self.mostSteps) {
      guard var clause = clause(item.andOrList) else { return nil }
      if item.terminator?.kind == .background {
        clause.text = words.isKorean ? "백그라운드에서 " + clause.text : clause.text + " in the background"
      }
      length += clause.text.utf8.count
      if length > mostBytesOfList, !clauses.isEmpty { break }
      clauses.append(clause)
    }
    let isBare = clauses.allSatisfy(\.isBare)
    var texts = clauses.map(\.text)
    let rest = list.items.dropFirst(clauses.count)
    if !rest.isEmpty { texts.append(untold(rest.map(\.andOrList))) }
    return Clause(text: words.sequence(texts), isBare: isBare)
  }

  /// Commands that are only named or counted.
  private func untold(_ lists: [AndOrList]) -> String {
    let names = lists.map { $0.rest.isEmpty ? step($0.first) : nil }
    guard !names.contains(nil), names.count <= 4 else {
      let english = lists.count == 1 ? "runs one more command" : "runs {n} more commands"
      return words.say(english, "명령 {n}개를 더 실행합니다", ["n": String(lists.count)])
    }
    return words.sequence(names.compactMap { $0 })
  }

  /// The name of what a pipeline does; nil where it has none.
  private func step(_ pipeline: Pipeline) -> String? {
    guard case .simple(let node)? = pipeline.commands.first else { return nil }
    guard let word = node.words.first.map(argument) else {
      let names = words.list(node.assignments.map(\.name))
      return names.isEmpty ? nil : words.say("sets {x}", "{x}을(를) 정합니다", ["x": names])
    }
    guard word.isLiteral, !word.text.isEmpty, word.text.utf8.count <= 20 else { return nil }
    if word.text == "exec", node.words.count == 1 {
      return words.say("redirects this shell", "이 셸의 입출력 방향을 바꿉니다")
    }
    return words.say("runs {x}", "{x}을(를) 실행합니다", ["x": word.text])
  }

  private mutating func clause(_ list: AndOrList) -> Clause? {
    guard !list.rest.isEmpty else { return clause(list.first) }
    guard list.rest.count < Self.mostSteps else { return nil }
    let (opening, count) = opening(of: list)
    var links = list.rest[...]
    guard count <= links.count else { return nil }
    var first = list.first
    if count > 0 {
      first = links[count - 1].pipeline
      links = links.dropFirst(count)
    }
    let isTurned = !first.negations.count.isMultiple(of: 2)
    guard var clause = clause(first), !isTurned || links.count < 2 else { return nil }
    clause.text = opening + clause.text
    if count > 0 { clause.isBare = false }
    var signs = Set(list.rest.prefix(count).map(\.operator))
    for (index, link) in links.enumerated() {
      if isTooLong(clause.text), let rest = rest(of: links.dropFirst(index)) {
        clause = joined(clause, Clause(text: rest), link.operator, after: signs, hasTest: count > 0)
        break
      }
      guard let next = self.clause(link.pipeline), link.pipeline.negations.isEmpty || index == links.count - 1
      else { return nil }
      let sign: AndOrList.Link.Operator = isTurned ? (link.operator == .and ? .or : .and) : link.operator
      guard !isTurned || count == 0 else { return nil }
      clause = joined(clause, next, sign, after: signs, hasTest: count > 0)
      signs.insert(link.operator)
    }
    return clause
  }

  /// Whether no more parts of a chain find room, where all of them would be too long.
  private func isTooLong(_ text: String) -> Bool {
    roomForParts != Self.roomsForParts[0] && text.utf8.count > (words.isKorean ? 250 : 170)
  }

  /// The rest of a chain by the names of its commands; nil where they hang together in another way.
  private func rest(of links: ArraySlice<AndOrList.Link>) -> String? {
    guard links.count > 1, links.allSatisfy({ $0.operator == .and && $0.pipeline.negations.isEmpty }) else {
      return nil
    }
    let names = links.map { step($0.pipeline) }
    guard !names.contains(nil), names.count <= 4 else { return nil }
    return words.sequence(names.compactMap { $0 })
  }

  /// The tests that a list opens with, as one condition: `[ a ] && [ b ] && …`.
  private mutating func opening(of list: AndOrList) -> (text: String, count: Int) {
    guard let sign = list.rest.first?.operator else { return ("", 0) }
    let tests = list.rest.prefix { $0.operator == sign }
    // Where all that the sign joins are tests, the other sign after them asks how all of them ended.
    if tests.count < list.rest.count, let condition = condition(of: list, upTo: tests.count, sign, isMet: sign == .or) {
      return (words.say("if {x}, ", "{x} ", ["x": condition]), tests.count + 1)
    }
    for count in stride(from: tests.count - 1, through: 0, by: -1) {
      guard let condition = condition(of: list, upTo: count, sign, isMet: sign == .and) else { continue }
      return (words.say("if {x}, ", "{x} ", ["x": condition]), count + 1)
    }
    return ("", 0)
  }

  /// The first pipelines of a list as one condition; nil where one of them is no test.
  private mutating func condition(
    of list: AndOrList, upTo last: Int, _ sign: AndOrList.Link.Operator, isMet: Bool
  ) -> String? {
    var head = list
    head.rest = Array(list.rest.prefix(last))
    return condition(CommandList(items: [.init(andOrList: head)], range: head.range), isMet: isMet)
  }

  /// A clause and one that `&&` or `||` joins to it; both bind equally, from the left.
  private func joined(
    _ first: Clause, _ second: Clause, _ sign: AndOrList.Link.Operator, after signs: Set<AndOrList.Link.Operator>,
    hasTest: Bool
  ) -> Clause {
    let isBare = first.isBare && second.isBare
    guard signs.contains(where: { $0 != sign }) else {
      let asks = first.text.hasPrefix("checks whether ")
      return Clause(text: joined(first.text, second.text, isAnd: sign == .and, asks: asks), isBare: isBare)
    }
    let values = ["a": words.connected(first.text), "b": second.text]
    let text: String
    switch (sign, signs.count, hasTest) {
    case (.or, 1, true): text = words.say("{a}; otherwise, or if that fails, {b}", "{a}, 그렇지 않거나 실패하면 {b}", values)
    case (.or, 1, false): text = words.say("{a}; if any of that fails, {b}", "{a}, 그중 하나라도 실패하면 {b}", values)
    case (.and, 1, true): text = words.say("{a}; otherwise, or if that succeeds, {b}", "{a}, 그렇지 않거나 성공하면 {b}", values)
    case (.and, 1, false): text = words.say("{a}; if any of that succeeds, {b}", "{a}, 그중 하나라도 성공하면 {b}", values)
    case (.and, _, _):
      text = words.say("{a}; if the last of them to run succeeded, {b}", "{a}, 마지막으로 실행된 것이 성공하면 {b}", values)
    case (.or, _, _):
      text = words.say("{a}; if the last of them to run failed, {b}", "{a}, 마지막으로 실행된 것이 실패하면 {b}", values)
    }
    return Clause(text: text, isBare: isBare)
  }
}
