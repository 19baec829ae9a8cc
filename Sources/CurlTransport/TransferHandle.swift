/// Cancels when the caller has let go of the transfer.
final class TransferHandle: Sendable {
  let events: EventQueue

  init(_ events: EventQueue) { self.events = events }

  deinit { events.cancel() }
}
