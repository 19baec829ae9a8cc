/// What must be known of a pattern and its replacement before they are explained.
enum SedPattern {
  /// How many groups a pattern has.
  static func groupCount(_ pattern: ArraySlice<UInt8>, isExtended: Bool) -> Int {
    var count = 0
    var index = pattern.startIndex
    while index < pattern.endIndex {
      switch pattern[index] {
      case UInt8(ascii: "\\"):
        index += 1
        if !isExtended, index < pattern.endIndex, pattern[index] == UInt8(ascii: "(") { count += 1 }
      case UInt8(ascii: "(") where isExtended: count += 1
      case UInt8(ascii: "["): index = endOfSet(pattern, index)
      default: break
      }
      index += 1
    }
    return count
  }

  /// The place of the `]` that closes a set.
  private static func endOfSet(_ pattern: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    if index < pattern.endIndex, pattern[index] == UInt8(ascii: "^") { index += 1 }
    if index < pattern.endIndex, pattern[index] == UInt8(ascii: "]") { index += 1 }
    while index < pattern.endIndex, pattern[index] != UInt8(ascii: "]") {
      let next = index + 1
      if pattern[index] == UInt8(ascii: "["), next < pattern.endIndex, ".:=".utf8.contains(pattern[next]) {
        let kind = pattern[next]
        index += 2
        while index + 1 < pattern.endIndex, pattern[index] != kind || pattern[index + 1] != UInt8(ascii: "]") {
          index += 1
        }
        index += 1
      }
      index += 1
    }
    return index
  }

  /// Where in a line a pattern of plain text must stand.
  enum Place {
    case anywhere, start, end
  }

  /// A pattern that is plain text, perhaps at an end of the line: `^a`, `\.$`; nil for others.
  static func anchored(_ pattern: ArraySlice<UInt8>, isExtended: Bool) -> (text: String, place: Place)? {
    var rest = pattern
    var place = Place.anywhere
    if rest.first == UInt8(ascii: "^") {
      place = .start
      rest = rest.dropFirst()
    } else if rest.last == UInt8(ascii: "$"), !rest.dropLast().reversed().starts(with: [UInt8(ascii: "\\")]) {
      place = .end
      rest = rest.dropLast()
    }
    let special = Set(isExtended ? ".*[]^$+?(){}|".utf8 : ".*[]^$".utf8)
    var text: [UInt8] = []
    var isEscaped = false
    for byte in rest {
      if isEscaped {
        // A sign after a backslash stands for itself where it would be special without one, or ends the pattern.
        guard special.contains(byte) || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "/") else { return nil }
        text.append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        guard !special.contains(byte) else { return nil }
        text.append(byte)
      }
    }
    return text.isEmpty || isEscaped ? nil : (String(decoding: text, as: UTF8.self), place)
  }

  /// The highest group that a replacement names.
  static func highestReference(_ replacement: ArraySlice<UInt8>) -> Int {
    var highest = 0
    var isEscaped = false
    for byte in replacement {
      if isEscaped, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte) { highest = max(highest, Int(byte) - 0x30) }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    return highest
  }

  /// The characters of a list of `y`; nil where a backslash has no known meaning.
  static func characters(_ list: ArraySlice<UInt8>, _ sign: UInt8, isGNU: Bool) -> String? {
    var output: [UInt8] = []
    var index = list.startIndex
    while index < list.endIndex {
      let byte = list[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < list.endIndex else {
        output.append(byte)
        continue
      }
      let next = list[index]
      index += 1
      switch next {
      case UInt8(ascii: "\\"), sign: output.append(next)
      case UInt8(ascii: "n"): output.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t") where isGNU: output.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "r") where isGNU: output.append(UInt8(ascii: "\r"))
      default: return nil
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
