package import ShellGrammar

/// A word after quote removal, byte by byte with its place in the source; what the shell expands stays as written.
package struct ArgumentText: Sendable {
  /// The bytes.
  package private(set) var bytes: [UInt8] = []
  /// The word itself.
  package let word: Word
  /// Whether the shell leaves the word as it is.
  package private(set) var isLiteral = true
  /// Whether any of it is quoted.
  package private(set) var isQuoted = false

  private var starts: [Int] = []
  private var ends: [Int] = []
  private var expanded: [Range<Int>] = []
  private var replaced: [Range<Int>] = []

  /// Reads a word of `script`.
  package init(_ word: Word, in script: ParsedScript) {
    self.word = word
    for part in word.parts { append(part, script) }
  }

  /// The text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing but signs of a pattern keeps it from being literal: it stays as typed where no file fits.
  package var isReadAsTyped: Bool {
    word.parts.allSatisfy { part in
      switch part {
      case .literal, .escaped, .singleQuoted, .glob: true
      default: false
      }
    }
  }

  /// Whether it begins as a URL does: no file has such a name.
  package var isURL: Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: ":")), end > 0, bytes[(end + 1)...].starts(with: "//".utf8)
    else { return false }
    return bytes[..<end].allSatisfy { (0x61...0x7A).contains($0 | 0x20) } && !isExpanded(end)
  }

  /// The text of some bytes.
  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether the byte at `offset` comes from an expansion.
  package func isExpanded(_ offset: Int) -> Bool {
    var low = 0
    var high = expanded.count
    while low < high {
      let middle = (low + high) / 2
      if expanded[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < expanded.count && expanded[low].contains(offset)
  }

  /// Whether the byte at `offset` belongs to what the shell puts a value in the place of: `${A:-b}`, `$(…)`.
  package func isReplaced(_ offset: Int) -> Bool { replaced.contains { $0.contains(offset) } }

  /// The expansions in some bytes; nil where one stands in them only in part.
  package func expansions(in range: Range<Int>) -> [Range<Int>]? {
    let touching = expanded.filter { $0.overlaps(range) }
    return touching.allSatisfy { range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound }
      ? touching : nil
  }

  /// Where some bytes stand, with the quotes around them.
  package func outerRange(_ range: Range<Int>) -> SourceRange {
    let start = range.lowerBound == 0 ? word.range.start : ends[range.lowerBound - 1]
    let end = range.upperBound >= bytes.count ? word.range.end : ends[max(range.lowerBound, range.upperBound - 1)]
    return SourceRange(start, max(start, end))
  }

  /// Where some bytes stand, without quotes around them.
  package func innerRange(_ range: Range<Int>) -> SourceRange {
    guard !range.isEmpty, range.upperBound <= bytes.count else {
      let place = range.lowerBound < bytes.count ? starts[range.lowerBound] : ends.last ?? word.range.end
      return SourceRange(place, place)
    }
    return SourceRange(starts[range.lowerBound], ends[range.upperBound - 1])
  }

  private mutating func append(_ part: WordPart, _ script: ParsedScript) {
    switch part {
    case .literal(let text, let range): appendExactly(Array(text.utf8), range, offset: 0)
    case .escaped(let text, let range):
      isQuoted = true
      appendExactly(Array(text.utf8), range, offset: range.count)
    case .singleQuoted(let text, let range):
      isQuoted = true
      appendExactly(Array(text.utf8), SourceRange(range.start + 1, range.end - 1), offset: 0)
    case .doubleQuoted(let parts, _, _):
      isQuoted = true
      for part in parts { append(part, script) }
    case .ansiCQuoted(let raw, let value, let range):
      isQuoted = true
      appendExactly(value, SourceRange(range.start + 2, range.end - 1), offset: Array(raw.utf8) == value ? 0 : 1)
    default:
      isLiteral = false
      let text = Array(script.text(in: part.range).utf8)
      expanded.append(bytes.count..<(bytes.count + text.count))
      if part.isReplaced { replaced.append(bytes.count..<(bytes.count + text.count)) }
      appendExactly(text, part.range, offset: 0)
    }
  }

  /// Appends bytes that stand one by one in `range`, or, where they are written otherwise, all in the whole of it.
  private mutating func appendExactly(_ text: [UInt8], _ range: SourceRange, offset: Int) {
    let isExact = offset == 0 && text.count == range.count
    for index in text.indices {
      starts.append(isExact ? range.start + index : range.start)
      ends.append(isExact ? range.start + index + 1 : range.end)
    }
    bytes += text
  }
}

extension WordPart {
  /// Whether the shell puts a value in its place.
  fileprivate var isReplaced: Bool {
    switch self {
    case .parameter, .commandSubstitution, .arithmetic, .processSubstitution: true
    default: false
    }
  }
}
