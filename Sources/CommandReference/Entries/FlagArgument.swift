/// What a flag takes, and where it stands.
package enum FlagArgument: Hashable, Sendable {
  /// Nothing.
  case none
  /// A value, attached or the next word.
  case required(String)
  /// An optional value that must be attached: `--color=always`.
  case attached(String)
  /// An optional value, attached or the next word when that is not a flag.
  case optional(String)
  /// Several words, by their names.
  case words([String])
  /// One or more words, up to the next flag: `-x *.o *.a`.
  case several(String)
  /// Words up to one of these, which are a command: `-exec … ;`.
  case command(terminators: [String])

  /// Reads the value of a `takes` line; nil where it has no known form.
  package init?(takes text: String) {
    // Most are one word, and every start reads hundreds of them.
    let isWord = !text.utf8.contains(UInt8(ascii: " "))
    let words = isWord ? text.isEmpty ? [] : [text] : text.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    if first == "command", words.count > 1 {
      self = .command(terminators: Array(words.dropFirst()))
    } else if first == "optional" {
      guard words.count == 2 else { return nil }
      self = .optional(words[1])
    } else if first.hasPrefix("[") {
      guard words.count == 1, first.hasSuffix("]"), first.utf8.count > 2 else { return nil }
      self = .attached(String(first.dropFirst().dropLast()))
    } else {
      let isList = words.count == 1 && first.hasSuffix("...") && first.utf8.count > 3
      self = isList ? .several(String(first.dropLast(3))) : words.count == 1 ? .required(first) : .words(words)
    }
  }
}
