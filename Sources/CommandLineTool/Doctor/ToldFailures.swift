import HTTPTransport
import LanguageModels
import Platform
import Settings

/// The failures of other modules in words: their own where they have them.
enum ToldFailures {
  /// What is wrong with the settings.
  static func told(_ error: any Error, path: String?, in language: Language) -> String {
    if let told = error as? any ToldError { return told.message(in: language) }
    let path = path ?? "QMARK_*"
    return language.say("a setting is wrong (\(path)).", "잘못된 설정이 있습니다(\(path)).")
  }

  /// Why a provider gave no answer; the key is not in it, even where the provider repeats it.
  static func told(_ error: ModelError, _ endpoint: ModelEndpoint, in language: Language) -> String {
    masked(ModelFailure(error: error, endpoint: endpoint).message(in: language), endpoint)
  }

  /// `text` of a provider without the key that it was sent.
  static func masked(_ text: String, _ endpoint: ModelEndpoint) -> String {
    guard let key = endpoint.key, key.value.utf8.count >= 4 else { return text }
    return text.replacing(key.value, with: key.description)
  }
}
