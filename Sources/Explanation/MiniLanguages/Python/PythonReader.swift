/// Cuts a short program of Python into its statements, and expressions into their pieces, without running ahead of itself:
/// what it is not sure of is nil.
enum PythonReader {
  /// The statements of a program of one-line statements; nil where brackets or quotes do not close, or lines are indented.
  static func statements(_ bytes: [UInt8]) -> [Range<Int>]? {
    guard let cuts = cuts(bytes, 0..<bytes.count, at: [UInt8(ascii: ";"), UInt8(ascii: "\n")]) else { return nil }
    var statements: [Range<Int>] = []
    for (index, range) in cuts.enumerated() {
      let trimmed = self.trimmed(bytes, range)
      guard !trimmed.isEmpty else { continue }
      let isIndented =
        index > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "\n") && isBlank(bytes[range.lowerBound])
      if isIndented || bytes[trimmed.lowerBound] == UInt8(ascii: "#") { return nil }
      statements.append(trimmed)
    }
    return statements.isEmpty ? nil : statements
  }

  /// The pieces between some signs that stand outside brackets and quotes.
  static func cuts(_ bytes: [UInt8], _ range: Range<Int>, at signs: Set<UInt8>) -> [Range<Int>]? {
    var pieces: [Range<Int>] = []
    var closers: [UInt8] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard let end = endOfText(bytes, index, range.upperBound) else { return nil }
        index = end - 1
      case UInt8(ascii: "("): closers.append(UInt8(ascii: ")"))
      case UInt8(ascii: "["): closers.append(UInt8(ascii: "]"))
      case UInt8(ascii: "{"): closers.append(UInt8(ascii: "}"))
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        guard closers.popLast() == byte else { return nil }
      default:
        if closers.isEmpty, signs.contains(byte) {
          pieces.append(start..<index)
          start = index + 1
        }
      }
      index += 1
    }
    guard closers.isEmpty else { return nil }
    return pieces + [start..<range.upperBound]
  }

  /// Where a text in quotes ends; nil where it does not, or stands between three quotes.
  private static func endOfText(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let quote = bytes[start]
    if start + 2 < limit, bytes[start + 1] == quote, bytes[start + 2] == quote { return nil }
    var index = start + 1
    while index < limit {
      if bytes[index] == quote { return index + 1 }
      if bytes[index] == UInt8(ascii: "\n") { return nil }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// A range without the blanks around it.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isBlank(bytes[first]) { range = (first + 1)..<range.upperBound }
    while let last = range.last, isBlank(bytes[last]) { range = range.lowerBound..<last }
    return range
  }

  /// The function and the arguments of a call that fills the range: `print(x, y)`.
  static func call(_ bytes: [UInt8], _ range: Range<Int>) -> (name: String, arguments: [Range<Int>])? {
    guard range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: ")"),
      let open = bytes[range].firstIndex(of: UInt8(ascii: "(")), open > range.lowerBound,
      isName(bytes[range.lowerBound..<open]),
      let arguments = cuts(bytes, (open + 1)..<(range.upperBound - 1), at: [UInt8(ascii: ",")])
    else { return nil }
    let name = String(decoding: bytes[range.lowerBound..<open], as: UTF8.self)
    return (name, arguments.map { trimmed(bytes, $0) }.filter { !$0.isEmpty })
  }

  /// What stands before a last `[…]`, and what is in it.
  static func subscripted(_ bytes: [UInt8], _ range: Range<Int>) -> (base: Range<Int>, key: Range<Int>)? {
    guard range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "]") else { return nil }
    var open = range.upperBound - 2
    while open > range.lowerBound {
      let key = (open + 1)..<(range.upperBound - 1)
      if bytes[open] == UInt8(ascii: "["), !key.isEmpty, cuts(bytes, key, at: []) != nil {
        return (range.lowerBound..<open, trimmed(bytes, key))
      }
      open -= 1
    }
    return nil
  }

  /// What a list that is built by one loop is made of: `[body for name in source if condition]`.
  struct Comprehension {
    var body: Range<Int>
    var name: Range<Int>
    var source: Range<Int>
    var condition: Range<Int>?
  }

  /// Reads a list that is built by one loop; nil for any other.
  static func comprehension(_ bytes: [UInt8], _ range: Range<Int>) -> Comprehension? {
    guard range.count > 2, bytes[range.lowerBound] == UInt8(ascii: "["),
      bytes[range.upperBound - 1] == UInt8(ascii: "]"),
      let words = cuts(bytes, (range.lowerBound + 1)..<(range.upperBound - 1), at: [UInt8(ascii: " ")])
    else { return nil }
    func places(_ word: String) -> [Int] { words.indices.filter { bytes[words[$0]].elementsEqual(word.utf8) } }
    let (loops, sources, conditions) = (places("for"), places("in"), places("if"))
    guard loops.count == 1, loops[0] > 0, sources.first == loops[0] + 2, sources.count == 1 || conditions.count == 1,
      isName(bytes[words[loops[0] + 1]]), conditions.count <= 1, places("else").isEmpty
    else { return nil }
    let end = conditions.first ?? words.count
    guard end > sources[0] + 1, conditions.isEmpty || end + 1 < words.count else { return nil }
    func span(_ first: Int, _ last: Int) -> Range<Int> {
      trimmed(bytes, words[first].lowerBound..<words[last].upperBound)
    }
    return Comprehension(
      body: span(0, loops[0] - 1), name: words[loops[0] + 1], source: span(sources[0] + 1, end - 1),
      condition: conditions.isEmpty ? nil : span(end + 1, words.count - 1))
  }

  /// The text of a literal in plain quotes.
  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    guard range.count > 1, let quote = bytes[range].first, [UInt8(ascii: "'"), UInt8(ascii: "\"")].contains(quote),
      endOfText(bytes, range.lowerBound, range.upperBound) == range.upperBound
    else { return nil }
    return String(decoding: bytes[(range.lowerBound + 1)..<(range.upperBound - 1)], as: UTF8.self)
  }

  /// Whether the bytes are a name, perhaps with dots in it.
  static func isName(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { ValueScanner.isNameByte($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }
}
