/// A call whose arguments come in pieces.
struct PartialCall: Sendable {
  /// The place that the stream gives it, where it gives one.
  var index: Int?
  var id: String
  var name: String
  var arguments: String

  /// The call, complete; a call without arguments has an empty object.
  var call: ModelToolCall {
    let isBare = arguments.allSatisfy { $0.isWhitespace }
    let value = isBare ? JSONValue.object([:]) : (try? JSONValue(parsing: arguments)) ?? .null
    return ModelToolCall(id: id, name: name, arguments: value)
  }
}
