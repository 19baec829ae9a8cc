/// A request about processes.
struct ProcessRequest {
  enum Action: Equatable { case list, count, kill(isForced: Bool) }
  /// What is measured of a process.
  enum Measure { case memory, cpu, age }

  /// `memory over 500 MB`, `cpu below 5 %`.
  struct Condition {
    var measure: Measure
    var isAbove: Bool
    /// Percent, seconds, or, where `isSize`, kilobytes.
    var amount: Int
    var isSize = false
  }

  var action = Action.list
  var name: String?
  var user: String?
  var parent: Int?
  var isZombie = false
  var conditions: [Condition] = []
  var order: Measure?
  var isAscending = false
  var limit: Int?
}
