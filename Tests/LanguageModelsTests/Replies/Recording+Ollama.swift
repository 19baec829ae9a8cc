import HTTPTransport

@testable import LanguageModels

extension Recording {
  static let ollama: [Recording] = [
    Recording(
      name: "ollama: stream", wireProtocol: .ollama,
      body: """
        {"model":"m","created_at":"x","message":{"role":"assistant","content":"","thinking":"Hm."},"done":false}
        {"model":"m","created_at":"x","message":{"role":"assistant","content":"ls "},"done":false}
        {"model":"m","created_at":"x","message":{"role":"assistant","content":"한글"},"done":false}
        {"model":"m","created_at":"x","message":{"role":"assistant","content":""},"done_reason":"stop","done":true,"prompt_eval_count":26,"eval_count":4}

        """, text: "ls 한글", usage: ModelUsage(inputTokens: 26, outputTokens: 4)),
    Recording(
      name: "ollama: whole, over several lines", wireProtocol: .ollama,
      body: "{\n\"message\":{\"role\":\"assistant\",\n\"content\":\"<think>a</think>ls\"},\n\"done\":true}\n",
      text: "ls"),
    Recording(
      name: "ollama: a stream though none was asked for", wireProtocol: .ollama,
      body: "{\"message\":{\"content\":\"l\"},\"done\":false}\n{\"message\":{\"content\":\"s\"},\"done\":true}\n",
      isStreamed: false, text: "ls"),
    Recording(
      name: "ollama: calls", wireProtocol: .ollama,
      body: """
        {"message":{"role":"assistant","content":"","tool_calls":[{"function":{"index":0,"name":"manual","arguments":{"page":"ls(1)"}}}]},"done":false}
        {"message":{"role":"assistant","content":"","tool_calls":[{"function":{"name":"programs","arguments":{}}}]},"done":false}
        {"message":{"role":"assistant","content":""},"done":true,"done_reason":"stop"}

        """, request: .shapedWithTools,
      calls: [
        ModelToolCall(id: "call-1", name: "manual", arguments: ["page": "ls(1)"]),
        ModelToolCall(id: "call-2", name: "programs", arguments: [:]),
      ], finish: .calls),
    Recording(
      name: "ollama: the limit of tokens", wireProtocol: .ollama,
      body: "{\"message\":{\"content\":\"ls\"},\"done\":true,\"done_reason\":\"length\"}\n", text: "ls",
      finish: .tokenLimit),
    Recording(
      name: "ollama: an error after text", wireProtocol: .ollama,
      body: "{\"message\":{\"content\":\"ls\"},\"done\":false}\n{\"error\":\"llama runner process has terminated\"}\n",
      text: "ls", error: .serverFailed(status: 500, reason: "llama runner process has terminated")),
    Recording(
      name: "ollama: no end", wireProtocol: .ollama, body: "{\"message\":{\"content\":\"ls\"},\"done\":false}\n",
      text: "ls", error: .transport(.cutOff)),
    Recording(
      name: "ollama: a line that is no JSON", wireProtocol: .ollama,
      body: "{\"message\":{\"content\":\"ls\"},\"done\":false}\noops\n", text: "ls",
      error: .malformed(detail: "not JSON at byte 0")),
    Recording(
      name: "ollama: a message that is none", wireProtocol: .ollama, body: "{\"message\":[1],\"done\":false}\n",
      error: .malformed(detail: "message is no object")),
  ]
}
