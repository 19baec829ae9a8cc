/// A value that a task asks for.
struct Slot: Sendable {
  /// The name in phrasings and forms.
  var name: String
  /// What kind of value fits.
  var type: SlotType
  /// The endings of values that fit; empty for any.
  var endings: [String]
  /// The value where the request gives none; nil where it must.
  var defaultValue: String?
  /// The default where it stands as written.
  var plainDefault: String? { defaultValue.flatMap { DerivedDefault.isDerived($0) ? nil : $0 } }
  /// Whether only whole days can be said in the forms.
  var needsWholeDays: Bool

  /// Reads `NAME TYPE [ENDING|ENDING] [= DEFAULT]`; nil where the type is unknown.
  init?(_ bytes: Bytes, _ line: Range<Int>, needsWholeDays: Bool = false) {
    let equals = line.first { bytes[$0] == UInt8(ascii: "=") }
    let words = (line.lowerBound..<(equals ?? line.upperBound)).split(bytes, at: UInt8(ascii: " "))
    guard words.count >= 2, let type = SlotType(rawValue: bytes.text(words[1])) else { return nil }
    name = bytes.text(words[0])
    self.type = type
    endings = words.count > 2 ? words[2].split(bytes, at: UInt8(ascii: "|")).map(bytes.text) : []
    defaultValue = equals.map { equals in
      let start = (equals + 1..<line.upperBound).first { bytes[$0] != UInt8(ascii: " ") } ?? line.upperBound
      return bytes.text(start..<line.upperBound)
    }
    self.needsWholeDays = needsWholeDays && (type == .age || type == .duration)
  }

  /// Reads such a line alone.
  init?(_ line: String) {
    let bytes = Array(line.utf8)
    guard let slot = bytes.withUnsafeBufferPointer({ Slot($0, 0..<$0.count) }) else { return nil }
    self = slot
  }

  /// Whether a value has one of the endings, where there are any.
  func accepts(_ value: SlotValue) -> Bool {
    if needsWholeDays, case .time(let amount, let unit) = value {
      return amount.multipliedReportingOverflow(by: unit.rawValue).partialValue % TimeUnit.day.rawValue == 0
    }
    guard !endings.isEmpty else { return true }
    let text = value.text.lowercased()
    if let ending = ValueShape(text).archiveEnding { return endings.contains(ending) }
    return endings.contains { text.hasSuffix($0) && text.utf8.count > $0.utf8.count }
  }
}
