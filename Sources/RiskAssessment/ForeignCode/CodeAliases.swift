/// The names of its own that a program gives to functions: `from os import system as s`, `{execSync: x} = require(…)`,
/// `r = shutil.rmtree`.
enum CodeAliases {
  /// What the names do when they are called.
  static func meanings(in tokens: [CodeToken], of language: CodeLanguage) -> [String: CodeWords.Meaning] {
    guard [.python, .node, .lua].contains(language) else { return [:] }
    var found: [String: CodeWords.Meaning] = [:]
    for place in tokens.indices {
      guard let (name, function) = alias(at: place, in: tokens, language) else { continue }
      if let meaning = CodeWords.meanings[function] { found[name] = meaning }
    }
    return found
  }

  private static let longest = 12

  private static func alias(
    at place: Int, in tokens: [CodeToken], _ language: CodeLanguage
  ) -> (name: String, function: String)? {
    guard place + 2 < tokens.count, case .word(let first) = tokens[place] else { return nil }
    if tokens[place + 1].word == "as" || language == .node && tokens[place + 1].isSign(":"),
      let name = tokens[place + 2].word
    {
      return (name, first)
    }
    guard tokens[place + 1].isSign("="), !tokens[place + 2].isSign("=") else { return nil }
    let value = tokens[(place + 2)...].prefix(longest).prefix { !$0.isSign(";") && !$0.isSign(",") && !$0.isSign("\n") }
    guard value.count > 2, let function = value.last?.word, value.dropLast().last?.isSign(".") == true else {
      return nil
    }
    return (first, function)
  }
}
