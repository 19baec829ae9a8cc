import Assistant
import Explanation
import LanguageModels
import Platform
import Prompting
import TerminalUI

extension ModelAssistant {
  /// What the model says of the parts of a command that we cannot explain; nil where the reader interrupted, or it said
  /// nothing. Its word, not ours.
  func explain(_ reviewed: ReviewedCommand) throws -> String? {
    let machine = MachineFactsReader(world).facts(words: "", candidates: [])
    let manual = ManualExcerpts(world).excerpts(words: reviewed.command, candidates: [])
    let prompt: Prompt
    do throws(PromptError) {
      prompt = try PromptBuilder(tokenLimit: tokenLimit).explanation(
        of: reviewed.command, unexplained: reviewed.explanation.unknown.map(\.text), machine: machine, manual: manual,
        language: world.machine.language)
    } catch {
      throw UserError.requestTooLong(error)
    }
    try refuseBeyondDay(prompt)
    close()
    return try patience.during(asking: client.endpoint.model) { try read(prompt, $0) }
  }

  /// The answer's text, at most so many bytes of it.
  private func read(_ prompt: Prompt, _ wait: PatientWait) throws -> String? {
    let exchange = client.ask(prompt.request)
    defer { exchange.cancel() }
    var text = ""
    var usage = ModelUsage()
    var isOver = false
    do throws(ModelError) {
      while !isOver, text.utf8.count < Self.longestExplanation {
        let events = try exchange.events()
        if events.isEmpty, !wait.wait(for: exchange.descriptor, milliseconds: 100) { return nil }
        for event in events {
          switch event {
          case .text(let piece): text += piece
          case .usage(let count): usage = count
          case .restarted: text = ""
          case .call: break
          case .finished: isOver = true
          }
        }
      }
    } catch {
      throw ModelFailure(error: error, endpoint: client.endpoint)
    }
    if usage == ModelUsage() {
      usage = ModelUsage(inputTokens: prompt.estimatedTokens, outputTokens: text.utf8.count / 3)
    }
    record(usage)
    return text.isEmpty ? nil : prompt.mask.restore(text)
  }

  private static let longestExplanation = 4096
}
