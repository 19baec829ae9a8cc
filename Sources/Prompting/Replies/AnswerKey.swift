/// What a property of a model's JSON holds.
enum AnswerKey: Sendable {
  case command, commands, note, other

  private static let names: [String: AnswerKey] = [
    "command": .command, "cmd": .command, "shellcommand": .command, "bashcommand": .command, "commandline": .command,
    "bash": .command, "shell": .command, "cli": .command, "명령": .command, "명령어": .command,
    "commands": .commands, "cmds": .commands, "alternatives": .commands, "suggestions": .commands,
    "variants": .commands, "options": .commands,
    "note": .note, "notes": .note, "explanation": .note, "description": .note, "comment": .note, "message": .note,
    "reason": .note, "error": .note, "설명": .note,
  ]

  /// What the property of this name holds, whatever its case and separators.
  init(name: [UInt8]) {
    let letters = name.prefix(64).filter { !"_- ".utf8.contains($0) }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    self = Self.names[String(decoding: letters, as: UTF8.self)] ?? .other
  }
}
