import CommandLineTool
import HTTPTransport
import Platform
import Settings
import Testing

@testable import LanguageModels

@Suite struct ConfiguredModelTests {
  private static func preset(
    _ name: String, _ title: String, _ wireProtocol: WireProtocol = .openAI, url: String?, variables: [String] = [],
    needsKey: Bool = false, model: String? = nil, tokens: Int? = nil, isLocal: Bool = false
  ) -> ProviderPreset {
    ProviderPreset(
      name: name, title: title, wireProtocol: wireProtocol, baseURL: url, keyVariables: variables, needsKey: needsKey,
      defaultModel: model, requestTokenLimit: tokens, structuredOutput: .tool, isLocal: isLocal)
  }

  private static let presets = [
    preset(
      "cloud", "Cloud", url: "https://api.cloud.example/v1", variables: ["CLOUD_KEY", "OTHER_KEY"], needsKey: true,
      model: "small", tokens: 8000),
    preset("ollama", "Ollama", .ollama, url: "http://localhost:11434", isLocal: true),
    preset("azure", "Azure", url: nil, variables: ["AZURE_KEY"], needsKey: true),
    preset("anthropic", "Anthropic", .anthropic, url: "https://api.anthropic.example", needsKey: true),
  ]

  private func find(
    _ environment: [String: String] = [:], needsName: Bool = true, _ change: (inout Settings.Model) -> Void
  ) throws -> ConfiguredModel? {
    var settings = Settings.Model()
    change(&settings)
    let finder = KeyFinder(
      variable: { environment[$0] }, output: { $0 == "pass" ? "sk-passed\n" : nil },
      file: { $0 == "/home/u/key" ? ("sk-file", 0o600) : nil })
    return try ConfiguredModel.find(in: settings, presets: Self.presets, finder: finder, needsName: needsName)
  }

  private func failure(
    _ environment: [String: String] = [:], _ change: (inout Settings.Model) -> Void
  ) -> ModelConfigurationError? {
    do { _ = try find(environment, change) } catch { return error as? ModelConfigurationError }
    return nil
  }

  @Test("A provider and a key are enough where the preset has a model") func presetAlone() throws {
    let model = try #require(try find(["OTHER_KEY": "sk-o"]) { $0.provider = "Cloud" })
    #expect(model.title == "Cloud")
    #expect(model.keySource == "$OTHER_KEY")
    #expect(!model.isLocal)
    let endpoint = model.endpoint
    #expect(endpoint.provider == "cloud")
    #expect(endpoint.baseURL == "https://api.cloud.example/v1")
    #expect(endpoint.model == "small")
    #expect(endpoint.key?.value == "sk-o")
    #expect(endpoint.keyVariables == ["CLOUD_KEY", "OTHER_KEY"])
    #expect(endpoint.structuredOutput == .tool)
    #expect(endpoint.requestTokenLimit == 8000)
    #expect(endpoint.answerTokenLimit == 512)
    #expect(endpoint.isStreamed)
    #expect(endpoint.limits.connectMilliseconds == 10_000)
    #expect(endpoint.limits.idleMilliseconds == 60_000)
  }

  @Test("Everything can be set over the preset") func overrides() throws {
    let model = try #require(
      try find(["HOME": "/home/u", "MINE": "sk-m"]) {
        $0.provider = "cloud"
        $0.name = "large"
        $0.baseURL = "https://gateway.example:8443/v1//"
        $0.wireProtocol = "anthropic"
        $0.apiVersion = "2026-01-01"
        $0.keyVariable = "MINE"
        $0.structuredOutput = "none"
        $0.requestTokens = 900
        $0.answerTokens = 64
        $0.stream = false
        $0.connectTimeout = 3
        $0.idleTimeout = 4000
        $0.proxy = "http://proxy:3128"
        $0.caFile = "~/ca.pem"
        $0.headers = ["X-Team": "one", "A-Title": "qmark"]
      })
    let endpoint = model.endpoint
    #expect(endpoint.model == "large")
    #expect(endpoint.baseURL == "https://gateway.example:8443/v1")
    #expect(endpoint.wireProtocol == .anthropic)
    #expect(endpoint.apiVersion == "2026-01-01")
    #expect(endpoint.key?.value == "sk-m")
    #expect(endpoint.keyVariables == ["MINE"])
    #expect(endpoint.structuredOutput == StructuredOutput.none)
    #expect(endpoint.requestTokenLimit == 900)
    #expect(endpoint.answerTokenLimit == 64)
    #expect(!endpoint.isStreamed)
    #expect(endpoint.limits.connectMilliseconds == 3000)
    #expect(endpoint.limits.idleMilliseconds == 4_000_000)
    #expect(endpoint.limits.totalMilliseconds == 4_000_000)
    #expect(endpoint.proxy == "http://proxy:3128")
    #expect(endpoint.certificateFile == "/home/u/ca.pem")
    #expect(endpoint.headers == [HTTPHeader("A-Title", "qmark"), HTTPHeader("X-Team", "one")])
  }

  @Test("A provider of the reader's own needs a URL and a protocol") func ownProvider() throws {
    let model = try #require(
      try find {
        $0.provider = "fleet"
        $0.name = "m"
        $0.baseURL = "http://10.1.2.3:8000/v1"
        $0.wireProtocol = "openai"
        $0.keyCommand = "pass"
      })
    #expect(model.title == "fleet")
    #expect(model.keySource == "key_command")
    #expect(model.endpoint.structuredOutput == .schema)
    #expect(failure { $0.provider = "anthropoc" } == .unknownProvider("anthropoc", nearest: ["anthropic"]))
    #expect(failure { $0.provider = "xyzzy" } == .unknownProvider("xyzzy", nearest: []))
    #expect(
      failure {
        $0.provider = "xyzzy"
        $0.wireProtocol = "openai"
      } == .unknownProvider("xyzzy", nearest: []))
    #expect(
      failure {
        $0.provider = "xyzzy"
        $0.baseURL = "http://localhost"
      } == .missing(key: "model.protocol", provider: "xyzzy", example: "openai"))
  }

  @Test("No model is configured, or only half of one") func noProvider() throws {
    #expect(try find { _ in } == nil)
    #expect(try find { $0.key = "sk-a" } == nil)
    #expect(failure { $0.name = "m" } == .noProvider)
    #expect(failure { $0.baseURL = "http://localhost" } == .noProvider)
  }

  @Test("A model's name is needed where there is none by default, but not to list them") func names() throws {
    #expect(failure { $0.provider = "ollama" } == .noModelName(provider: "Ollama"))
    #expect(try find(needsName: false) { $0.provider = "ollama" }?.endpoint.model == "")
  }

  @Test("A key is needed by the preset's own server, not by another, and not beside an own header") func keys() throws {
    #expect(failure { $0.provider = "cloud" } == .noKey(provider: "Cloud", variables: ["CLOUD_KEY", "OTHER_KEY"]))
    let local = try find {
      $0.provider = "cloud"
      $0.baseURL = "http://localhost:8080/v1"
    }
    #expect(local?.endpoint.key == nil)
    #expect(local?.isLocal == true)
    let header = try find {
      $0.provider = "cloud"
      $0.headers = ["Authorization": "Basic abc"]
    }
    #expect(header?.endpoint.key == nil)
    #expect(
      failure {
        $0.provider = "azure"
        $0.name = "d"
        $0.baseURL = "https://x.azure.example"
      } == .noKey(provider: "Azure", variables: ["AZURE_KEY"]))
    #expect(
      failure {
        $0.provider = "azure"
        $0.name = "d"
        $0.key = "sk-a"
      } == .missing(key: "model.base_url", provider: "Azure", example: "https://…"))
    #expect(
      failure {
        $0.provider = "ollama"
        $0.name = "m"
        $0.keyVariable = "NONE"
      } == .noKey(provider: "Ollama", variables: ["NONE"]))
    #expect(throws: KeyError.commandFailed("key_command")) {
      try find(["CLOUD_KEY": "sk-a"]) {
        $0.provider = "cloud"
        $0.keyCommand = "false"
      }
    }
  }

  @Test("A key that was set where a variable's name belongs is not repeated") func mistakenKey() throws {
    for mistake in ["sk-proj-Secret1", "gsk_Secret1"] {
      let error = try #require(
        failure {
          $0.provider = "cloud"
          $0.keyVariable = mistake
        })
      for language in Language.allCases { #expect(!error.message(in: language).contains("Secret1")) }
    }
  }

  @Test(
    "A key travels unencrypted only within this machine and private networks",
    arguments: [
      ("http://api.example.com", false), ("http://8.8.8.8", false), ("http://172.32.0.1", false),
      ("http://[2001:db8::1]:80", false), ("http://134744072", false), ("http://0x08080808", false),
      ("http://010.0.0.1", false), ("http://10.0.0.1.example.com", false), ("http://localhost.example.com", false),
      ("http://[::ffff:8.8.8.8]", false), ("http://100.128.0.1", false),
      ("https://api.example.com", true), ("http://localhost:8080", true), ("http://127.0.0.9", true),
      ("http://[::1]:8080/v1", true), ("http://10.0.0.1", true), ("http://172.16.0.1", true),
      ("http://192.168.1.1", true), ("http://169.254.1.1", true), ("http://100.64.0.1", true),
      ("http://[fd00::1]", true), ("http://[fe80::1]", true), ("http://[::ffff:10.0.0.1]", true),
      ("http://gpu", true), ("http://gpu.local", true), ("http://api.localhost", true), ("http://llm.internal", true),
    ]) func clearText(url: String, isAllowed: Bool) throws
  {
    func change(_ settings: inout Settings.Model) {
      settings.provider = "cloud"
      settings.baseURL = url
    }
    #expect(try find { change(&$0) }?.endpoint.key == nil)
    let error = failure(["CLOUD_KEY": "sk-a"], change)
    if isAllowed {
      #expect(error == nil)
    } else {
      guard case .keyInClearText = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    let withHeader = failure {
      change(&$0)
      $0.headers = ["authorization": "Bearer x"]
    }
    #expect((withHeader == nil) == isAllowed)
  }

  @Test(
    "URLs that cannot be used",
    arguments: [
      "", "localhost:8080", "ftp://a", "https://", "https:///v1", "https://user:pass@host/v1", "https://host?x=1",
      "https://host#a", "https://ho st", "https://host:0", "https://host:65536", "https://host:8a", "https://host:+80",
      "https://host:", "https://[::1", "https://[nothing]", "https://h\\@evil", "https://호스트", "https://host/\u{202E}",
      "https://-host", "https://host\r\nX: 1", "https://%68ost",
    ]) func badURLs(url: String)
  {
    #expect(
      failure(["CLOUD_KEY": "sk-a"]) {
        $0.provider = "cloud"
        $0.baseURL = url
      } == .badURL(key: "model.base_url"))
  }

  @Test(
    "OLLAMA_HOST as Ollama reads it",
    arguments: [
      ("", "http://localhost:11434"), ("gpu", "http://gpu:11434"), ("gpu:80", "http://gpu:80"),
      (":12345", "http://127.0.0.1:12345"), ("0.0.0.0", "http://127.0.0.1:11434"),
      ("0.0.0.0:5000", "http://127.0.0.1:5000"), ("http://gpu", "http://gpu"),
      ("https://gpu/ollama/", "https://gpu/ollama"),
      ("\"gpu\"", "http://gpu:11434"), ("[::1]:5", "http://[::1]:5"), ("::", "http://[::1]:11434"),
      ("::1", "http://[::1]:11434"),
    ]) func ollamaHost(value: String, url: String) throws
  {
    let model = try find(["OLLAMA_HOST": value]) {
      $0.provider = "ollama"
      $0.name = "m"
    }
    #expect(model?.endpoint.baseURL == url)
    let set = try find(["OLLAMA_HOST": value]) {
      $0.provider = "ollama"
      $0.name = "m"
      $0.baseURL = "http://127.0.0.1:1"
    }
    #expect(set?.endpoint.baseURL == "http://127.0.0.1:1")
  }

  @Test(
    "Every preset that knows its URL can be used, encrypted unless it runs here",
    arguments: ProviderPreset.all.map(\.name))
  func realPresets(name: String) throws {
    let preset = try #require(ProviderPreset.named(name))
    guard let url = preset.baseURL else { return }
    var settings = Settings.Model()
    settings.provider = name
    settings.name = "m"
    let finder = KeyFinder(
      variable: { preset.keyVariables.contains($0) ? "sk-a" : nil }, output: { _ in nil }, file: { _ in nil })
    let model = try #require(try ConfiguredModel.find(in: settings, finder: finder))
    #expect(model.endpoint.baseURL == url)
    #expect(model.isLocal == preset.isLocal)
    #expect(url.hasPrefix("https://") != preset.isLocal)
    #expect((model.endpoint.key != nil) == !preset.keyVariables.isEmpty)
  }

  @Test("Values that no request may have") func badValues() {
    func error(_ change: (inout Settings.Model) -> Void) -> ModelConfigurationError? {
      failure(["OLLAMA_HOST": "a b"]) {
        $0.provider = "ollama"
        $0.name = "m"
        $0.baseURL = "http://localhost"
        change(&$0)
      }
    }
    #expect(error { $0.wireProtocol = "soap" }.map { "\($0)".contains("model.protocol") } == true)
    #expect(error { $0.structuredOutput = "xml" }.map { "\($0)".contains("structured_output") } == true)
    #expect(error { $0.headers = ["A b": "c"] } == .badHeader)
    #expect(error { $0.headers = ["A": "c\r\nX: y"] } == .badHeader)
    #expect(error { $0.headers = ["": "c"] } == .badHeader)
    #expect(error { $0.caFile = "ca.pem" } == .badPath(key: "model.ca_file"))
    #expect(error { $0.caFile = "~/ca.pem" } == .badPath(key: "model.ca_file"))
    #expect(error { $0.connectTimeout = .max } == nil)
    #expect(
      failure(["OLLAMA_HOST": "a b"]) {
        $0.provider = "ollama"
        $0.name = "m"
      } == .badURL(key: "$OLLAMA_HOST"))
  }
}
