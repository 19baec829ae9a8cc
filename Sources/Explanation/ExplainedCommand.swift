/// A command line explained part by part.
package struct ExplainedCommand: Hashable, Sendable, Codable {
  /// The command line; offsets count its bytes.
  package var command: String
  /// What the whole does, where that is known.
  package var headline: String?
  /// The parts, each before what stands inside it.
  package var spans: [ExplainedSpan]
  /// What is not known.
  package var unknown: [UnknownSpan]
  /// Programs that are not installed here.
  package var missingPrograms: [String]
  /// What is not shell grammar.
  package var errors: [ExplainedError]

  /// Makes an explanation.
  package init(
    command: String, headline: String? = nil, spans: [ExplainedSpan] = [], unknown: [UnknownSpan] = [],
    missingPrograms: [String] = [], errors: [ExplainedError] = []
  ) {
    self.command = command
    self.headline = headline
    self.spans = spans
    self.unknown = unknown
    self.missingPrograms = missingPrograms
    self.errors = errors
  }
}
