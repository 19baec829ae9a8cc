package struct Explanation: Sendable { package var command: String; package var headline: String?; package var spans: [ExplainedSpan]; package var unknown: [UnknownSpan]; package var missingPrograms: [String] }
package struct ExplainedSpan: Sendable { package var start: Int; package var end: Int; package var text: String; package var kind: SpanKind; package var depth: Int; package var says: String; package var source: String }
package struct UnknownSpan: Sendable { package var start: Int; package var end: Int; package var text: String }
package enum SpanKind: String, Sendable { case program }
