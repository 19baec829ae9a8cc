import HTTPTransport
import LanguageModels

/// What came of an exchange.
struct Outcome: Equatable {
  var events: [ModelEvent] = []
  var error: ModelError?

  /// The text after the last restart.
  var text: String {
    var text = ""
    for event in events {
      switch event {
      case .text(let piece): text += piece
      case .restarted: text = ""
      default: break
      }
    }
    return text
  }

  var calls: [ModelToolCall] {
    events.compactMap {
      guard case .call(let call) = $0 else { return nil }
      return call
    }
  }

  var notices: [ModelNotice] {
    events.compactMap {
      guard case .restarted(let notice) = $0 else { return nil }
      return notice
    }
  }

  var usage: ModelUsage? {
    events.reversed().lazy.compactMap {
      guard case .usage(let usage) = $0 else { return nil }
      return usage
    }.first
  }

  var finish: FinishReason? {
    guard case .finished(let reason)? = events.last else { return nil }
    return reason
  }
}

extension ModelExchange {
  /// Looks until the exchange is over, the clock going on while nothing comes.
  func outcome(_ clock: FakeClock) -> Outcome {
    var outcome = Outcome()
    for _ in 0..<200_000 {
      do throws(ModelError) {
        let events = try events()
        outcome.events += events
        if case .finished? = events.last { return outcome }
        if events.isEmpty { clock.milliseconds += descriptor == nil ? 100 : 5 }
      } catch {
        outcome.error = error
        return outcome
      }
    }
    return outcome
  }
}

/// Asks a scripted server and tells what came of it.
func ask(
  _ server: FakeServer, _ endpoint: ModelEndpoint, _ request: ModelRequest = .plain, clock: FakeClock = FakeClock()
) -> Outcome {
  ModelClient(endpoint: endpoint, transport: server.transport, clock: clock.clock).ask(request).outcome(clock)
}
