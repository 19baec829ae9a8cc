import CommandReference
import Platform

/// Explains paths as git takes them, where they are more than a name: `:!docs`, `:(icase)readme`, `:/src`.
enum PathspecLanguage {
  /// The parts of a path, none where it is a plain one; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.first == UInt8(ascii: ":") else { return [] }
    return magicParts(text, language)
  }

  /// The parts of a path that begins with `:!`, `:^`, `:/` before another sign, or `:(`; nil for all others.
  static func magicParts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count > 1, text.count <= 1000, text[0] == UInt8(ascii: ":"), let (words, start) = magic(text) else {
      return nil
    }
    let path = String(decoding: text[start...], as: UTF8.self)
    var values = ["code": String(decoding: text, as: UTF8.self), "path": path]
    let qualities = words.compactMap { quality($0)?[language] }
    values["how"] = SpokenList.all(qualities, language)
    let isExcluded = words.contains("exclude")
    let sentence: LocalizedSentence
    if isExcluded {
      sentence = qualities.isEmpty ? PathspecSentences.excluded : PathspecSentences.excludedWith
    } else {
      sentence = qualities.isEmpty ? PathspecSentences.plain : PathspecSentences.with
    }
    var part = CodePart(range: 0..<text.count, sentence: sentence, values: values)
    part.tellsValue = true
    return [part]
  }

  /// The words of the magic and where the path begins.
  private static func magic(_ text: [UInt8]) -> (words: [String], start: Int)? {
    if text[1] == UInt8(ascii: "(") {
      guard let end = text.firstIndex(of: UInt8(ascii: ")")), end + 1 < text.count else { return nil }
      let words = text[2..<end].split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
      guard !words.isEmpty, words.allSatisfy({ $0 == "exclude" || quality($0) != nil }) else { return nil }
      return (words, end + 1)
    }
    var words: [String] = []
    var position = 1
    while position < text.count, let word = short(text[position]) {
      words.append(word)
      position += 1
    }
    // `:/` before a name alone is a message or the top folder, as the command takes it.
    let isMessage = words == ["top"]
    guard !words.isEmpty, !isMessage, position < text.count else { return nil }
    if text[position] == UInt8(ascii: ":") { position += 1 }
    return position < text.count ? (words, position) : nil
  }

  private static func short(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "^"): "exclude"
    case UInt8(ascii: "/"): "top"
    default: nil
    }
  }

  private static func quality(_ word: String) -> LocalizedSentence? {
    switch word {
    case "top": PathspecSentences.top
    case "icase": PathspecSentences.anyCase
    case "literal": PathspecSentences.literal
    case "glob": PathspecSentences.glob
    default: nil
    }
  }
}
