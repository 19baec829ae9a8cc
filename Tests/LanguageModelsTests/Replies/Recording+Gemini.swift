import HTTPTransport

@testable import LanguageModels

extension Recording {
  static let gemini: [Recording] = [
    Recording(
      name: "gemini: stream", wireProtocol: .gemini,
      body: events(
        #"{"candidates":[{"content":{"parts":[{"text":"Hm.","thought":true}],"role":"model"},"index":0}],"usageMetadata":{"promptTokenCount":8}}"#,
        #"{"candidates":[{"content":{"parts":[{"text":"ls "},{"text":"한"}],"role":"model"},"index":0}],"usageMetadata":{"promptTokenCount":8,"candidatesTokenCount":1,"thoughtsTokenCount":4}}"#,
        #"{"candidates":[{"content":{"parts":[{"text":"글"}],"role":"model"},"finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":8,"candidatesTokenCount":3,"thoughtsTokenCount":4,"totalTokenCount":15},"modelVersion":"m"}"#
      ).replacing("\n\n", with: "\r\n\r\n"), text: "ls 한글", usage: ModelUsage(inputTokens: 8, outputTokens: 7)),
    Recording(
      name: "gemini: whole", wireProtocol: .gemini,
      body:
        #"{"candidates":[{"content":{"parts":[{"text":"ls"}],"role":"model"},"finishReason":"STOP","avgLogprobs":-0.1}],"usageMetadata":{"promptTokenCount":2,"candidatesTokenCount":1}}"#,
      isStreamed: false, text: "ls", usage: ModelUsage(inputTokens: 2, outputTokens: 1)),
    Recording(
      name: "gemini: a stream as one list", wireProtocol: .gemini,
      body: #"""
        [{"candidates":[{"content":{"parts":[{"text":"l"}]}}]}
        ,
        {"candidates":[{"content":{"parts":[{"text":"s"}]},"finishReason":"STOP"}]}
        ]
        """#, text: "ls"),
    Recording(
      name: "gemini: calls, one with a thought's signature", wireProtocol: .gemini,
      body: events(
        #"{"candidates":[{"content":{"parts":[{"functionCall":{"id":"f1","name":"manual","args":{"page":"ls(1)"}},"thoughtSignature":"c2ln"},{"functionCall":{"name":"programs"}}],"role":"model"}}]}"#,
        #"{"candidates":[{"content":{"role":"model"},"finishReason":"STOP"}]}"#),
      request: .shapedWithTools,
      calls: [
        ModelToolCall(id: "f1\u{1F}c2ln", name: "manual", arguments: ["page": "ls(1)"]),
        ModelToolCall(id: "call-2", name: "programs", arguments: [:]),
      ], finish: .calls),
    Recording(
      name: "gemini: the answer as a forced function", wireProtocol: .gemini,
      body: events(
        #"{"candidates":[{"content":{"parts":[{"functionCall":{"name":"answer","args":{"command":"ls"}}}]},"finishReason":"STOP"}]}"#
      ), structuredOutput: .tool, text: #"{"command":"ls"}"#),
    Recording(
      name: "gemini: a blocked question", wireProtocol: .gemini,
      body: events(#"{"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"usageMetadata":{"promptTokenCount":4}}"#),
      usage: ModelUsage(inputTokens: 4, outputTokens: 0), finish: .refused("PROHIBITED_CONTENT")),
    Recording(
      name: "gemini: a filter", wireProtocol: .gemini,
      body: events(
        #"{"candidates":[{"content":{"parts":[{"text":"l"}]}}]}"#,
        #"{"candidates":[{"finishReason":"SAFETY","index":0}]}"#),
      text: "l", finish: .refused("SAFETY")),
    Recording(
      name: "gemini: the limit of tokens", wireProtocol: .gemini,
      body: events(#"{"candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS"}]}"#), finish: .tokenLimit),
    Recording(
      name: "gemini: a broken call", wireProtocol: .gemini,
      body: events(#"{"candidates":[{"finishReason":"MALFORMED_FUNCTION_CALL"}]}"#),
      error: .malformed(detail: "MALFORMED_FUNCTION_CALL")),
    Recording(
      name: "gemini: an error after text", wireProtocol: .gemini,
      body: events(#"{"candidates":[{"content":{"parts":[{"text":"ls"}]}}]}"#)
        + events(#"{"error":{"code":503,"message":"overloaded","status":"UNAVAILABLE"}}"#),
      text: "ls", error: .serverFailed(status: 503, reason: "overloaded")),
    Recording(
      name: "gemini: no end", wireProtocol: .gemini,
      body: events(#"{"candidates":[{"content":{"parts":[{"text":"ls"}]}}]}"#),
      text: "ls", error: .transport(.cutOff)),
    Recording(
      name: "gemini: wrong kinds", wireProtocol: .gemini,
      body: events(
        #"{"candidates":[{"content":"x"},{"content":{"parts":{"text":"y"}}},5],"usageMetadata":7}"#,
        #"{"candidates":[{"content":{"parts":[{"text":"ls"},{"functionCall":"z"},null]},"finishReason":"STOP"}]}"#),
      text: "ls"),
    Recording(
      name: "gemini: candidates that are no list", wireProtocol: .gemini, body: #"{"candidates":{"a":1}}"#,
      error: .malformed(detail: "candidates are no list")),
  ]
}
