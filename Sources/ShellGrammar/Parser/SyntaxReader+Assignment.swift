extension SyntaxReader {
  /// Reads `name=value`, `name[i]=value`, `name+=value` or `name=(…)`; nil where none begins here.
  mutating func readAssignment() -> Assignment? {
    let start = position
    guard let nameEnd = nameEnd(from: start) else { return nil }
    var subscriptEnd: Int?
    var sign = nameEnd
    if byte(at: sign) == .openBracket {
      guard let close = scanForCloser(.closeBracket, of: .openBracket, from: sign + 1) else { return nil }
      subscriptEnd = close
      sign = close + 1
    }
    let isAppend = byte(at: sign) == .plus
    if isAppend { sign += 1 }
    guard byte(at: sign) == .equals else { return nil }
    var index: Word?
    if let subscriptEnd {
      position = nameEnd + 1
      index = readLimitedWord(.subscript, upTo: subscriptEnd)
    }
    position = sign + 1
    let value = readAssignedValue()
    return Assignment(
      name: text.string(start, nameEnd), index: index, isAppend: isAppend, value: value,
      range: text.range(start, position))
  }

  /// The end of the variable's name that begins at `start`, or nil where none does.
  func nameEnd(from start: Int) -> Int? {
    guard byte(at: start).isNameStart else { return nil }
    var stop = start + 1
    while byte(at: stop).isNameByte { stop += 1 }
    return stop
  }

  /// Reads a word that ends at `limit` at the latest, and goes on there; nil where it is empty.
  mutating func readLimitedWord(_ context: WordContext, upTo limit: Int) -> Word? {
    let outerEnd = end
    end = limit
    let word = readWord(context)
    position = limit
    end = outerEnd
    return word.range.count == 0 ? nil : word
  }

  private mutating func readAssignedValue() -> Assignment.Value {
    if byte(at: position) == .openParenthesis { return .array(readArray()) }
    guard startsWord() else { return .word(nil) }
    return .word(readWord(.assignment))
  }

  private mutating func readArray() -> [Assignment.ArrayElement] {
    let open = position
    position += 1
    var elements: [Assignment.ArrayElement] = []
    while true {
      skipNewlines()
      guard position < end else {
        report("the `(` opened here is never closed", open, open + 1)
        return elements
      }
      if text.bytes[position] == .closeParenthesis {
        position += 1
        return elements
      }
      if startsWord() {
        elements.append(readArrayElement())
      } else {
        reportUnexpected()
        position += 1
      }
    }
  }

  private mutating func readArrayElement() -> Assignment.ArrayElement {
    let start = position
    var index: Word?
    var isAppend = false
    if text.bytes[position] == .openBracket {
      if let close = scanForCloser(.closeBracket, of: .openBracket, from: position + 1) {
        let sign = close + (byte(at: close + 1) == .plus ? 2 : 1)
        if byte(at: sign) == .equals {
          position += 1
          index = readLimitedWord(.subscript, upTo: close)
          isAppend = sign == close + 2
          position = sign + 1
        }
      } else {
        report("the `[` opened here is never closed", position, position + 1)
      }
    }
    let value = startsWord() ? readWord(.arrayElement) : nil
    return Assignment.ArrayElement(
      index: index, isAppend: isAppend, value: value, range: text.range(start, position))
  }
}
