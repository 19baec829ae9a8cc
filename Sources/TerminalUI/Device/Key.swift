/// A key press.
package enum Key: Hashable, Sendable {
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case up
  case down
  case left
  case right
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D, or a terminal that is gone.
  case endOfInput
  case character(Character)
}
