import Assistant
import LanguageModels
import OfflineEngine
import Platform
import Prompting

/// What becomes of a request where nobody is there to choose.
struct Resolution {
  /// A model's part in it.
  struct ModelPart {
    var name: String
    var usage: ModelUsage
    var note: String?
    var wasCached: Bool
  }

  /// Who gave `commands`.
  var origin: CommandOrigin
  /// The commands that are good enough, best first.
  var commands: [String]
  /// What is wrong with the first of them all the same.
  var warnings: [CommandProblem] = []
  /// What the offline engine made of the request.
  var offline: OfflineAnswer
  /// The model's part, where one was asked.
  var model: ModelPart?
  /// Why the model gave nothing, where it failed.
  var failure: (any ToldError)?

  /// The offline engine's guess that is more likely right than wrong, where nothing is certain and nobody else was asked.
  var guess: String? {
    guard commands.isEmpty, origin == .offline, failure == nil, let best = offline.candidates.first,
      best.confidence >= Confidence.likely
    else { return nil }
    return best.command
  }
}

/// Answers requests by the engine of the reader's choice, without asking the reader.
struct RequestResolver {
  let answers: Answers
  let engine: AnsweringEngine
  let source: ModelSource

  /// The best commands for a request; throws what is told to the reader, but for a model's failure.
  func resolve(_ words: String, count: Int, needsUsage: Bool) throws -> Resolution {
    let offline = engine == .model ? answers.examples(words) : answers.answer(words)
    var resolution = Resolution(origin: .offline, commands: [], offline: offline)
    if engine != .model, let best = offline.candidates.first, best.confidence >= Confidence.threshold {
      resolution.commands = offline.candidates.map(\.command)
      if best.earlier?.isRepeat == true { resolution.origin = .history }
    } else if engine != .offline {
      do {
        try askModel(words, count: count, needsUsage: needsUsage, into: &resolution)
      } catch UserError.interrupted {
        throw UserError.interrupted
      } catch let error as any ToldError {
        resolution.failure = error
      }
    }
    return resolution
  }

  private func askModel(_ words: String, count: Int, needsUsage: Bool, into resolution: inout Resolution) throws {
    source.prepare()
    let assistant = try source.assistant()
    let question = ModelQuestion(words: words)
    guard case .answered(let answer) = try assistant.ask(question, offline: resolution.offline, count: count) else {
      throw UserError.interrupted
    }
    if needsUsage { assistant.close(waitingMilliseconds: ModelSource.usageMilliseconds) }
    resolution.origin = .model
    // What does not parse is nothing to hand to a program.
    let sound = answer.commands.filter { $0.parseError == nil }
    resolution.commands = sound.map(\.command)
    resolution.warnings = sound.first?.problems ?? []
    resolution.model = Resolution.ModelPart(
      name: assistant.client.endpoint.model, usage: assistant.usage, note: assistant.note ?? answer.note,
      wasCached: assistant.wasCached)
    guard sound.isEmpty else { return }
    if let broken = answer.commands.first, let message = broken.parseError {
      resolution.failure = UserError.modelCommandDoesNotParse(command: broken.command, message: message)
    } else {
      resolution.failure = UserError.modelGaveNone(note: answer.note)
    }
  }
}

extension ModelCommand {
  /// The parser's message, where it is no shell command.
  fileprivate var parseError: String? {
    problems.lazy.compactMap { if case .doesNotParse(let message) = $0 { message } else { nil } }.first
  }
}
