import CommandReference
import Platform
import ShellGrammar

extension ExplanationBuilder {
  /// Explains a program with its arguments.
  mutating func explainCommand(_ words: [ArgumentText], depth: Int) {
    guard let first = words.first, nesting < Self.deepestNesting else { return }
    nesting += 1
    defer { nesting -= 1 }
    guard first.isLiteral, !first.bytes.isEmpty else { return explainDynamic(words, depth: depth) }
    let name = Self.programName(first.text)
    let values = ["program": name.text, "value": name.text]
    if functions.contains(first.text) {
      add(.program, first.word.range, depth, ProgramSentences.function, values)
      return explainFunctionArguments(Array(words.dropFirst()), function: name.text, depth: depth + 1)
    }
    noteMissing(name.text, path: first.text)
    let knowledge = name.isOwnFile ? nil : knowledge(of: name.text)
    if let says = knowledge?.says {
      add(.program, first.word.range, depth, says, values)
    } else if let page = name.isOwnFile ? nil : page(of: name.text, named: nil) {
      let sentence =
        page.summary == nil ? ProgramSentences.manualProgramWithoutSummary : ProgramSentences.manualProgram
      let about = ["program": name.text, "summary": Self.withoutStop(page.summary ?? ""), "page": page.name]
      add(.program, first.word.range, depth, sentence, about, source: page.name)
    } else if ShellBuiltins.names.contains(name.text) {
      add(.program, first.word.range, depth, ProgramSentences.builtin, ["value": name.text])
      return explainUnboundArguments(Array(words.dropFirst()), program: name.text, depth: depth + 1, areUnknown: true)
    } else {
      let sentence = name.isOwnFile ? ProgramSentences.unknownScript : ProgramSentences.unknownProgram
      add(.program, first.word.range, depth, sentence, ["value": first.text])
      addUnknown(first.word.range)
      return explainUnboundArguments(Array(words.dropFirst()), program: name.text, depth: depth + 1, areUnknown: false)
    }
    let command = CommandInProgress(name: name.text, knowledge: [knowledge].compactMap { $0 })
    var arguments = Array(words.dropFirst())
    let bracket = name.text == "[" && arguments.last?.text == "]" ? arguments.popLast() : nil
    explainArguments(arguments, of: command, depth: depth + 1)
    if let bracket { add(.operand, bracket.word.range, depth + 1, ProgramSentences.closingBracket) }
  }

  private mutating func explainDynamic(_ words: [ArgumentText], depth: Int) {
    add(.program, words[0].word.range, depth, ProgramSentences.dynamicProgram, ["value": words[0].text])
    explainExpansions(words[0].word, depth: depth + 1)
    explainUnboundArguments(Array(words.dropFirst()), program: words[0].text, depth: depth + 1, areUnknown: false)
  }

  private mutating func explainUnboundArguments(
    _ words: [ArgumentText], program: String, depth: Int, areUnknown: Bool
  ) {
    let sentence = areUnknown ? ProgramSentences.unknownArgument : ProgramSentences.given
    explainUnboundArguments(words, program: program, sentence, depth: depth, areUnknown: areUnknown)
  }

  /// Explains words of a program that is not known, all with one sentence.
  mutating func explainUnboundArguments(
    _ words: [ArgumentText], program: String, _ sentence: LocalizedSentence, depth: Int, areUnknown: Bool = false
  ) {
    for word in words {
      let values = ["value": word.text, "program": program]
      add(.operand, word.word.range, depth, sentence, values)
      if areUnknown { addUnknown(word.word.range) }
      explainExpansions(word.word, depth: depth + 1)
    }
  }

  /// The words that a function is called with, numbered up to the first whose words the shell decides.
  private mutating func explainFunctionArguments(_ words: [ArgumentText], function: String, depth: Int) {
    let known = words.prefix { $0.isLiteral }
    for (index, word) in known.enumerated() {
      let values = ["value": word.text, "program": function, "number": String(index + 1)]
      add(.operand, word.word.range, depth, ProgramSentences.functionArgument, values)
      explainExpansions(word.word, depth: depth + 1)
    }
    explainUnboundArguments(Array(words[known.endIndex...]), program: function, depth: depth, areUnknown: false)
  }

  /// The name to look up: a program in a system folder is known by its last part.
  static func programName(_ text: String) -> (text: String, isOwnFile: Bool) {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (text, false) }
    let folder = text[..<slash]
    let name = String(text[text.utf8.index(after: slash)...])
    let isSystem = ["/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin"].contains(folder)
    return isSystem ? (name, false) : (text, true)
  }

  private mutating func noteMissing(_ name: String, path: String) {
    guard !isElsewhere, soughtPrograms.insert(path).inserted else { return }
    let isThere =
      path.utf8.contains(UInt8(ascii: "/"))
      ? machine.fileExists(path) || path.hasPrefix("~")
      : ShellBuiltins.names.contains(name) || machine.hasProgram(name)
    if !isThere { result.missingPrograms.append(path) }
  }

  static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}

/// A program, with its subcommands so far, whose arguments are being explained.
struct CommandInProgress {
  /// The name with its subcommands: `git commit`.
  var name: String
  /// What is known of it, then of what it is a subcommand of.
  var knowledge: [CommandKnowledge]
}
