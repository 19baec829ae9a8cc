package import RiskAssessment
package import ShellGrammar
import TextScreening

/// Looks through a parsed command for what is not what it looks like.
///
/// Names and text in Korean, Chinese, Russian or with accents are what they look like. A letter of another script is not
/// where it stands among those of ASCII, or in the name of a program, a flag or an address.
package struct HiddenTextScan {
  private(set) var found = HiddenText()

  /// What is hidden in `script`.
  package static func scan(_ script: ParsedScript) -> HiddenText {
    if HiddenScalars.isPlain(script.source, keepingLineBreaks: true, keepingTabs: true) { return HiddenText() }
    return scan(script, InvocationCollector(script))
  }

  /// The same, where the invocations are collected already.
  package static func scan(_ script: ParsedScript, _ collector: InvocationCollector) -> HiddenText {
    if HiddenScalars.isPlain(script.source, keepingLineBreaks: true, keepingTabs: true) { return HiddenText() }
    var scan = HiddenTextScan()
    scan.readScalars(of: script.source)
    scan.readWords(of: script.list)
    for error in collector.errors { scan.read(WordScalars(unquoted: error.text), as: .operand) }
    // What a wrapper runs stands in its words, or in text that it hands to a shell.
    for invocation in collector.invocations where !invocation.wrappers.isEmpty { scan.read(invocation) }
    return scan.found
  }

  private mutating func readScalars(of source: String) {
    HiddenScalars.forEach(in: source) { scalar, isHidden in
      if isHidden, scalar != "\n", scalar != "\t" { found.hasHiddenScalars = true }
    }
  }

  private mutating func readWords(of list: CommandList) {
    var words: [Word] = []
    var names: Set<SourceRange> = []
    var walker = SyntaxWalker()
    walker.simpleCommand = { command in if let name = command.words.first { names.insert(name.range) } }
    walker.word = { words.append($0) }
    walker.walk(list)
    for word in words {
      let scalars = WordScalars(word)
      if !scalars.isPlain { read(scalars, as: names.contains(word.range) ? .name : scalars.role) }
    }
  }

  private mutating func read(_ invocation: Invocation) {
    if let name = invocation.name { read(WordScalars(unquoted: name), as: .name) }
    for argument in invocation.arguments {
      let scalars = WordScalars(unquoted: argument.text)
      if !scalars.isPlain, scalars.role != .operand { read(scalars, as: scalars.role) }
    }
  }

  mutating func read(_ word: WordScalars, as role: WordRole) {
    for run in word.letterRuns(joiningQuotes: role == .name) { read(run, as: role) }
    for index in word.scalars.indices where isMisleading(index, of: word, role) {
      found.lookAlikes.insert(word.scalars[index].scalar)
    }
  }

  /// Letters without anything between them: those of another script are look-alikes among those of ASCII and, where they
  /// name something that is run or reached, by themselves.
  private mutating func read(_ run: LetterRun, as role: WordRole) {
    let foreign = run.scalars.filter { $0.value >= 0x80 }
    guard !foreign.isEmpty else { return }
    let isMixed = run.scalars.contains { $0.value < 0x80 }
    let alike = foreign.filter { LookAlikes.guise(of: $0) == .letter }
    if isMixed {
      found.lookAlikes.formUnion(alike)
      if !run.isQuoted { found.lookAlikes.formUnion(foreign.filter(LookAlikes.isOfUnmixedScript)) }
    } else if role == .name || role == .address || role == .flag && !run.isQuoted && !run.isValue,
      alike.count == foreign.count
    {
      found.lookAlikes.formUnion(alike)
    }
  }

  /// Whether the sign at `index` is taken for one that the shell or the program reads.
  private func isMisleading(_ index: Int, of word: WordScalars, _ role: WordRole) -> Bool {
    let (scalar, isQuoted) = word.scalars[index]
    if scalar.value < 0x80 { return false }
    if role == .name, isMark(scalar), index > 0, word.scalars[index - 1].scalar.value < 0x80 { return true }
    switch LookAlikes.guise(of: scalar) {
    case .letter, nil: return false
    case .separator: return !isQuoted || role == .address
    case .dash: return role == .name || role == .flag && !isQuoted || !isQuoted && index == 0
    case .apostrophe: return !isQuoted && !(word.isLetter(index - 1) && word.isLetter(index + 1))
    case .blank, .quote, .shellOperator: return !isQuoted
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .enclosingMark
  }
}
