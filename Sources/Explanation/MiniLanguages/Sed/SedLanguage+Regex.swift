import CommandReference
import Platform

extension SedLanguage {
  /// Explains a pattern, which stands between two signs.
  mutating func explainPattern(_ range: Range<Int>, usesGroups: Bool = false, level: Int) {
    if range.isEmpty {
      let signs = (range.lowerBound - 1)..<(range.lowerBound + 1)
      return parts.append(CodePart(range: signs, sentence: RegexSentences.lastPattern, level: level))
    }
    guard !hasEscapedSign(range) else { return }
    let context = RegexContext(usesGroups: usesGroups, isGNU: dialect.isGNU)
    for var part in dialect.regex.parts(Array(bytes[range]), language, context) ?? [] {
      part.range = (part.range.lowerBound + range.lowerBound)..<(part.range.upperBound + range.lowerBound)
      part.level += level
      part.isPattern = true
      parts.append(part)
    }
  }

  /// Whether the sign around a pattern stands in it with a backslash and would mean something of its own without.
  private func hasEscapedSign(_ range: Range<Int>) -> Bool {
    let sign = bytes[range.lowerBound - 1]
    let isPlain = sign < 0x80 && !RegexReader.isNameByte(sign) && !"|.*+?()[]{}^$<>`'\\".utf8.contains(sign)
    if isPlain { return false }
    return zip(bytes[range], bytes[range].dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == sign }
  }

  /// Explains what a match is replaced by, where that is more than plain text.
  mutating func explainReplacement(_ range: Range<Int>, _ replacement: SedReplacement, level: Int) {
    guard replacement.isSpecial, !range.isEmpty else { return }
    let code = RegexExplainer.shown(String(decoding: bytes[range], as: UTF8.self))
    let values = ["code": code, "what": phrase(replacement)]
    parts.append(CodePart(range: range, sentence: SedSentences.putIn, values: values, level: level))
  }

  private func phrase(_ replacement: SedReplacement) -> String {
    var phrases: [String] = []
    var lasting: UInt8?
    var once: UInt8?
    for piece in replacement.pieces {
      if case .letterCase(let letter) = piece {
        switch letter {
        case UInt8(ascii: "E"): lasting = nil
        case UInt8(ascii: "u"), UInt8(ascii: "l"): once = letter
        default: lasting = letter
        }
        continue
      }
      var text = phrase(piece)
      if case .text(let written) = piece, !written.unicodeScalars.contains(where: \.properties.isAlphabetic) {
        phrases.append(text)
        continue
      }
      if let letter = lasting { text = filled(SedSentences.letterCase(letter), ["x": text]) }
      if let letter = once { text = filled(SedSentences.letterCase(letter), ["x": text]) }
      once = nil
      phrases.append(text)
    }
    if phrases.isEmpty { phrases = [filled(SedSentences.nothing)] }
    return phrases.joined(separator: language == .korean ? ", 그다음 " : ", then ")
  }

  private func phrase(_ piece: SedReplacement.Piece) -> String {
    switch piece {
    case .text(let text): RegexSpeaker.shown(text, language)
    case .wholeMatch: filled(SedSentences.wholeMatch)
    case .group(let number): filled(SedSentences.groupText, ["n": number])
    case .letterCase: ""
    }
  }
}
