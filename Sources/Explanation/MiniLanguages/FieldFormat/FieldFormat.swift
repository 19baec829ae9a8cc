import CommandReference
import Platform

/// A format whose parts are replaced by facts: `%s %n`, `%{http_code}`, `%h %an`.
struct FieldFormat {
  /// A part and what takes its place.
  struct Field: Hashable {
    var range: Range<Int>
    /// What takes its place; nil where that is not known.
    var phrase: String?
  }

  private static let mostTogether = 8

  /// The parts of a format with these fields: all in one sentence, or, where they are many, one each.
  static func parts(_ fields: [Field], of text: [UInt8], _ language: Language) -> [CodePart] {
    if fields.isEmpty { return [] }
    let phrases = fields.compactMap(\.phrase)
    guard phrases.count == fields.count, fields.count <= mostTogether else {
      return fields.map { Self.part($0.range, text, $0.phrase.map { [$0] } ?? [], language) }
    }
    var part = Self.part(0..<text.count, text, phrases, language)
    part.tellsValue = true
    return [part]
  }

  private static func part(
    _ range: Range<Int>, _ text: [UInt8], _ phrases: [String], _ language: Language
  ) -> CodePart {
    let values = ["code": String(decoding: text[range], as: UTF8.self), "list": SpokenList.all(phrases, language)]
    let sentence = phrases.isEmpty ? FieldFormatSentences.unknown : FieldFormatSentences.shows
    return CodePart(range: range, sentence: sentence, values: values)
  }
}

/// What is said of formats whose parts are replaced by facts.
enum FieldFormatSentences {
  static let shows = LocalizedSentence(english: "{code} shows {list}.", korean: "{code}은(는) {list}을(를) 보여 줍니다.")
  static let unknown = LocalizedSentence(
    english: "{code} is no field that is known here.", korean: "{code}은(는) 알 수 없는 필드입니다.")
}

/// A name in both languages.
func fieldName(_ english: String, _ korean: String) -> LocalizedSentence {
  LocalizedSentence(english: english, korean: korean)
}
