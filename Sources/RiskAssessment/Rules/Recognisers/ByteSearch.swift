/// The search for a text in another one, byte for byte: several times faster than the search for characters.
enum ByteSearch {
  /// Whether `mark` stands in `text`.
  static func holds(_ mark: String, in text: String) -> Bool {
    let mark = mark.utf8
    guard let first = mark.first else { return true }
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: mark) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Whether one of `marks` stands in `text`.
  static func holdsAny(of marks: [String], in text: String) -> Bool { marks.contains { holds($0, in: text) } }
}
