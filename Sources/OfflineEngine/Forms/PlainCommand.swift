internal import ShellGrammar

/// A command given in a request that needs no shell of its own: `sh -c './run.sh fast'` is `./run.sh fast`.
enum PlainCommand {
  /// What forms write before a command of a request.
  static let wrapper = "sh -c "

  /// The command that stands in quotes in a word, where it is one simple command whose words are plain text.
  static func text(ofQuoted quoted: String) -> String? {
    guard let word = simpleCommand(quoted)?.words.first, let text = word.literalValue,
      let command = simpleCommand(text), command.assignments.isEmpty, command.redirections.isEmpty,
      let name = command.commandName, !name.hasPrefix("-"), !ShellBuiltins.names.contains(name),
      !text.utf8.contains(where: isSpecial),
      command.words.allSatisfy({ $0.literalValue != nil }),
      command.words.compactMap(\.literalValue).joined(separator: " ") == text
    else { return nil }
    return text
  }

  private static func simpleCommand(_ text: String) -> SimpleCommand? {
    let parsed = ShellParser().parse(text)
    guard parsed.diagnostics.isEmpty, parsed.list.items.count == 1,
      let pipelines = parsed.list.items.first?.andOrList.pipelines, pipelines.count == 1,
      let commands = pipelines.first?.commands, commands.count == 1, case .simple(let command)? = commands.first
    else { return nil }
    return command
  }

  /// Whether a byte may mean something to a shell: then the command stays in its quotes.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: ","):
      false
    default: true
    }
  }
}
