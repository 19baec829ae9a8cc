import HTTPTransport

/// One question and its answer on its way, retries included.
package final class ModelExchange {
  /// How long a server is waited for that has said why its answer ends, but not that it has ended.
  static let endMilliseconds = 1000
  /// How long names near a wrong one are looked for, in milliseconds.
  static let listingMilliseconds = 2000

  private enum Phase {
    case asking(Attempt)
    case waiting(until: Int)
    case listing(ModelsListing, until: Int)
    case over
  }

  private let request: ModelRequest
  private let dialect: any WireDialect
  private let transport: HTTPTransport
  private let clock: ModelClock
  private let learned: LearnedForm
  private let startedAt: Int
  private var form: RequestForm
  private var phase = Phase.over
  private var retries = RetryPolicy()
  private var requestCount = 0
  private var queue: [ModelEvent] = []
  private var failure: ModelError?
  private var finishedAt: Int?

  init(
    request: ModelRequest, dialect: any WireDialect, transport: HTTPTransport, clock: ModelClock, learned: LearnedForm
  ) {
    self.request = request
    self.dialect = dialect
    self.transport = transport
    self.clock = clock
    self.learned = learned
    startedAt = clock.milliseconds()
    form = learned.current ?? dialect.firstForm
    start()
  }

  deinit { cancel() }

  /// A descriptor that is readable while there may be events; nil while a retry waits for its time.
  package var descriptor: Int32? {
    switch phase {
    case .asking(let attempt): attempt.transfer.descriptor
    case .listing(let listing, _): listing.transfer.descriptor
    case .waiting, .over: nil
    }
  }

  /// The events since the last call; empty where there are none yet. Never blocks. After `finished` always empty.
  ///
  /// Call it until it gives none or throws, then again when `descriptor` is readable, and at least every 100 ms.
  package func events() throws(ModelError) -> [ModelEvent] {
    step()
    if !queue.isEmpty {
      defer { queue = [] }
      return queue
    }
    guard let failure else { return [] }
    self.failure = nil
    throw failure
  }

  /// Closes the connection; no event comes after it.
  package func cancel() {
    close()
    queue = []
    failure = nil
  }

  private func close() {
    switch phase {
    case .asking(let attempt): attempt.transfer.cancel()
    case .listing(let listing, _): listing.transfer.cancel()
    case .waiting, .over: break
    }
    phase = .over
  }

  private func step() {
    switch phase {
    case .asking(var attempt):
      phase = .over
      let outcome = attempt.advance()
      queue += attempt.takeEvents()
      phase = .asking(attempt)
      handle(outcome, attempt)
    case .waiting(let time):
      if clock.milliseconds() >= time { start() }
    case .listing(var listing, let time):
      var names: [String]?
      do throws(ModelError) {
        names = try listing.names(waiting: 0)
      } catch {
        names = []
      }
      phase = .listing(listing, until: time)
      if names != nil || clock.milliseconds() >= time { tellUnknownModel(names ?? []) }
    case .over: break
    }
  }

  private func start() {
    requestCount += 1
    finishedAt = nil
    let transfer = transport.start(dialect.httpRequest(request, form))
    phase = .asking(
      Attempt(
        transfer: transfer, bodyLimit: dialect.endpoint.limits.bodyBytes,
        expectsLines: dialect.streamsLines && form.isStreamed, reader: dialect.reader(request, form)))
  }
}

// What follows from how an attempt stands.
extension ModelExchange {
  private func handle(_ outcome: Attempt.Outcome, _ attempt: Attempt) {
    switch outcome {
    case .running: concludeInTime(attempt)
    case .complete: conclude(attempt)
    case .failed(let error): fail(error, attempt)
    case .refused(let head, let body):
      if askPlainer(after: Refusal(status: head.status, body: body)) { return }
      fail(failures.error(head: head, body: body, url: dialect.url(form)), attempt)
    case .brokeOff(let body):
      let error = failures.error(inAnswer: body, url: dialect.url(form))
      let status = body.status ?? 400
      if !attempt.reader.reply.isBegun, askPlainer(after: Refusal(status: status, body: body)) { return }
      fail(error, attempt)
    }
  }

  private var failures: FailureReader { FailureReader(endpoint: dialect.endpoint, now: clock.epochSeconds) }

  /// Some servers neither mark the end nor close: the usage that may follow is not waited for without end.
  private func concludeInTime(_ attempt: Attempt) {
    guard attempt.reader.reply.isFinished else { return }
    let now = clock.milliseconds()
    finishedAt = finishedAt ?? now
    if let finishedAt, now - finishedAt >= Self.endMilliseconds { conclude(attempt) }
  }

  private func conclude(_ attempt: Attempt) {
    var attempt = attempt
    do throws(ModelError) {
      try attempt.conclude()
      close()
      if form != dialect.firstForm { learned.keep(form) }
      queue += attempt.takeEvents()
    } catch {
      // Servers that force JSON sometimes force it into nothing.
      guard case .forced = dialect.shaping(request, form), error == .empty, canAskAgain else {
        return fail(error, attempt)
      }
      form.structuredOutput = .none
      askAgain(.plainer(.none))
    }
  }

  private func fail(_ error: ModelError, _ attempt: Attempt) {
    close()
    if case .unknownModel = error {
      let listing = ModelsListing(dialect: dialect, transport: transport, failures: failures)
      phase = .listing(listing, until: clock.milliseconds() + Self.listingMilliseconds)
    } else if !attempt.reader.reply.isBegun, canAskAgain, let wait = retries.wait(after: error) {
      queue.append(.restarted(.retrying(after: error, attempt: wait.attempt, milliseconds: wait.milliseconds)))
      phase = .waiting(until: clock.milliseconds() + wait.milliseconds)
    } else {
      failure = error
    }
  }

  /// Asks in another form where the server refused this one.
  private func askPlainer(after refusal: Refusal) -> Bool {
    guard canAskAgain, let next = refusal.nextForm(after: form, of: request, in: dialect) else { return false }
    let isPlainer =
      next.structuredOutput != form.structuredOutput || next.quirks.contains(.noTools) != form.quirks.contains(.noTools)
    form = next
    askAgain(isPlainer ? .plainer(next.structuredOutput) : nil)
    return true
  }

  private func askAgain(_ notice: ModelNotice?) {
    close()
    if let notice { queue.append(.restarted(notice)) }
    start()
  }

  private var canAskAgain: Bool {
    requestCount < RetryPolicy.requestLimit
      && clock.milliseconds() - startedAt < dialect.endpoint.limits.totalMilliseconds
  }

  private func tellUnknownModel(_ names: [String]) {
    close()
    failure = .unknownModel(near: NearNames.near(dialect.endpoint.model, in: names))
  }
}
