/// Everything that can be set, with its value after flags, variables, the file and the defaults; the fields are named as
/// the keys are.
package struct Settings: Hashable, Sendable {
  /// Who answers.
  package enum Engine: String, Hashable, Sendable, CaseIterable {
    /// The offline engine where it is sure, else the model where one is configured.
    case auto
    /// The offline engine alone.
    case offline
    /// The model alone.
    case model
  }

  /// `engine`.
  package var engine = Engine.auto
  /// A level of risk.
  package enum ConfirmLevel: String, Hashable, Sendable, CaseIterable {
    /// Everything.
    case safe
    /// What changes something, or cannot be judged.
    case caution
    /// What cannot be undone.
    case danger
  }

  /// `deny`.
  package var deny: [CommandPatternText] = []
  /// `confirm`.
  package var confirm: [CommandPatternText] = []
  /// `allow`.
  package var allow: [CommandPatternText] = []
  /// `confirm_from`.
  package var confirmFrom = ConfirmLevel.danger
  /// `language`: `en` or `ko`; nil for what the environment says.
  package var language: String?
  /// `emoji`: whether the interface may use them.
  package var emoji = true
  /// `history`: whether requests and what became of them are kept.
  package var history = true
  /// `history_entries`: the most that are kept.
  package var historyEntries = 10_000
  /// The table `[model]`.
  package var model = Model()

  /// A language model's settings.
  package struct Model: Hashable, Sendable {
    /// `provider`: a preset's name, or any other with `protocol` and `base_url`; nil where no model is configured.
    package var provider: String?
    /// `name`: the model, as the provider spells it.
    package var name: String?
    /// `base_url`.
    package var baseURL: String?
    /// `protocol`: openai, anthropic, gemini or ollama.
    package var wireProtocol: String?
    /// `api_version`: Azure's.
    package var apiVersion: String?
    /// `key`: the key in clear, which is warned about.
    package var key: String?
    /// `key_variable`: the environment's variable that holds the key, instead of the preset's.
    package var keyVariable: String?
    /// `key_command`: a command whose first line of output is the key.
    package var keyCommand: String?
    /// `key_file`: a file, readable by its owner alone, whose first line is the key.
    package var keyFile: String?
    /// `structured_output`: schema, tool, json or none; nil for the preset's.
    package var structuredOutput: String?
    /// `stream`.
    package var stream = true
    /// `tools`: whether the model may ask for read-only look-ups.
    package var tools = false
    /// `request_tokens`: the most of one request; nil for the preset's.
    package var requestTokens: Int?
    /// `answer_tokens`: the most of one answer.
    package var answerTokens = 512
    /// `max_tokens_per_day`: beyond it nothing is asked; nil for no limit.
    package var maxTokensPerDay: Int?
    /// `cache`: whether answers are kept and given again.
    package var cache = true
    /// `connect_timeout`: seconds until the connection stands.
    package var connectTimeout = 10
    /// `idle_timeout`: seconds without a byte of the answer.
    package var idleTimeout = 60
    /// `proxy`: a URL; nil for what the environment says.
    package var proxy: String?
    /// `ca_file`: a PEM file of certificate authorities.
    package var caFile: String?
    /// `[model.headers]`: further header fields.
    package var headers: [String: String] = [:]

    /// The defaults.
    package init() {}
  }

  /// The defaults.
  package init() {}
}
