import HTTPTransport

/// The request for the names of an endpoint's models.
struct ModelsListing {
  /// The most names that are taken.
  static let nameLimit = 5000
  /// The longest name that is taken.
  private static let lengthLimit = 200

  let transfer: HTTPTransfer
  private let dialect: any WireDialect
  private let failures: FailureReader
  private var head: HTTPHead?
  private var body: [UInt8] = []

  init(dialect: any WireDialect, transport: HTTPTransport, failures: FailureReader) {
    self.dialect = dialect
    self.failures = failures
    transfer = transport.start(dialect.modelsRequest)
  }

  /// The names; nil while they are on their way. Waits at most so long for more of them.
  mutating func names(waiting milliseconds: Int) throws(ModelError) -> [String]? {
    for event in transfer.events(milliseconds) {
      switch event {
      case .head(let head): self.head = head
      case .body(let bytes):
        guard body.count + bytes.count <= JSONParser.sizeLimit else {
          throw .transport(.tooLarge(limit: JSONParser.sizeLimit))
        }
        body += bytes
      case .failed(let failure): throw .transport(failure)
      case .finished: return try read()
      }
    }
    return nil
  }

  private func read() throws(ModelError) -> [String] {
    guard let head else { throw .transport(.cutOff) }
    guard (200..<300).contains(head.status) else {
      throw failures.error(head: head, body: ErrorBody(body), url: dialect.modelsURL).ofPath(dialect.modelsURL)
    }
    do throws(JSONSyntaxError) {
      guard let names = dialect.modelNames(in: try JSONValue(parsing: body)) else {
        throw JSONSyntaxError.notJSON(offset: 0)
      }
      return Array(names.filter { !$0.isEmpty && $0.utf8.count <= Self.lengthLimit }.prefix(Self.nameLimit))
    } catch {
      throw .malformed(detail: "no list of models")
    }
  }
}

extension ModelError {
  /// The same, where no model was asked for and a 404 can only be the path's.
  fileprivate func ofPath(_ url: String) -> ModelError {
    guard case .unknownModel = self else { return self }
    return .unknownPath(url: URLText.shown(url))
  }
}
