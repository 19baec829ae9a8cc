/// How far names and abouts have the words that are searched for.
struct NameMatch {
  private let words: [String]

  init(_ text: String) { words = Self.words(of: text) }

  /// From 0 to 1: how exactly the words are parts of the name, or stand in an about; 0 where one of them does not.
  func share(name: String, abouts: [String]) -> Float {
    let parts = Self.words(of: name)
    let told = abouts.flatMap(Self.words)
    let found = words.map { word in max(fit(word, parts), 0.8 * fit(word, told)) }
    return words.isEmpty || found.contains(0) ? 0 : found.reduce(0, +) / Float(words.count)
  }

  /// 1 for the word itself, less for the beginning of one; Korean words end in particles.
  private func fit(_ word: String, _ others: [String]) -> Float {
    if others.contains(word) { return 1 }
    let isLong = word.unicodeScalars.count >= (word.utf8.allSatisfy { $0 < 0x80 } ? 3 : 2)
    return isLong && others.contains { $0.hasPrefix(word) } ? 0.8 : 0
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
