import HTTPTransport
import LanguageModels
import Settings

/// Puts one provider's settings over its preset.
struct ModelSettingsReading {
  let settings: Settings.Model
  let provider: String
  let preset: ProviderPreset?
  let presetNames: [String]
  let finder: KeyFinder

  func model(needsName: Bool) throws -> ConfiguredModel {
    let wireProtocol = try wireProtocol()
    let url = try baseURL(wireProtocol)
    let headers = try headers()
    let found = try key(hasOwnHeader: headers.contains(where: Self.isCredential))
    try refuseClearText(to: url, hasSecret: found != nil || headers.contains(where: Self.isCredential))
    let name = settings.name ?? preset?.defaultModel ?? ""
    if needsName, name.isEmpty { throw ModelConfigurationError.noModelName(provider: title) }
    let endpoint = ModelEndpoint(
      provider: provider.lowercased(), wireProtocol: wireProtocol, baseURL: url.text, model: name, key: found?.key,
      keyVariables: keyVariables, headers: headers, apiVersion: settings.apiVersion,
      structuredOutput: try structuredOutput(), requestTokenLimit: settings.requestTokens ?? preset?.requestTokenLimit,
      answerTokenLimit: settings.answerTokens, isStreamed: settings.stream, limits: limits, proxy: settings.proxy,
      certificateFile: try certificateFile())
    return ConfiguredModel(endpoint: endpoint, title: title, keySource: found?.source, isLocal: url.isLoopback)
  }

  private var title: String { preset?.title ?? provider }

  private func wireProtocol() throws(ModelConfigurationError) -> WireProtocol {
    if let name = settings.wireProtocol {
      guard let value = WireProtocol(rawValue: name) else {
        throw .badValue(key: "model.protocol", allowed: WireProtocol.allCases.map(\.rawValue))
      }
      return value
    }
    if let preset { return preset.wireProtocol }
    if settings.baseURL == nil {
      throw .unknownProvider(provider, nearest: NearestNames.of(provider, among: presetNames))
    }
    throw .missing(key: "model.protocol", provider: provider, example: "openai")
  }

  private func baseURL(_ wireProtocol: WireProtocol) throws(ModelConfigurationError) -> EndpointURL {
    if let text = settings.baseURL {
      guard let url = EndpointURL(text) else { throw .badURL(key: "model.base_url") }
      return url
    }
    if preset?.name == "ollama", wireProtocol == .ollama, let value = finder.variable("OLLAMA_HOST"), !value.isEmpty {
      guard let url = OllamaHost.url(value) else { throw .badURL(key: "$OLLAMA_HOST") }
      return url
    }
    guard let preset else {
      throw .unknownProvider(provider, nearest: NearestNames.of(provider, among: presetNames))
    }
    guard let url = preset.baseURL.flatMap({ EndpointURL($0) }) else {
      throw .missing(key: "model.base_url", provider: preset.title, example: "https://…")
    }
    return url
  }

  /// The variables that may hold the key: the reader's own instead of the preset's.
  private var keyVariables: [String] { settings.keyVariable.map { [$0] } ?? preset?.keyVariables ?? [] }

  private func key(hasOwnHeader: Bool) throws -> FoundKey? {
    if let name = settings.keyVariable, !Self.isVariableName(name) {
      throw ModelConfigurationError.badVariableName(key: "model.key_variable")
    }
    let places = KeyFinder.Places(
      command: settings.keyCommand, path: settings.keyFile, clear: settings.key, variables: keyVariables)
    if let found = try finder.key(in: places) { return found }
    // A variable that is named is wanted. A preset's is wanted by the preset's own server alone.
    let isOwnServer = settings.baseURL == nil || preset?.baseURL == nil
    let isWanted = settings.keyVariable != nil || isOwnServer && preset?.needsKey ?? false
    if isWanted, !hasOwnHeader {
      throw ModelConfigurationError.noKey(provider: title, variables: keyVariables)
    }
    return nil
  }

  private func refuseClearText(to url: EndpointURL, hasSecret: Bool) throws(ModelConfigurationError) {
    if hasSecret, !url.isSecure, !url.isPrivate { throw .keyInClearText(host: url.host) }
  }

  private func headers() throws(ModelConfigurationError) -> [HTTPHeader] {
    var headers: [HTTPHeader] = []
    for (name, value) in settings.headers.sorted(by: { $0.key < $1.key }) {
      guard Self.isHeaderName(name), value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
        throw .badHeader
      }
      headers.append(HTTPHeader(name, value))
    }
    return headers
  }

  private func structuredOutput() throws(ModelConfigurationError) -> StructuredOutput {
    guard let name = settings.structuredOutput else { return preset?.structuredOutput ?? .schema }
    guard let value = StructuredOutput(rawValue: name) else {
      throw .badValue(key: "model.structured_output", allowed: StructuredOutput.allCases.map(\.rawValue))
    }
    return value
  }

  private var limits: HTTPLimits {
    var limits = HTTPLimits()
    limits.connectMilliseconds = Self.milliseconds(settings.connectTimeout)
    limits.idleMilliseconds = Self.milliseconds(settings.idleTimeout)
    limits.totalMilliseconds = max(limits.totalMilliseconds, limits.idleMilliseconds)
    return limits
  }

  private func certificateFile() throws(ModelConfigurationError) -> String? {
    guard let path = settings.caFile else { return nil }
    if path.hasPrefix("/") { return path }
    guard path.hasPrefix("~/"), let home = finder.variable("HOME"), home.hasPrefix("/") else {
      throw .badPath(key: "model.ca_file")
    }
    return home + path.dropFirst()
  }

  /// A day at most, so that no number overflows.
  private static func milliseconds(_ seconds: Int) -> Int { min(max(seconds, 1), 86_400) * 1000 }

  private static func isVariableName(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || isLetterOrDigit($0) }
  }

  private static func isHeaderName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-.^_`|~".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Fields that let their sender in as a key does.
  private static func isCredential(_ header: HTTPHeader) -> Bool {
    ["authorization", "proxy-authorization", "api-key", "x-api-key", "x-goog-api-key", "cookie"]
      .contains(header.name.lowercased())
  }
}
