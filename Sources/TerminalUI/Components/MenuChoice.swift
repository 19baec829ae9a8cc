/// What the reader took from a menu.
package enum MenuChoice: Hashable, Sendable {
  /// The item of this key.
  case item(key: Character)
  /// The menu was left: q, Escape, Ctrl-C, Ctrl-D, or a terminal that is gone.
  case quit
}
