import LanguageModels

extension AnswerShape {
  /// The tokens that the shape adds to a request.
  func tokens(_ estimate: TokenEstimate) -> Int { estimate.tokens(in: name + " " + summary) + schema.tokens(estimate) }
}

extension ModelTool {
  /// The tokens that the tool adds to a request.
  func tokens(_ estimate: TokenEstimate) -> Int {
    estimate.tokens(in: name + " " + summary) + parameters.tokens(estimate)
  }
}

extension JSONValue {
  /// About the tokens of its text.
  func tokens(_ estimate: TokenEstimate) -> Int {
    switch self {
    case .null, .bool, .integer, .number: 2
    case .string(let text): 1 + estimate.tokens(in: text)
    case .array(let values): values.reduce(2) { $0 + 1 + $1.tokens(estimate) }
    case .object(let members): members.reduce(2) { $0 + 2 + estimate.tokens(in: $1.key) + $1.value.tokens(estimate) }
    }
  }
}
