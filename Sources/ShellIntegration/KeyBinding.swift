/// The key that the integration binds.
package struct KeyBinding: Equatable, Sendable {
  /// The key.
  package var key: ShellKey
  /// Whether it is bound even where the shell or the reader has bound it.
  package var isForced: Bool

  /// Makes a binding.
  package init(key: ShellKey, isForced: Bool = false) {
    self.key = key
    self.isForced = isForced
  }
}
