/// One option's line of a manual page of this machine.
package struct ManualExcerpt: Hashable, Sendable {
  /// The page, such as `grep(1)`.
  package var page: String
  /// The line, such as `-c, --count: print only a count of matching lines`.
  package var line: String

  /// Makes an excerpt.
  package init(page: String, line: String) {
    self.page = page
    self.line = line
  }
}
