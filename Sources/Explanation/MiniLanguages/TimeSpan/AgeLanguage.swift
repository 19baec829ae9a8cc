import CommandReference
import Platform

/// Explains the ages of `find -mtime` and `find -mmin`: `+7`, `-1`, `30`.
struct AgeLanguage {
  /// What is counted.
  enum Unit: Character { case days = "d", minutes = "m" }

  var unit: Unit
  /// Whether find is the one of GNU, which counts whole days that have passed; others round up.
  var isGNU: Bool
  /// Whether days are counted back from the end of today, as after `-daystart`.
  var countsFromMidnight = false

  /// The parts of an age; nil where it is none.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    var scanner = ValueScanner(text)
    let sign = scanner.take("+") ? UInt8(ascii: "+") : scanner.take("-") ? UInt8(ascii: "-") : nil
    guard let count = scanner.number(limit: 6) else { return nil }
    if scanner.isAtEnd, countsFromMidnight, isGNU { return [part(text, calendar(count, sign), language)] }
    if scanner.isAtEnd { return [part(text, plain(count, sign), language)] }
    let isBSD = !isGNU && unit == .days
    guard isBSD, let letter = scanner.next(), scanner.isAtEnd, "smhdw".utf8.contains(letter) else { return nil }
    let phrase = TimeSpanPhrase.phrase(count, Character(Unicode.Scalar(letter)), language)
    return [part(text, exact(sign), ["time": phrase])]
  }

  private func part(_ text: [UInt8], _ sentence: LocalizedSentence, _ values: [String: String]) -> CodePart {
    let code = String(decoding: text, as: UTF8.self)
    return CodePart(
      range: 0..<text.count, sentence: sentence, values: values.merging(["code": code]) { ours, _ in ours })
  }

  private func part(_ text: [UInt8], _ plain: Plain, _ language: Language) -> CodePart {
    let isOne = plain.time == 1 && plain.sentence == TimeSpanSentences.younger
    let whole = TimeSpanPhrase.phrase(plain.time, unit.rawValue, language)
    let values = [
      "time": isOne ? TimeSpanPhrase.phrase(unit == .days ? 24 : 60, unit == .days ? "h" : "s", language) : whole,
      "low": TimeSpanPhrase.phrase(plain.low, unit.rawValue, language),
    ]
    return part(text, plain.sentence, values)
  }

  /// What a number without a unit means.
  private struct Plain {
    var sentence: LocalizedSentence
    var time: Int
    var low = 0
  }

  private func plain(_ count: Int, _ sign: UInt8?) -> Plain {
    let countsWhole = unit == .days && isGNU
    switch sign {
    case UInt8(ascii: "+") where countsWhole: return Plain(sentence: TimeSpanSentences.atLeast, time: count + 1)
    case UInt8(ascii: "+"): return Plain(sentence: TimeSpanSentences.older, time: count)
    case nil:
      let high = countsWhole ? count + 1 : count
      if high == 0 { return Plain(sentence: TimeSpanSentences.never, time: 0) }
      if high == 1 { return Plain(sentence: TimeSpanSentences.younger, time: 1) }
      return Plain(sentence: TimeSpanSentences.between, time: high, low: high - 1)
    default: return Plain(sentence: count == 0 ? TimeSpanSentences.never : TimeSpanSentences.younger, time: count)
    }
  }

  /// What a number of days means where they begin at midnight.
  private func calendar(_ count: Int, _ sign: UInt8?) -> Plain {
    switch sign {
    case UInt8(ascii: "+"): Plain(sentence: TimeSpanSentences.beforeDay, time: count, low: count)
    case nil where count == 0: Plain(sentence: TimeSpanSentences.today, time: 0)
    case nil: Plain(sentence: TimeSpanSentences.onDay, time: count)
    default:
      count == 0
        ? Plain(sentence: TimeSpanSentences.future, time: 0)
        : count == 1
          ? Plain(sentence: TimeSpanSentences.today, time: 0)
          : Plain(sentence: TimeSpanSentences.sinceDay, time: count - 1)
    }
  }

  private func exact(_ sign: UInt8?) -> LocalizedSentence {
    switch sign {
    case UInt8(ascii: "+"): TimeSpanSentences.older
    case nil: TimeSpanSentences.exactly
    default: TimeSpanSentences.younger
    }
  }
}
