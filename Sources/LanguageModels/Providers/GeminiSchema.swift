/// Translates JSON schemas into Gemini's own: types in capitals, `nullable`, an order of properties, and nothing else
/// that it does not know.
enum GeminiSchema {
  private static let kept = [
    "title", "description", "format", "minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength", "pattern",
  ]
  private static let depthLimit = 32

  /// The schema, its properties in `order`.
  static func translated(_ schema: JSONValue, order: [String]) -> OrderedJSON { translated(schema, order, 0) }

  private static func translated(_ schema: JSONValue, _ order: [String], _ depth: Int) -> OrderedJSON {
    guard let members = schema.object, depth < depthLimit else { return ["type": "STRING"] }
    var result: OrderedJSON = [:]
    addType(members, to: &result)
    for name in kept { result.add(name, members[name].map { .value($0) }) }
    result.add("enum", (members["enum"]?.array ?? members["const"].map { [$0] }).map(names))
    result.add("items", members["items"].map { translated($0, order, depth + 1) })
    result.add(
      "anyOf",
      (members["anyOf"]?.array ?? members["oneOf"]?.array).map { .array($0.map { translated($0, order, depth + 1) }) })
    addProperties(members, order, depth, to: &result)
    return result
  }

  private static func addType(_ members: [String: JSONValue], to result: inout OrderedJSON) {
    var types = members["type"].map { $0.array ?? [$0] }?.compactMap(\.string) ?? []
    let isNullable = types.count > 1 && types.contains("null")
    if isNullable { types.removeAll { $0 == "null" } }
    let fallback = members["properties"] != nil ? "object" : members["enum"] ?? members["const"] != nil ? "string" : nil
    result.add("type", (types.first ?? fallback).map { .string($0.uppercased()) })
    if isNullable { result.add("nullable", true) }
  }

  private static func addProperties(
    _ members: [String: JSONValue], _ order: [String], _ depth: Int, to result: inout OrderedJSON
  ) {
    guard let properties = members["properties"]?.object else { return }
    let names = order.filter { properties[$0] != nil } + properties.keys.filter { !order.contains($0) }.sorted()
    var translatedProperties: OrderedJSON = [:]
    for name in names { translatedProperties.add(name, properties[name].map { translated($0, order, depth + 1) }) }
    result.add("properties", translatedProperties)
    result.add("required", members["required"].map { .value($0) })
    result.add("propertyOrdering", .array(names.map { .string($0) }))
  }

  private static func names(_ values: [JSONValue]) -> OrderedJSON {
    .array(values.map { .string($0.string ?? $0.encoded) })
  }
}
