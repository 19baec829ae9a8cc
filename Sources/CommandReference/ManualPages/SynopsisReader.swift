/// Reads the flags of a synopsis: `[-qv] [-c config] [--name=value]`.
struct SynopsisReader {
  private let bytes: [UInt8]

  /// Reads `lines` as one text.
  init(_ lines: some Sequence<PageLine>) {
    var bytes: [UInt8] = []
    for line in lines where !line.isBlank {
      // A word that is broken at a dash stays broken: nothing is joined that may be two flags.
      bytes += line.bytes[line.indent...]
      bytes.append(UInt8(ascii: " "))
    }
    self.bytes = bytes
  }

  /// Each flag without a sentence; of `[-abc]` each letter, where `isCluster` says that it is one.
  func flags(isCluster: (_ letters: Substring) -> Bool) -> [ManualFlag] {
    var found: [ManualFlag] = []
    var seen: Set<String> = []
    func add(_ spellings: [String], _ argument: FlagArgument) {
      let fresh = spellings.filter { seen.insert($0).inserted }
      if !fresh.isEmpty { found.append(ManualFlag(spellings: fresh, argument: argument, sentence: "")) }
    }
    var depth = 0
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ")"): depth -= 1
      default: break
      }
      guard isFlag(at: position), let end = endOfPart(position), let option = OptionLine(part(position, end), from: 0)
      else {
        position += 1
        continue
      }
      let name = option.spellings.first?.dropFirst() ?? ""
      let isWord =
        option.spellings.count == 1 && name.utf8.count > 1 && !name.hasPrefix("-") && option.argument == .none
      if isWord, isCluster(name) {
        for letter in name { add(["-" + String(letter)], .none) }
      } else {
        // Outside brackets the next word may as well be an operand.
        let argument = depth > 0 || option.hasAttachedArgument ? option.argument : .none
        for group in Self.groups(option.spellings) { add(group, argument) }
      }
      position += max(1, option.end)
    }
    return found
  }

  private func isFlag(at position: Int) -> Bool {
    guard bytes[position] == UInt8(ascii: "-"), position + 1 < bytes.count else { return false }
    guard position > 0 else { return true }
    switch bytes[position - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "|"),
      UInt8(ascii: ","), UInt8(ascii: "/"):
      return true
    default: return false
    }
  }

  /// Where the brackets around `position` close, or a `|` divides them.
  private func endOfPart(_ position: Int) -> Int? {
    var depth = 0
    var end = position
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ")"):
        depth -= 1
        if depth < 0 { return end }
      // Blanks around it divide flags; none, spellings: `-w|--workspace <name>`.
      case UInt8(ascii: "|") where depth == 0 && (end + 1 == bytes.count || bytes[end + 1] != UInt8(ascii: "-")):
        return end
      default: break
      }
      end += 1
      if end - position > 200 { break }
    }
    return end
  }

  private func part(_ start: Int, _ end: Int) -> [UInt8] {
    var part = Array(bytes[start..<end])
    while part.last == UInt8(ascii: " ") { part.removeLast() }
    return part
  }

  /// `-A, --ascii, -G, --vt100` are two flags: a short spelling after a long one is another flag's.
  private static func groups(_ spellings: [String]) -> [[String]] {
    var groups: [[String]] = []
    for spelling in spellings {
      let isLong = spelling.hasPrefix("--")
      if !isLong, groups.last?.last?.hasPrefix("--") == true || groups.isEmpty {
        groups.append([spelling])
      } else if groups.isEmpty {
        groups.append([spelling])
      } else {
        groups[groups.count - 1].append(spelling)
      }
    }
    return groups
  }
}
