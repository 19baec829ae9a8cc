import CommandReference
import Platform

/// Explains the sizes of `find -size`: `+10M`, `-1k`, `100c`.
struct FindSizeLanguage {
  /// Whether find is the one of GNU, which rounds sizes up; others do so only where there is no unit.
  var isGNU: Bool

  /// The parts of a size; nil where it is none.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    var scanner = ValueScanner(text)
    let sign = scanner.take("+") ? UInt8(ascii: "+") : scanner.take("-") ? UInt8(ascii: "-") : nil
    guard let count = scanner.number(limit: 15), let unit = unit(Array(text[scanner.position...])) else { return nil }
    let isRounded = unit != .bytes && (isGNU || unit == .blocks)
    let low = SizeLanguage.phrase(max(count - 1, 0), unit, language)
    guard let size = SizeLanguage.phrase(count, unit, language), let low else { return nil }
    var values = [
      "code": String(decoding: text, as: UTF8.self), "size": size, "low": low, "unit": name(unit, language),
    ]
    let sentence: LocalizedSentence
    switch sign {
    case UInt8(ascii: "+"): sentence = SizeSentences.more
    case nil: sentence = exact(count, isRounded)
    default:
      sentence = below(count, unit, isRounded)
      if sentence == SizeSentences.lessRounded { values["size"] = low }
    }
    if count == 1 { values["low"] = SizeSentences.nothing[language] }
    return [CodePart(range: 0..<text.count, sentence: sentence, values: values)]
  }

  private func below(_ count: Int, _ unit: SizeUnit, _ isRounded: Bool) -> LocalizedSentence {
    if count == 0 { return SizeSentences.none }
    if !isRounded { return count == 1 && unit == .bytes ? SizeSentences.empty : SizeSentences.less }
    return count == 1 ? SizeSentences.emptyRounded : SizeSentences.lessRounded
  }

  private func exact(_ count: Int, _ isRounded: Bool) -> LocalizedSentence {
    if count == 0 { return SizeSentences.empty }
    return isRounded ? SizeSentences.exactlyRounded : SizeSentences.exactly
  }

  private func unit(_ suffix: [UInt8]) -> SizeUnit? {
    guard let first = suffix.first else { return .blocks }
    guard suffix.count == 1 else { return nil }
    switch first {
    case UInt8(ascii: "c"): return .bytes
    case UInt8(ascii: "b"): return isGNU ? .blocks : nil
    case UInt8(ascii: "w"): return isGNU ? .words : nil
    case UInt8(ascii: "k"): return .binary("K", power: 1)
    case UInt8(ascii: "M"): return .binary("M", power: 2)
    case UInt8(ascii: "G"): return .binary("G", power: 3)
    case UInt8(ascii: "T"): return isGNU ? nil : .binary("T", power: 4)
    case UInt8(ascii: "P"): return isGNU ? nil : .binary("P", power: 5)
    default: return nil
    }
  }

  private func name(_ unit: SizeUnit, _ language: Language) -> String {
    switch unit {
    case .blocks: SizeSentences.blockUnit[language]
    case .words: SizeSentences.wordUnit[language]
    default: unit.symbol
    }
  }
}
