/// The words of a request, as they are held against hints and names.
struct SuggestingWords {
  private let bytes: [UInt8]
  private let words: Set<Substring>

  init(_ text: String) {
    let lowercased = text.lowercased()
    bytes = Array(lowercased.utf8)
    words = Set(lowercased.split(separator: " "))
  }

  /// Whether `hint` stands anywhere in them.
  func contain(_ hint: String) -> Bool {
    let hint = Array(hint.utf8)
    guard let first = hint.first, hint.count <= bytes.count else { return false }
    return (0...bytes.count - hint.count).contains { start in
      bytes[start] == first && hint.indices.allSatisfy { bytes[start + $0] == hint[$0] }
    }
  }

  /// Whether one of them is `program`.
  func name(_ program: String) -> Bool { words.contains(Substring(program)) }
}
