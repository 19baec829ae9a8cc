/// Cuts bytes that come in pieces of any size into lines, bounded in their length.
struct LineSplitter: Sendable {
  /// The most bytes of one line: answers are cut into far smaller ones.
  static let lineLimit = 1 << 20

  private let endsAtCarriageReturn: Bool
  private let skipsComments: Bool
  private var pending: [UInt8] = []
  private var endedAtCarriageReturn = false

  /// Lines of server-sent events: they end at CR, LF or CRLF, and of a comment nothing but its colon is kept.
  static let events = LineSplitter(endsAtCarriageReturn: true, skipsComments: true)
  /// Lines of JSON: they end at LF, and a CR before it is a blank of JSON.
  static let objects = LineSplitter(endsAtCarriageReturn: false, skipsComments: false)

  private init(endsAtCarriageReturn: Bool, skipsComments: Bool) {
    self.endsAtCarriageReturn = endsAtCarriageReturn
    self.skipsComments = skipsComments
  }

  /// The lines that end in these bytes, without their ends.
  mutating func take(_ bytes: [UInt8]) throws(ModelError) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    for (index, byte) in bytes.enumerated() {
      let isCarriageReturn = endsAtCarriageReturn && byte == 0x0D
      if byte == 0x0A || isCarriageReturn {
        if byte == 0x0A && endedAtCarriageReturn {
          start = index + 1
        } else {
          try keep(bytes[start..<index])
          lines.append(pending)
          pending = []
          start = index + 1
        }
      }
      endedAtCarriageReturn = isCarriageReturn
    }
    try keep(bytes[start...])
    return lines
  }

  /// What stands after the last line's end.
  mutating func rest() -> [UInt8] {
    defer { pending = [] }
    return pending
  }

  private mutating func keep(_ piece: ArraySlice<UInt8>) throws(ModelError) {
    guard !piece.isEmpty else { return }
    if skipsComments, (pending.first ?? piece.first) == UInt8(ascii: ":") {
      pending = [UInt8(ascii: ":")]
      return
    }
    guard pending.count + piece.count <= Self.lineLimit else {
      throw .malformed(detail: "a line of more than \(Self.lineLimit) bytes")
    }
    pending += piece
  }
}
