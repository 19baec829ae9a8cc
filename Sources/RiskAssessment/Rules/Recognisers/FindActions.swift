import ShellGrammar

/// What a find command does with what it finds.
struct FindActions {
  /// Whether everything that is found is deleted.
  private(set) var deletes = false
  /// The names of the programs that are run without a question, each with its place.
  private(set) var run: [(name: String, range: SourceRange)] = []
  /// The places of the commands that are asked about for each file.
  private(set) var asked: [SourceRange] = []
  /// The files that the list is written to.
  private(set) var written: [String] = []

  private static let tests: Set<String> = [
    "-name", "-iname", "-path", "-ipath", "-wholename", "-iwholename", "-regex", "-iregex", "-lname", "-ilname",
    "-user", "-group", "-newer", "-anewer", "-cnewer", "-samefile", "-fstype", "-perm", "-size", "-printf", "-type",
  ]

  init(_ invocation: Invocation) {
    var index = 0
    let arguments = invocation.arguments
    while index < arguments.count {
      let text = arguments[index].text
      switch text {
      case "-delete": deletes = true
      case "-exec", "-execdir", "-ok", "-okdir":
        let rest = arguments[(index + 1)...]
        let end = rest.firstIndex { [";", "+"].contains($0.text) || $0.written == "\\;" } ?? arguments.endIndex
        if let first = rest.first, index + 1 < end {
          let range = first.range.union(arguments[end - 1].range)
          if text.hasPrefix("-exec") {
            run.append((InvocationCollector.baseName(first.text), range))
          } else {
            asked.append(range)
          }
        }
        index = end
      case "-fprint", "-fprint0", "-fprintf", "-fls":
        if index + 1 < arguments.count { written.append(arguments[index + 1].text) }
        index += 1
      default: if Self.tests.contains(text) { index += 1 }
      }
      index += 1
    }
  }

  /// Whether one of these programs is run without a question.
  func runs(_ names: Set<String>) -> Bool { run.contains { names.contains($0.name) } }
}
