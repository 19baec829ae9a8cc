import AnswerStore
import Assistant
import Knowledge
import LanguageModels
import OfflineEngine
import Platform
import Prompting
import Settings
import TerminalUI

/// Asks the configured language model for commands.
final class ModelAssistant {
  let world: World
  let settings: Settings.Model
  let target: OfflineRequest.Target
  let client: ModelClient
  /// What was piped in.
  let context: RequestContext?
  let patience: ModelPatience
  private let ledger: TokenLedger?
  private let cache: AnswerCache?
  /// The question that was answered last, whose rest may still be streaming.
  private var open: OpenConversation?
  /// What was used by those before it.
  private var closedUsage = ModelUsage()
  /// Whether the last answer came from the cache.
  private(set) var wasCached = false

  /// Finds the endpoint and the key; throws what is told to the reader where they are missing or wrong.
  init(
    world: World, settings: Settings, target: OfflineRequest.Target, context: RequestContext?,
    patience: ModelPatience
  ) throws {
    guard let model = try ConfiguredModel.find(in: settings, world: world) else { throw UserError.noModel }
    self.world = world
    self.settings = settings.model
    self.target = target
    self.context = context
    self.patience = patience
    client = ModelClient(endpoint: model.endpoint, transport: world.network, clock: world.clock)
    ledger = world.folders.tokens
    cache = settings.model.cache ? world.folders.answers : nil
  }

  /// Asks `question` for `count` different commands, with the offline engine's answer as examples.
  func ask(_ question: ModelQuestion, offline: OfflineAnswer, count: Int) throws -> ModelOutcome {
    let prompt = try prompt(for: question, offline: offline, count: count)
    let cacheKey = cache.map { _ in key(of: prompt) } ?? []
    wasCached = false
    closedNote = nil
    if let kept = cache?.commands(for: cacheKey)?.compactMap(prompt.mask.restore(inCommand:)), !kept.isEmpty {
      wasCached = true
      return .answered(ModelAnswer(commands: kept.map { ModelCommand(command: $0) }))
    }
    try refuseBeyondDay(prompt)
    close()
    let outcome = try patience.during(asking: client.endpoint.model) { wait in
      try converse(
        prompt, rejected: question.rejected, count: count, rehearsing: offline.candidates.first?.command, wait)
    }
    if case .answered(let answer) = outcome { keep(answer, prompt.mask, for: cacheKey) }
    return outcome
  }

  /// The model's own words beside its last command, as far as they have come.
  var note: String? { open?.note ?? closedNote }
  private var closedNote: String?

  /// Takes what is still coming of the last answer, for at most so many milliseconds, and ends it.
  func close(waitingMilliseconds: Int = 0) {
    guard var open else { return }
    self.open = nil
    let deadline = world.clock.milliseconds() + waitingMilliseconds
    PatientWait.during(spinner: nil) { wait in
      open.drain(until: deadline, clock: world.clock) { wait.wait(for: $0, milliseconds: $1) }
    }
    closedNote = open.note
    record(open.usage)
  }

  /// Adds to what was used, also in the day's ledger.
  func record(_ usage: ModelUsage) {
    closedUsage.inputTokens += usage.inputTokens
    closedUsage.outputTokens += usage.outputTokens
    let notice = ledger?.add(usage.inputTokens + usage.outputTokens, onDayOf: world.clock.epochSeconds())
    if case .setAside(let path)? = notice {
      let line = Wording(language: world.machine.language).ledgerSetAside(path)
      world.streams.complain("qmark: " + VisibleText.escape(line) + "\n")
    }
  }

  /// Tokens of all that was asked; estimated where the provider has not said.
  var usage: ModelUsage {
    let open = open?.usage ?? ModelUsage()
    return ModelUsage(
      inputTokens: closedUsage.inputTokens + open.inputTokens,
      outputTokens: closedUsage.outputTokens + open.outputTokens)
  }

  private func converse(
    _ prompt: Prompt, rejected: [String], count: Int, rehearsing candidate: String?, _ wait: PatientWait
  ) throws -> ModelOutcome {
    let checks = ModelChecks(world: world)
    // While the model thinks, the offline engine's memory is given back, and its candidate goes through what the model's
    // answer will: the answer then finds it all read.
    var isFirstPause = true
    let conversation = CommandConversation(prompt: prompt, checks: checks.checks, count: count, rejected: rejected)
    var open = OpenConversation(conversation, client: client, estimatedInput: prompt.estimatedTokens)
    defer { self.open = open }
    let runner = LookUpRunner(world)
    do throws(ModelError) {
      while true {
        if let notice = open.takeNotice() {
          patience.say(Wording(language: world.machine.language).notice(notice), wait)
        }
        for step in open.takeSteps() {
          switch step {
          case .ask(let request): open.send(request)
          case .lookUp(let calls): open.take(results: runner.run(calls))
          case .say(let notice): patience.say(notice, wait)
          case .answer(let answer): return .answered(answer)
          }
        }
        let goesOn = try open.advance({ wait.wait(for: $0, milliseconds: $1) }) {
          guard isFirstPause else { return }
          isFirstPause = false
          KnowledgeFile.releaseTaskIndex()
          if let candidate { checks.rehearse(candidate) }
        }
        guard goesOn else {
          open.cancel()
          return .interrupted
        }
      }
    } catch {
      if let fallback = open.fallback { return .answered(fallback) }
      throw ModelFailure(error: error, endpoint: client.endpoint)
    }
  }

  private func keep(_ answer: ModelAnswer, _ mask: SecretMask, for key: [UInt8]) {
    let sound = answer.commands.filter(\.problems.isEmpty).map(\.command)
    guard let cache, !sound.isEmpty, sound.count == answer.commands.count else { return }
    // Secrets stay out of the cache as they stay out of the request.
    var mask = mask
    cache.keep(sound.map { mask.mask($0) }, for: key)
  }

  func refuseBeyondDay(_ prompt: Prompt) throws {
    guard let limit = settings.maxTokensPerDay, let ledger else { return }
    let used = ledger.tokens(onDayOf: world.clock.epochSeconds())
    guard used + prompt.estimatedTokens <= limit else { throw UserError.dayLimitReached(used: used, limit: limit) }
  }
}
