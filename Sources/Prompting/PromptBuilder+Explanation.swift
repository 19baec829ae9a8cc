import LanguageModels
package import Platform

extension PromptBuilder {
  /// The request that asks what a command's unexplained parts mean, for `x`; its answer is plain text.
  package func explanation(
    of command: String, unexplained: [String], machine: MachineFacts, manual: [ManualExcerpt],
    language: Language = .english
  ) throws(PromptError) -> Prompt {
    var mask = SecretMask()
    mask.learn(command)
    let command = VisibleData.lines(mask.mask(command))
    let parts = unexplained.map { VisibleData.line(mask.mask($0)) }
    let pages = manual.map { VisibleData.line($0.page + " " + mask.mask($0.line)) }
    let fence = DataFence(around: [command] + parts + pages)
    func section(_ name: String, _ lines: [String]) -> PromptSection {
      PromptSection(opening: fence.opening(name), lines: lines, closing: fence.closing(name))
    }
    var excerpts = section("manual", pages)
    let asked = section("command", [command]).text + section("parts", parts).text
    let instruction = Instruction.explanation(machine, language: language, fence: fence, hasSecrets: mask.count > 0)
    let fixed = Self.frameTokens + estimate.tokens(in: instruction) + estimate.tokens(in: asked)
    var excess = fixed + excerpts.tokens(estimate) - tokenLimit
    let dropped = excerpts.drop(excess: &excess, estimate)
    guard excess <= 0 else { throw .wordsTooLong(tokens: fixed, limit: tokenLimit) }
    let request = ModelRequest(instruction: instruction, messages: [.user(excerpts.text + asked)])
    return prompt(
      request, mask, tokens: fixed + excerpts.tokens(estimate), dropped: dropped > 0 ? [.manualLines(dropped)] : [])
  }
}
