/// What a server says of its refusal, in any of the shapes that errors have.
struct ErrorBody: Hashable, Sendable {
  /// The message, in the server's words; empty where there is none.
  var message = ""
  /// The error's kind or code, such as `model_not_found` or `overloaded_error`, all of them joined.
  var code = ""
  /// The status that the body itself gives.
  var status: Int?
  /// The parameter that the server names.
  var parameter: String?
  /// The seconds after which a Gemini server wants to be asked again.
  var retrySeconds: Int?

  private static let readLimit = 64 << 10

  /// Reads the body of an error response: JSON of OpenAI, Anthropic, Gemini, Ollama or FastAPI, a page, or plain text.
  init(_ bytes: [UInt8]) {
    let bytes = Array(bytes.prefix(Self.readLimit))
    if let value = try? JSONValue(parsing: bytes) {
      read(value)
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      message = text.drop { $0.isWhitespace }.hasPrefix("<") ? Self.title(of: text) : text
    }
  }

  /// Reads an error that stands in an answer; nil where the value holds none.
  init?(in value: JSONValue) {
    guard let error = value["error"], ![.null, "", [:], false].contains(error) else {
      guard value["type"]?.string == "error" || value["object"]?.string == "error" else { return nil }
      read(value)
      return
    }
    read(value)
  }

  /// All that the server says, in lower case, to look for names in.
  var words: String { "\(message) \(code) \(parameter ?? "")".lowercased() }

  private mutating func read(_ value: JSONValue) {
    switch value {
    case .array(let elements): elements.first.map { read($0) }
    case .object(let members): read(members)
    case .string(let text): message = text
    default: break
    }
  }

  private mutating func read(_ members: [String: JSONValue]) {
    if let message = members["message"]?.string ?? members["msg"]?.string { self.message = message }
    code = [members["code"]?.string, members["type"]?.string, members["status"]?.string, code]
      .compactMap { $0 }.filter { !$0.isEmpty && $0 != "error" }.joined(separator: " ")
    status = members["code"]?.integer ?? members["status"]?.integer ?? status
    parameter = members["param"]?.string ?? parameter
    readDetails(members["details"]?.array ?? [])
    if let detail = members["detail"] { readValidation(detail) }
    for name in ["error", "errors", "message"] {
      if let inner = members[name], inner.object != nil || inner.array != nil || name == "error" { read(inner) }
    }
  }

  /// Gemini's `RetryInfo` and `ErrorInfo`.
  private mutating func readDetails(_ details: [JSONValue]) {
    for detail in details {
      if let delay = detail["retryDelay"]?.string, let seconds = Double(delay.prefix { $0 != "s" }) {
        retrySeconds = Int(exactly: min(max(0, seconds.rounded(.up)), 1e9))
      }
      if let reason = detail["reason"]?.string { code += " " + reason }
    }
  }

  /// FastAPI's `detail`: a text, or a list of what is wrong where.
  private mutating func readValidation(_ detail: JSONValue) {
    guard let problems = detail.array else { return read(detail) }
    message = problems.prefix(4).map { problem in
      let place = (problem["loc"]?.array ?? []).map { $0.string ?? $0.integer.map { String($0) } ?? "" }
      return place.joined(separator: ".") + ": " + (problem["msg"]?.string ?? "")
    }.joined(separator: "; ")
  }

  /// The title of a page, else nothing: the rest is markup.
  private static func title(of page: String) -> String {
    let parts = page.prefix(8 << 10).split(separator: "<", omittingEmptySubsequences: false)
    guard let title = parts.first(where: { $0.prefix(5).lowercased() == "title" }) else { return "" }
    return String(title.drop { $0 != ">" }.dropFirst())
  }
}
