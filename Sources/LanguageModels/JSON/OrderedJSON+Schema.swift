extension OrderedJSON {
  private static let keywords = [
    "type", "title", "description", "enum", "const", "properties", "items", "required", "additionalProperties",
  ]

  /// A JSON schema whose properties stand in `order`, those that it does not name after them, sorted.
  package init(schema: JSONValue, order: [String] = []) {
    switch schema {
    case .array(let elements): self = .array(elements.map { OrderedJSON(schema: $0, order: order) })
    case .object(let members):
      self = .object(
        Self.sorted(members, by: Self.keywords).map { name, value in
          Member(name: name, value: Self.member(name, value, order))
        })
    default: self = .value(schema)
    }
  }

  private static func member(_ name: String, _ value: JSONValue, _ order: [String]) -> OrderedJSON {
    guard name == "properties", let properties = value.object else { return OrderedJSON(schema: value, order: order) }
    return .object(
      sorted(properties, by: order).map { name, value in
        Member(name: name, value: OrderedJSON(schema: value, order: order))
      })
  }

  private static func sorted(_ members: [String: JSONValue], by order: [String]) -> [(String, JSONValue)] {
    let first = order.compactMap { name in members[name].map { (name, $0) } }
    let rest = members.filter { !order.contains($0.key) }.sorted { $0.key < $1.key }
    return first + rest.map { ($0.key, $0.value) }
  }
}
