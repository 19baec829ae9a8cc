/// How the reading of a line ended.
package enum LineEditorResult: Hashable, Sendable {
  /// Enter, with the line as it stood.
  case line(String)
  /// Ctrl-C.
  case cancelled
  /// Ctrl-D on an empty line, or a terminal that is gone.
  case endOfInput
}
