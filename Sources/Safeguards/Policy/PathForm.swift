/// Paths without detours.
enum PathForm {
  /// `text` without `//`, `/./` and `x/../`, as far as that can be told from the text alone.
  static func plain(_ text: String) -> String {
    guard text.contains("/") else { return text }
    var parts: [Substring] = []
    for part in text.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !text.hasPrefix("/") {
        parts.append(part)
      }
    }
    return (text.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
