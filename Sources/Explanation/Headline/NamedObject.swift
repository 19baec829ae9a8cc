/// Things that are told by the text that names them: those of `docker ps -q | xargs docker rm`.
///
/// It travels through phrases as a mark, until the phrase that it lands in shows whether a noun stands before it.
struct NamedObject {
  /// What names them (`the output of docker ps`), or the things themselves (`all containers`).
  var phrase: String
  /// Whether the phrase is the things themselves.
  var isThings: Bool
  /// How they stand where nothing tells what they are.
  var plain: String?

  private static let opening: Character = "\u{E000}"
  private static let divider: Character = "\u{E001}"
  private static let closing: Character = "\u{E002}"

  init(phrase: String, isThings: Bool, plain: String? = nil) {
    self.phrase = phrase
    self.isThings = isThings
    self.plain = plain
  }

  /// Reads a mark; nil for other text.
  init?(mark: String) {
    guard mark.first == Self.opening, mark.last == Self.closing else { return nil }
    let parts = mark.dropFirst().dropLast().split(separator: Self.divider, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    self.init(phrase: String(parts[1]), isThings: parts[0] == "1", plain: parts[2].isEmpty ? nil : String(parts[2]))
  }

  /// What stands in a phrase for it.
  var mark: String {
    let parts = [isThings ? "1" : "0", phrase, plain ?? ""]
    return String(Self.opening) + parts.joined(separator: String(Self.divider)) + String(Self.closing)
  }

  /// The things where nothing tells what they are.
  func text(_ words: HeadlineWords) -> String {
    if let plain { return plain }
    if isThings { return phrase }
    return words.say("what is named in {x}", "{x}에 적힌 것", ["x": phrase])
  }

  /// The things as those of a kind: `the containers named in x`.
  func text(_ noun: String, _ words: HeadlineWords, hasArticle: Bool = false) -> String {
    let stem = words.isKorean ? noun : String(noun.prefix(max(4, noun.count - 2)))
    if !hasArticle, phrase.contains(stem), let things { return things }
    let article = hasArticle ? "" : "the "
    return words.say(article + "{n} named in {x}", "{x}에 적힌 {n}", ["n": noun, "x": list(words)])
  }

  /// The things where a noun in Korean follows: `x에 적힌 패키지`.
  func adnominal(_ words: HeadlineWords) -> String { words.say("", "{x}에 적힌", ["x": list(words)]) }

  private func list(_ words: HeadlineWords) -> String {
    isThings ? words.say("the list of {x}", "{x}의 목록", ["x": phrase]) : phrase
  }

  /// The things as the phrase tells them: `all containers`, also of `the IDs of all containers`.
  private var things: String? {
    for (opening, ending) in [("the IDs of ", "의 ID"), ("the names of ", "의 이름")] {
      if phrase.hasPrefix(opening) { return String(phrase.dropFirst(opening.count)) }
      if phrase.hasSuffix(ending) { return String(phrase.dropLast(ending.count)) }
    }
    return isThings ? phrase : nil
  }

  /// A text that may be a mark as it is shown by itself.
  static func shown(_ text: String, _ words: HeadlineWords) -> String {
    NamedObject(mark: text)?.text(words) ?? text
  }
}
