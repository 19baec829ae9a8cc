import Assistant
import HTTPTransport
import LanguageModels
import OfflineEngine
import Platform
import Prompting
import Settings

extension ModelAssistant {
  /// The request for `question`, as it would be sent.
  func prompt(for question: ModelQuestion, offline: OfflineAnswer, count: Int) throws -> Prompt {
    let candidates = Array(offline.candidates.prefix(Self.mostExamples))
    let examples = candidates.map { PromptExample(about: $0.about, command: $0.command) }
    let materials = PromptMaterials(
      words: question.words, target: target, language: world.machine.language,
      machine: MachineFactsReader(world).facts(words: question.words, candidates: candidates),
      instructions: try Instructions.read(world)?.text, examples: examples,
      manual: ManualExcerpts(world).excerpts(words: question.words, candidates: candidates),
      context: context?.text, contextWasCut: context?.wasCut ?? false, rejected: question.rejected, count: count,
      allowsLookUps: settings.tools)
    do throws(PromptError) {
      return try PromptBuilder(tokenLimit: tokenLimit).build(materials, tools: LookUp.tools)
    } catch {
      throw UserError.requestTooLong(error)
    }
  }

  /// The most offline candidates that a request has as examples.
  static let mostExamples = 4
  /// What a request may take where nobody says: small enough for any model, large enough for piped text.
  private static let usualTokenLimit = 16_000

  /// What is left of the provider's limit for the request.
  var tokenLimit: Int {
    let limit = client.endpoint.requestTokenLimit ?? Self.usualTokenLimit
    return max(200, limit - client.endpoint.answerTokenLimit)
  }

  /// Everything that an answer depends on.
  func key(of prompt: Prompt) -> [UInt8] {
    let request = client.preview(prompt.request)
    return Array((client.endpoint.model + "\n" + request.url + "\n").utf8) + request.body
  }
}
