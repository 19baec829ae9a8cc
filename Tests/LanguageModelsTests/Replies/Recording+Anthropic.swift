import HTTPTransport

@testable import LanguageModels

extension Recording {
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
}
