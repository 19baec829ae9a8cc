import ShellGrammar

/// The words that a word with `{a,b}` or `{1..3}` in it is written out as.
enum BraceWords {
  /// More words than these are not listed.
  private static let most = 24

  /// All words; nil where there is nothing to write out, where a part is decided at run time, or where they are many.
  static func all(of parts: [WordPart], literal: (WordPart) -> String?) -> [String]? {
    guard parts.contains(where: { if case .brace = $0 { true } else { false } }) else { return nil }
    guard let words = texts(parts, literal), words.count <= most else { return nil }
    return words.filter { !$0.isEmpty }.isEmpty ? nil : words.filter { !$0.isEmpty }
  }

  private static func texts(_ parts: [WordPart], _ literal: (WordPart) -> String?) -> [String]? {
    var words = [""]
    for part in parts {
      guard let pieces = texts(part, literal), words.count * pieces.count <= most else { return nil }
      words = words.flatMap { word in pieces.map { word + $0 } }
    }
    return words
  }

  private static func texts(_ part: WordPart, _ literal: (WordPart) -> String?) -> [String]? {
    guard case .brace(let node) = part else { return literal(part).map { [$0] } }
    switch node.form {
    case .alternatives(let alternatives):
      var words: [String] = []
      for parts in alternatives {
        guard let texts = texts(parts, literal) else { return nil }
        words += texts
      }
      return words
    case .sequence(let first, let last, let step): return sequence(first, last, step)
    }
  }

  private static func sequence(_ first: String, _ last: String, _ step: String?) -> [String]? {
    guard let distance = step.map({ Int($0) }) ?? 1, distance != Int.min else { return nil }
    if let start = Int(first), let end = Int(last) {
      let width = isPadded(first) || isPadded(last) ? max(first.utf8.count, last.utf8.count) : 0
      return numbers(start, end, abs(distance)).map { $0.map { padded($0, width) } }
    }
    guard let start = letter(first), let end = letter(last), start & 0x20 == end & 0x20 else { return nil }
    return numbers(start, end, abs(distance)).map { $0.map { String(decoding: [UInt8($0)], as: UTF8.self) } }
  }

  /// A letter's byte.
  private static func letter(_ text: String) -> Int? {
    guard text.utf8.count == 1, let byte = text.utf8.first, text.unicodeScalars.first?.properties.isAlphabetic == true
    else { return nil }
    return Int(byte)
  }

  /// The numbers from one end to the other; nil where they are many.
  private static func numbers(_ start: Int, _ end: Int, _ step: Int) -> [Int]? {
    let distance = max(step, 1)
    let (span, overflows) = end.subtractingReportingOverflow(start)
    guard !overflows, span.magnitude / UInt(distance) < UInt(most) else { return nil }
    return Array(stride(from: start, through: end, by: start <= end ? distance : -distance))
  }

  private static func isPadded(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return digits.utf8.count > 1 && digits.utf8.first == UInt8(ascii: "0")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    return sign + String(repeating: "0", count: max(0, width - sign.utf8.count - digits.utf8.count)) + digits
  }
}
