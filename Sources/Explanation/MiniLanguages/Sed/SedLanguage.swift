import CommandReference
import Platform

/// Explains scripts of sed.
struct SedLanguage {
  let bytes: [UInt8]
  let language: Language
  let dialect: Dialect
  var parts: [CodePart] = []

  /// The parts of a script; nil where it cannot be read whole.
  static func parts(_ bytes: [UInt8], _ language: Language, _ dialect: Dialect = Dialect()) -> [CodePart]? {
    guard let commands = SedReader.read(bytes), !commands.isEmpty else { return nil }
    var state = SedLanguage(bytes: bytes, language: language, dialect: dialect)
    for command in commands { state.explain(command, level: 0) }
    return state.parts
  }

  private init(bytes: [UInt8], language: Language, dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
    self.language = language
  }

  private mutating func add(
    _ range: Range<Int>, _ sentence: LocalizedSentence, _ values: [String: String] = [:], level: Int
  ) {
    var values = values
    values["code"] = String(decoding: bytes[range], as: UTF8.self)
    parts.append(CodePart(range: range, sentence: sentence, values: values, level: level))
  }

  func filled(_ sentence: LocalizedSentence, _ values: [String: String] = [:]) -> String {
    SentenceTemplate.fill(sentence[language], values)
  }

  private mutating func explain(_ command: SedCommand, level: Int) {
    if let first = command.first {
      let isNegated = command.isNegated
      if let last = command.last {
        let values = ["first": phrase(first, isOne: true), "last": phrase(last, isOne: true)]
        add(command.addressRange, isNegated ? SedSentences.negatedRange : SedSentences.range, values, level: level)
      } else {
        let values = ["lines": phrase(first, isOne: false)]
        add(command.addressRange, isNegated ? SedSentences.negated : SedSentences.address, values, level: level)
      }
      for case .regex(_, let range, _)? in [first, command.last] { explainPattern(range, level: level + 1) }
    }
    explainVerb(command, level: command.first == nil ? level : level + 1)
  }

  private func phrase(_ address: SedAddress, isOne: Bool) -> String {
    switch address {
    case .line(let number): return filled(SedSentences.line, ["n": number])
    case .lastLine: return filled(SedSentences.lastLine)
    case .regex(let text, _, let ignoresCase):
      let sentence = isOne ? SedSentences.regexLine : SedSentences.regex
      return filled(ignoresCase ? SedSentences.regexAnyCase : sentence, ["re": text])
    case .step(let first, let step): return filled(SedSentences.step, ["n": first, "step": step])
    case .following(let count): return filled(SedSentences.following, ["n": count])
    }
  }

  private mutating func explainVerb(_ command: SedCommand, level: Int) {
    let range = command.verbRange
    switch command.kind {
    case .substitute(let pattern, let replacement, let flags):
      explainSubstitution(pattern, replacement, flags, range, level: level)
    case .transliterate(let from, let to):
      add(range, SedSentences.transliterate, ["old": from, "new": to], level: level)
    case .block(let commands):
      add(range.lowerBound..<(range.lowerBound + 1), SedSentences.block, level: level)
      for command in commands { explain(command, level: level + 1) }
    case .text(let verb, let text):
      let sentence =
        verb == UInt8(ascii: "a")
        ? SedSentences.append : verb == UInt8(ascii: "i") ? SedSentences.insert : SedSentences.change
      add(range, sentence, ["text": text], level: level)
    case .file(let verb, let file):
      add(
        range, verb == UInt8(ascii: "r") ? SedSentences.readFile : SedSentences.writeFile, ["file": file], level: level)
    case .branch(let verb, let label):
      add(range, branch(verb), ["label": label.isEmpty ? filled(SedSentences.end) : label], level: level)
    case .quit(let verb, _):
      add(range, verb == UInt8(ascii: "q") ? SedSentences.quit : SedSentences.quitSilently, level: level)
    case .simple(let verb): add(range, SedSentences.simple(verb), level: level)
    }
  }

  private func branch(_ verb: UInt8) -> LocalizedSentence {
    switch verb {
    case UInt8(ascii: ":"): SedSentences.label
    case UInt8(ascii: "b"): SedSentences.branch
    case UInt8(ascii: "t"): SedSentences.branchIfChanged
    default: SedSentences.branchIfUnchanged
    }
  }

  private mutating func explainSubstitution(
    _ pattern: String, _ replacement: String, _ flags: SedCommand.SubstitutionFlags, _ range: Range<Int>, level: Int
  ) {
    let values = ["old": pattern, "new": replacement, "n": flags.occurrence ?? ""]
    let sentence: LocalizedSentence
    if flags.occurrence != nil {
      sentence = SedSentences.substituteNumber
    } else if replacement.isEmpty {
      sentence = flags.isGlobal ? SedSentences.deleteAll : SedSentences.deleteFirst
    } else {
      sentence = flags.isGlobal ? SedSentences.substituteAll : SedSentences.substituteFirst
    }
    add(range, sentence, values, level: level)
    let read = SedReplacement.read(bytes[flags.replacementRange], isGNU: dialect.isGNU)
    explainPattern(flags.patternRange, usesGroups: read?.usesGroups ?? true, level: level + 1)
    if let read { explainReplacement(flags.replacementRange, read, level: level + 1) }
    if flags.ignoresCase { add(range, SedSentences.anyCase, level: level + 1) }
    if flags.prints { add(range, SedSentences.printsChanged, level: level + 1) }
    if flags.isMultiline { add(range, SedSentences.multiline, level: level + 1) }
    if flags.executes { add(range, SedSentences.executes, level: level + 1) }
    if let file = flags.file { add(range, SedSentences.writesChanged, ["file": file], level: level + 1) }
  }
}
