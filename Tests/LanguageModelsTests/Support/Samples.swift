import HTTPTransport
import LanguageModels

extension AnswerShape {
  static let command = AnswerShape(
    name: "answer", summary: "The command.",
    schema: [
      "type": "object", "additionalProperties": false, "required": ["command", "a_note"],
      "properties": [
        "a_note": ["type": ["string", "null"], "description": "Why."],
        "command": ["type": "string", "description": "One line."],
      ],
    ],
    order: ["command", "a_note"])
}

extension ModelTool {
  static let manual = ModelTool(
    name: "manual", summary: "A section of a manual page.",
    parameters: [
      "type": "object", "additionalProperties": false, "required": ["page"],
      "properties": ["page": ["type": "string"]],
    ])
  static let programs = ModelTool(
    name: "programs", summary: "What is installed.",
    parameters: ["type": "object", "properties": [:], "additionalProperties": false])
}

extension ModelToolCall {
  static let grep = ModelToolCall(id: "c1", name: "manual", arguments: ["page": "grep(1)"])
}

extension ModelRequest {
  static let plain = ModelRequest(instruction: "Answer with a command.", messages: [.user("list files 목록")])
  static let shaped = ModelRequest(
    instruction: "Answer with a command.", messages: [.user("list files")], shape: .command)
  static let withTools = ModelRequest(
    instruction: "Answer with a command.", messages: [.user("list files")], tools: [.manual, .programs])
  static let shapedWithTools = ModelRequest(
    instruction: "Answer with a command.", messages: [.user("list files")], shape: .command,
    tools: [.manual, .programs])
  /// A conversation with an earlier answer, calls and their results.
  static let long = ModelRequest(
    instruction: "Answer with a command.",
    messages: [
      .user("list files"), .assistant("ls -Q"), .user("Mend it."),
      .calls([.grep, ModelToolCall(id: "c2", name: "programs", arguments: .null)], text: "Let me look."),
      .results([
        ModelToolResult(call: .grep, text: "-c, --count"),
        ModelToolResult(
          call: ModelToolCall(id: "c2", name: "programs", arguments: .null), text: "refused", isError: true),
      ]),
    ], shape: .command, tools: [.manual, .programs])
}

extension ModelEndpoint {
  static let keyText = "sk-test-0123456789abcdef"

  static func sample(
    _ wireProtocol: WireProtocol, model: String = "test-model", baseURL: String? = nil, provider: String = "other",
    structuredOutput: StructuredOutput = .schema, isStreamed: Bool = true, headers: [HTTPHeader] = [],
    apiVersion: String? = nil, limits: HTTPLimits = HTTPLimits()
  ) -> ModelEndpoint {
    let base = wireProtocol == .openAI ? "https://models.example/v1" : "https://models.example"
    return ModelEndpoint(
      provider: provider, wireProtocol: wireProtocol, baseURL: baseURL ?? base, model: model,
      key: APIKey(keyText), headers: headers, apiVersion: apiVersion, structuredOutput: structuredOutput,
      isStreamed: isStreamed, limits: limits)
  }
}

/// Cuts bytes at random places, the same ones for the same seed.
func randomPieces(of bytes: [UInt8], seed: UInt64) -> [[UInt8]] {
  var random = SeededBytes(seed: seed)
  var pieces: [[UInt8]] = []
  var index = 0
  while index < bytes.count {
    let length = min(bytes.count - index, Int(random.next() % 23) + 1)
    pieces.append(Array(bytes[index..<(index + length)]))
    index += length
  }
  return pieces
}

/// Numbers that look random, the same ones for the same seed.
struct SeededBytes {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt32 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt32(truncatingIfNeeded: state >> 33)
  }
}
