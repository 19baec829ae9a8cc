import Dispatch
import HTTPTransport
import Testing

@testable import CurlTransport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Events on their way")
struct EventQueueTests {
  private let head = HTTPEvent.head(HTTPHead(status: 200))

  private func isReadable(_ events: EventQueue) -> Bool {
    var entry = pollfd(fd: events.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) == 1
  }

  @Test("They come in order, bytes that wait are joined, and the descriptor tells of them")
  func order() throws {
    let events = try #require(EventQueue())
    #expect(!isReadable(events))
    for event in [head, .body([1]), .body([2, 3]), .finished] { #expect(events.add(event)) }
    #expect(isReadable(events))
    #expect(events.take(milliseconds: 0) == [head, .body([1, 2, 3]), .finished])
    #expect(!isReadable(events))
  }

  @Test("Nothing comes after the last")
  func last() throws {
    let events = try #require(EventQueue())
    events.add(.failed(.cutOff))
    #expect(!events.add(.finished))
    #expect(events.take(milliseconds: 0) == [.failed(.cutOff)])
    #expect(events.take(milliseconds: 60_000) == [])
  }

  @Test("Waiting ends with its time")
  func waiting() throws {
    let events = try #require(EventQueue())
    let start = ContinuousClock.now
    #expect(events.take(milliseconds: 20) == [])
    #expect(ContinuousClock.now - start >= .milliseconds(19))
    #expect(events.take(milliseconds: -1) == [])
  }

  @Test("Waiting ends with an event or a cancellation from elsewhere", arguments: [true, false])
  func waking(isCancelled: Bool) async throws {
    let events = try #require(EventQueue())
    let head = head
    // On threads of their own: the wait must not take one of Swift's few.
    let taken = await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: events.take(milliseconds: 60_000)) }
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(20)) {
        if isCancelled { events.cancel() } else { events.add(head) }
      }
    }
    #expect(taken == (isCancelled ? [] : [head]))
    #expect(!isReadable(events))
  }

  @Test("A cancellation drops what waits and what would come, and wakes once")
  func cancellation() throws {
    let events = try #require(EventQueue())
    var wakes = 0
    events.onCancel { wakes += 1 }
    events.add(head)
    events.cancel()
    events.cancel()
    #expect(wakes == 1 && events.isCancelled && !isReadable(events))
    #expect(!events.add(.body([1])))
    #expect(events.take(milliseconds: 60_000) == [])
  }

  @Test("A cancellation wakes nobody who is gone")
  func noWake() throws {
    let events = try #require(EventQueue())
    events.onCancel { Issue.record("woken") }
    events.onCancel(nil)
    events.cancel()
  }
}
