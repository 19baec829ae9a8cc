/// The languages that qmark reads and speaks.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case korean = "ko"

  /// The language of messages in `environment`: `QMARK_LANGUAGE`, else `LC_ALL`, `LC_MESSAGES`, `LANG`; English where
  /// none is one of ours.
  package static func preferred(in environment: [String: String]) -> Language {
    let names = ["QMARK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
    guard let name = names.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else { return .english }
    return name == "ko" || name.hasPrefix("ko_") || name.hasPrefix("ko.") ? .korean : .english
  }
}
