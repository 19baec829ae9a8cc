extension PerlReader {
  /// `m//`, `s///`, `tr///`, `q()`, `qq()` and `qw()`.
  mutating func quoteLike(_ name: String, _ start: Int) -> PerlExpression? {
    scanner.position += name.utf8.count
    let place = scanner.position
    skipBlanks()
    guard let sign = scanner.peek, sign < 0x80, !ValueScanner.isNameByte(sign), !",;)".utf8.contains(sign),
      sign != UInt8(ascii: "=") || scanner.peek(1) != UInt8(ascii: ">"),
      place == scanner.position || sign != UInt8(ascii: "#")
    else { return nil }
    switch name {
    case "q", "qq": return quoted(isFilled: name == "qq").map { made(.text($0), start) }
    case "qw": return words(start)
    case "m": return match(start)
    case "s": return substitution(start)
    default: return transliteration(start)
    }
  }

  /// What stands between two signs, which are passed.
  mutating func delimited() -> (range: Range<Int>, sign: UInt8)? {
    guard let open = scanner.next() else { return nil }
    let close = Self.closing(open)
    let start = scanner.position
    var nested = 0
    while let byte = scanner.next() {
      if byte == UInt8(ascii: "\\") {
        scanner.position += 1
      } else if byte == close, nested == 0 {
        return (start..<(scanner.position - 1), open)
      } else if byte == close {
        nested -= 1
      } else if byte == open {
        nested += 1
      }
    }
    return nil
  }

  private static func closing(_ sign: UInt8) -> UInt8 {
    switch sign {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    default: sign
    }
  }

  /// The second part of `s` and `tr`.
  private mutating func second(after sign: UInt8) -> Range<Int>? {
    if Self.closing(sign) != sign {
      skipBlanks()
      return delimited()?.range
    }
    scanner.position -= 1
    return delimited()?.range
  }

  private mutating func flags(_ allowed: String) -> String? {
    let letters = scanner.skip(while: ValueScanner.isNameByte)
    let text = scanner.text(letters)
    return text.utf8.allSatisfy(allowed.utf8.contains) ? text : nil
  }

  mutating func match(_ start: Int) -> PerlExpression? {
    guard let (pattern, sign) = delimited(), sign != UInt8(ascii: "'"), let flags = flags("igmso"), !pattern.isEmpty,
      isPattern(pattern)
    else { return nil }
    return made(
      .match(PerlMatch(pattern: pattern, flags: flags, range: start..<scanner.position), of: nil, isNegated: false),
      start)
  }

  /// Whether a pattern is one that can be read, or one that variables complete.
  private func isPattern(_ range: Range<Int>) -> Bool {
    let text = Array(bytes[range])
    return text.count <= RegexLanguage.longest
      && (PerlPatterns.isFilled(text) || RegexReader.read(text, .perl, isGNU: true) != nil)
  }

  private mutating func substitution(_ start: Int) -> PerlExpression? {
    guard let (pattern, sign) = delimited(), sign != UInt8(ascii: "'"), !pattern.isEmpty, isPattern(pattern),
      let replacement = second(after: sign), let flags = flags("igmsoer"), flags.filter({ $0 == "e" }).count < 2
    else { return nil }
    let puts: PerlSubstitution.Replacement
    if flags.contains("e") {
      guard let value = Self.expression(bytes, replacement, depth: depth) else { return nil }
      puts = .value(value)
    } else {
      guard let pieces = pieces(replacement, sign: sign) else { return nil }
      puts = .text(pieces)
    }
    let substitution = PerlSubstitution(pattern: pattern, replacement: replacement, puts: puts, flags: flags)
    return made(.substitution(substitution, of: nil), start)
  }

  private mutating func transliteration(_ start: Int) -> PerlExpression? {
    guard let (from, sign) = delimited(), !from.isEmpty, let to = second(after: sign), let flags = flags("cdsr"),
      CharacterList.read(bytes[from], .perl) != nil, CharacterList.read(bytes[to], .perl) != nil
    else {
      return nil
    }
    return made(.transliteration(PerlTransliteration(from: from, to: to, flags: flags), of: nil), start)
  }

  private mutating func words(_ start: Int) -> PerlExpression? {
    guard let (range, _) = delimited(), !bytes[range].contains(UInt8(ascii: "\\")) else { return nil }
    let words = bytes[range].split { " \t\n\r".utf8.contains($0) }
    let items = words.map {
      PerlExpression(
        kind: .text([.text(String(decoding: $0, as: UTF8.self))]), range: $0.startIndex..<$0.endIndex)
    }
    return made(.list(items), start)
  }

  // MARK: - Texts

  mutating func quoted(isFilled: Bool) -> [PerlExpression.Piece]? {
    guard let (range, sign) = delimited() else { return nil }
    if isFilled { return pieces(range, sign: sign) }
    guard !bytes[range].contains(UInt8(ascii: "\\")) else { return nil }
    return [.text(scanner.text(range))]
  }

  /// The pieces of a text in which variables are filled in.
  func pieces(_ range: Range<Int>, sign: UInt8) -> [PerlExpression.Piece]? {
    var inner = PerlReader(scanner: ValueScanner(Array(bytes[..<range.upperBound])), depth: depth + 1)
    guard inner.depth < Self.deepestNesting else { return nil }
    inner.scanner.position = range.lowerBound
    var output: [PerlExpression.Piece] = []
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { output.append(.text(String(decoding: text, as: UTF8.self))) }
      text = []
    }
    while let byte = inner.scanner.peek {
      let start = inner.scanner.position
      switch byte {
      case UInt8(ascii: "\\"):
        inner.scanner.position += 1
        guard let escaped = inner.scanner.next() else { return nil }
        if "ULEul".utf8.contains(escaped) {
          flush()
          output.append(.letterCase(escaped))
        } else if let meant = Self.escape(escaped) {
          text.append(meant)
        } else {
          return nil
        }
      case UInt8(ascii: "$"), UInt8(ascii: "@"):
        guard let value = inner.filledIn() else {
          let next = inner.scanner.peek(1)
          // A lone sign is itself; anything else is not known.
          guard inner.scanner.position == start, byte == UInt8(ascii: "@"), next.map(Self.isLoneAfterAt) ?? true else {
            return nil
          }
          text.append(byte)
          inner.scanner.position = start + 1
          continue
        }
        flush()
        output.append(.value(value))
      default:
        text.append(byte)
        inner.scanner.position += 1
      }
    }
    flush()
    return output
  }

  private static func isLoneAfterAt(_ byte: UInt8) -> Bool {
    byte < 0x80 && !ValueScanner.isNameByte(byte) && !"{$:-+".utf8.contains(byte)
  }

  private static func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    case UInt8(ascii: "r"): UInt8(ascii: "\r")
    case UInt8(ascii: "e"): 0x1B
    default: byte < 0x80 && !ValueScanner.isNameByte(byte) ? byte : nil
    }
  }

  /// A variable inside a text; nil, with nothing passed, where none stands there.
  private mutating func filledIn() -> PerlExpression? {
    let start = scanner.position
    guard let sigil = scanner.next() else { return nil }
    let isBraced = scanner.peek == UInt8(ascii: "{")
    if isBraced { scanner.position += 1 }
    var name = peekName()
    if let name { scanner.position += name.utf8.count }
    if name == nil, sigil == UInt8(ascii: "$") {
      if let digit = scanner.peek, ValueScanner.isDigit(digit) {
        name = scanner.text(scanner.skip(while: ValueScanner.isDigit))
      } else if !isBraced, scanner.take("&") {
        name = "&"
      } else if !isBraced, scanner.take(".") {
        name = "."
      }
    }
    guard let name, !isBraced || scanner.take("}"),
      !(scanner.peek == UInt8(ascii: ":") && scanner.peek(1) == UInt8(ascii: ":"))
    else {
      scanner.position = start
      return nil
    }
    if scanner.peek == UInt8(ascii: "-"), scanner.peek(1) == UInt8(ascii: ">") { scanner.position += 1; return nil }
    if sigil == UInt8(ascii: "@") {
      if let next = scanner.peek, "[{".utf8.contains(next) { return nil }
      return made(.array(name), start)
    }
    if isBraced { return made(.scalar(name), start) }
    return subscripted(name, start)
  }
}
