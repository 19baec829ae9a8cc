/// The form of a value: literal text and placeholders, such as `:{port}`.
package struct ValuePattern: Hashable, Sendable {
  /// A part of the form.
  package enum Piece: Hashable, Sendable {
    /// Text that must be equal.
    case literal([UInt8])
    /// One or more characters, as few as fit.
    case placeholder(String)
  }

  /// The parts, in order; no two literals in a row.
  package var pieces: [Piece]

  /// Reads a pattern, in which a literal brace is doubled; nil where a brace is left open.
  package init?(_ text: String) {
    var pieces: [Piece] = []
    var literal: [UInt8] = []
    let bytes = Array(text.utf8)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      if isBrace, position + 1 < bytes.count, bytes[position + 1] == byte {
        literal.append(byte)
        position += 2
      } else if byte == UInt8(ascii: "{") {
        guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")), end > position + 1 else { return nil }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        literal = []
        pieces.append(.placeholder(String(decoding: bytes[(position + 1)..<end], as: UTF8.self)))
        position = end + 1
      } else if isBrace {
        return nil
      } else {
        literal.append(byte)
        position += 1
      }
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    self.pieces = pieces
  }

  /// The names of the placeholders.
  package var names: [String] {
    pieces.compactMap { piece in
      if case .placeholder(let name) = piece { name } else { nil }
    }
  }

  /// What each placeholder stands for in `value`, or nil where the value has another form.
  ///
  /// A literal is looked for only in bytes that are `fixed`: the `:` of `${A:-b}` divides nothing.
  package func match(_ value: String, fixed: ((Int) -> Bool)? = nil) -> [String: String]? {
    let bytes = Array(value.utf8)
    var captures: [String: String] = [:]
    var position = 0
    var open: (name: String, start: Int)?
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .placeholder(let name):
        if let before = open {
          let end = endOfScalar(bytes, before.start)
          guard end <= bytes.count else { return nil }
          captures[before.name] = text(bytes, before.start, end)
          position = end
        }
        open = (name, position)
      case .literal(let literal):
        let isLast = index == pieces.count - 1
        guard let found = find(literal, in: bytes, from: position, after: open?.start, atEnd: isLast, fixed) else {
          return nil
        }
        if let before = open { captures[before.name] = text(bytes, before.start, found) }
        open = nil
        position = found + literal.count
      }
    }
    if let last = open {
      guard last.start < bytes.count else { return nil }
      captures[last.name] = text(bytes, last.start, bytes.count)
      position = bytes.count
    }
    return position == bytes.count ? captures : nil
  }

  /// Where `literal` stands: at `position` itself, or past at least one byte of an open placeholder.
  private func find(
    _ literal: [UInt8], in bytes: [UInt8], from position: Int, after open: Int?, atEnd: Bool,
    _ fixed: ((Int) -> Bool)?
  ) -> Int? {
    func stands(at start: Int) -> Bool {
      bytes[start...].starts(with: literal)
        && (fixed.map { fixed in (start..<(start + literal.count)).allSatisfy(fixed) } ?? true)
    }
    guard let open else { return stands(at: position) ? position : nil }
    if atEnd {
      let start = bytes.count - literal.count
      return start > open && stands(at: start) ? start : nil
    }
    var start = open + 1
    while start + literal.count <= bytes.count {
      if stands(at: start) { return start }
      start += 1
    }
    return nil
  }

  private func endOfScalar(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
