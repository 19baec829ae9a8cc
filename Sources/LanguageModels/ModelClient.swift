package import HTTPTransport

/// Asks one endpoint.
package struct ModelClient: Sendable {
  package let endpoint: ModelEndpoint
  private let transport: HTTPTransport
  private let clock: ModelClock
  private let learned = LearnedForm()

  /// Makes a client.
  package init(endpoint: ModelEndpoint, transport: HTTPTransport, clock: ModelClock) {
    self.endpoint = endpoint
    self.transport = transport
    self.clock = clock
  }

  /// Sends a request; the exchange goes on by itself while nobody looks.
  ///
  /// A request after one that the server wanted put otherwise is put so from the beginning.
  package func ask(_ request: ModelRequest) -> ModelExchange {
    ModelExchange(
      request: request, dialect: endpoint.dialect, transport: transport, clock: clock, learned: learned)
  }

  /// The exact request that `ask` sends first, its key masked: for `--show-request` and for keys of the cache.
  ///
  /// It is the same whatever was learned of the server since.
  package func preview(_ request: ModelRequest) -> HTTPRequest {
    let dialect = endpoint.dialect
    var preview = dialect.httpRequest(request, dialect.firstForm)
    preview.url = URLText.masked(preview.url)
    preview.headers = preview.headers.map { $0.isSecret ? $0.masked : $0 }
    preview.proxy = preview.proxy.map(URLText.masked)
    return preview
  }

  /// The models that the endpoint offers, for `doctor`, `config init` and names near a wrong one.
  ///
  /// Waits with `wait`, which is given the descriptor to watch and the most milliseconds, and says whether to go on.
  package func models(
    waiting wait: (_ descriptor: Int32?, _ milliseconds: Int) -> Bool
  ) throws(ModelError) -> [String] {
    let failures = FailureReader(endpoint: endpoint, now: clock.epochSeconds)
    var listing = ModelsListing(dialect: endpoint.dialect, transport: transport, failures: failures)
    defer { listing.transfer.cancel() }
    let end = clock.milliseconds() + endpoint.limits.totalMilliseconds
    while true {
      if let names = try listing.names(waiting: 0) { return names }
      guard clock.milliseconds() < end else { throw .transport(.tookTooLong) }
      guard wait(listing.transfer.descriptor, 100) else { throw .transport(.cancelled) }
    }
  }
}

extension HTTPHeader {
  /// The field with stars for its value.
  fileprivate var masked: HTTPHeader {
    let scheme = value.hasPrefix("Bearer ") ? "Bearer " : ""
    return HTTPHeader(name, scheme + "****")
  }
}
