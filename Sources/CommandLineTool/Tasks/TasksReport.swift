import OfflineEngine

/// The object that `qmark tasks --json` prints; a contract: fields are added, never renamed.
struct TasksReport: Encodable, Sendable {
  /// A task of the list.
  struct Line: Encodable, Sendable {
    var name: String
    var topic: String
    var target: String
    var about: String
    var form: String
  }

  /// What was searched for.
  @NullInJSON var query: String?
  var target: String
  var tasks: [Line]
  var more: Int

  init(_ tasks: [KnownTask], query: String?, target: OfflineRequest.Target, more: Int) {
    self.query = query
    self.target = target.rawValue
    self.more = more
    self.tasks = tasks.map {
      Line(
        name: $0.name, topic: $0.topic, target: $0.target.rawValue, about: $0.about, form: $0.chosenForm?.text ?? "")
    }
  }
}
