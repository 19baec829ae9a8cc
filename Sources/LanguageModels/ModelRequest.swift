/// What a model is asked, in the words of no protocol.
package struct ModelRequest: Hashable, Sendable {
  /// The instruction that stands above the conversation.
  package var instruction: String
  /// The conversation, beginning with the user's.
  package var messages: [ModelMessage]
  /// The shape of the answer; nil for plain text.
  package var shape: AnswerShape?
  /// What the model may call.
  package var tools: [ModelTool]

  /// Makes a request.
  package init(instruction: String, messages: [ModelMessage], shape: AnswerShape? = nil, tools: [ModelTool] = []) {
    self.instruction = instruction
    self.messages = messages
    self.shape = shape
    self.tools = tools
  }
}

/// A JSON object that the answer must be.
package struct AnswerShape: Hashable, Sendable {
  /// Its name, for protocols that want one.
  package var name: String
  /// What it is for, for those that force it as a tool.
  package var summary: String
  /// Its JSON schema: an object whose properties are all required and which allows no others.
  package var schema: JSONValue
  /// The order of its properties, first the one that is wanted first.
  package var order: [String]

  /// Makes a shape.
  package init(name: String, summary: String, schema: JSONValue, order: [String]) {
    self.name = name
    self.summary = summary
    self.schema = schema
    self.order = order
  }
}

/// One turn of a conversation.
package enum ModelMessage: Hashable, Sendable {
  case user(String)
  case assistant(String)
  /// The model's calls, as it made them.
  case calls([ModelToolCall], text: String)
  /// What came of them, in the same order.
  case results([ModelToolResult])
}

/// Something the model may call.
package struct ModelTool: Hashable, Sendable {
  package var name: String
  package var summary: String
  /// The JSON schema of its arguments.
  package var parameters: JSONValue

  /// Makes a tool.
  package init(name: String, summary: String, parameters: JSONValue) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
  }
}

/// A call that the model made.
package struct ModelToolCall: Hashable, Sendable {
  /// The provider's name of this call; made up where the protocol has none.
  package var id: String
  package var name: String
  /// Its arguments; `.null` where they were no JSON.
  package var arguments: JSONValue

  /// Makes a call.
  package init(id: String, name: String, arguments: JSONValue) {
    self.id = id
    self.name = name
    self.arguments = arguments
  }
}

/// What came of a call.
package struct ModelToolResult: Hashable, Sendable {
  package var call: ModelToolCall
  package var text: String
  package var isError: Bool

  /// Makes a result.
  package init(call: ModelToolCall, text: String, isError: Bool = false) {
    self.call = call
    self.text = text
    self.isError = isError
  }
}
