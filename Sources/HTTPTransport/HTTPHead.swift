/// A response's status and header fields.
package struct HTTPHead: Hashable, Sendable {
  /// The status code, such as 200.
  package var status: Int
  /// The header fields, in order.
  package var headers: [HTTPHeader]

  /// Makes a head.
  package init(status: Int, headers: [HTTPHeader] = []) {
    self.status = status
    self.headers = headers
  }

  /// The first field of this name, whatever its case.
  package func value(of name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
