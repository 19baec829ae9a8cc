/// What files are put in order by.
struct FileOrder: Hashable, Sendable {
  enum Key: Sendable {
    case size, time, name
  }

  var key: Key
  /// Whether the biggest, the newest or the last of the alphabet comes first.
  var isDescending: Bool
}
