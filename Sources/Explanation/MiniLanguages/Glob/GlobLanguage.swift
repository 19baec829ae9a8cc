import CommandReference
import Platform

/// A pattern of names in one of its dialects.
enum GlobLanguage: Hashable, CaseIterable {
  /// As fnmatch(3) reads it: `*` does not stop at slashes, braces are themselves.
  case names
  /// As .gitignore and rsync read it: `*` stops at slashes and `**` does not.
  case paths
  /// The same with `{a,b}`: rg, fd.
  case bracedPaths
  /// Names with `|` between them: tree.
  case list

  /// The longest pattern that is read.
  static let longest = 1000

  var isPath: Bool { self == .paths || self == .bracedPaths }

  /// The parts of `text`; nil where it cannot be read.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= Self.longest, let globs = GlobReader.read(text, self) else { return nil }
    let isPlain = globs.count == 1 && globs[0].pieces.allSatisfy { if case .text = $0 { true } else { false } }
    let code = RegexExplainer.shown(String(decoding: text, as: UTF8.self))
    var parts: [CodePart] = []
    if !isPlain || globs[0].isMarked || globs[0].hasEscapes {
      guard let what = GlobSpeaker(language: language).phrase(globs) else { return nil }
      let values = ["code": code, "what": what]
      parts.append(CodePart(range: 0..<text.count, sentence: GlobSentences.matches, values: values))
    }
    if self == .names, let braces = Self.braces(text) {
      let values = ["code": String(decoding: text[braces], as: UTF8.self)]
      parts.append(CodePart(range: braces, sentence: GlobSentences.braces, values: values))
    }
    return parts
  }

  /// Where `{a,b}` stands.
  private static func braces(_ text: [UInt8]) -> Range<Int>? {
    guard let open = text.firstIndex(of: UInt8(ascii: "{")),
      let close = text[open...].firstIndex(of: UInt8(ascii: "}")), text[open..<close].contains(UInt8(ascii: ","))
    else { return nil }
    return open..<(close + 1)
  }
}

/// What is said of globs.
enum GlobSentences {
  static let matches = LocalizedSentence(english: "{code} matches {what}.", korean: "{code}은(는) {what}에 맞습니다.")
  static let braces = LocalizedSentence(
    english: "{code} is not written out here: the braces and commas are part of the name.",
    korean: "{code}은(는) 여기서 펼쳐지지 않으며, 중괄호와 쉼표도 이름의 일부입니다.")
}
