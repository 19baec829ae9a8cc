import CommandReference

/// What a line has to do with a pattern: `contain x`, `begin with x`, `match ^a.*b`.
struct PatternPhrase {
  let words: HeadlineWords

  /// The condition that lines match `pattern`, or that they do not; a language of nil is plain text.
  func condition(_ pattern: String, in language: ValueLanguage?, isNegated: Bool = false) -> String {
    let bytes = Array(pattern.utf8)
    if bytes.isEmpty { return isNegated ? words.say("do not exist", "없는") : words.say("are there at all", "있는") }
    if language == nil || Self.isPlain(bytes, language) { return contain(pattern, isNegated) }
    if pattern == "^$" { return isNegated ? words.say("are not empty", "비어 있지 않은") : words.say("are empty", "비어 있는") }
    if bytes[0] == UInt8(ascii: "^"), bytes.count > 1, Self.isPlain(bytes[1...], language) {
      return begin(String(pattern.dropFirst()), isNegated)
    }
    if bytes.last == UInt8(ascii: "$"), bytes.count > 1, Self.isPlain(bytes.dropLast(), language) {
      return end(String(pattern.dropLast()), isNegated)
    }
    if let choices = Self.choices(pattern, language) { return contain(choices, isNegated) }
    return isNegated
      ? words.say("do not match `{x}`", "`{x}`에 맞지 않는", ["x": pattern])
      : words.say("match `{x}`", "`{x}`에 맞는", ["x": pattern])
  }

  private func contain(_ text: String, _ isNegated: Bool) -> String { contain([text], isNegated) }

  private func contain(_ texts: [String], _ isNegated: Bool) -> String {
    let choices = texts.dropLast().map { words.say("`{x}` or ", "`{x}`(이)나 ", ["x": $0]) }
    let all = choices.joined() + words.quoted(texts.last ?? "")
    let last = ["x": texts.last ?? ""]
    if !words.isKorean { return (isNegated ? "do not contain " : "contain ") + all }
    let particle = words.say("", "{x}이(가)", last).dropFirst(last["x"]?.count ?? 0)
    return all + particle + (isNegated ? " 들어 있지 않은" : " 들어 있는")
  }

  private func begin(_ text: String, _ isNegated: Bool) -> String {
    isNegated
      ? words.say("do not begin with `{x}`", "`{x}`(으)로 시작하지 않는", ["x": text])
      : words.say("begin with `{x}`", "`{x}`(으)로 시작하는", ["x": text])
  }

  private func end(_ text: String, _ isNegated: Bool) -> String {
    isNegated
      ? words.say("do not end with `{x}`", "`{x}`(으)로 끝나지 않는", ["x": text])
      : words.say("end with `{x}`", "`{x}`(으)로 끝나는", ["x": text])
  }

  /// What is looked for, where it is certain: `` `x` `` for plain text, else `what matches x`.
  func target(_ pattern: String, in language: ValueLanguage?) -> String {
    Self.isPlain(Array(pattern.utf8), language)
      ? words.quoted(pattern) : words.say("match of `{x}`", "`{x}`에 맞는 부분", ["x": pattern])
  }

  /// Whether no character of it is special.
  static func isPlain(_ bytes: some Sequence<UInt8>, _ language: ValueLanguage?) -> Bool {
    guard let language else { return true }
    var special: Set<UInt8> = Set(#"\.*[]^$"#.utf8)
    if language != .regex { special.formUnion("+?(){}|".utf8) }
    return !bytes.contains(where: special.contains)
  }

  /// The texts between `|`, where all of them are plain.
  private static func choices(_ pattern: String, _ language: ValueLanguage?) -> [String]? {
    let divider = language == .regex ? "\\|" : "|"
    let parts = pattern.split(separator: divider, omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && isPlain(Array($0.utf8), language) }) else { return nil }
    return parts
  }
}
