import CommandReference
import Platform

/// Explains URLs: `https://user@example.com:8443/a?x=1#top`.
enum URLLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 2000, let url = URLText(text) else { return nil }
    let phrase = URLPhrase(bytes: text, language: language)
    guard let whole = phrase.whole(url) else { return nil }
    return [whole] + phrase.details(url)
  }

  /// The parts of a repository of git, which may also be written as a path of scp.
  static func repositoryParts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    if text.contains(UInt8(ascii: "@")), let parts = RemotePathLanguage.parts(text, language), var part = parts.first,
      parts.count == 1
    {
      part.tellsValue = true
      return [part]
    }
    return parts(text, language)
  }
}
