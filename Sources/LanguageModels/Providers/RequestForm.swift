/// How a request is put to a server, after what it was found to refuse.
struct RequestForm: Hashable, Sendable {
  /// What a server may not take.
  enum Quirk: Hashable, Sendable, CaseIterable {
    /// It refuses a temperature.
    case noTemperature
    /// It wants the limit of tokens under the other of its two names.
    case otherTokenLimit
    /// It refuses to be asked for the usage of a stream.
    case noStreamUsage
    /// It refuses to be told how much to think.
    case noThinkingControl
    /// It knows no tools.
    case noTools
    /// It knows no instruction above the conversation.
    case noInstruction
  }

  /// How the shape is asked for.
  var structuredOutput: StructuredOutput
  /// Whether the answer is streamed.
  var isStreamed: Bool
  /// What was found out.
  var quirks: Set<Quirk> = []
}

/// How one request gets its answer into shape.
enum Shaping: Hashable, Sendable {
  /// No shape is asked for.
  case free
  /// The protocol forces it.
  case forced(StructuredOutput, AnswerShape)
  /// It is only asked for in words.
  case words(AnswerShape)
}

extension AnswerShape {
  /// What a model is told where nothing forces the shape.
  var words: String {
    "Answer with one JSON object and nothing else, no code fence. Its JSON schema: \(orderedSchema.encoded)"
  }

  /// The schema, its properties in the order that is wanted.
  var orderedSchema: OrderedJSON { OrderedJSON(schema: schema, order: order) }
}

extension ModelRequest {
  /// The instruction, with the shape in words where the protocol does not force it, or forces JSON of any shape.
  func instruction(_ shaping: Shaping) -> String {
    switch shaping {
    case .words(let shape), .forced(.json, let shape):
      [instruction, shape.words].filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .free, .forced: instruction
    }
  }

  /// Whether the conversation holds calls, so that the tools cannot be left out.
  var holdsCalls: Bool {
    messages.contains {
      if case .calls = $0 { return true }
      return false
    }
  }

  /// The request without an instruction of its own: it stands above the first words of the user.
  func foldingInstruction(_ text: String) -> [ModelMessage] {
    guard case .user(let words)? = messages.first else { return [.user(text)] + messages }
    return [.user(text + "\n\n" + words)] + messages.dropFirst()
  }
}
