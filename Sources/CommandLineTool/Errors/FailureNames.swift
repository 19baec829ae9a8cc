import HTTPTransport
import LanguageModels
import ShellGrammar
import TerminalUI

/// What sentences about a failed endpoint name; all of it may be typed or shown as it is.
struct FailureNames {
  private let endpoint: ModelEndpoint
  private let preset: ProviderPreset?

  init(endpoint: ModelEndpoint) {
    self.endpoint = endpoint
    preset = ProviderPreset.named(endpoint.provider)
  }

  /// The provider, as sentences name it.
  var title: String { shown(preset?.title ?? endpoint.provider) }
  /// The model.
  var model: String { shown(endpoint.model) }
  /// The protocol's name in the settings.
  var wireProtocol: String { endpoint.wireProtocol.rawValue }
  /// The URL that is asked, without what may be secret in it.
  var url: String { shown(endpoint.shownBaseURL) }
  /// Whether a key was found.
  var hasKey: Bool { endpoint.key != nil }
  /// The seconds without a byte after which an answer counts as lost.
  var idleSeconds: Int { max(1, endpoint.limits.idleMilliseconds / 1000) }
  /// The command that gets the model, where there is one.
  var pullCommand: String? { endpoint.wireProtocol == .ollama ? "ollama pull " + typed(endpoint.model) : nil }

  /// The variables that may hold a key, `$` before each; nil where there is none.
  func keyVariables(joinedBy word: String) -> String? {
    let names = endpoint.keyVariables.map { "$" + $0 }
    return names.isEmpty ? nil : names.joined(separator: " \(word) ")
  }

  /// The command that starts the server, where it is one of this machine's.
  var startCommand: String? {
    switch preset?.isLocal == true ? endpoint.provider : "" {
    case "ollama": "ollama serve"
    case "llama.cpp": "llama-server -m MODEL.gguf"
    case "llamafile": "./MODEL.llamafile --server"
    case "lmstudio": "lms server start"
    case "vllm": "vllm serve MODEL"
    default: nil
    }
  }

  /// Text from outside, with nothing hidden in it.
  func shown(_ text: String) -> String { VisibleText.escape(text) }

  /// A word from outside as it is typed.
  func typed(_ text: String) -> String { shown(ShellQuoting.quote(text)) }

  /// A status and the server's own words.
  func told(_ status: Int, _ reason: String) -> String { reason.isEmpty ? "\(status)" : "\(status): \(shown(reason))" }

  /// The server's own words in brackets, where there are any.
  func because(_ reason: String) -> String { reason.isEmpty ? "" : " (\(shown(reason)))" }
}
