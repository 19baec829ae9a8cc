/// A default that follows from another slot's value: `{folder|archive}.tar.gz` is called after the folder,
/// `resized.{image.ending|png}` has the image's ending. What stands after `|` is taken where there is no such value.
struct DerivedDefault {
  private let text: String
  private let values: [String: SlotValue]

  init(_ text: String, values: [String: SlotValue]) {
    self.text = text
    self.values = values
  }

  /// Whether a default names another slot.
  static func isDerived(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "{")) }

  /// The default with every place filled.
  var resolved: String {
    var rest = text[...]
    var resolved = ""
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      resolved += rest[..<open] + filled(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return resolved + rest
  }

  private func filled(_ place: Substring) -> String {
    let halves = place.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let names = halves[0].split(separator: ".", maxSplits: 1)
    let fallback = halves.count > 1 ? String(halves[1]) : ""
    guard let slot = names.first, let value = values[String(slot)] else { return fallback }
    let part = names.count > 1 ? ValueShape(value.text).fileExtension : Self.stem(value.text)
    return part ?? fallback
  }

  /// The last part of a path, without its ending; nil for `.`, `~`, `/` and patterns.
  private static func stem(_ path: String) -> String? {
    let shape = ValueShape(path)
    guard !shape.isPattern, !shape.isVariable, let name = path.split(separator: "/").last else { return nil }
    guard name.contains(where: { $0 != "." && $0 != "~" }), !name.hasPrefix("-") else { return nil }
    guard let ending = shape.fileExtension, !path.hasSuffix("/") else { return String(name) }
    return String(name.dropLast(ending.count + 1))
  }
}
