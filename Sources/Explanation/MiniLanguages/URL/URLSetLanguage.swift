import CommandReference
import Platform

/// Explains the addresses of curl, which may stand for many: `https://host/{a,b}/[01-10].txt`.
enum URLSetLanguage {
  /// The parts of `text`; nil where it cannot be read.
  static func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? {
    guard text.count <= 2000, let sets = sets(in: text) else { return nil }
    if sets.isEmpty { return URLLanguage.parts(text, language) }
    guard URLText(first(text, sets)) != nil, let count = count(sets) else { return nil }
    var whole = CodePart(range: 0..<text.count, sentence: URLSetSentences.addresses)
    whole.values = ["code": String(decoding: text, as: UTF8.self), "n": String(count)]
    whole.tellsValue = true
    return [whole]
      + sets.map { set in
        let values = ["code": String(decoding: text[set.range], as: UTF8.self)].merging(set.values) { ours, _ in ours }
        return CodePart(range: set.range, sentence: set.sentence, values: values, level: 1)
      }
  }

  private struct ItemSet {
    var range: Range<Int>
    var count: Int
    var first: String
    var sentence: LocalizedSentence
    var values: [String: String]
  }

  /// The sets of a text; nil where brackets are not those of a set. An IPv6 address in brackets is none.
  private static func sets(in text: [UInt8]) -> [ItemSet]? {
    var scanner = ValueScanner(text)
    var sets: [ItemSet] = []
    while let byte = scanner.peek {
      switch byte {
      case UInt8(ascii: "["):
        if scanner.bytes[..<scanner.position].suffix(3).elementsEqual("://".utf8) {
          _ = scanner.skip { $0 != UInt8(ascii: "]") }
          scanner.position += 1
          continue
        }
        guard let set = range(&scanner) else { return nil }
        sets.append(set)
      case UInt8(ascii: "{"):
        guard let set = list(&scanner) else { return nil }
        sets.append(set)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): return nil
      // A bracket after a backslash is itself.
      case UInt8(ascii: "\\"): scanner.position += 2
      default: scanner.position += 1
      }
    }
    return sets
  }

  /// `[1-10]`, `[001-100:10]`, `[a-z]`.
  private static func range(_ scanner: inout ValueScanner) -> ItemSet? {
    let start = scanner.position
    scanner.position += 1
    let low = scanner.skip(while: ValueScanner.isNameByte)
    guard !low.isEmpty, scanner.take("-") else { return nil }
    let high = scanner.skip(while: ValueScanner.isNameByte)
    guard !high.isEmpty else { return nil }
    var step = 1
    if scanner.take(":") {
      guard let number = scanner.number(limit: 6), number > 0 else { return nil }
      step = number
    }
    guard scanner.take("]"), let distance = distance(scanner.text(low), scanner.text(high)) else { return nil }
    let values = ["a": scanner.text(low), "b": scanner.text(high), "step": String(step)]
    return ItemSet(
      range: start..<scanner.position, count: distance / step + 1, first: scanner.text(low),
      sentence: step == 1 ? URLSetSentences.range : URLSetSentences.rangeWithStep, values: values)
  }

  /// How far two numbers or two letters are apart.
  private static func distance(_ low: String, _ high: String) -> Int? {
    if let first = Int(low), let last = Int(high), low.utf8.count <= 9, high.utf8.count <= 9 {
      return first <= last ? last - first : nil
    }
    guard low.utf8.count == 1, high.utf8.count == 1, let first = low.utf8.first, let last = high.utf8.first,
      ValueScanner.isLetter(first), ValueScanner.isLetter(last), first <= last
    else { return nil }
    return Int(last - first)
  }

  /// `{a,b,c}`.
  private static func list(_ scanner: inout ValueScanner) -> ItemSet? {
    let start = scanner.position
    scanner.position += 1
    let inside = scanner.skip { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "[") }
    guard !inside.isEmpty, scanner.take("}") else { return nil }
    let items = scanner.text(inside).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return ItemSet(
      range: start..<scanner.position, count: items.count, first: items[0], sentence: URLSetSentences.list,
      values: ["items": items.joined(separator: ", ")])
  }

  /// The first of the addresses.
  private static func first(_ text: [UInt8], _ sets: [ItemSet]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for set in sets {
      result += text[position..<set.range.lowerBound] + Array(set.first.utf8)
      position = set.range.upperBound
    }
    return result + text[position...]
  }

  private static func count(_ sets: [ItemSet]) -> Int? {
    var count = 1
    for set in sets {
      let (product, overflow) = count.multipliedReportingOverflow(by: set.count)
      if overflow { return nil }
      count = product
    }
    return count
  }
}

/// What is said of sets of addresses.
enum URLSetSentences {
  static let addresses = LocalizedSentence(
    english: "{code} stands for {n} addresses, all of which are requested.",
    korean: "{code}은(는) 주소 {n}개를 나타내며 모두 요청합니다.")
  static let range = LocalizedSentence(
    english: "{code} stands for {a} to {b}, each in its turn.", korean: "{code}은(는) {a}부터 {b}까지를 차례로 나타냅니다.")
  static let rangeWithStep = LocalizedSentence(
    english: "{code} stands for {a} to {b} in steps of {step}, each in its turn.",
    korean: "{code}은(는) {a}부터 {b}까지를 {step}씩 건너뛰며 차례로 나타냅니다.")
  static let list = LocalizedSentence(
    english: "{code} stands for each of these in its turn: {items}.", korean: "{code}은(는) 다음을 차례로 나타냅니다: {items}.")
}
