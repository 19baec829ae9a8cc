/// What is left out of a search.
enum Exclusion: Hashable, Sendable {
  /// A folder of this name, and what is in it.
  case folder(String)
  /// Files whose name fits a pattern.
  case name(String)
  /// Hidden files, and what is in hidden folders.
  case hidden
}
