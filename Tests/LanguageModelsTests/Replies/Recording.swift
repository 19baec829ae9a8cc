import Testing

@testable import LanguageModels

/// An answer as a provider documents it, and what is to be read from it.
struct Recording: Sendable, CustomTestStringConvertible {
  var name: String
  var wireProtocol: WireProtocol
  var body: String
  var isStreamed = true
  var request = ModelRequest.shaped
  var structuredOutput = StructuredOutput.schema
  var text = ""
  var calls: [ModelToolCall] = []
  var usage: ModelUsage?
  var finish: FinishReason? = .complete
  var error: ModelError?

  var testDescription: String { name }
}

extension Recording {
  static let all = openAI + anthropic + gemini + ollama

  /// A body of events, each with its data.
  static func events(_ data: String...) -> String { data.map { "data: \($0)\n\n" }.joined() }
}
