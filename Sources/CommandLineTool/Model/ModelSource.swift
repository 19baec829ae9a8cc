import HTTPTransport
import LanguageModels
import OfflineEngine
import Platform
import Settings
import TerminalUI

/// Makes the model's assistant when a model is first asked: until then no key is looked for and nothing piped in is read.
final class ModelSource {
  let settings: Settings
  private let world: World
  private let target: OfflineRequest.Target
  private let patience: ModelPatience
  private var made: ModelAssistant?

  init(world: World, settings: Settings, target: OfflineRequest.Target, terminal: Terminal?, isPlain: Bool) {
    self.world = world
    self.settings = settings
    self.target = target
    patience = ModelPatience(world: world, terminal: terminal, isPlain: isPlain)
  }

  /// Does beforehand, beside other work, what a request would wait for: for when it is certain that a model is asked.
  func prepare() {
    world.network.prepare()
  }

  /// The assistant; throws what is told to the reader where the model is not configured rightly.
  func assistant() throws -> ModelAssistant {
    if let made { return made }
    guard settings.model.provider != nil else { throw UserError.noModel }
    let context = try RequestContext.read(in: world)
    if context?.wasCut == true {
      world.streams.complain("qmark: " + Wording(language: world.machine.language).inputWasCut + "\n")
    }
    let assistant = try ModelAssistant(
      world: world, settings: settings, target: target, context: context, patience: patience)
    made = assistant
    return assistant
  }

  /// The assistant, where a model was asked.
  var asked: ModelAssistant? { made }

  /// Ends what is still streaming and, if wanted, says what was used.
  func finish(isVerbose: Bool) {
    guard let made else { return }
    let needsUsage = isVerbose || settings.model.maxTokensPerDay != nil
    made.close(waitingMilliseconds: needsUsage ? Self.usageMilliseconds : 0)
    guard isVerbose else { return }
    let line = Wording(language: world.machine.language).modelUsage(
      model: made.client.endpoint.model, input: made.usage.inputTokens, output: made.usage.outputTokens,
      wasCached: made.wasCached)
    world.streams.complain("qmark: " + VisibleText.escape(line) + "\n")
  }

  /// How long the end of an answer is waited for once its command is there, where its usage is wanted.
  static let usageMilliseconds = 5000
}
