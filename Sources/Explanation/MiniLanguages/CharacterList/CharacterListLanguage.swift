import CommandReference
import Platform

/// The sets of characters of tr(1).
enum CharacterListLanguage {
  /// The parts of `text`; nil where it cannot be read, none where it is nothing but characters that stand for themselves.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard let list = CharacterList.read(text[...], .tr), !list.isEmpty else { return nil }
    let isPlain = list.pieces.allSatisfy { if case .character(let scalar) = $0 { scalar.value > 0x20 } else { false } }
    if isPlain, !text.contains(UInt8(ascii: "\\")) { return [] }
    let values = ["code": RegexExplainer.shown(String(decoding: text, as: UTF8.self)), "what": list.phrase(language)]
    let isFiller = list.pieces.count == 1 && list.pieces.contains { if case .filler = $0 { true } else { false } }
    return [CodePart(range: 0..<text.count, sentence: isFiller ? filler : standsFor, values: values)]
  }

  static let standsFor = LocalizedSentence(
    english: "{code} stands for {what}.", korean: "{code}은(는) {what}을(를) 뜻합니다.")
  static let filler = LocalizedSentence(
    english: "{code} stands for {what}, as often as needed.", korean: "{code}은(는) 필요한 만큼 되풀이되는 {what}을(를) 뜻합니다.")
}
