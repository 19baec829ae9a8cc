import CommandReference
import Platform

/// Explains filters of tcpdump: `tcp port 443 and not host 10.0.0.5`.
enum PacketFilterLanguage {
  /// The parts of a filter; nil where it is not read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard let filter = PacketFilterReader.read(text) else { return nil }
    let speaker = PacketFilterSpeaker(language: language)
    func part(_ range: Range<Int>, _ phrase: String, level: Int) -> CodePart {
      let values = ["code": String(decoding: text[range], as: UTF8.self), "packets": phrase]
      return CodePart(range: range, sentence: PacketFilterSentences.picks, values: values, level: level)
    }
    var whole = part(0..<text.count, speaker.packets(filter), level: 0)
    whole.tellsValue = true
    let conditions = conditions(filter)
    if conditions.count < 3 { return [whole] }
    return [whole] + conditions.map { part($0.1, speaker.packets(.condition($0.0, $0.1)), level: 1) }
  }

  private static func conditions(_ filter: PacketFilter) -> [(PacketCondition, Range<Int>)] {
    switch filter {
    case .condition(let condition, let range): [(condition, range)]
    case .not(let inner): conditions(inner)
    case .all(let items), .any(let items): items.flatMap(conditions)
    }
  }
}
