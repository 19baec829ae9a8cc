import Settings

/// The file before and after a set-up.
struct SetupPlan {
  let before: String
  let after: String

  /// What `setup` changes in `text`, which stands at `path`.
  init(_ setup: ModelSetup, in text: String, path: String) throws {
    before = text
    let file = try SettingsFile(text: text, path: path)
    let settings = try SettingsReader().report(file: file, environment: [:]).settings
    switch setup {
    case .offline: after = try Self.offline(settings, in: text, path: path)
    case .model(let model): after = try Self.writing(model, over: settings, in: text, path: path)
    }
    _ = try SettingsFile(text: after, path: path)
  }

  /// Whether there is anything to write.
  var changes: Bool { before != after }

  /// What a model was told stays in the file, for the day when it is wanted again.
  private static func offline(_ settings: Settings, in text: String, path: String) throws -> String {
    guard settings.engine != .offline, settings.model.provider != nil || settings.engine == .model else { return text }
    return try set("engine", to: .text(Settings.Engine.offline.rawValue), in: text, path: path)
  }

  private static func writing(
    _ model: ModelSetup.Model, over settings: Settings, in text: String, path: String
  ) throws -> String {
    var text = text
    for (name, value) in model.values { text = try set(name, to: value, in: text, path: path) }
    if settings.engine == .offline {
      text = try set("engine", to: .text(Settings.Engine.auto.rawValue), in: text, path: path)
    }
    let isOther = settings.model.provider != model.provider || settings.model.baseURL != model.baseURL
    if isOther, settings.model.provider != nil || settings.model.key != nil {
      for name in formerNames(settings) { text = try set(name, to: nil, in: text, path: path) }
    }
    return text
  }

  /// What was meant for the former provider: its key must not reach another.
  private static func formerNames(_ settings: Settings) -> [String] {
    let headers = settings.model.headers.keys.map { "model.headers." + $0 }
    return ["model.key", "model.structured_output", "model.request_tokens"]
      + headers.filter { SettingKey.named($0)?.isSecret ?? true }
  }

  private static func set(_ name: String, to value: SettingValue?, in text: String, path: String) throws -> String {
    let editor = try SettingsEditor(text: text, path: path)
    guard let key = SettingKey.named(name), let value else { return editor.unsetting(name) ?? text }
    return editor.setting(key, to: value)
  }
}
