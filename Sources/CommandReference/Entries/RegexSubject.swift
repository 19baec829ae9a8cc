/// What the regular expressions of a program are held against.
package enum RegexSubject: String, Hashable, Sendable, CaseIterable {
  /// Each line of a text.
  case line
  /// A text as a whole: a message, a value.
  case text
  case name
  /// A path, all of which must match.
  case path
}
