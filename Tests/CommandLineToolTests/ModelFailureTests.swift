import CommandLineTool
import HTTPTransport
import LanguageModels
import Platform
import Testing

/// How one error of one provider is told: the exit status, and words that stand in the sentence of every language.
struct Telling: Sendable {
  var error: ModelError
  var provider: String
  var status: CommandLineTool.ExitStatus
  var words: [String]

  init(_ error: ModelError, _ provider: String, _ status: CommandLineTool.ExitStatus, _ words: [String]) {
    self.error = error
    self.provider = provider
    self.status = status
    self.words = words
  }
}

@Suite struct ModelFailureTests {
  private static let secret = "sk-secret-0123456789"

  private static func endpoint(
    _ provider: String, key: String? = secret, variables: [String]? = nil, baseURL: String? = nil
  ) -> ModelEndpoint {
    let preset = ProviderPreset.named(provider)
    return ModelEndpoint(
      provider: provider, wireProtocol: preset?.wireProtocol ?? .openAI,
      baseURL: baseURL ?? preset?.baseURL ?? "https://me:pw-secret@models.example/v1?k=pw-secret", model: "m-1",
      key: key.flatMap { APIKey($0) }, keyVariables: variables ?? preset?.keyVariables ?? [])
  }

  static let tellings: [Telling] = [
    Telling(
      .keyRefused(status: 401, reason: "bad key"), "openai", .keyRefused,
      ["401: bad key", "$OPENAI_API_KEY", "model.key_command"]
    ),
    Telling(
      .keyRefused(status: 403, reason: ""), "gemini", .keyRefused,
      ["(403)", "m-1", "$GEMINI_API_KEY", "$GOOGLE_API_KEY"]
    ),
    Telling(
      .keyRefused(status: 401, reason: "x"), "mine", .keyRefused, ["mine", "model.key_variable", "model.key_file"]),
    Telling(
      .unknownModel(near: ["m-2", "m-3"]), "openai", .providerUnavailable,
      ["m-2, m-3", "qmark config set model.name m-2"]
    ),
    Telling(.unknownModel(near: []), "ollama", .providerUnavailable, ["Ollama", "ollama pull m-1"]),
    Telling(.unknownModel(near: []), "groq", .providerUnavailable, ["Groq", "m-1", "qmark config set model.name"]),
    Telling(.unknownModel(near: ["a; rm -rf ~"]), "groq", .providerUnavailable, ["model.name 'a; rm -rf ~'"]),
    Telling(.unknownPath(url: "https://h/x"), "mine", .providerUnavailable, ["https://h/x", "model.base_url"]),
    Telling(.serverTimedOut, "mistral", .providerUnavailable, ["Mistral"]),
    Telling(
      .requestTooLarge(reason: "8192 at most"), "github", .providerUnavailable,
      ["8192 at most", "instructions.md", "model.request_tokens"]
    ),
    Telling(
      .rateLimited(retryAfterSeconds: 40, reason: "slow down"), "openai", .tryLater, ["OpenAI", "slow down", "40"]),
    Telling(.rateLimited(retryAfterSeconds: 0, reason: ""), "openai", .tryLater, ["1"]),
    Telling(.rateLimited(retryAfterSeconds: 3590, reason: ""), "openai", .tryLater, ["60"]),
    Telling(.rateLimited(retryAfterSeconds: 86_400, reason: ""), "openai", .tryLater, ["24"]),
    Telling(.rateLimited(retryAfterSeconds: nil, reason: ""), "openai", .tryLater, ["OpenAI"]),
    Telling(
      .redirected(to: "https://new.example/v1"), "mine", .providerUnavailable,
      ["qmark config set model.base_url https://new.example/v1"]
    ),
    Telling(
      .badRequest(status: 402, reason: "Insufficient Balance"), "deepseek", .providerUnavailable,
      ["DeepSeek", "Insufficient Balance"]
    ),
    Telling(.badRequest(status: 400, reason: "no"), "openai", .providerUnavailable, ["400: no", "--show-request"]),
    Telling(.serverFailed(status: 503, reason: "busy"), "anthropic", .providerUnavailable, ["Anthropic", "503: busy"]),
    Telling(
      .malformed(detail: "a web page"), "gemini", .providerUnavailable,
      ["a web page", "model.protocol", "model.base_url"]
    ),
    Telling(.empty, "xai", .providerUnavailable, ["m-1", "model.answer_tokens"]),
    Telling(.transport(.noLibrary), "openai", .providerUnavailable, ["libcurl4"]),
    Telling(.transport(.badURL), "mine", .providerUnavailable, ["model.base_url"]),
    Telling(
      .transport(.unresolvedHost), "openai", .providerUnavailable, ["https://api.openai.com/v1", "model.base_url"]),
    Telling(.transport(.refused), "ollama", .providerUnavailable, ["http://127.0.0.1:11434", "ollama serve"]),
    Telling(
      .transport(.refused), "llama.cpp", .providerUnavailable,
      ["http://127.0.0.1:8080/v1", "llama-server -m MODEL.gguf"]
    ),
    Telling(.transport(.refused), "llamafile", .providerUnavailable, ["./MODEL.llamafile --server"]),
    Telling(.transport(.refused), "lmstudio", .providerUnavailable, ["lms server start"]),
    Telling(.transport(.refused), "vllm", .providerUnavailable, ["vllm serve MODEL"]),
    Telling(.transport(.refused), "mine", .providerUnavailable, ["https://models.example/v1", "model.base_url"]),
    Telling(.transport(.connectTimedOut), "openai", .providerUnavailable, ["model.connect_timeout"]),
    Telling(.transport(.idleTimedOut), "openai", .providerUnavailable, ["60", "model.idle_timeout"]),
    Telling(.transport(.tookTooLong), "openai", .providerUnavailable, ["m-1", "model.answer_tokens"]),
    Telling(
      .transport(.untrusted(reason: "self-signed")), "mine", .providerUnavailable,
      ["self-signed", "qmark config set model.ca_file"]
    ),
    Telling(.transport(.proxy(reason: "407")), "openai", .providerUnavailable, ["407", "model.proxy", "https_proxy"]),
    Telling(.transport(.cutOff), "openai", .providerUnavailable, ["OpenAI"]),
    Telling(.transport(.tooLarge(limit: 4096)), "openai", .providerUnavailable, ["4096"]),
    Telling(.transport(.cancelled), "openai", .interrupted, []),
    Telling(.transport(.other(reason: "strange")), "openai", .providerUnavailable, ["strange", "qmark doctor"]),
  ]

  @Test("Every error says what happened and what to type next", arguments: tellings)
  func tells(telling: Telling) {
    let failure = ModelFailure(error: telling.error, endpoint: Self.endpoint(telling.provider))
    #expect(failure.exitStatus == telling.status)
    for language in Language.allCases {
      let message = failure.message(in: language)
      for word in telling.words { #expect(message.contains(word), "\(message)") }
      #expect(!message.contains("secret"))
      #expect(!message.contains("Optional"))
      #expect(!message.contains("\n"))
    }
    #expect(failure.message(in: .english) != failure.message(in: .korean))
    #expect(failure.message(in: .korean).contains("니다") || failure.message(in: .korean).contains("십시오"))
  }

  @Test("A key that was not found is told from one that was refused") func tellsMissingKeys() {
    let error = ModelError.keyRefused(status: 401, reason: "")
    let missing = ModelFailure(error: error, endpoint: Self.endpoint("openai", key: nil)).message(in: .english)
    #expect(missing.hasPrefix("OpenAI wants a key, and none was found (401)."))
    let refused = ModelFailure(error: error, endpoint: Self.endpoint("openai")).message(in: .english)
    #expect(refused.hasPrefix("OpenAI refused the key (401)."))
  }

  @Test("What servers say is shown with nothing hidden in it") func escapes() {
    let hostile = "a\u{202E}b\u{1B}[31m"
    let errors: [ModelError] = [
      .keyRefused(status: 401, reason: hostile), .unknownModel(near: [hostile]), .redirected(to: hostile),
      .malformed(detail: hostile), .transport(.untrusted(reason: hostile)), .unknownPath(url: hostile),
    ]
    for error in errors {
      for language in Language.allCases {
        let message = ModelFailure(error: error, endpoint: Self.endpoint("openai")).message(in: language)
        #expect(!message.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
        #expect(message.contains("202E"))
      }
    }
  }
}
