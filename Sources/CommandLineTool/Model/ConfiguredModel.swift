package import LanguageModels
package import Settings

/// The model that the reader configured: where it is, and the key for it.
package struct ConfiguredModel: Sendable {
  /// Where it is, and everything that a request needs.
  package var endpoint: ModelEndpoint
  /// The provider's name in sentences.
  package var title: String
  /// Where the key was found, such as `$OPENAI_API_KEY`; nil where there is none.
  package var keySource: String?
  /// Whether the server runs on this machine: nothing leaves it.
  package var isLocal: Bool

  /// What the settings say, in a world of closures; nil where no model is configured.
  ///
  /// Throws a `ModelConfigurationError`, or the `KeyError` of a place that is set and gives no key. Without
  /// `needsName` a model that has no name is given as "", for those who only want to list what there is.
  package static func find(
    in settings: Settings.Model, presets: [ProviderPreset] = ProviderPreset.all, finder: KeyFinder,
    needsName: Bool = true
  ) throws -> ConfiguredModel? {
    guard let provider = settings.provider else {
      guard settings.name == nil, settings.baseURL == nil, settings.wireProtocol == nil else {
        throw ModelConfigurationError.noProvider
      }
      return nil
    }
    let reading = ModelSettingsReading(
      settings: settings, provider: provider, preset: presets.first { $0.name == provider.lowercased() },
      presetNames: presets.map(\.name), finder: finder)
    return try reading.model(needsName: needsName)
  }
}
