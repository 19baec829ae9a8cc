/// One header field.
package struct HTTPHeader: Hashable, Sendable {
  /// Its name, in the spelling it is sent with.
  package var name: String
  /// Its value.
  package var value: String

  /// Makes a field.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
