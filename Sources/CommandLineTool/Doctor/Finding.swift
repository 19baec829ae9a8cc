/// What doctor found out about one thing.
package struct Finding: Hashable, Sendable {
  /// How it stands.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// It works.
    case ok
    /// Something that need not be is missing, or is only said.
    case note
    /// It does not work.
    case broken
  }

  /// The permanent name of what was looked at, such as `manual-pages`.
  package var check: String
  /// How it stands.
  package var state: State
  /// What was found, in the reader's language; may hold text from outside.
  package var says: String
  /// What to type or to do next; nil where nothing is to be done.
  package var next: String?
  /// How long an answer took.
  package var milliseconds: Int?
  /// The tokens that an answer took.
  package var tokens: Tokens?

  /// Tokens of one request, as the provider counts them.
  package struct Tokens: Hashable, Sendable, Encodable {
    var input: Int
    var output: Int
  }

  /// Makes a finding.
  package init(
    _ check: String, _ state: State, _ says: String, next: String? = nil, milliseconds: Int? = nil,
    tokens: Tokens? = nil
  ) {
    self.check = check
    self.state = state
    self.says = says
    self.next = next
    self.milliseconds = milliseconds
    self.tokens = tokens
  }
}
