/// The sentence of a flag that means something else beside certain flags or operands.
package struct SentenceVariant: Hashable, Sendable {
  /// The sentence.
  package var says: LocalizedSentence
  /// Of these, one is enough.
  package var conditions: [UseCondition]
}
