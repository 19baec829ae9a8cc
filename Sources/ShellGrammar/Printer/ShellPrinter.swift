/// Writes a tree back as shell text.
package struct ShellPrinter: Sendable {
  /// Makes a printer.
  package init() {}

  /// The text of `list`; reading it again gives an equal tree but for the ranges.
  package func print(_ list: CommandList) -> String {
    var writer = ShellWriter()
    writer.write(list)
    writer.finish()
    return writer.output
  }

  /// The text of `command`.
  package func print(_ command: Command) -> String {
    var writer = ShellWriter()
    writer.write(command)
    writer.finish()
    return writer.output
  }

  /// The text of `word`.
  package func print(_ word: Word) -> String {
    var writer = ShellWriter()
    writer.write(word)
    return writer.output
  }
}
