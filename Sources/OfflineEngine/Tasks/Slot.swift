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
  /// Whether only whole days can be said in the forms.
  var needsWholeDays: Bool

  /// Reads `NAME TYPE [ENDING|ENDING] [= DEFAULT]`; nil where the type is unknown.
  init?(_ line: String, forms: [String] = []) {
    let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let words = (sides.first ?? "").split(separator: " ")
    guard words.count >= 2, let type = SlotType(rawValue: String(words[1])) else { return nil }
    name = String(words[0])
    self.type = type
    endings = words.count > 2 ? words[2].split(separator: "|").map(String.init) : []
    defaultValue = sides.count > 1 ? String(sides[1].drop { $0 == " " }) : nil
    let mark = "{{\(name):"
    needsWholeDays = forms.contains { $0.contains(mark + "mtime") } && !forms.contains { $0.contains(mark + "mmin") }
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
