/// A request about git's log or diff.
struct GitRequest {
  enum Kind { case log, diff }

  /// A part of the command, and what it means in words.
  struct Part {
    var words: [String]
    var english: String
    var korean: String
  }

  var kind: Kind
  /// Flags, revisions and the like, in order.
  var parts: [Part] = []
  var paths: [SlotValue] = []
  /// Whether the commits are counted.
  var isCount = false
  /// Whether they are counted for each author.
  var isByAuthor = false
}
