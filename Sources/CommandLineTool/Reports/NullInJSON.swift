/// A field that JSON tells as null where there is no value, so that every field is always there.
@propertyWrapper
package struct NullInJSON<Value> {
  /// The value.
  package var wrappedValue: Value?

  /// Makes a field of this value.
  package init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }
}

extension NullInJSON: Sendable where Value: Sendable {}

extension NullInJSON: Encodable where Value: Encodable {
  /// Writes the value or null.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}
