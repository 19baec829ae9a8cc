/// The flags that one line of an option list names: `-n, --lines=[-]NUM`.
struct OptionLine {
  var spellings: [String] = []
  var argument: FlagArgument = .none
  /// Whether its argument is written to the flag itself: `--name=value`.
  private(set) var hasAttachedArgument = false
  /// Where the flags end and a description on the same line begins.
  var end = 0

  private let bytes: [UInt8]
  private var position: Int

  /// Where values begin that are written to their flag: `-Cchanges`.
  private let values: [Int]

  /// Reads the flags in `bytes` from `start`; nil where none stands there.
  init?(_ bytes: [UInt8], from start: Int, values: [Int] = []) {
    self.bytes = bytes
    self.values = values
    position = start
    repeat {
      guard readFlag() else { break }
      end = position
    } while skipDivider()
    if spellings.isEmpty { return nil }
  }

  private func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func isFollowed(by text: StaticString) -> Bool {
    for index in 0..<text.utf8CodeUnitCount where byte(position + index) != text.utf8Start[index] { return false }
    return true
  }

  private mutating func readFlag() -> Bool {
    var prefixes = ["-"]
    var start = position
    if isFollowed(by: "+|-") || isFollowed(by: "-|+") {
      prefixes = ["-", "+"]
      start += 3
    } else if byte(start) == UInt8(ascii: "+") {
      prefixes = ["+"]
      start += 1
    } else if byte(start) == UInt8(ascii: "-") {
      start += 1
      if byte(start) == UInt8(ascii: "-") {
        prefixes = ["--"]
        start += 1
      }
    } else {
      return false
    }
    position = start
    let negatable = skipNegation()
    let nameStart = position
    while let next = byte(position), Self.isNameByte(next, isFirst: position == nameStart) {
      if position > nameStart, values.contains(position) { break }
      position += 1
    }
    while position > nameStart + 1, byte(position - 1) == UInt8(ascii: ".") || byte(position - 1) == UInt8(ascii: ":") {
      position -= 1
    }
    guard position > nameStart || prefixes == ["--"] else { return false }
    let name = String(decoding: bytes[nameStart..<position], as: UTF8.self)
    spellings += prefixes.map { $0 + name }
    if let negation = negatable { spellings += prefixes.map { $0 + negation + name } }
    readArgument()
    return true
  }

  /// `[no-]` or `[no]` before a name.
  private mutating func skipNegation() -> String? {
    for (text, negation): (StaticString, String) in [("[no-]", "no-"), ("[no]", "no"), ("(no-)", "no-")]
    where isFollowed(by: text) {
      position += text.utf8CodeUnitCount
      return negation
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "$"),
      UInt8(ascii: "^"),
      UInt8(ascii: "~"):
      isFirst
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "+"): !isFirst
    default: false
    }
  }

  /// What follows a name: `=VALUE`, `[=VALUE]`, `[VALUE]`, `<value>`, ` VALUE` before a divider or the line's end.
  private mutating func readArgument() {
    guard let next = byte(position) else { return }
    if values.contains(position), Self.isNameByte(next, isFirst: true) {
      hasAttachedArgument = true
      return take(.required(readName()))
    }
    switch next {
    case UInt8(ascii: "["):
      // `-c[:stream] codec`: what narrows the flag comes before its value.
      if byte(position + 1) == UInt8(ascii: ":") {
        _ = readBracketed()
        return readArgument()
      }
      let name = readBracketed()
      hasAttachedArgument = true
      if name != "no" { take(.attached(name)) }
    case UInt8(ascii: "="):
      position += 1
      hasAttachedArgument = true
      let name = readName()
      // `--force=false` shows what holds without the flag, which needs no value.
      take(name == "false" || name == "true" ? .attached("VALUE") : .required(name))
    case UInt8(ascii: "<"):
      hasAttachedArgument = true
      take(.required(readName()))
    case UInt8(ascii: " "):
      guard let after = byte(position + 1), after != UInt8(ascii: " "), !isDivider(at: position + 1),
        after != UInt8(ascii: "(")
      else { return }
      // `-l [-n]`: another flag.
      if after == UInt8(ascii: "["), isFlagStart(position + 2), byte(position + 3) != UInt8(ascii: "|") { return }
      let mark = position
      position += 1
      // A sign of negation that may come before the value.
      if isFollowed(by: "[!] ") { position += 4 }
      if byte(position) == UInt8(ascii: "[") {
        let name = readBracketed()
        // `[-|+]n`: a sign before a value that must follow.
        if let next = byte(position), Self.isNameByte(next, isFirst: true) {
          take(.required(readName()))
        } else {
          take(.optional(name))
        }
      } else if after == UInt8(ascii: "=") {
        position += 1
        take(.required(readName()))
      } else {
        take(.required(readName()))
      }
      if position == mark + 1 { position = mark }
    default: break
    }
    while byte(position) == UInt8(ascii: "[") || byte(position) == UInt8(ascii: ".") {
      if byte(position) == UInt8(ascii: "[") { _ = readBracketed() } else { position += 1 }
    }
  }

  /// Keeps the first argument that names something: a short flag shares the value of its long form.
  private mutating func take(_ other: FlagArgument) {
    if argument == .none { argument = other }
  }

  private mutating func readBracketed() -> String {
    let start = position
    var depth = 0
    while let next = byte(position) {
      if next == UInt8(ascii: "[") { depth += 1 }
      if next == UInt8(ascii: "]") { depth -= 1 }
      position += 1
      if depth == 0 { break }
    }
    return Self.bareName(bytes[start..<position])
  }

  private mutating func readName() -> String {
    let start = position
    var depth = 0
    while let next = byte(position) {
      if next == UInt8(ascii: "<") || next == UInt8(ascii: "[") || next == UInt8(ascii: "{") { depth += 1 }
      if next == UInt8(ascii: ">") || next == UInt8(ascii: "]") || next == UInt8(ascii: "}") { depth -= 1 }
      let ends = next == UInt8(ascii: " ") || next == UInt8(ascii: ",")
      if depth <= 0, ends { break }
      if depth > 0, next == UInt8(ascii: " "), byte(position + 1) == UInt8(ascii: " ") { break }
      position += 1
    }
    return Self.bareName(bytes[start..<position])
  }

  /// Whether the last byte closes a bracket that is opened in `name`: `user[:group]`.
  private static func closes(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.last == UInt8(ascii: "]") || name.last == UInt8(ascii: ">") else { return false }
    let opening = name.last == UInt8(ascii: "]") ? UInt8(ascii: "[") : UInt8(ascii: "<")
    return name.filter { $0 == opening }.count == name.filter { $0 == name.last }.count && name.contains(opening)
  }

  private static func bareName(_ bytes: ArraySlice<UInt8>) -> String {
    let marks = Array("[]<>=,:;".utf8)
    var slice = bytes
    while let first = slice.first, marks.contains(first) { slice = slice.dropFirst() }
    while let last = slice.last, marks.contains(last), !Self.closes(slice) { slice = slice.dropLast() }
    // A default instead of a name: `--size=500`, `--output=''`.
    let isName = slice.first.map { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 >= 0x80 || slice.count == 1 } ?? false
    return !isName ? "VALUE" : String(decoding: slice, as: UTF8.self)
  }

  /// Goes past `, `, ` | `, `/` or ` or ` when another flag follows.
  private mutating func skipDivider() -> Bool {
    var next = position
    if byte(next) == UInt8(ascii: " "), isFlagStart(next + 1) {
      position = next + 1
      return true
    }
    while byte(next) == UInt8(ascii: " ") { next += 1 }
    guard isDivider(at: next) else { return false }
    switch byte(next) {
    case UInt8(ascii: "o"): next += 2
    case UInt8(ascii: "a"): next += 3
    default: next += 1
    }
    while byte(next) == UInt8(ascii: " ") { next += 1 }
    guard isFlagStart(next) else { return false }
    position = next
    return true
  }

  private func isDivider(at offset: Int) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "/"): true
    case UInt8(ascii: "o"): byte(offset + 1) == UInt8(ascii: "r") && byte(offset + 2) == UInt8(ascii: " ")
    case UInt8(ascii: "a"):
      byte(offset + 1) == UInt8(ascii: "n") && byte(offset + 2) == UInt8(ascii: "d")
        && byte(offset + 3) == UInt8(ascii: " ")
        && isFlagStart(offset + 4)
    default: isFlagStart(offset)
    }
  }

  private func isFlagStart(_ offset: Int) -> Bool {
    guard let first = byte(offset), let second = byte(offset + 1) else { return false }
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else { return false }
    return second == UInt8(ascii: "-") || second == UInt8(ascii: "[") || second == UInt8(ascii: "|")
      || Self.isNameByte(second, isFirst: true)
  }
}
