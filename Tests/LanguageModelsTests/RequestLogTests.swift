import HTTPTransport
import Testing

@testable import LanguageModels

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Every kind of request that is sent; where `QMARK_REQUEST_LOG` names a file, they are written there, one JSON object
/// a line, to be held against the vendors' published types.
@Suite struct RequestLogTests {
  static let models: [WireProtocol: [String]] = [
    .openAI: ["test-model", "gpt-5.6-luna", "o3"], .anthropic: ["claude-haiku-5-5", "test-model"],
    .gemini: ["gemini-3.5-flash-lite", "gemini-2.5-flash", "gemini-2.0-flash"], .ollama: ["llama3.2"],
  ]
  static let requests: [ModelRequest] = [.plain, .shaped, .withTools, .shapedWithTools, .long]

  @Test("Every request is JSON whose model, messages and limits are there") func allRequests() throws {
    var log = ""
    for wireProtocol in WireProtocol.allCases {
      for model in Self.models[wireProtocol] ?? [] {
        for output in StructuredOutput.allCases {
          for isStreamed in [true, false] {
            let endpoint = ModelEndpoint.sample(
              wireProtocol, model: model, structuredOutput: output, isStreamed: isStreamed)
            for request in Self.requests { log += try line(endpoint, request) }
          }
        }
      }
    }
    #expect(log.split(separator: "\n").count == 9 * 4 * 2 * 5)
    guard let path = ProcessInfo.processInfo.environment["QMARK_REQUEST_LOG"] else { return }
    try Data(log.utf8).write(to: URL(filePath: path))
  }

  private func line(_ endpoint: ModelEndpoint, _ request: ModelRequest) throws -> String {
    let dialect = endpoint.dialect
    let http = dialect.httpRequest(request, dialect.firstForm)
    let body = try JSONValue(parsing: http.body)
    let messages = body["messages"] ?? body["contents"]
    #expect((messages?.array?.count ?? 0) >= 1)
    #expect(endpoint.wireProtocol == .gemini || body["model"]?.string == endpoint.model)
    #expect(body.encoded.contains("512") || body.encoded.contains("2560"))
    let headers = http.headers.filter { !$0.isSecret || $0.name == "anthropic-version" }
    let entry: JSONValue = [
      "proto": .string(endpoint.wireProtocol.rawValue), "path": .string(http.url), "body": body,
      "body_bytes": .integer(http.body.count),
      "headers": .array(headers.map { [.string($0.name), .string($0.value)] }),
    ]
    return entry.encoded + "\n"
  }
}
