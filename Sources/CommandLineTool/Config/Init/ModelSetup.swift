import LanguageModels
import Settings

/// What a set-up comes to.
enum ModelSetup {
  /// No model.
  case offline
  /// This one.
  case model(Model)

  /// A provider, a model, and where the key is: never the key itself.
  struct Model {
    var provider: String
    var preset: ProviderPreset?
    var name: String?
    var baseURL: String?
    var wireProtocol: String?
    var apiVersion: String?
    var keyVariable: String?
    var keyCommand: String?
    var keyFile: String?

    init(provider: String, preset: ProviderPreset?) {
      self.provider = provider
      self.preset = preset
    }

    /// The values of the settings that a set-up writes; nil takes one out.
    var values: [(name: String, value: SettingValue?)] {
      [
        ("model.provider", provider), ("model.name", name), ("model.base_url", baseURL),
        ("model.protocol", wireProtocol), ("model.api_version", apiVersion), ("model.key_variable", keyVariable),
        ("model.key_command", keyCommand), ("model.key_file", keyFile),
      ].map { ($0.0, $0.1.map { .text($0) }) }
    }
  }
}
