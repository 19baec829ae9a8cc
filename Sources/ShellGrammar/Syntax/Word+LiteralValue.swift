extension Word {
  /// The string the word stands for after quote removal, or nil where an expansion or a glob decides at run time.
  package var literalValue: String? { literalText.map { String(decoding: $0.bytes, as: UTF8.self) } }

  /// The string the word stands for with the place of each of its bytes, or nil where an expansion decides at run time.
  package var literalText: LiteralText? {
    var text = LiteralText()
    for part in parts {
      guard text.append(part) else { return nil }
    }
    return text
  }

  /// Whether the word is plain text, without quotes, backslashes and expansions.
  package var isUnquotedLiteral: Bool { parts.allSatisfy { if case .literal = $0 { true } else { false } } }
}

extension SimpleCommand {
  /// The name of the command, where it is known before it runs.
  package var commandName: String? { words.first?.literalValue }
}
