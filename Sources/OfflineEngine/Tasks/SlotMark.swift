/// A `{name}` in a phrasing.
struct SlotMark {
  /// Which of the task's slots it is.
  let index: Int32
  /// Where the text after it begins.
  let end: Int

  /// The mark at the start of `range`, or nil where no slot of that name is declared.
  init?(_ bytes: Bytes, _ range: Range<Int>, _ slots: [UInt64]) {
    guard let close = range.first(where: { bytes[$0] == UInt8(ascii: "}") }) else { return nil }
    let hash = WordHash.of(bytes, range.lowerBound + 1..<close)
    guard let slot = slots.firstIndex(of: hash) else { return nil }
    index = Int32(slot)
    end = close + 1
  }
}
