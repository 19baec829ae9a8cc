/// Why a model is asked again; each reason is good for one turn.
enum RepairTurn: Hashable, Sendable {
  /// The command is no shell text.
  case grammar
  /// It has flags that the programs here do not have.
  case flags
  /// It is one that was shown before.
  case another
  /// There are fewer different commands than were wanted.
  case more
  /// The answer was cut before the command was complete.
  case shorter
  /// The answer could not be read.
  case readable

  /// What is said to the model of a command that does not parse.
  static func grammarMessage(_ command: String, fault: String) -> String {
    """
    This is no valid shell command: \(command)
    The parser says: \(fault).
    Answer again in the same form, with the command corrected.
    """
  }

  /// What is said of a command with unknown flags.
  static func flagsMessage(_ command: String, faults: [String]) -> String {
    """
    This command does not work on this machine: \(command)
    \(faults.map { "- " + $0 }.joined(separator: "\n"))
    Answer again in the same form, with a command that uses only options that the installed programs have.
    """
  }

  /// What is said where only known commands came.
  static func anotherMessage(_ commands: [String]) -> String {
    """
    This was shown before and is not wanted:
    \(list(commands))
    Answer again in the same form, with a different command.
    """
  }

  /// What is said where `count` more commands are wanted.
  static func moreMessage(_ count: Int, besides commands: [String]) -> String {
    if commands.isEmpty { return "Give \(count) different commands in the same form." }
    return """
      These are there already:
      \(list(commands))
      Answer again in the same form, with \(count) more that \(count == 1 ? "differs" : "differ") from them.
      """
  }

  static let shorterMessage =
    "The answer was cut off before the command was complete. Answer again in the same form, with a shorter command and "
    + "an empty note."

  /// What is said where the answer had no readable form.
  static func readableMessage(wanted: Int) -> String {
    let form =
      wanted > 1 ? #"{"commands": [{"command": "…", "note": "…"}, …]}"# : #"{"command": "…", "note": "…"}"#
    return "That answer could not be read. Answer with one JSON object and nothing else: \(form). "
      + #"Write \" for a double quote inside a command, and \\ for a backslash."#
  }

  private static func list(_ commands: [String]) -> String {
    commands.prefix(20).map { "- " + $0 }.joined(separator: "\n")
  }
}
