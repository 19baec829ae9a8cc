import HTTPTransport

/// What a server's refusal says of the way a request was put, and the next way to try.
struct Refusal {
  let status: Int
  let words: String
  let parameter: String?

  init(status: Int, body: ErrorBody) {
    self.status = status
    words = body.words
    parameter = body.parameter?.lowercased()
  }

  private static let statuses: Set<Int> = [400, 404, 415, 422, 500, 501]
  private static let shapeNames = [
    "response_format", "json_schema", "json_object", "structured output", "structured_output", "output_config",
    "output_format", "output format", "response_schema", "responseschema", "response schema", "response_mime_type",
    "responsemimetype", "response mime type", "json mode", "tool_choice", "forced tool", "tool choice", "grammar",
    "chatrequest.format", "additionalproperties", "guided_json", "propertyordering", "schema",
  ]
  private static let thinkingNames = [
    "reasoning_effort", "reasoning effort", "thinking", "thinking_level", "thinkinglevel", "effort", "\"think\"",
    "'think'",
  ]

  /// The next form; nil where the refusal is not about the form, or nothing is left to try.
  func nextForm(after form: RequestForm, of request: ModelRequest, in dialect: any WireDialect) -> RequestForm? {
    guard Self.statuses.contains(status) else { return nil }
    var next = form
    for change in changes(form, request, dialect) {
      change(&next)
      if next != form { return next }
    }
    return nil
  }

  /// What may be changed, what the server names most clearly first.
  private func changes(
    _ form: RequestForm, _ request: ModelRequest, _ dialect: any WireDialect
  ) -> [(inout RequestForm) -> Void] {
    var changes: [(inout RequestForm) -> Void] = []
    let quirk = { (quirk: RequestForm.Quirk) in { (form: inout RequestForm) in _ = form.quirks.insert(quirk) } }
    // A refusal of 5xx and 404 may have any cause: only what names the shape or the tools is believed.
    if status < 500, status != 404 {
      if names("temperature") { changes.append(quirk(.noTemperature)) }
      if names("max_tokens") || names("max_completion_tokens") { changes.append(quirk(.otherTokenLimit)) }
      if names("stream_options") || names("include_usage") { changes.append(quirk(.noStreamUsage)) }
      if Self.thinkingNames.contains(where: names) { changes.append(quirk(.noThinkingControl)) }
      if refusesStream { changes.append { $0.isStreamed = false } }
      if refusesInstruction { changes.append(quirk(.noInstruction)) }
    }
    if refusesTools, !request.tools.isEmpty, !request.holdsCalls { changes.append(quirk(.noTools)) }
    if case .forced(let output, _) = dialect.shaping(request, form), refusesShape {
      // With tools beside it the shape is what cannot be had in any form.
      let plainer = request.tools.isEmpty ? dialect.plainer(than: output) : .none
      changes.append { $0.structuredOutput = plainer }
    }
    return changes
  }

  private func names(_ name: String) -> Bool { words.contains(name) }

  private var refusesShape: Bool {
    Self.shapeNames.contains(where: names) || parameter == "format" || words.contains("invalid format")
      || words.contains("\"strict\"") || words.contains("'strict'")
  }

  private var refusesStream: Bool {
    parameter == "stream" || words.contains("stream this model") || words.contains("streaming is not supported")
      || words.contains("does not support streaming")
  }

  private var refusesTools: Bool {
    ["support tool", "tools are not supported", "tool use", "tool calling", "function calling", "support function"]
      .contains(where: names) || parameter == "tools"
  }

  private var refusesInstruction: Bool {
    words.contains("developer instruction") || words.contains("system role")
      || (words.contains("role") && words.contains("system") && words.contains("support"))
  }
}
