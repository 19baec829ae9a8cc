/// Reads the answers of one protocol, from whatever values they come in.
protocol ReplyReader: Sendable {
  var reply: Reply { get set }

  /// Reads the next value of a stream, or all of an answer that is not streamed.
  mutating func read(_ value: JSONValue) throws(ModelError)
}

extension JSONValue {
  /// A property that is there and not `null`.
  func present(_ name: String) -> JSONValue? { self[name].flatMap { $0.isNull ? nil : $0 } }

  /// The text of a string, or of the parts of a list that are texts, as some servers give content.
  var contentText: String {
    if let string { return string }
    let parts = array ?? []
    return parts.compactMap { part in
      let type = part["type"]?.string ?? "text"
      return type == "text" || type == "output_text" ? part["text"]?.string : nil
    }.joined()
  }
}
