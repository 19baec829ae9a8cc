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

  /// What is told of each process, by the name that ps(1) has for it.
  enum Column: String {
    case pid, ppid, stat, user, cpu = "%cpu", memory = "%mem", size = "rss", age = "etimes", elapsed = "etime"
    case start, name = "comm", command = "args"
  }

  var action = Action.list
  /// What the request wants to be told, in its order; empty where it does not say.
  var columns: [Column] = []
  var name: String?
  var user: String?
  var parent: Int?
  var isZombie = false
  var conditions: [Condition] = []
  var order: Measure?
  var isAscending = false
  var limit: Int?
}
