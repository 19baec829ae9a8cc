package import LanguageModels

extension AnswerShape {
  /// The shape of an answer with `count` commands: one object of `command` and `note`, or `commands`, a list of such.
  package static func commands(count: Int) -> AnswerShape {
    if count <= 1 {
      return AnswerShape(
        name: "command", summary: "The command line, and a short note.", schema: command, order: ["command", "note"])
    }
    let list: JSONValue = .object(["type": .string("array"), "items": command])
    return AnswerShape(
      name: "commands", summary: "Different command lines, best first, each with a short note.",
      schema: object(["commands": list], required: ["commands"]), order: ["commands"])
  }

  private static let command = object(
    ["command": .object(["type": .string("string")]), "note": .object(["type": .string("string")])],
    required: ["command", "note"])

  private static func object(_ properties: [String: JSONValue], required: [String]) -> JSONValue {
    .object([
      "type": .string("object"), "properties": .object(properties),
      "required": .array(required.map(JSONValue.string)), "additionalProperties": .bool(false),
    ])
  }
}
