import HTTPTransport

/// One HTTP request and what was read of its answer.
struct Attempt {
  /// How it stands.
  enum Outcome {
    case running
    /// The answer is complete.
    case complete
    case failed(ModelError)
    /// The server answered with a status that is none of success.
    case refused(HTTPHead, ErrorBody)
    /// An error stands in the answer itself.
    case brokeOff(ErrorBody)
  }

  private static let errorBodyLimit = 64 << 10

  let transfer: HTTPTransfer
  private let bodyLimit: Int
  private var head: HTTPHead?
  private var errorBody: [UInt8] = []
  private var received = 0
  private var frames: FrameReader
  private(set) var reader: any ReplyReader

  init(transfer: HTTPTransfer, bodyLimit: Int, expectsLines: Bool, reader: any ReplyReader) {
    self.transfer = transfer
    self.bodyLimit = bodyLimit
    self.reader = reader
    frames = FrameReader(expectsLines: expectsLines)
  }

  /// Reads what has come, without waiting.
  mutating func advance() -> Outcome {
    for event in transfer.events(0) {
      let outcome: Outcome
      do throws(ModelError) {
        outcome = try take(event)
      } catch {
        outcome = reader.reply.isFinished ? .complete : .failed(error)
      }
      if case .running = outcome { continue }
      return outcome
    }
    return .running
  }

  /// The events of the answer since the last call.
  mutating func takeEvents() -> [ModelEvent] { reader.reply.takeEvents() }

  /// The last events of a complete answer.
  mutating func conclude() throws(ModelError) { try reader.reply.conclude() }

  private mutating func take(_ event: HTTPEvent) throws(ModelError) -> Outcome {
    switch event {
    case .head(let head):
      self.head = head
      return .running
    case .body(let bytes): return try take(bytes)
    case .finished: return try finish()
    case .failed(let failure):
      if let refusal { return refusal }
      guard reader.reply.isFinished else { throw .transport(failure) }
      return .complete
    }
  }

  private mutating func take(_ bytes: [UInt8]) throws(ModelError) -> Outcome {
    guard refusal == nil else {
      errorBody += bytes.prefix(max(0, Self.errorBodyLimit - errorBody.count))
      return errorBody.count < Self.errorBodyLimit ? .running : refusal ?? .running
    }
    received += bytes.count
    guard received <= bodyLimit else { throw .transport(.tooLarge(limit: bodyLimit)) }
    return try read(try frames.take(bytes))
  }

  private mutating func finish() throws(ModelError) -> Outcome {
    guard head != nil else { throw .transport(.cutOff) }
    if let refusal { return refusal }
    let last = try read(try frames.end())
    guard case .running = last else { return last }
    if reader.reply.isFinished { return .complete }
    guard received > 0 else { throw .empty }
    guard reader.reply.isRecognised else { throw .malformed(detail: "nothing in it is an answer") }
    throw .transport(.cutOff)
  }

  private mutating func read(_ frames: [ReplyFrame]) throws(ModelError) -> Outcome {
    for frame in frames {
      switch frame {
      case .done: reader.reply.end()
      case .broken(let error): throw error
      case .value(let value, let event):
        for element in value.array ?? [value] {
          if let error = ErrorBody(in: element) ?? Self.error(named: event, element) { return .brokeOff(error) }
          try reader.read(element)
        }
      }
      if reader.reply.isEnded { return .complete }
    }
    return .running
  }

  /// An event whose name alone says that it is an error.
  private static func error(named event: String?, _ value: JSONValue) -> ErrorBody? {
    event == "error" ? ErrorBody(in: ["error": value]) : nil
  }

  /// The answer, where its status is none of success.
  private var refusal: Outcome? {
    guard let head, !(200..<300).contains(head.status) else { return nil }
    return .refused(head, ErrorBody(errorBody))
  }
}
