/// What is known of a provider, so that a reader need name only it, a model and a key.
package struct ProviderPreset: Sendable {
  /// Its name in the settings.
  package var name: String
  /// Its name in sentences.
  package var title: String
  /// How it is spoken to.
  package var wireProtocol = WireProtocol.openAI
  /// Its URL; nil where the reader must give it (Azure).
  package var baseURL: String?
  /// The environment's variables that may hold its key, the first found wins; empty where no key is needed.
  package var keyVariables: [String] = []
  /// Whether it refuses requests without a key.
  package var needsKey = true
  /// The model that is asked where the reader names none; nil where there is no sensible one.
  package var defaultModel: String?
  /// The most tokens of one request; nil where none is known.
  package var requestTokenLimit: Int?
  /// How its answers are forced into shape.
  package var structuredOutput = StructuredOutput.schema
  /// Whether it runs on this machine: nothing leaves it.
  package var isLocal = false

  /// The presets, in the order they are listed.
  package static let all: [ProviderPreset] = local + remote

  /// The preset of this name; nil where there is none.
  package static func named(_ name: String) -> ProviderPreset? { all.first { $0.name == name } }
}

// Servers on this machine, at the ports they choose themselves.
extension ProviderPreset {
  private static let local: [ProviderPreset] = [
    ProviderPreset(
      name: "ollama", title: "Ollama", wireProtocol: .ollama, baseURL: "http://127.0.0.1:11434", needsKey: false,
      isLocal: true),
    ProviderPreset(
      name: "llama.cpp", title: "llama.cpp", baseURL: "http://127.0.0.1:8080/v1", keyVariables: ["LLAMA_API_KEY"],
      needsKey: false, defaultModel: "default", isLocal: true),
    ProviderPreset(
      name: "llamafile", title: "llamafile", baseURL: "http://127.0.0.1:8080/v1", needsKey: false,
      defaultModel: "default", isLocal: true),
    ProviderPreset(
      name: "lmstudio", title: "LM Studio", baseURL: "http://127.0.0.1:1234/v1", needsKey: false, isLocal: true),
    ProviderPreset(
      name: "vllm", title: "vLLM", baseURL: "http://127.0.0.1:8000/v1", keyVariables: ["VLLM_API_KEY"],
      needsKey: false, isLocal: true),
  ]
}

// Services elsewhere.
extension ProviderPreset {
  private static let remote: [ProviderPreset] = [
    ProviderPreset(
      name: "openai", title: "OpenAI", baseURL: "https://api.openai.com/v1", keyVariables: ["OPENAI_API_KEY"],
      defaultModel: "gpt-5.6-luna"),
    ProviderPreset(
      name: "anthropic", title: "Anthropic", wireProtocol: .anthropic, baseURL: "https://api.anthropic.com",
      keyVariables: ["ANTHROPIC_API_KEY"], defaultModel: "claude-haiku-5-5"),
    ProviderPreset(
      name: "gemini", title: "Gemini", wireProtocol: .gemini, baseURL: "https://generativelanguage.googleapis.com",
      keyVariables: ["GEMINI_API_KEY", "GOOGLE_API_KEY"], defaultModel: "gemini-3.5-flash-lite"),
    ProviderPreset(
      name: "github", title: "GitHub Models", baseURL: "https://models.github.ai/inference",
      keyVariables: ["GITHUB_TOKEN", "GH_TOKEN"], requestTokenLimit: 8000),
    ProviderPreset(
      name: "deepseek", title: "DeepSeek", baseURL: "https://api.deepseek.com", keyVariables: ["DEEPSEEK_API_KEY"],
      defaultModel: "deepseek-flash", structuredOutput: .json),
    ProviderPreset(
      name: "perplexity", title: "Perplexity", baseURL: "https://api.perplexity.ai",
      keyVariables: ["PERPLEXITY_API_KEY"], defaultModel: "sonar"),
    ProviderPreset(
      name: "openrouter", title: "OpenRouter", baseURL: "https://openrouter.ai/api/v1",
      keyVariables: ["OPENROUTER_API_KEY"], defaultModel: "openrouter/auto"),
    ProviderPreset(
      name: "groq", title: "Groq", baseURL: "https://api.groq.com/openai/v1", keyVariables: ["GROQ_API_KEY"],
      defaultModel: "openai/gpt-oss-20b"),
    ProviderPreset(
      name: "mistral", title: "Mistral", baseURL: "https://api.mistral.ai/v1", keyVariables: ["MISTRAL_API_KEY"],
      defaultModel: "mistral-small-latest"),
    ProviderPreset(name: "azure", title: "Azure OpenAI", keyVariables: ["AZURE_OPENAI_API_KEY"]),
    ProviderPreset(name: "xai", title: "xAI", baseURL: "https://api.x.ai/v1", keyVariables: ["XAI_API_KEY"]),
    ProviderPreset(
      name: "together", title: "Together AI", baseURL: "https://api.together.xyz/v1",
      keyVariables: ["TOGETHER_API_KEY"]),
    ProviderPreset(
      name: "cerebras", title: "Cerebras", baseURL: "https://api.cerebras.ai/v1", keyVariables: ["CEREBRAS_API_KEY"]),
    ProviderPreset(
      name: "fireworks", title: "Fireworks AI", baseURL: "https://api.fireworks.ai/inference/v1",
      keyVariables: ["FIREWORKS_API_KEY"]),
    ProviderPreset(
      name: "huggingface", title: "Hugging Face", baseURL: "https://router.huggingface.co/v1",
      keyVariables: ["HF_TOKEN"]),
  ]
}
