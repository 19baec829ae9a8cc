import CommandReference
import ShellGrammar

extension ExplanationBuilder {
  /// Whether the word at `index` is a subcommand with an entry or a manual page of its own: `git log`, not `dotnet app.dll`.
  mutating func isKnownSubcommand(_ arguments: [ArgumentText], _ index: Int, of command: CommandInProgress) -> Bool {
    guard index < arguments.count, arguments[index].isLiteral else { return false }
    let name = command.name + " " + arguments[index].text
    return !command.knowledge.isEmpty && knowledge(of: name) != nil || pageOfItsOwn(name) != nil
  }

  /// The manual page of a subcommand, not of the program it belongs to.
  private mutating func pageOfItsOwn(_ name: String) -> ManualPage? {
    guard let page = page(of: name, named: nil) else { return nil }
    return page.name.hasPrefix(dashed(name) + "(") || page.isHelp(of: name) ? page : nil
  }

  /// Explains the word at `index` as a subcommand, and what follows by its rules.
  mutating func explainSubcommand(
    _ arguments: [ArgumentText], at index: Int, of command: CommandInProgress, depth: Int
  ) {
    let word = arguments[index]
    let name = command.name + " " + word.text
    let following = Array(arguments[(index + 1)...])
    var next = CommandInProgress(name: name, knowledge: command.knowledge)
    if next.knowledge.first?.hasSubcommands == true { next.knowledge[0].hasSubcommands = false }
    next.knowledge = next.knowledge.map { parent in
      var parent = parent
      parent.operands = []
      return parent
    }
    if word.isLiteral, let knowledge = knowledge(of: name) {
      next.knowledge.insert(knowledge, at: 0)
      add(
        .subcommand, word.word.range, depth, knowledge.says ?? ProgramSentences.operand,
        ["program": name, "value": word.text])
    } else if word.isLiteral, let page = pageOfItsOwn(name) {
      let values = ["value": word.text, "summary": Self.withoutStop(page.summary ?? page.name)]
      add(.subcommand, word.word.range, depth, ProgramSentences.manualSubcommand, values, source: page.name)
      next.knowledge = []
    } else {
      let values = ["value": word.text, "program": command.name]
      let sentence = word.isLiteral ? ProgramSentences.unknownSubcommand : ProgramSentences.operand
      add(.subcommand, word.word.range, depth, sentence, values)
      if word.isLiteral { addUnknown(word.word.range) }
      explainExpansions(word.word, depth: depth + 1)
    }
    explainArguments(following, of: next, depth: depth)
  }

  /// A program's name as the name of its page: blanks are dashes.
  private func dashed(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }
}
