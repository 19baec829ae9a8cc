import CommandReference
import Platform

/// Explains what git pushes or fetches where: `main:main`, `+refs/heads/*:refs/remotes/origin/*`, `:old`.
struct RefspecLanguage {
  enum Direction { case push, fetch }

  var direction: Direction

  /// The parts, none where it is a plain name; nil where it is none.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 500 else { return nil }
    let isForced = text.first == UInt8(ascii: "+")
    let sides = text[(isForced ? 1 : 0)...].split(
      separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
    guard sides.count <= 2, sides.allSatisfy(Self.isName) else { return nil }
    let names = sides.map { String(decoding: $0, as: UTF8.self) }
    guard let source = names.first, names.count == 2 || !source.isEmpty else { return nil }
    let target = names.count == 2 ? names[1] : nil
    if target == nil, !isForced { return [] }
    guard Self.stars(source) == Self.stars(target ?? source) else { return nil }
    let values = [
      "code": String(decoding: text, as: UTF8.self), "a": Self.spoken(source, language), "b": target ?? source,
    ]
    guard let sentence = sentence(source, target) else { return nil }
    var parts = [CodePart(range: 0..<text.count, sentence: sentence, values: values)]
    parts[0].tellsValue = true
    if isForced {
      let forced = direction == .push ? RefspecSentences.forcedPush : RefspecSentences.forcedFetch
      parts.append(CodePart(range: 0..<1, sentence: forced, level: 1))
    }
    return parts
  }

  private func sentence(_ source: String, _ target: String?) -> LocalizedSentence? {
    switch (direction, source.isEmpty, target?.isEmpty) {
    case (.push, true, false): RefspecSentences.delete
    case (.push, true, true): RefspecSentences.matching
    case (.push, false, true): nil
    case (.push, false, _): target == nil ? RefspecSentences.pushSame : RefspecSentences.push
    case (.fetch, false, nil), (.fetch, false, true): RefspecSentences.fetchOnly
    case (.fetch, false, false): RefspecSentences.fetch
    case (.fetch, true, false): RefspecSentences.fetchHead
    default: nil
    }
  }

  /// `pull/12/head` is a pull request where the remote keeps them so.
  private static func spoken(_ source: String, _ language: Language) -> String {
    let parts = source.split(separator: "/")
    guard parts.count == 3, parts[0] == "pull", parts[2] == "head", Int(parts[1]) != nil else { return source }
    return SentenceTemplate.fill(RefspecSentences.pullRequest[language], ["n": String(parts[1])])
  }

  private static func stars(_ name: String) -> Int { name.utf8.count { $0 == UInt8(ascii: "*") } }

  /// Whether a side is a name or a pattern of names, or nothing.
  private static func isName(_ side: ArraySlice<UInt8>) -> Bool {
    let isPlain = side.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"?[\\".utf8.contains($0) }
    let stars = side.count { $0 == UInt8(ascii: "*") }
    return isPlain && stars <= 1 && side.first != UInt8(ascii: "-")
  }
}
