import CommandReference

/// What `-o` and `-prune` make of the conditions of find, as phrases: `( -name a -o -name b )`, `-name x -prune -o …`.
struct FindAlternatives {
  /// The call without them.
  private(set) var call: HeadlineCall
  /// The phrases that take their place among the conditions.
  private(set) var tests: [String] = []

  private let words: HeadlineWords
  /// What the conditions of a call are as a phrase.
  private let phrase: (HeadlineCall) -> String?

  /// The name of what stands for conditions that were put into words.
  private static let told = "(…)"

  /// Nil where the conditions belong together in another way.
  init?(_ call: HeadlineCall, _ words: HeadlineWords, phrase: @escaping (HeadlineCall) -> String?) {
    self.call = call
    self.words = words
    self.phrase = phrase
    guard call.name == "find", call.flags.contains(where: Self.joins) else { return }
    guard takeGroups(), takePruned(), takeWhole() else { return nil }
    tests = self.call.flags.filter(Self.isTold).compactMap(\.value)
    self.call.flags.removeAll(where: Self.isTold)
  }

  private static func joins(_ flag: UsedFlag) -> Bool {
    !Set(["(", ")", "!(", "-o", ","]).isDisjoint(with: flag.spellings)
  }
  private static func isTold(_ flag: UsedFlag) -> Bool { flag.spellings == [told] }
  private static func isSetting(_ flag: UsedFlag) -> Bool { !FindExpression.settings.isDisjoint(with: flag.spellings) }
  private static func acts(_ flag: UsedFlag) -> Bool { !FindExpression.actions.isDisjoint(with: flag.spellings) }
  private static func isOr(_ flag: UsedFlag) -> Bool { flag.spellings.contains("-o") }

  /// Puts each group in brackets into words.
  private mutating func takeGroups() -> Bool {
    while let close = call.flags.firstIndex(where: { $0.spellings.contains(")") }) {
      guard let open = call.flags[..<close].lastIndex(where: { $0.spellings.contains("(") }),
        let text = choice(Array(call.flags[(open + 1)..<close]))
      else { return false }
      call.flags.replaceSubrange(open...close, with: [UsedFlag(spellings: [Self.told], value: text)])
    }
    return true
  }

  /// `-name x -prune -o … -print`: what is found lies outside of what is pruned.
  private mutating func takePruned() -> Bool {
    guard let place = call.flags.firstIndex(where: { $0.spellings.contains("-prune") }) else { return true }
    let rest = call.flags[(place + 1)...]
    guard let next = rest.first, Self.isOr(next), rest.last.map(Self.acts) == true else { return false }
    let settings = call.flags[..<place].filter(Self.isSetting)
    let pruned = call.flags[..<place].filter {
      !Self.isSetting($0) && !($0.spellings.contains("-type") && $0.value == "d")
    }
    guard let text = choice(pruned) else { return false }
    let outside = words.say("outside of folders {x}", "{x} 디렉터리 밖에 있는", ["x": text])
    call.flags = settings + [UsedFlag(spellings: [Self.told], value: outside)] + rest.dropFirst()
    return true
  }

  /// Alternatives that are the whole expression.
  private mutating func takeWhole() -> Bool {
    guard call.flags.contains(where: Self.joins) else { return true }
    let conditions = call.flags.filter { !Self.isSetting($0) }
    guard !conditions.contains(where: Self.acts), let text = choice(conditions) else { return false }
    call.flags = call.flags.filter(Self.isSetting) + [UsedFlag(spellings: [Self.told], value: text)]
    return true
  }

  /// Conditions with `-o` between some of them as one phrase.
  private func choice(_ flags: [UsedFlag]) -> String? {
    let branches = flags.split(omittingEmptySubsequences: false, whereSeparator: Self.isOr).map(Array.init)
    guard !branches.contains(where: \.isEmpty) else { return nil }
    if branches.count > 1, let text = ofOneKind(branches) { return text }
    let texts = branches.compactMap(branch)
    guard texts.count == branches.count else { return nil }
    guard words.isKorean else { return texts.joined(separator: " or ") }
    return KoreanClause.all(texts, by: .or) ?? texts.joined(separator: " 것이거나 ")
  }

  private func branch(_ flags: [UsedFlag]) -> String? {
    var texts: [String] = []
    let own = flags.filter { !Self.isTold($0) && !call.isSilent($0) }
    guard !own.contains(where: Self.joins) else { return nil }
    if !own.isEmpty {
      guard let text = phrase(with(own)) else { return nil }
      texts.append(text)
    }
    texts += flags.filter(Self.isTold).compactMap(\.value)
    return texts.isEmpty ? nil : words.conditions(texts)
  }

  /// `-name a -o -name b` as what one condition with both values would be.
  private func ofOneKind(_ branches: [[UsedFlag]]) -> String? {
    guard let first = branches.first?.first, !Self.isTold(first) else { return nil }
    let flags = branches.compactMap { $0.count == 1 && $0[0].spellings == first.spellings ? $0[0] : nil }
    let values = flags.compactMap(\.value)
    guard values.count == branches.count else { return nil }
    var all = first
    all.value = values.joined(separator: words.isKorean ? "` 또는 `" : "` or `")
    guard let text = phrase(with([all])), let value = all.value, text.contains("`" + value + "`") else { return nil }
    return text
  }

  private func with(_ flags: [UsedFlag]) -> HeadlineCall {
    var part = call
    part.flags = flags
    part.operands = []
    return part
  }
}
