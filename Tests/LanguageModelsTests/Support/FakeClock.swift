import LanguageModels

/// A clock that goes on only where it is told to.
final class FakeClock: @unchecked Sendable {
  var milliseconds = 1_000_000
  var epochSeconds = 784_111_777  // Sun, 06 Nov 1994 08:49:37 GMT

  var clock: ModelClock { ModelClock(milliseconds: { self.milliseconds }, epochSeconds: { self.epochSeconds }) }
}
