/// Korean particles written in both forms after a slot: `을(를)`, `(으)로`.
enum PairedParticle {
  /// The chunk without the form in brackets at its end, or without the bracketed vowel at its start.
  static func removed(_ bytes: Bytes, _ chunk: Range<Int>) -> Range<Int> {
    guard let open = chunk.first(where: { bytes[$0] == UInt8(ascii: "(") }),
      let close = chunk.first(where: { bytes[$0] == UInt8(ascii: ")") }), open < close,
      open + 1 < chunk.upperBound, !bytes[open + 1].isASCII
    else { return chunk }
    if open == chunk.lowerBound, close + 1 < chunk.upperBound { return close + 1..<chunk.upperBound }
    return open > chunk.lowerBound ? chunk.lowerBound..<open : chunk
  }
}
