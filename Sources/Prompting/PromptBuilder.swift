package import LanguageModels

/// Builds requests: a pure function of its materials and the budget.
package struct PromptBuilder: Sendable {
  let tokenLimit: Int
  let estimate: TokenEstimate
  /// What the roles and marks around the texts cost.
  static let frameTokens = 12

  /// Makes a builder whose requests take at most `tokenLimit` tokens, as `estimate` counts them.
  package init(tokenLimit: Int, estimate: TokenEstimate = .cautious) {
    self.tokenLimit = tokenLimit
    self.estimate = estimate
  }

  /// The request; throws where not even the words fit. `tools` are sent where the materials allow look-ups.
  package func build(_ materials: PromptMaterials, tools: [ModelTool] = []) throws(PromptError) -> Prompt {
    var mask = SecretMask()
    let shown = materials.masked(by: &mask)
    let fence = shown.hasData ? DataFence(around: shown.data) : nil
    let shape = AnswerShape.commands(count: materials.count)
    let tools = materials.allowsLookUps ? tools : []
    let instruction = Instruction.commands(shown, fence: fence, hasSecrets: mask.count > 0)
    let fixed =
      Self.frameTokens + estimate.tokens(in: instruction) + shape.tokens(estimate)
      + tools.reduce(0) { $0 + $1.tokens(estimate) } + PromptSection.tokens(PromptParts.request(shown.words), estimate)
    var parts = PromptParts(shown, fence: fence)
    let dropped = parts.fit(into: tokenLimit - fixed, estimate)
    let tokens = fixed + parts.tokens(estimate)
    guard tokens <= tokenLimit else { throw .wordsTooLong(tokens: tokens, limit: tokenLimit) }
    let request = ModelRequest(
      instruction: instruction + parts.rules.text, messages: [.user(parts.message + PromptParts.request(shown.words))],
      shape: shape, tools: tools)
    return prompt(request, mask, tokens: tokens, dropped: dropped)
  }

  func prompt(_ request: ModelRequest, _ mask: SecretMask, tokens: Int, dropped: [DroppedPart]) -> Prompt {
    var texts = [request.instruction]
    for case .user(let text) in request.messages { texts.append(text) }
    return Prompt(request: request, mask: mask.keeping(namesIn: texts), estimatedTokens: tokens, dropped: dropped)
  }
}

extension PromptMaterials {
  /// The same with secrets masked and hidden characters made visible.
  func masked(by mask: inout SecretMask) -> PromptMaterials {
    let texts = [words, instructions ?? "", context ?? ""] + rejected + examples.map(\.command) + manual.map(\.line)
    for text in texts { mask.learn(text) }
    var masked = self
    masked.words = VisibleData.lines(mask.mask(words))
    masked.instructions = instructions.map { VisibleData.lines(mask.mask($0)) }
    masked.context = context.map { VisibleData.lines(mask.mask($0)) }
    masked.rejected = rejected.map { VisibleData.line(mask.mask($0)) }
    masked.examples = examples.map {
      PromptExample(about: VisibleData.line(mask.mask($0.about)), command: VisibleData.line(mask.mask($0.command)))
    }
    masked.manual = manual.map {
      ManualExcerpt(page: VisibleData.line($0.page), line: VisibleData.line(mask.mask($0.line)))
    }
    return masked
  }

  /// Whether anything is there that stands between marks.
  var hasData: Bool { !manual.isEmpty || !rejected.isEmpty || !(context ?? "").isEmpty }

  /// All that a fence must tell apart: what stands between marks, and what stands beside them.
  var data: [String] {
    [words, instructions ?? "", context ?? ""] + rejected + examples.flatMap { [$0.about, $0.command] }
      + manual.flatMap { [$0.page, $0.line] }
  }
}
