/// How a provider is spoken to.
package enum WireProtocol: String, Hashable, Sendable, CaseIterable {
  /// `POST /chat/completions`, as OpenAI began it and most servers answer it.
  case openAI = "openai"
  /// Anthropic's `POST /v1/messages`.
  case anthropic
  /// Gemini's `models/NAME:generateContent` and `:streamGenerateContent`.
  case gemini
  /// Ollama's `POST /api/chat`.
  case ollama
}

/// How a server is made to answer in JSON of one shape.
package enum StructuredOutput: String, Hashable, Sendable, CaseIterable {
  /// The protocol's own way to force a JSON schema (`response_format`, `output_config`, `responseSchema`, `format`).
  case schema
  /// A forced call of one tool whose input has the schema (Anthropic, and servers without `schema`).
  case tool
  /// JSON of any shape (`response_format: {"type": "json_object"}`).
  case json
  /// Plain text: the shape is only asked for in words.
  case none
}
