extension ExplainedCommand {
  /// The pieces of the command that no span covers, in order; blanks, `;`, newlines and the backslash that joins a line to
  /// the next need no sentence.
  package var uncovered: [String] {
    let bytes = Array(command.utf8)
    var isCovered = [Bool](repeating: false, count: bytes.count)
    for span in spans {
      for offset in max(0, span.start)..<max(max(0, span.start), min(span.end, bytes.count)) {
        isCovered[offset] = true
      }
    }
    var pieces: [String] = []
    var piece: [UInt8] = []
    for (offset, byte) in bytes.enumerated() {
      let isDivider = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: ";")].contains(byte)
      let joinsLines = byte == UInt8(ascii: "\\") && bytes[(offset + 1)...].first == UInt8(ascii: "\n")
      if isCovered[offset] || isDivider || joinsLines {
        if !piece.isEmpty { pieces.append(String(decoding: piece, as: UTF8.self)) }
        piece = []
      } else {
        piece.append(byte)
      }
    }
    if !piece.isEmpty { pieces.append(String(decoding: piece, as: UTF8.self)) }
    return pieces
  }
}
