import HTTPTransport
import Testing

@testable import CurlTransport

@Suite("The limits of time")
struct TransferClockTests {
  private let limits = HTTPLimits(
    connectMilliseconds: 10, idleMilliseconds: 100, totalMilliseconds: 1000, bodyBytes: 10)

  @Test("Before the connection stands only the whole counts")
  func connecting() {
    var clock = TransferClock(limits: limits)
    clock.note(TransferProgress(), at: 0)
    #expect(clock.failure(at: 999) == nil)
    #expect(clock.remaining(at: 0) == 1000)
    #expect(clock.failure(at: 1000) == .tookTooLong)
  }

  static let steps: [TransferProgress] = [
    TransferProgress(isConnected: true, sent: 1), TransferProgress(isConnected: true, received: 1),
    TransferProgress(isConnected: true, headerBytes: 1),
  ]

  @Test("Any byte either way is life", arguments: steps)
  func living(step: TransferProgress) {
    var clock = TransferClock(limits: limits)
    clock.note(TransferProgress(isConnected: true), at: 50)
    #expect(clock.remaining(at: 50) == 100)
    #expect(clock.failure(at: 149) == nil)
    clock.note(step, at: 149)
    #expect(clock.failure(at: 248) == nil)
    clock.note(step, at: 248)
    #expect(clock.failure(at: 249) == .idleTimedOut)
    #expect(clock.remaining(at: 300) == 0)
  }

  @Test("The whole ends also what lives")
  func whole() {
    var clock = TransferClock(limits: limits)
    for moment in stride(from: 0, to: 1000, by: 50) {
      clock.note(TransferProgress(isConnected: true, received: Int64(moment)), at: moment)
      #expect(clock.failure(at: moment) == nil)
    }
    #expect(clock.remaining(at: 950) == 50)
    #expect(clock.failure(at: 1000) == .tookTooLong)
  }

  @Test("Time goes forward from zero")
  func now() {
    let clock = TransferClock(limits: limits)
    let first = clock.now
    #expect(first >= 0)
    #expect(clock.now >= first)
  }
}
