/// The words of grep(1) commands that look for a text.
struct GrepWords {
  private let content: ContentTest

  init(_ content: ContentTest) { self.content = content }

  private var pattern: ShellArgument {
    let text = content.isPattern ? content.text : ValueFilter.regex.apply(.text(content.text))
    switch content.position {
    case .anywhere: return .value(text)
    case .start: return .value("^" + text)
    case .end: return .value(text + "$")
    }
  }

  private func flags(_ start: String) -> ShellArgument {
    .value(
      "-" + start + (content.ignoresCase ? "i" : "") + (content.isWord ? "w" : "")
        + (content.isPattern && content.text.contains { "+?|{".contains($0) } ? "E" : ""))
  }

  /// Tells by its status whether a file holds the text.
  var quiet: [ShellArgument] { ["grep", flags("q"), pattern] }

  /// Names the files that hold it, or those that do not.
  var listing: [ShellArgument] { ["grep", flags(content.isNegated ? "L" : "l"), pattern] }

  /// The same for all files of a tree.
  var recursiveListing: [ShellArgument] { ["grep", flags(content.isNegated ? "rL" : "rl"), pattern] }

  func lines(_ grep: Grep) -> [ShellArgument] { ["grep", flags("H" + letter(grep)), pattern] }

  func recursive(_ grep: Grep) -> [ShellArgument] { ["grep", flags("r" + letter(grep)), pattern] }

  private func letter(_ grep: Grep) -> String {
    switch grep.style {
    case .lines, .numberedLines: "n"
    case .counts: "c"
    }
  }
}
