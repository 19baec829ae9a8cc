/// JSON whose objects keep the order of their properties: a server that generates by a schema does so in its order.
package enum OrderedJSON: Hashable, Sendable {
  case value(JSONValue)
  case array([OrderedJSON])
  case object([Member])

  /// One property.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: OrderedJSON
  }

  /// Adds a property to an object; nothing where `value` is nil.
  package mutating func add(_ name: String, _ value: OrderedJSON?) {
    guard let value, case .object(var members) = self else { return }
    members.append(Member(name: name, value: value))
    self = .object(members)
  }

  /// A string.
  package static func string(_ text: String) -> OrderedJSON { .value(.string(text)) }
  /// A whole number.
  package static func integer(_ number: Int) -> OrderedJSON { .value(.integer(number)) }
  /// `null`.
  package static var null: OrderedJSON { .value(.null) }
  /// A boolean.
  package static func bool(_ value: Bool) -> OrderedJSON { .value(.bool(value)) }
}

extension OrderedJSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  /// A string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  package init(integerLiteral value: Int) { self = .integer(value) }
  /// A boolean.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension OrderedJSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// An array.
  package init(arrayLiteral elements: OrderedJSON...) { self = .array(elements) }
  /// An object, its properties in the order they are written in.
  package init(dictionaryLiteral elements: (String, OrderedJSON)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }
}
