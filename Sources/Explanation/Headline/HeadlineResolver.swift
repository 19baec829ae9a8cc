import CommandReference
import ShellGrammar

/// Chooses the phrases of one call and fills them in; every flag and operand must have its place in them.
struct HeadlineResolver {
  let call: HeadlineCall
  let words: HeadlineWords
  let marks: [String: String]
  let script: ParsedScript
  let input: LineStream?
  let isPiped: Bool
  /// What is said of the parts of the command.
  let told: ToldParts
  /// What the command inside does.
  var command: String?
  /// Conditions that were put into words already.
  var tests: [String] = []
  /// Whether the input of the pipeline is told.
  private(set) var tellsInput = false
  /// Whether what it does is to print what it gives.
  private(set) var tellsPrint = false
  var toldFlags: Set<Int> = []
  /// Flags that the phrases need not tell of.
  private let silentFlags: Set<Int>
  var toldOperands: Set<String> = []
  private var depth = 0

  init(
    call: HeadlineCall, words: HeadlineWords, marks: [String: String], script: ParsedScript, input: LineStream?,
    isPiped: Bool, told: ToldParts
  ) {
    self.call = call
    self.words = words
    self.marks = marks
    self.script = script
    self.input = input
    self.isPiped = isPiped
    self.told = told
    silentFlags = Set(call.flags.indices.filter { call.isSilent(call.flags[$0]) || call.flags[$0].command != nil })
    toldFlags = silentFlags
  }

  /// Whether the phrases tell of every flag and operand.
  var isWhole: Bool {
    toldFlags.count == call.flags.count
      && call.operands.allSatisfy { toldOperands.contains($0.entry.name) || $0.entry.language == .shell }
  }

  /// Variables that are set for the command inside, where no phrase has a place for them.
  mutating func untoldVariables() -> [String]? {
    let untold = call.operands.filter { $0.entry.name.contains("=") && !toldOperands.contains($0.entry.name) }
    toldOperands.formUnion(untold.map(\.entry.name))
    return untold.isEmpty ? nil : untold.map { call.arguments[$0.argument].text }
  }

  /// Whether the actions of find stand after its conditions: one before them is done to more than is told.
  static func isOrderly(_ call: HeadlineCall) -> Bool {
    guard call.name == "find" else { return true }
    let actions: Set<String> = ["-delete", "-exec", "-execdir", "-print", "-print0", "-ls", "-printf"]
    guard let first = call.flags.firstIndex(where: { !actions.isDisjoint(with: $0.spellings) }) else { return true }
    return call.flags[first...].allSatisfy { !actions.isDisjoint(with: $0.spellings) }
  }

  /// Whether find does one thing with what it finds, `-print` before `-delete` aside: what follows a command depends on its success.
  static func hasOneAction(_ call: HeadlineCall) -> Bool {
    guard call.name == "find" else { return true }
    let actions = call.flags.filter { !FindExpression.actions.isDisjoint(with: $0.spellings) }
    return actions.count < 2
      || actions.count == 2 && Set(actions.flatMap(\.spellings)).isSuperset(of: ["-print", "-delete"])
  }

  /// What the call does, as one phrase.
  mutating func does() -> String? {
    let found = candidates("does")
    guard found.count == 1 else { return nil }
    tellsPrint = found[0].entry.text.english.hasPrefix("prints {gives}")
    return fill(found[0])
  }

  /// What the call gives to the next one of a pipeline; nil where the phrase passes over a flag or an operand.
  mutating func gives() -> LineStream? {
    let found = candidates("gives")
    let told = (toldFlags, toldOperands)
    (toldFlags, toldOperands) = (silentFlags, [])
    // What only the next command is told of is not told by the phrase of this one.
    defer { (toldFlags, toldOperands) = told }
    guard found.count == 1, let text = fill(found[0]), isWhole || command != nil else { return nil }
    return LineStream(found[0].entry.isEach ? .items(text) : .text(text))
  }

  /// The phrase of a role, several joined; nil where nothing has it.
  private mutating func phrase(_ role: String) -> String? {
    let found = candidates(role)
    let tests = role == "test" ? self.tests : []
    guard !found.isEmpty || !tests.isEmpty else { return nil }
    var parts: [String] = []
    for candidate in found {
      guard let text = fill(candidate) else { return nil }
      if !text.isEmpty { parts.append(text) }
    }
    return role == "test" ? words.conditions(parts + tests) : words.modifiers(parts)
  }

  /// The conditions of find as one phrase, where they are all that there is.
  mutating func conditions() -> String? {
    guard let text = phrase("test"), isWhole else { return nil }
    return text
  }

  func has(_ role: String) -> Bool { !candidates(role).isEmpty }

  /// The phrase of a role that is there at most once.
  mutating func single(_ role: String) -> String? {
    let found = candidates(role)
    guard found.count == 1 else { return nil }
    return fill(found[0])
  }

  private mutating func fill(_ candidate: Candidate) -> String? {
    guard depth < 8 else { return nil }
    depth += 1
    defer { depth -= 1 }
    toldFlags.formUnion(candidate.flags)
    toldOperands.formUnion(candidate.operands)
    let template = HeadlineTemplate(candidate.entry.text, words)
    return template.fill { name, modifier in
      if name == "value", modifier == HeadlineEntry.eachValue { return words.list(candidate.values.map(words.quoted)) }
      if modifier == "told" { return sentences(of: name, candidate) }
      return value(name, modifier, candidate.captures)
    }
  }

  /// What stands in the place of a name; nil where there is nothing.
  private mutating func value(_ name: String, _ modifier: String?, _ captures: [String: String]) -> String? {
    if let text = captures[name] {
      switch modifier {
      case "regex": return PatternPhrase(words: words).condition(text, in: patternLanguage(.regex))
      case "regex-not":
        return PatternPhrase(words: words).condition(text, in: patternLanguage(.regex), isNegated: true)
      default: return HeadlineModifier(words: words).apply(modifier, to: text)
      }
    }
    switch name {
    case "input", "lines": return inputPhrase(name, modifier)
    case "command": return command
    default: break
    }
    if name.utf8.first.map({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) == true {
      return operand(name, modifier)
    }
    return phrase(name)
  }

  private mutating func operand(_ name: String, _ modifier: String?) -> String? {
    let found = candidates(name)
    if found.count == 1, !found[0].entry.alternatives.isEmpty { return fill(found[0]) }
    let arguments = call.operands.filter { $0.entry.name == name }
    guard let first = arguments.first else { return found.count == 1 ? fill(found[0]) : nil }
    toldOperands.insert(name)
    let texts = arguments.map { call.arguments[$0.argument] }
    let apply = HeadlineModifier(words: words)
    if texts.count == 1, let mark = marks[texts[0].text], NamedObject(mark: mark) != nil {
      switch modifier {
      case nil, "text": return mark
      case "s", "es": return modifier
      default: break
      }
    }
    switch modifier {
    case nil where first.entry.language == .pathspec: return paths(texts)
    case nil: return words.list(texts.map(shown))
    case "text", "words":
      if texts.count == 1 {
        if let mark = marks[texts[0].text] { return NamedObject.shown(mark, words) }
        let shown = ShownWord(words: words, marks: marks, script: script)
        if let value = shown.expansion(texts[0]) { return value }
        if modifier == "words", let files = shown.names(texts[0]) { return files }
      }
      return words.quoted(texts.map(\.text).joined(separator: " "))
    case "s", "es":
      let isOne =
        texts.count == 1
        && texts[0].word.parts.allSatisfy { part in
          switch part {
          // What a command prints may be several words.
          case .brace, .glob, .commandSubstitution: false
          default: true
          }
        }
      return isOne ? "" : modifier
    case "bare": return texts.count == 1 ? texts[0].text : nil
    case "first": return shown(texts[0])
    case "second": return texts.count > 1 ? shown(texts[1]) : nil
    case "each": return words.list(texts.map { words.quoted($0.text) })
    case "contain", "contain-not":
      guard texts.count == 1 else { return nil }
      return PatternPhrase(words: words).condition(
        texts[0].text, in: patternLanguage(first.entry.language), isNegated: modifier == "contain-not")
    case "target":
      return texts.count == 1
        ? PatternPhrase(words: words).target(texts[0].text, in: patternLanguage(first.entry.language)) : nil
    default: return texts.count == 1 ? apply.apply(modifier, to: texts[0].text) : nil
    }
  }

  /// How the program reads a pattern: its flags and its name decide.
  private func patternLanguage(_ usual: ValueLanguage?) -> ValueLanguage? {
    func has(_ spelling: String) -> Bool { call.flags.contains { $0.spellings.contains(spelling) } }
    if has("-F") || call.name == "fgrep" { return nil }
    if has("-P") { return .perlRegex }
    return has("-E") || call.name == "egrep" ? .extendedRegex : usual
  }

  /// The files that are read, else what comes in.
  private mutating func inputPhrase(_ name: String, _ modifier: String?) -> String? {
    let stream = inputStream()
    if modifier == "amount" { return stream.lineCount(words) }
    guard name == "lines" else { return stream.text(words) }
    // How many there are does not depend on their order.
    return call.knowledge[0].program == "wc" ? stream.unsorted.lines(words) : stream.lines(words)
  }

  /// What the call reads: its files, else the stream that comes in.
  mutating func inputStream() -> LineStream {
    let files = call.files
    if has("files"), let text = single("files") { return LineStream(.text(text)) }
    let isInput = files.isEmpty || files.count == 1 && call.arguments[files[0].argument].text == "-"
    if let name = files.first?.entry.name { toldOperands.insert(name) }
    if isInput {
      tellsInput = true
      return input ?? LineStream(.text(words.say("the standard input", "표준 입력")))
    }
    return LineStream(.text(words.list(files.map { shown(call.arguments[$0.argument]) })))
  }

  /// A word as it is shown: what it stands for, a folder by its name, a pattern with what it means.
  func shown(_ argument: ArgumentText) -> String {
    ShownWord(words: words, marks: marks, script: script).text(argument)
  }
}
