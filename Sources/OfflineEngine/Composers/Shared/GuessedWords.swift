internal import Platform
internal import ShellGrammar

/// Words of a request that a composition takes for names or texts although they mean something else and nothing says so.
struct GuessedWords {
  /// What each such word does to how sure the composition is.
  private static let factor: Float = 0.8

  private let reading: RequestReading

  init(_ reading: RequestReading) { self.reading = reading }

  /// What the words that a script has as data make of how sure it is.
  func certainty(of script: CommandList) -> Float {
    let data = Self.data(of: script)
    let guessed = reading.tokens.indices.filter { data.contains(reading.text($0)) && isGuess($0) }
    return guessed.reduce(1) { certainty, _ in certainty * Self.factor }
  }

  /// The arguments of the commands, and their parts between the signs that set data off.
  private static func data(of script: CommandList) -> Set<String> {
    var found: Set<String> = []
    script.forEachSimpleCommand { command in
      let words = command.words.map { $0.literalValue ?? "" }
      guard !words.isEmpty else { return }
      let start = WrappedCommand.start(in: words)
      for (place, word) in words.enumerated() where place >= (words[0] == "git" ? 2 : 1) && place != start {
        found.formUnion(parts(of: word))
      }
    }
    return found
  }

  /// `'*use*'` has `use`, `/terms/` has `terms`; what has signs of a program, such as `length > 80`, is none.
  private static func parts(of word: String) -> [String] {
    let pieces = word.split { "*/=^\"".contains($0) }.filter { !$0.contains { "${}<>".contains($0) } }
    // A token may be an expression of several words: `몇 번`.
    return pieces.flatMap { [String($0)] + $0.split(separator: " ").map(String.init) }
  }

  private func isGuess(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !isIntroduced(index), !reading.machine.fileExists(reading.text(index)) else {
      return false
    }
    let isTold = !reading.nounTypes(around: index).isEmpty
    return switch reading.likenesses[index] {
    // `this branch`, `어느 폴더`: what stands before a noun and says which is no name of it.
    case .poor: !isTold || !isAfterNoun(index) && !isPluralBeforeFolder(index)
    case .known: !isTold
    case .meaningful, .usual, .unknown: !isTold && token.word >= 0 && (!reading.isEnglish(index) || isProgram(index))
    }
  }

  /// `branch test`: a name whatever else it means.
  private func isAfterNoun(_ index: Int) -> Bool {
    guard reading.isEnglish(index), let previous = reading.previous(index), reading.tokens[previous].word >= 0 else {
      return false
    }
    return reading.lexicon.neighbours(reading.tokens[previous].word).before != []
  }

  /// `the reports folder`: folders are called by what is in them.
  private func isPluralBeforeFolder(_ index: Int) -> Bool {
    let parts = RequestParts(reading)
    return reading.text(index).hasSuffix("s") && parts.means(parts.after(index), .folder)
      && !(parts.after(index).map { reading.text($0).hasSuffix("s") } ?? true)
  }

  private func isProgram(_ index: Int) -> Bool { ProgramNames.isKnown(reading.text(index)) }

  /// Whether a word beside a token says that a name or a text is told: `containing this`, `this가 들어간`.
  private func isIntroduced(_ index: Int) -> Bool {
    let parts = RequestParts(reading)
    if parts.means(parts.before(index), .to), parts.after(index) == nil { return true }
    // `replacing old with new`
    if let with = parts.before(index), parts.means(with, .with, .to), let old = parts.before(with),
      parts.means(parts.before(old), .replace)
    {
      return true
    }
    let beside =
      reading.isEnglish(index) ? [parts.before(index), parts.content(after: index)] : [parts.content(after: index)]
    return beside.contains {
      parts.means(
        $0, .contain, .not, .text, .word, .pattern, .match, .matchNoun, .named, .name, .grep, .beginsWith, .endsWith,
        .author,
        .message, .replace, .delimiter)
    }
  }
}
