package import LanguageModels

extension LookUp {
  /// All that a model may call.
  package static let tools = [manualTool, programTool, namesTool]

  static let manualTool = tool(
    "manual_page", "Reads a manual page of this machine: one of its sections, or its lines with a word.",
    [
      ("page", "The page, such as grep or crontab(5)."),
      ("section", "A section such as OPTIONS or EXAMPLES, or a word such as --include; empty for the synopsis."),
    ])

  static let programTool = tool(
    "program", "Says whether a program is installed on this machine, where, and its version.",
    [("name", "The program's name, without a path.")])

  static let namesTool = tool(
    "names", "Lists the names in a folder at or below the working folder.",
    [("folder", "The folder, relative to the working folder; . for that itself.")])

  private static func tool(_ name: String, _ summary: String, _ texts: [(name: String, about: String)]) -> ModelTool {
    let properties = texts.map { text in
      (text.name, JSONValue.object(["type": .string("string"), "description": .string(text.about)]))
    }
    return ModelTool(
      name: name, summary: summary,
      parameters: .object([
        "type": .string("object"), "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
        "required": .array(texts.map { .string($0.name) }), "additionalProperties": .bool(false),
      ]))
  }
}
