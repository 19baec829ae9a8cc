/// Writes a tree back as shell text.
package struct ShellPrinter: Sendable {
  /// Makes a printer.
  package init() {}

  /// The text of `list`; reading it again gives an equal tree but for the ranges.
  package func print(_ list: CommandList) -> String { "" }
}
