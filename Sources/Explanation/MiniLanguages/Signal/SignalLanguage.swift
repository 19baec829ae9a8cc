import CommandReference
import Platform

/// Explains signals by name or number: `TERM`, `SIGHUP`, `9`.
struct SignalLanguage {
  var isLinux: Bool

  /// The parts of a signal; nil where it is not known.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard (1...12).contains(text.count) else { return nil }
    let code = String(decoding: text, as: UTF8.self)
    if code == "0" {
      return [CodePart(range: 0..<text.count, sentence: SignalSentences.none, values: ["code": code])]
    }
    guard let entry = Int(code).map(numbered) ?? SignalTable.named(code), let number = number(entry) else { return nil }
    let isNumber = text.allSatisfy(ValueScanner.isDigit)
    let values = [
      "code": code, "name": "SIG" + entry.name, "number": String(number), "purpose": entry.purpose[language],
    ]
    let sentence = isNumber ? SignalSentences.byNumber : SignalSentences.byName
    return [CodePart(range: 0..<text.count, sentence: sentence, values: values)]
  }

  private func number(_ entry: SignalEntry) -> Int? { isLinux ? entry.linux : entry.macos }

  private func numbered(_ wanted: Int) -> SignalEntry? { SignalTable.entries.first { number($0) == wanted } }
}
