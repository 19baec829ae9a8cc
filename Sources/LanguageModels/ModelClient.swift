package import HTTPTransport

/// Asks one endpoint.
package struct ModelClient: Sendable {
  package let endpoint: ModelEndpoint
  let transport: HTTPTransport
  let clock: ModelClock

  /// Makes a client.
  package init(endpoint: ModelEndpoint, transport: HTTPTransport, clock: ModelClock) {
    self.endpoint = endpoint
    self.transport = transport
    self.clock = clock
  }

  /// Sends a request; the exchange goes on by itself while nobody looks.
  package func ask(_ request: ModelRequest) -> ModelExchange { fatalError("not written yet") }

  /// The exact request that `ask` sends first, its key masked: for `--show-request` and for keys of the cache.
  package func preview(_ request: ModelRequest) -> HTTPRequest { fatalError("not written yet") }

  /// The models that the endpoint offers, for `doctor`, `config init` and names near a wrong one.
  ///
  /// Waits with `wait`, which is given the descriptor to watch and the most milliseconds, and says whether to go on.
  package func models(
    waiting wait: (_ descriptor: Int32?, _ milliseconds: Int) -> Bool
  ) throws(ModelError) -> [String] { throw .empty }
}

/// The clock of retries, passed in so that tests need not wait.
package struct ModelClock: Sendable {
  /// Milliseconds of a clock that never goes back.
  package var milliseconds: @Sendable () -> Int
  /// Seconds since 1970, for `Retry-After` dates.
  package var epochSeconds: @Sendable () -> Int

  /// Makes a clock.
  package init(milliseconds: @escaping @Sendable () -> Int, epochSeconds: @escaping @Sendable () -> Int) {
    self.milliseconds = milliseconds
    self.epochSeconds = epochSeconds
  }
}

/// One question and its answer on its way, retries included.
package final class ModelExchange {
  /// A descriptor that is readable while there may be events; nil while a retry waits for its time.
  package var descriptor: Int32? { nil }

  /// The events since the last call; empty where there are none yet. Never blocks. After `finished` always empty.
  ///
  /// Call it when `descriptor` is readable, and at least every 100 ms.
  package func events() throws(ModelError) -> [ModelEvent] { throw .empty }

  /// Closes the connection; no event comes after it.
  package func cancel() {}
}
