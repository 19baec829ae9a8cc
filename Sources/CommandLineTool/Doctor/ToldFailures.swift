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
    masked(words(of: error, endpoint, in: language), endpoint)
  }

  /// `text` of a provider without the key that it was sent.
  static func masked(_ text: String, _ endpoint: ModelEndpoint) -> String {
    guard let key = endpoint.key, key.value.utf8.count >= 4 else { return text }
    return text.replacing(key.value, with: key.description)
  }

  private static func words(of error: ModelError, _ endpoint: ModelEndpoint, in language: Language) -> String {
    if let told = (error as any Error) as? any ToldError { return told.message(in: language) }
    let place = endpoint.baseURL
    switch error {
    case .keyRefused(let status, let reason):
      return language.say(
        "\(place) refuses the key (\(status)): \(reason)", "\(place)이(가) 키를 거부했습니다(\(status)): \(reason)")
    case .unknownModel(let near):
      let names = near.joined(separator: ", ")
      return language.say(
        "\(place) has no model \(endpoint.model). Near: \(names)",
        "\(place)에 \(endpoint.model) 모델이 없습니다. 비슷한 이름: \(names)")
    case .rateLimited(_, let reason):
      return language.say("\(place) wants to be asked later: \(reason)", "\(place)에 나중에 다시 물어야 합니다: \(reason)")
    case .badRequest(let status, let reason), .serverFailed(let status, let reason):
      return language.say("\(place) answers \(status): \(reason)", "\(place)의 답: \(status) \(reason)")
    case .transport(.noLibrary): return language.say("libcurl is not installed.", "libcurl이 설치되어 있지 않습니다.")
    case .transport: return language.say("\(place) cannot be reached.", "\(place)에 연결할 수 없습니다.")
    case .empty: return language.say("\(place) gives an empty answer.", "\(place)의 답이 비어 있습니다.")
    default: return language.say("\(place) gives no usable answer.", "\(place)이(가) 쓸 수 있는 답을 주지 않습니다.")
    }
  }
}
