/// Quotes values so that a shell reads them back as they were.
package enum ShellQuoting {
  /// The shortest plain form of `value` that POSIX shells, bash, zsh and fish read back as the same string: itself,
  /// `'…'`, or with `'\''` where it holds a quote.
  package static func quote(_ value: String) -> String {
    "'" + value.replacing("'", with: "'\\''") + "'"
  }
}
