import CommandReference
import Platform

/// Explains scripts of sed.
struct SedLanguage {
  /// How the program was called, and which program it is.
  struct Dialect {
    /// Whether its regular expressions are extended ones.
    var isExtended = false
    var isGNU = true
    /// Whether lines are printed only where the script asks for it.
    var isQuiet = false
    /// Whether each file has a first and a last line of its own.
    var isSeparate = false
    /// What is edited.
    var subject = RegexSubject.line

    var regex: RegexLanguage { isExtended ? .sedExtended : .sedBasic }
  }

  /// The longest script that is read; nobody reads the explanation of a longer one.
  static let longest = 20_000

  let bytes: [UInt8]
  let language: Language
  let dialect: Dialect
  let speaker: SedSpeaker
  /// What the commands do to each other.
  let summary: SedSummary
  var parts: [CodePart] = []

  /// The parts of a script; nil where it cannot be read whole.
  static func parts(_ bytes: [UInt8], _ language: Language, _ dialect: Dialect = Dialect()) -> [CodePart]? {
    var dialect = dialect
    // A script that begins with this line is one for -n.
    if bytes.starts(with: Array("#n".utf8)), bytes.count == 2 || bytes[2] == UInt8(ascii: "\n") {
      dialect.isQuiet = true
    }
    guard bytes.count <= longest, let commands = SedReader.read(bytes, dialect), !commands.isEmpty else { return nil }
    let speaker = SedSpeaker(language: language, isSeparate: dialect.isSeparate)
    var state = SedLanguage(
      bytes: bytes, language: language, dialect: dialect, speaker: speaker, summary: SedSummary(commands))
    if let idiom = SedIdiom(commands, bytes, dialect) {
      state.add(idiom, commands)
    } else {
      for command in commands { state.explain(command, level: 0) }
    }
    return state.parts
  }

  func filled(_ sentence: LocalizedSentence, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(sentence[language], values)
  }

  private mutating func add(_ idiom: SedIdiom, _ commands: [SedCommand]) {
    guard let first = commands.first, let last = commands.last else { return }
    add(first.range.lowerBound..<last.range.upperBound, idiom.sentence, idiom.values, level: 0)
    guard commands.count > 1 else { return }
    for command in commands { explain(command, level: 1) }
  }

  /// Adds a part; where others stand inside it, `head` is what its sentence shows of its code.
  mutating func add(
    _ range: Range<Int>, head: Range<Int>? = nil, _ sentence: LocalizedSentence, _ values: [String: String] = [:],
    level: Int
  ) {
    var values = values
    values["code"] = shown(head ?? range)
    parts.append(CodePart(range: range, sentence: sentence, values: values, level: level))
  }

  /// Adds a part that says what its code does, and on which lines.
  mutating func add(
    _ range: Range<Int>, _ does: SedPhrase, _ values: [String: String] = [:], on command: SedCommand, level: Int
  ) {
    var values = values
    var sentence = LocalizedSentence(
      english: "{code} " + does.english + ".", korean: "{code}은(는) " + does.korean + ".")
    if let lines = speaker.lines(command) {
      values["lines"] = lines
      sentence = LocalizedSentence(
        english: "{code} " + does.english + ", on {lines}.", korean: "{code}은(는) {lines}에서 " + does.korean + ".")
    }
    add(range, sentence, values, level: level)
  }

  /// Code in one line and not too long.
  private func shown(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let line = text.utf8.firstIndex(of: UInt8(ascii: "\n")).map { text[..<$0] + " …" } ?? text
    return line.count > 60 ? line.prefix(50) + "…" : line
  }

  mutating func explain(_ command: SedCommand, level: Int) {
    if case .block(let commands) = command.kind {
      explainBlock(commands, command, level: level)
    } else {
      explainVerb(command, level: level)
      explainAddresses(command, level: level + 1)
    }
  }

  private mutating func explainBlock(_ commands: [SedCommand], _ command: SedCommand, level: Int) {
    let start = command.range.lowerBound
    let head = start..<(command.verbRange.lowerBound + 1)
    if let lines = speaker.lines(command) {
      add(command.range, head: head, SedSentences.block, ["lines": lines], level: level)
      parts[parts.count - 1].opening = SedSentences.of("on {lines}", "{lines}에서")
    } else {
      add(command.range, head: head, SedSentences.plainBlock, level: level)
    }
    explainAddresses(command, level: level + 1)
    for inner in commands { explain(inner, level: level + 1) }
  }

  /// The regular expressions of the addresses.
  private mutating func explainAddresses(_ command: SedCommand, level: Int) {
    for case .regex(let text, let range, _)? in [command.first, command.last]
    where !text.isEmpty && !SedSpeaker.isPlainlyTold(text) {
      explainPattern(range, level: level)
    }
  }

  private mutating func explainVerb(_ command: SedCommand, level: Int) {
    switch command.kind {
    case .substitute(let substitution): explainSubstitution(substitution, command, level: level)
    case .transliterate(let from, let to): explainTransliteration(from, to, command, level: level)
    case .block: break
    case .text(let verb, let text): explainText(verb, text, command, level: level)
    case .file(let verb, let file): explainFile(verb, file, command, level: level)
    case .branch(let verb, let label):
      if verb == UInt8(ascii: ":") { return add(command.range, SedSentences.label, ["label": label], level: level) }
      let place = label.isEmpty ? filled(SedSentences.end) : filled(SedSentences.labelPlace, ["label": label])
      add(command.range, SedSentences.branch(verb), ["place": place], on: command, level: level)
    case .quit(let verb, let status): explainQuit(verb, status, command, level: level)
    case .execute(let text):
      let does = text.isEmpty ? SedSentences.executeLine : SedSentences.execute
      add(command.range, does, ["command": text], on: command, level: level)
    case .simple(let verb): explainSimple(verb, command, level: level)
    }
  }
}
