import HTTPTransport
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

@Suite struct ReplyTests {
  static let recordings = openAI + anthropic + gemini + ollama

  @Test("Answers are read the same however their bytes are cut", arguments: recordings)
  func reads(recording: Recording) {
    let bytes = Array(recording.body.utf8)
    var cuts = [[bytes], bytes.map { [$0] }]
    for seed in 1...8 { cuts.append(randomPieces(of: bytes, seed: UInt64(seed))) }
    let endpoint = ModelEndpoint.sample(
      recording.wireProtocol, structuredOutput: recording.structuredOutput, isStreamed: recording.isStreamed)
    for pieces in cuts {
      let outcome = ask(FakeServer(FakeServer.pieces(pieces)), endpoint, recording.request)
      #expect(outcome.error == recording.error)
      #expect(outcome.text == recording.text)
      #expect(outcome.calls == recording.calls)
      if let usage = recording.usage { #expect(outcome.usage == usage) }
      #expect(outcome.finish == (recording.error == nil ? recording.finish : nil))
    }
  }

  private static func events(_ data: String...) -> String { data.map { "data: \($0)\n\n" }.joined() }

  static let openAI: [Recording] = [
    Recording(
      name: "openai: stream with usage", wireProtocol: .openAI,
      body: events(
        #"{"id":"x","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":"","refusal":null},"finish_reason":null}],"usage":null}"#,
        #"{"choices":[{"index":0,"delta":{"content":"{\"command\":"},"logprobs":null,"finish_reason":null}]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"\"ls 한글\"}"},"finish_reason":null}]}"#,
        #"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#,
        #"{"choices":[],"usage":{"prompt_tokens":12,"completion_tokens":5,"total_tokens":17}}"#, "[DONE]"),
      text: #"{"command":"ls 한글"}"#, usage: ModelUsage(inputTokens: 12, outputTokens: 5)),
    Recording(
      name: "openai: first delta without content, comments, CRLF, no [DONE]", wireProtocol: .openAI,
      body: ": OPENROUTER PROCESSING\r\n\r\n"
        + #"data: {"choices":[{"index":0,"delta":{"role":"assistant","content":null},"finish_reason":null}]}"#
        + "\r\n\r\n"
        + #"data: {"choices":[{"index":0,"delta":{"content":"ls"},"finish_reason":"stop"}]}"# + "\r\n\r\n",
      text: "ls"),
    Recording(
      name: "openai: plain JSON though a stream was asked for", wireProtocol: .openAI,
      body: #"""
        {"id":"x","choices":[{"index":0,"message":{"role":"assistant","content":"ls","refusal":null},
        "finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":1}}
        """#, text: "ls", usage: ModelUsage(inputTokens: 3, outputTokens: 1)),
    Recording(
      name: "openai: a stream though none was asked for", wireProtocol: .openAI,
      body: events(#"{"choices":[{"index":0,"delta":{"content":"ls"},"finish_reason":"stop"}]}"#, "[DONE]"),
      isStreamed: false, text: "ls"),
    Recording(
      name: "openai: two calls in pieces, one within the other", wireProtocol: .openAI,
      body: events(
        #"{"choices":[{"index":0,"delta":{"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"manual","arguments":""}}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"page\":"}}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"b","type":"function","function":{"name":"programs","arguments":""}}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"\"ls(1)\"}"}}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}"#, "[DONE]"),
      request: .shapedWithTools,
      calls: [
        ModelToolCall(id: "a", name: "manual", arguments: ["page": "ls(1)"]),
        ModelToolCall(id: "b", name: "programs", arguments: [:]),
      ], finish: .calls),
    Recording(
      name: "openai: whole calls that all have the same index, `stop` as the reason", wireProtocol: .openAI,
      body: events(
        #"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"manual","arguments":"{\"page\":\"ls(1)\"}"}}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"b","function":{"name":"manual","arguments":"{broken"}}]},"finish_reason":"stop"}]}"#,
        "[DONE]"),
      request: .shapedWithTools,
      calls: [
        ModelToolCall(id: "a", name: "manual", arguments: ["page": "ls(1)"]),
        ModelToolCall(id: "b", name: "manual", arguments: .null),
      ], finish: .calls),
    Recording(
      name: "openai: calls without name or place, arguments as an object", wireProtocol: .openAI,
      body:
        #"{"choices":[{"message":{"content":null,"tool_calls":[{"function":{"name":"manual","arguments":{"page":"a"}}},{"function":{"name":"programs","arguments":null}}]},"finish_reason":"tool_calls"}]}"#,
      request: .shapedWithTools,
      calls: [
        ModelToolCall(id: "call-1", name: "manual", arguments: ["page": "a"]),
        ModelToolCall(id: "call-2", name: "programs", arguments: [:]),
      ], finish: .calls),
    Recording(
      name: "openai: the answer as a forced tool", wireProtocol: .openAI,
      body: events(
        #"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"answer","arguments":""}}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"command\":\"l"}}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"s\"}"}}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}"#, "[DONE]"),
      structuredOutput: .tool, text: #"{"command":"ls"}"#),
    Recording(
      name: "openai: thinking in fields of its own and in the text", wireProtocol: .openAI,
      body: events(
        #"{"choices":[{"index":0,"delta":{"reasoning_content":"Hm."}}]}"#,
        #"{"choices":[{"index":0,"delta":{"reasoning":"Hm.","content":""}}]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"<th"}}]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"ink>a</thi"}}]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"nk>\n\nls"},"finish_reason":"stop"}]}"#, "[DONE]"),
      text: "ls"),
    Recording(
      name: "openai: content as a list of parts", wireProtocol: .openAI,
      body: events(
        #"{"choices":[{"index":0,"delta":{"content":[{"type":"thinking","thinking":[{"type":"text","text":"a"}]},{"type":"text","text":"ls"}]},"finish_reason":"stop"}]}"#
      ), text: "ls"),
    Recording(
      name: "openai: a refusal", wireProtocol: .openAI,
      body: events(
        #"{"choices":[{"index":0,"delta":{"refusal":"I can"}}]}"#,
        #"{"choices":[{"index":0,"delta":{"refusal":"not."}}]}"#,
        #"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#, "[DONE]"), finish: .refused("I cannot.")),
    Recording(
      name: "openai: a filter", wireProtocol: .openAI,
      body: events(
        #"{"choices":[],"prompt_filter_results":[{"prompt_index":0}]}"#,
        #"{"choices":[{"index":0,"delta":{},"finish_reason":"content_filter"}]}"#, "[DONE]"),
      finish: .refused("content_filter")),
    Recording(
      name: "openai: the limit of tokens", wireProtocol: .openAI,
      body: events(#"{"choices":[{"index":0,"delta":{"content":"ls "},"finish_reason":"length"}]}"#, "[DONE]"),
      text: "ls ", finish: .tokenLimit),
    Recording(
      name: "openai: other choices do not count, usage in a corner", wireProtocol: .openAI,
      body: events(
        #"{"choices":[{"index":1,"delta":{"content":"no"},"finish_reason":"stop"}]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"ls"},"finish_reason":"stop"}],"x_groq":{"usage":{"prompt_tokens":"7","completion_tokens":2}}}"#,
        "[DONE]"), text: "ls", usage: ModelUsage(inputTokens: 7, outputTokens: 2)),
    Recording(
      name: "openai: an error after text", wireProtocol: .openAI,
      body: events(
        #"{"choices":[{"index":0,"delta":{"content":"ls"}}]}"#,
        #"{"error":{"message":"The server had an error","type":"server_error","code":502}}"#),
      text: "ls", error: .serverFailed(status: 502, reason: "The server had an error")),
    Recording(
      name: "openai: no end after text", wireProtocol: .openAI,
      body: events(#"{"choices":[{"index":0,"delta":{"content":"ls"}}]}"#), text: "ls", error: .transport(.cutOff)),
    Recording(
      name: "openai: choices that are no list", wireProtocol: .openAI, body: events(#"{"choices":{"a":1}}"#),
      error: .malformed(detail: "choices are no list")),
    Recording(
      name: "openai: wrong kinds everywhere", wireProtocol: .openAI,
      body: events(
        #"{"choices":[7,{"index":"0","delta":[],"finish_reason":3},{"index":0,"delta":{"content":5,"tool_calls":{"a":1}}}],"usage":[1]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"ls","tool_calls":[1,{"function":"x"}]},"finish_reason":"stop"}]}"#),
      text: "ls"),
    Recording(
      name: "openai: counts that cannot be", wireProtocol: .openAI,
      body:
        #"{"choices":[{"message":{"content":"ls"}}],"usage":{"prompt_tokens":9223372036854775807,"completion_tokens":-1}}"#,
      text: "ls", usage: ModelUsage(inputTokens: 1_000_000_000, outputTokens: 0)),
    Recording(
      name: "openai: another's shape", wireProtocol: .openAI, body: #"{"hello":["world"]}"#,
      error: .malformed(detail: "nothing in it is an answer")),
    Recording(
      name: "openai: no JSON", wireProtocol: .openAI, body: "data: {\"choices\": oops}\n\n",
      error: .malformed(detail: "not JSON at byte 12")),
    Recording(
      name: "openai: a web page", wireProtocol: .openAI, body: "<!doctype html><title>x</title>",
      error: .malformed(detail: "a web page")),
    Recording(
      name: "openai: nothing but an end", wireProtocol: .openAI,
      body: events(#"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#, "[DONE]"), request: .plain,
      error: .empty),
    Recording(
      name: "openai: escape codes and bidi characters pass as they are", wireProtocol: .openAI,
      body: events(
        #"{"choices":[{"index":0,"delta":{"content":"ls\u001b[2J\u202e\u0000"},"finish_reason":"stop"}]}"#),
      text: "ls\u{1B}[2J\u{202E}\u{0}"),
  ]

  static let anthropic: [Recording] = [
    Recording(
      name: "anthropic: stream", wireProtocol: .anthropic,
      body: """
        event: message_start
        data: {"type":"message_start","message":{"id":"m","type":"message","role":"assistant","content":[],"stop_reason":null,"usage":{"input_tokens":9,"cache_read_input_tokens":4,"cache_creation_input_tokens":null,"output_tokens":1}}}

        event: content_block_start
        data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"Hm."}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"c2ln"}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":0}

        event: content_block_start
        data: {"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}

        event: ping
        data: {"type":"ping"}

        event: content_block_delta
        data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"ls 한"}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"글"}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":1}

        event: message_delta
        data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":6}}

        event: message_stop
        data: {"type":"message_stop"}


        """, text: "ls 한글", usage: ModelUsage(inputTokens: 13, outputTokens: 6)),
    Recording(
      name: "anthropic: a whole message", wireProtocol: .anthropic,
      body:
        #"{"id":"m","type":"message","role":"assistant","content":[{"type":"thinking","thinking":"a","signature":"b"},{"type":"text","text":"ls"}],"stop_reason":"end_turn","usage":{"input_tokens":3,"output_tokens":1}}"#,
      text: "ls", usage: ModelUsage(inputTokens: 3, outputTokens: 1)),
    Recording(
      name: "anthropic: text and two calls in pieces", wireProtocol: .anthropic,
      body: events(
        #"{"type":"message_start","message":{"usage":{"input_tokens":1,"output_tokens":1}}}"#,
        #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":"Let me look."}}"#,
        #"{"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"t1","name":"manual","input":{}}}"#,
        #"{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":""}}"#,
        #"{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"page\": \"l"}}"#,
        #"{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"s(1)\"}"}}"#,
        #"{"type":"content_block_stop","index":1}"#,
        #"{"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"t2","name":"programs","input":{}}}"#,
        #"{"type":"content_block_stop","index":2}"#,
        #"{"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":9}}"#,
        #"{"type":"message_stop"}"#),
      request: .shapedWithTools, text: "Let me look.",
      calls: [
        ModelToolCall(id: "t1", name: "manual", arguments: ["page": "ls(1)"]),
        ModelToolCall(id: "t2", name: "programs", arguments: [:]),
      ], finish: .calls),
    Recording(
      name: "anthropic: the answer as a forced tool, in pieces", wireProtocol: .anthropic,
      body: events(
        #"{"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"t1","name":"answer","input":{}}}"#,
        #"{"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{\"command\":"}}"#,
        #"{"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"\"ls\"}"}}"#,
        #"{"type":"message_delta","delta":{"stop_reason":"tool_use"}}"#, #"{"type":"message_stop"}"#),
      structuredOutput: .tool, text: #"{"command":"ls"}"#),
    Recording(
      name: "anthropic: the answer as a forced tool, whole", wireProtocol: .anthropic,
      body:
        #"{"type":"message","content":[{"type":"tool_use","id":"t","name":"answer","input":{"command":"ls"}}],"stop_reason":"tool_use"}"#,
      isStreamed: false, structuredOutput: .tool, text: #"{"command":"ls"}"#),
    Recording(
      name: "anthropic: a refusal", wireProtocol: .anthropic,
      body: events(
        #"{"type":"message_start","message":{}}"#,
        #"{"type":"message_delta","delta":{"stop_reason":"refusal","stop_details":{"type":"refusal","category":"cyber"}}}"#,
        #"{"type":"message_stop"}"#), finish: .refused("cyber")),
    Recording(
      name: "anthropic: the limit of tokens, all of it thought away", wireProtocol: .anthropic,
      body: events(
        #"{"type":"message_delta","delta":{"stop_reason":"max_tokens"},"usage":{"output_tokens":512}}"#,
        #"{"type":"message_stop"}"#), finish: .tokenLimit),
    Recording(
      name: "anthropic: overloaded after text", wireProtocol: .anthropic,
      body: events(#"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"ls"}}"#)
        + "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n",
      text: "ls", error: .serverFailed(status: 529, reason: "Overloaded")),
    Recording(
      name: "anthropic: no end", wireProtocol: .anthropic,
      body: events(#"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"ls"}}"#),
      text: "ls", error: .transport(.cutOff)),
    Recording(
      name: "anthropic: content that is no list", wireProtocol: .anthropic,
      body: #"{"type":"message","content":"ls"}"#, error: .malformed(detail: "content is no list")),
    Recording(
      name: "anthropic: wrong kinds everywhere", wireProtocol: .anthropic,
      body: events(
        #"{"type":"message_start","message":[1]}"#, #"{"type":"content_block_start","index":"x","content_block":3}"#,
        #"{"type":"content_block_delta","delta":null}"#, #"{"type":7}"#, #"{"type":"unheard_of"}"#,
        #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"ls"}}"#,
        #"{"type":"message_delta","delta":"x","usage":{"input_tokens":-5,"output_tokens":"9"}}"#,
        #"{"type":"message_stop"}"#), text: "ls"),
  ]

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

  @Test("Spoilt bytes end in an answer or an error, never in a trap or a hang", arguments: recordings)
  func survivesNoise(recording: Recording) {
    var random = SeededBytes(seed: UInt64(recording.body.utf8.count))
    for _ in 0..<60 {
      var bytes = Array(recording.body.utf8)
      for _ in 0...Int(random.next() % 6) {
        bytes[Int(random.next()) % bytes.count] = UInt8(truncatingIfNeeded: random.next())
      }
      if random.next() % 3 == 0 { bytes.removeLast(Int(random.next()) % bytes.count) }
      let outcome = ask(
        FakeServer([FakeServer.pieces([bytes])] + Array(repeating: FakeServer.answer(400), count: 9)),
        .sample(recording.wireProtocol, isStreamed: recording.isStreamed), recording.request)
      #expect((outcome.finish == nil) != (outcome.error == nil))
    }
  }

  @Test("A command in a stream of two thousand events is read in one go") func readsLongStreams() {
    let piece =
      #"data: {"id":"x","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"word "},"finish_reason":null}]}"#
      + "\n\n"
    let end = #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"# + "\n\ndata: [DONE]\n\n"
    let outcome = ask(
      FakeServer(FakeServer.answer(200, String(repeating: piece, count: 2000) + end)), .sample(.openAI))
    #expect(outcome.text.count == 10_000)
    #expect(outcome.finish == .complete)
  }
}
