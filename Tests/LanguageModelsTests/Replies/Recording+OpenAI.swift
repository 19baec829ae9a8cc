import HTTPTransport

@testable import LanguageModels

extension Recording {
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
}
