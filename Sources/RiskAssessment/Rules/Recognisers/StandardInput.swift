import ShellGrammar

/// What a program is given to read, as far as it stands in the command itself.
enum StandardInput {
  private static let printers: Set<String> = ["echo", "printf", "print"]

  /// Here-documents, here-strings, and what `echo` or `printf` writes into the pipe.
  static func texts(of invocation: Invocation, in script: InvocationCollector) -> [String] {
    let sources = script.sources(of: invocation)
    let printed = sources.filter { printers.contains($0.name ?? "") }.map { $0.words.joined(separator: " ") }
    // What a wrapper reads comes to the program that it runs.
    return printed + (sources + [invocation]).flatMap { $0.redirections.compactMap(text) }
      + [invocation.input].compactMap(\.self)
  }

  /// What the invocation itself prints of its words, and what the script gives it to read.
  static func printedOrRead(by invocation: Invocation) -> [String] {
    let own = printers.contains(invocation.name ?? "") ? [invocation.words.joined(separator: " ")] : []
    return own + invocation.redirections.compactMap(text)
  }

  private static func text(of redirection: Redirection) -> String? {
    switch redirection.operator {
    case .hereString: redirection.target.roughText
    case .hereDocument, .hereDocumentStrippingTabs: redirection.hereDocument?.body.map(\.roughText).joined()
    default: nil
    }
  }
}
