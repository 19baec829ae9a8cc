import ArgumentParser
import Assistant
import Settings

extension Settings.Engine: ExpressibleByArgument {}

/// Which engine answers, after the flag and the settings.
struct EngineChoice {
  let engine: AnsweringEngine

  /// The offline engine alone where no model is configured; throws `noModel` where the model alone was asked for.
  init(wanted: Settings.Engine, model: Settings.Model) throws(UserError) {
    switch wanted {
    case .offline: engine = .offline
    case .auto: engine = model.provider == nil ? .offline : .offlineThenModel
    case .model:
      guard model.provider != nil else { throw .noModel }
      engine = .model
    }
  }
}
