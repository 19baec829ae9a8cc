/// A connection that stays open between the uses of one store, all of them on one thread.
final class KeptConnection: @unchecked Sendable {
  var database: Database?
}
