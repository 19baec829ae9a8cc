package import HTTPTransport

/// Where a model is, and everything that a request to it needs but the words.
package struct ModelEndpoint: Sendable {
  /// The provider's name, as in the settings and in messages.
  package var provider: String
  /// How it is spoken to.
  package var wireProtocol: WireProtocol
  /// The URL that the protocol's paths are added to, without a slash at its end.
  package var baseURL: String
  /// The model's name, as the provider spells it.
  package var model: String
  /// The key; nil where none is needed.
  package var key: APIKey?
  /// Where a key would be looked for, for messages: variables such as `OPENAI_API_KEY`.
  package var keyVariables: [String]
  /// Header fields of the reader's own, after those of the protocol.
  package var headers: [HTTPHeader]
  /// Azure's `api-version`; nil for all others.
  package var apiVersion: String?
  /// The most that is tried to force the shape of an answer; a server that refuses it gets less.
  package var structuredOutput: StructuredOutput
  /// The most tokens of one request; nil where none is known.
  package var requestTokenLimit: Int?
  /// The most tokens of one answer.
  package var answerTokenLimit: Int
  /// Whether the answer is streamed.
  package var isStreamed: Bool
  /// Times and sizes.
  package var limits: HTTPLimits
  /// A proxy's URL; nil for what the environment says.
  package var proxy: String?
  /// A PEM file of certificate authorities; nil for the system's.
  package var certificateFile: String?

  /// Makes an endpoint.
  package init(
    provider: String, wireProtocol: WireProtocol, baseURL: String, model: String, key: APIKey? = nil,
    keyVariables: [String] = [], headers: [HTTPHeader] = [], apiVersion: String? = nil,
    structuredOutput: StructuredOutput = .schema, requestTokenLimit: Int? = nil, answerTokenLimit: Int = 512,
    isStreamed: Bool = true, limits: HTTPLimits = HTTPLimits(), proxy: String? = nil, certificateFile: String? = nil
  ) {
    self.provider = provider
    self.wireProtocol = wireProtocol
    self.baseURL = baseURL
    self.model = model
    self.key = key
    self.keyVariables = keyVariables
    self.headers = headers
    self.apiVersion = apiVersion
    self.structuredOutput = structuredOutput
    self.requestTokenLimit = requestTokenLimit
    self.answerTokenLimit = answerTokenLimit
    self.isStreamed = isStreamed
    self.limits = limits
    self.proxy = proxy
    self.certificateFile = certificateFile
  }
}

extension ModelEndpoint {
  /// The base URL without the user, the password and the query that may stand in it.
  package var shownBaseURL: String { URLText.shown(baseURL) }
}

/// A provider's key, which no description, dump or error shows.
package struct APIKey: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The key itself: for a header field alone.
  package let value: String

  /// Makes a key; blanks and line ends around it are dropped. Nil where nothing is left, or where it holds a character
  /// that no header field may have.
  package init?(_ text: String) {
    let bytes = text.utf8.drop { $0 <= 0x20 }
    let value = String(decoding: Array(bytes.reversed().drop { $0 <= 0x20 }.reversed()), as: UTF8.self)
    guard !value.isEmpty, value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    self.value = value
  }

  /// Stars.
  package var description: String { "****" }
  /// Stars.
  package var debugDescription: String { description }
  /// Nothing.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
