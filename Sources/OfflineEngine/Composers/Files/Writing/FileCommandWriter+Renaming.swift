internal import ShellGrammar

extension FileCommandWriter {
  /// A loop over the files of the folder, or the same loop run by find(1) on a tree.
  func renaming(to new: String) -> CommandList? {
    guard request.names.count == 1, let old = request.names.first?.fileExtension, Self.isEnding(old), Self.isEnding(new)
    else { return nil }
    let target = ShellArgument(stringLiteral: "\"${f%.\(old)}.\(new)\"")
    let move = CommandList([ShellPipeline([["mv", "--", "\"$f\"", target]])]).ended
    let isTree =
      request.isRecursive || !request.tests.isEmpty || !request.places.isEmpty || !request.exclusions.isEmpty
      || !request.contents.isEmpty
    if !isTree {
      let pattern = ShellArgument.pattern("*." + old).word
      return CommandList(.for(variable: "f", variableRange: .none, words: [pattern], body: move))
    }
    let loop = CommandList(.for(variable: "f", variableRange: .none, words: nil, body: move))
    let script = ShellPrinter().print(loop)
    let find = FindCommand(request: request, system: system)
    let texts = contentTests
    return CommandList([
      ShellPipeline([find.search + texts + ["-exec", "sh", "-c", .value(script), "sh", "{}", "+"]])
    ])
  }

  /// A script of bash on each name, the deepest first, so that a folder keeps its name until its files have theirs.
  func replacingInNames(_ old: String, _ new: String) -> CommandList? {
    var search = FindCommand(request: request, system: system).search
    search.insert("-depth", at: min(search.count, 1 + max(1, request.places.count)))
    let script =
      "old=$1 new=$2; shift 2; for f; do n=${f##*/}; n=${n//\"$old\"/\"$new\"}; mv -n -- \"$f\" \"${f%/*}/$n\"; done"
    return CommandList([
      ShellPipeline([search + ["-exec", "bash", "-c", .value(script), "bash", .value(old), .value(new), "{}", "+"]])
    ])
  }

  private static func isEnding(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: ".") }
  }
}

extension CommandList {
  /// The list with a `;` at its end, as the body of a loop needs.
  fileprivate var ended: CommandList {
    var list = self
    if let last = list.items.indices.last { list.items[last].terminator = Terminator(kind: .semicolon, range: .none) }
    return list
  }
}
