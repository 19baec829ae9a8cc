import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Explains a word that is no flag.
  mutating func explainOperand(_ index: Int, _ entry: OperandEntry?, _ context: ArgumentContext, depth: Int) {
    let argument = context.arguments[index]
    var values = ["value": argument.text, "program": context.command.name]
    if let flag = context.unknownFlag(before: index) {
      values["flag"] = flag
      add(.operand, argument.word.range, depth, ProgramSentences.afterUnknownFlag, values)
      return explainExpansions(argument.word, depth: depth + 1)
    }
    var sentence = entry?.says ?? ProgramSentences.operand
    var language = entry.flatMap { context.language($0.language, $0.languageVariants, at: index) }
    if feedsCrontab, context.command.name == "echo" { language = .cron }
    if argument.isLiteral, argument.text == "-", !argument.isQuoted, entry?.values.isEmpty != false {
      sentence = ProgramSentences.standardInput
    }
    if let (value, captures) = fitting(entry?.values ?? [], argument.text, in: argument) {
      sentence = value.says
      language = value.language ?? language
      values.merge(captures) { ours, _ in ours }
    }
    if context.command.name == "trap", argument.isLiteral, argument.bytes.isEmpty {
      sentence = ProgramSentences.ignoredSignals
    }
    if let number = context.script.numbers[index] {
      values["number"] = String(number)
      sentence = number == 0 ? ProgramSentences.scriptName : ProgramSentences.scriptArgument
    }
    if let words = BraceWords.all(of: argument.word.parts, literal: literal), words.count > 1, let first = words.first {
      values["first"] = first
      values["count"] = String(words.count)
      values["says"] =
        entry?.isRepeated == true ? filled(sentence, ["value": first, "program": context.command.name]) : ""
      sentence = entry?.isRepeated == true ? ProgramSentences.severalAlike : ProgramSentences.several
    }
    add(.operand, argument.word.range, depth, sentence, values)
    if context.command.name == "let", argument.isLiteral {
      explainArithmetic(argument.text, at: argument.word.range, depth: depth + 1)
    }
    let isRemote = isElsewhere
    if Self.remoteCommands.contains(context.command.name) { isElsewhere = true }
    defer { isElsewhere = isRemote }
    let takesAssignments = Self.assignmentCommands.contains(context.command.name) && argument.text.utf8.contains(0x3D)
    let bytes = 0..<argument.bytes.count
    explainContents(argument, bytes, language, takesAssignments: takesAssignments, depth: depth + 1)
  }

  /// Commands of the shell whose operands are assignments, in which no pattern is replaced.
  private static let assignmentCommands: Set<String> = ["declare", "typeset", "local", "export", "readonly", "alias"]

  /// The first form that fits a value, and what stands in its places; `argument` is the word that has it, from `start` on.
  func fitting(
    _ entries: [ValueEntry], _ text: String, in argument: ArgumentText? = nil, from start: Int = 0
  ) -> (ValueEntry, [String: String])? {
    let isFixed = argument.map { argument in { (offset: Int) in !argument.isReplaced(start + offset) } }
    for entry in entries {
      if let captures = entry.pattern.match(text, fixed: isFixed) { return (entry, captures) }
    }
    return nil
  }

  /// Explains what a value is made of: what the shell replaces, and the language it is written in.
  mutating func explainContents(
    _ argument: ArgumentText, _ bytes: Range<Int>, _ language: ValueLanguage?, takesAssignments: Bool = false,
    depth: Int
  ) {
    if let sentence = placeholders[argument.text(bytes)] {
      add(.expansion, argument.outerRange(bytes), depth, sentence, ["value": argument.text(bytes)])
    }
    // A script that the shell completes is explained with its expansions, unless it is nothing but expansions.
    let isScript =
      language == .shell && argument.text(bytes) != "-"
      && bytes.contains { !argument.isExpanded($0) && argument.bytes[$0] > 0x20 }
    if isScript, let language { return explainCode(argument, bytes, language, depth: depth) }
    if bytes.count == argument.bytes.count, !takesAssignments {
      explainExpansions(argument.word, depth: depth)
    } else {
      explainExpansions(argument.word.parts, depth: depth)
    }
    if language == .shell { return }
    explainPlaceholders(argument, bytes, depth: depth)
    if let language { explainCode(argument, bytes, language, depth: depth) }
  }

  /// Words such as `{}` that stand inside a longer one.
  private mutating func explainPlaceholders(_ argument: ArgumentText, _ bytes: Range<Int>, depth: Int) {
    let marks = placeholders.filter { $0.key.utf8.count < bytes.count && !$0.key.isEmpty }
    for (mark, sentence) in marks.sorted(by: { $0.key < $1.key }) {
      let sign = Array(mark.utf8)
      var start = bytes.lowerBound
      while start + sign.count <= bytes.upperBound {
        let end = start + sign.count
        if argument.bytes[start..<end].elementsEqual(sign), !(start..<end).contains(where: argument.isExpanded) {
          add(.expansion, argument.innerRange(start..<end), depth, sentence, ["value": mark])
          start = end
        } else {
          start += 1
        }
      }
    }
  }

  /// Programs that run a command on another machine or in a container.
  static let remoteCommands: Set<String> = [
    "ssh", "mosh", "docker exec", "docker run", "docker compose exec", "docker compose run", "podman exec",
    "podman run", "kubectl exec",
  ]

  /// Words that are joined to one script.
  mutating func explainScript(
    _ range: Range<Int>, _ entry: OperandEntry, _ context: ArgumentContext, depth: Int
  ) {
    let words = context.arguments[range]
    guard let first = words.first, let last = words.last else { return }
    let text = words.map(\.text).joined(separator: " ")
    let values = ["value": text, "program": context.command.name]
    add(.operand, first.word.range.union(last.word.range), depth, entry.says ?? ProgramSentences.operand, values)
    if let language = entry.language, language != .shell { return explainJoined(words, language, depth: depth) }
    let before = isElsewhere
    if Self.remoteCommands.contains(context.command.name) { isElsewhere = true }
    explainShell(words.map { ($0, 0..<$0.bytes.count) }, depth: depth + 1)
    isElsewhere = before
  }

  /// Explains words that the program joins to one text of a small language.
  private mutating func explainJoined(_ words: ArraySlice<ArgumentText>, _ language: ValueLanguage, depth: Int) {
    for word in words where !word.isLiteral { explainExpansions(word.word, depth: depth + 1) }
    guard words.allSatisfy(\.isLiteral) else { return }
    var text: [UInt8] = []
    var places: [SourceRange] = []
    for word in words {
      if !text.isEmpty {
        text.append(UInt8(ascii: " "))
        places.append(word.word.range)
      }
      text += word.bytes
      places += word.bytes.indices.map { word.innerRange($0..<($0 + 1)) }
    }
    let parts =
      language == .atTime ? AtTimeLanguage.parts(text, self.language) : PacketFilterLanguage.parts(text, self.language)
    for part in parts ?? [] where !part.range.isEmpty {
      if part.tellsValue, let last = result.spans.indices.last {
        result.spans[last].says = SentenceTemplate.fill(part.sentence[self.language], part.values)
        continue
      }
      let range = places[part.range.lowerBound].union(places[part.range.upperBound - 1])
      add(.code, range, depth + part.level, part.sentence, part.values)
    }
  }

  /// Explains words that are a command of their own.
  mutating func explainInnerCommand(_ range: Range<Int>, _ context: ArgumentContext, depth: Int) {
    let words = Array(context.arguments[range])
    if context.startsImage(words[0]) {
      return explainUnboundArguments(words, program: "", ProgramSentences.givenToImage, depth: depth)
    }
    let before = (placeholders, isElsewhere, functions)
    let hadMoreWords = getsMoreWords
    defer { getsMoreWords = hadMoreWords }
    getsMoreWords = getsMoreWords || context.command.name == "xargs" && context.replacement == nil
    functions = []
    if Self.remoteCommands.contains(context.command.name) { isElsewhere = true }
    if context.command.name == "xargs", let mark = context.replacement {
      placeholders[mark] = ProgramSentences.eachInput
    }
    explainCommand(words, depth: depth)
    (placeholders, isElsewhere, functions) = before
  }
}
