import ShellGrammar

/// What commands print, where that is known from the text alone: `echo`, `printf`, `cat` of a here-document, decoders.
///
/// What is only known when it runs stands as it is written, so that a shell which is fed with it is seen to run something
/// unknown.
enum OutputText {
  private static let longest = 65_536
  static let unknown = "\"$_\""

  /// The output of a list inside `$(…)`; nil where a part of it is not known.
  static func of(_ list: CommandList, in collector: inout InvocationCollector) -> String? {
    guard let text = of(list, input: nil, in: &collector), !text.contains(unknown) else { return nil }
    return text
  }

  private static func of(_ list: CommandList, input: String?, in collector: inout InvocationCollector) -> String? {
    guard collector.spend(list.range.count) else { return nil }
    var text = ""
    var isKnown = false
    for item in list.items.prefix(64) {
      var input = input
      for command in item.andOrList.first.commands { input = of(command, input: input, in: &collector) }
      isKnown = isKnown || input != nil
      text += input ?? unknown + "\n"
      guard text.utf8.count <= longest else { return nil }
    }
    return isKnown ? text : nil
  }

  /// The output of one stage that reads `input`.
  static func of(_ command: Command, input: String?, in collector: inout InvocationCollector) -> String? {
    switch command {
    case .simple(let simple):
      let own = self.input(of: simple.redirections, in: &collector)
      return of(simple, input: own ?? input, in: &collector)
    case .compound(let compound):
      switch compound.kind {
      case .subshell(let list), .group(let list): return of(list, input: input, in: &collector)
      default: return nil
      }
    default: return nil
    }
  }

  static func of(_ simple: SimpleCommand, input: String?, in collector: inout InvocationCollector) -> String? {
    guard let first = simple.words.first?.literalValue else { return nil }
    var name = InvocationCollector.baseName(first)
    guard printers.contains(name) || transparent.contains(name) else { return nil }
    guard collector.spend(simple.range.count + (input?.utf8.count ?? 0)) else { return nil }
    let input = self.input(of: simple.redirections, in: &collector) ?? input
    var words = collector.expand(Array(simple.words.dropFirst()))[...]
    while transparent.contains(name), let next = words.first(where: { !$0.isFlag })?.value {
      name = next
      words = words.drop { $0.value != next }.dropFirst()
    }
    let output = Printer(name: name, words: Array(words), input: input).output(with: collector.state)
    return output.flatMap { $0.utf8.count <= longest ? $0 : nil }
  }

  private static let transparent: Set<String> = ["command", "builtin", "sudo", "env", "busybox", "nice", "time"]
  private static let printers: Set<String> = [
    "echo", "printf", "cat", "tee", "sort", "uniq", "head", "tail", "grep", "egrep", "pv", "tac", "rev", "tr", "base64",
    "base32", "openssl", "xxd", "sed", "awk", "gawk", "mawk", "yes", "tail", "less", "more", "stdbuf", "nl",
  ]

  /// What redirections feed in: a here-document, a here-string.
  static func input(of redirections: [Redirection], in collector: inout InvocationCollector) -> String? {
    guard let redirection = redirections.last(where: { $0.operator.isInput }) else { return nil }
    switch redirection.operator {
    case .hereString:
      let words = collector.expand(redirection.target)
      let text = words.map { $0.value ?? $0.readableText ?? $0.written }.joined(separator: " ")
      return text + "\n"
    case .hereDocument:
      return redirection.hereDocument.map { collector.text(in: $0.range) }
    case .hereDocumentStrippingTabs:
      return redirection.hereDocument.map { document in
        collector.text(in: document.range).split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.drop { $0 == "\t" } }.joined(separator: "\n")
      }
    case .input:
      if let path = redirection.target.literalValue, case .text(let text) = collector.state.files[path] { return text }
      return nil
    default: return nil
    }
  }
}

extension Redirection.Operator {
  /// Whether it decides what standard input is.
  fileprivate var isInput: Bool {
    switch self {
    case .input, .hereDocument, .hereDocumentStrippingTabs, .hereString: true
    default: false
    }
  }
}

extension InvocationCollector {
  /// Takes work from what may be done in all; false where none is left.
  mutating func spend(_ amount: Int) -> Bool {
    guard budget >= amount else { return false }
    budget -= amount
    noteSteps(amount)
    return true
  }
}
