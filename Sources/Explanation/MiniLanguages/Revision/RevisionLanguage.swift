import CommandReference
import Platform

/// Explains revisions of git: `HEAD~2^`, `main..topic`, `stash@{0}`.
struct RevisionLanguage {
  /// What a command does with two revisions that stand in one word.
  enum Use {
    /// Does something with all commits between them.
    case commits
    /// Compares them.
    case differences
    /// Takes one alone.
    case one
  }

  var use = Use.commits

  /// The parts of a revision, none where it is a plain name; nil where it is none.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    if let parts = PathspecLanguage.magicParts(text, language) { return parts }
    guard let expression = RevisionReader.read(text) else { return nil }
    if use == .one, !expression.isSingle { return nil }
    let phrase = RevisionPhrase(language: language)
    let code = String(decoding: text, as: UTF8.self)
    let all = 0..<text.count
    switch expression {
    case .single(let revision):
      if revision.isPlain { return [] }
      return [Self.whole(all, RevisionSentences.single, ["code": code, "x": phrase.phrase(revision)])]
    case .excluded(let revision):
      return [Self.whole(all, RevisionSentences.excluded, ["code": code, "x": phrase.phrase(revision)])]
    case .range(let first, let last, let isSymmetric):
      let head = RevisionSentences.head[language]
      let values = ["code": code, "a": first.map(phrase.phrase) ?? head, "b": last.map(phrase.phrase) ?? head]
      return [Self.whole(all, sentence(isSymmetric: isSymmetric), values)]
    }
  }

  private func sentence(isSymmetric: Bool) -> LocalizedSentence {
    switch use {
    case .commits, .one: isSymmetric ? RevisionSentences.symmetric : RevisionSentences.range
    case .differences: isSymmetric ? RevisionSentences.differenceSince : RevisionSentences.difference
    }
  }

  private static func whole(
    _ range: Range<Int>, _ sentence: LocalizedSentence, _ values: [String: String]
  ) -> CodePart {
    var part = CodePart(range: range, sentence: sentence, values: values)
    part.tellsValue = true
    return part
  }
}
