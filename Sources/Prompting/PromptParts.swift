/// The parts of a request that may be left out, in the order in which they are sent.
struct PromptParts: Sendable {
  /// The reader's own rules.
  var rules: PromptSection
  private var examples: PromptSection
  private var manual: PromptSection
  private var rejected: PromptSection
  private var context: PromptSection

  init(_ materials: PromptMaterials, fence: DataFence?) {
    func section(_ name: String, _ lines: [String], note: String = "") -> PromptSection {
      PromptSection(opening: note + (fence?.opening(name) ?? ""), lines: lines, closing: fence?.closing(name) ?? "")
    }
    let input = materials.contextWasCut ? "the first part of what was piped in: " : "piped in: "
    rules = PromptSection(
      opening: "The reader's own rules:", lines: Self.lines(of: materials.instructions ?? ""))
    examples = PromptSection(
      opening: "An offline tool offers these, best first; use, mend or ignore them:",
      lines: materials.examples.map { "- \($0.about): `\($0.command)`" })
    manual = section("manual", materials.manual.map { "\($0.page) \($0.line)" })
    rejected = section("rejected", materials.rejected, note: "already shown, give others: ")
    context = section("input", (materials.context ?? "").isEmpty ? [] : [materials.context ?? ""], note: input)
  }

  /// The line with the reader's words.
  static func request(_ words: String) -> String { "Request: " + words }

  /// What stands before the reader's words.
  var message: String { examples.text + manual.text + rejected.text + context.text }

  func tokens(_ estimate: TokenEstimate) -> Int {
    [rules, examples, manual, rejected, context].reduce(0) { $0 + $1.tokens(estimate) }
  }

  /// Leaves out what does not fit into `limit` tokens, the least useful first; what was left out, in that order.
  mutating func fit(into limit: Int, _ estimate: TokenEstimate) -> [DroppedPart] {
    var excess = tokens(estimate) - limit
    var dropped: [DroppedPart] = []
    func note(_ count: Int, _ part: (Int) -> DroppedPart) { if count > 0 { dropped.append(part(count)) } }
    note(manual.drop(excess: &excess, estimate)) { .manualLines($0) }
    note(examples.drop(excess: &excess, estimate)) { .examples($0) }
    note(rejected.drop(fromStart: true, excess: &excess, estimate)) { .rejected($0) }
    note(cutContext(excess: &excess, estimate)) { .context(bytes: $0) }
    note(cutRules(excess: &excess, estimate)) { .instructions(bytes: $0) }
    return dropped
  }

  private mutating func cutContext(excess: inout Int, _ estimate: TokenEstimate) -> Int {
    guard excess > 0, let text = context.lines.first else { return 0 }
    let before = PromptSection.tokens(text, estimate)
    if let fitted = MiddleCut.fit(text, limit: before - excess - 1, estimate) {
      context.lines = [fitted.text]
      excess -= before - PromptSection.tokens(fitted.text, estimate)
      return fitted.cut
    }
    _ = context.drop(excess: &excess, estimate)
    return text.utf8.count
  }

  private mutating func cutRules(excess: inout Int, _ estimate: TokenEstimate) -> Int {
    let before = rules.lines.reduce(0) { $0 + $1.utf8.count + 1 }
    guard rules.drop(excess: &excess, estimate) > 0 else { return 0 }
    return before - rules.lines.reduce(0) { $0 + $1.utf8.count + 1 }
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }
}
