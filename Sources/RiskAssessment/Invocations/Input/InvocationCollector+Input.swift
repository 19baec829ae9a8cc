import ShellGrammar

extension InvocationCollector {
  /// Reads what comes in on standard input, where the program runs that.
  mutating func readInput(of invocation: Invocation) {
    guard let name = invocation.name else { return }
    switch name {
    case _ where ShellProgram.isShell(name):
      if ShellProgram.call(invocation.arguments).readsInput { runInput(of: invocation) }
    case "source", ".":
      if invocation.operands.first?.value.map(ShellProgram.isStandardInput) == true { runInput(of: invocation) }
    case "sudo", "doas", "su":
      if invocation.innerStart == nil, !hasInner(invocation), invocation.input != nil { runInput(of: invocation) }
    case "ssh", "mosh", "rsh":
      if invocation.operands.count <= 1, invocation.input != nil || !invocation.upstream.isEmpty {
        runInput(of: invocation)
      }
    case "at", "batch": runInput(of: invocation)
    case "ed", "red": if let input = invocation.input { runText(Self.marked(input), of: invocation) }
    case "crontab":
      guard invocation.operands.allSatisfy({ $0.value == "-" }), let input = invocation.input else { return }
      runText(CronLines.commands(of: input), of: invocation)
    case "make", "gmake":
      guard let input = invocation.input, invocation.arguments.contains(where: { $0.value == "-" }) else { return }
      runText(Self.recipes(input), of: invocation)
    default: readStatements(of: invocation, name)
    }
  }

  private func hasInner(_ invocation: Invocation) -> Bool { !invocation.operands.isEmpty && invocation.name != "su" }

  private mutating func runInput(of invocation: Invocation) {
    if let input = invocation.input {
      runText(input, of: invocation)
    } else if !invocation.upstream.isEmpty || invocation.redirections.contains(where: { $0.operator == .input }) {
      addUnreadable(invocation.range)
    }
  }

  /// Reads text that an invocation runs, with everything in it placed where the invocation stands.
  mutating func runText(_ text: String, of invocation: Invocation) {
    let range = invocation.range
    collect(
      text: text, wrappers: invocation.wrappers + [invocation.name ?? ""],
      upstream: invocation.upstream.lowerBound..<max(invocation.upstream.upperBound, invocation.substituted.upperBound)
    ) { _ in range }
  }

  /// Statements that a database's shell reads from its input are judged as if they stood behind `-c`.
  private mutating func readStatements(of invocation: Invocation, _ name: String) {
    let clients: [String: String] = [
      "psql": "-c", "mysql": "-e", "mariadb": "-e", "sqlite3": "-cmd", "mongosh": "--eval", "mongo": "--eval",
      "sqlcmd": "-Q", "clickhouse-client": "-q", "duckdb": "-c", "redis-cli": "", "cockroach": "-e",
    ]
    guard let flag = clients[name], let input = invocation.input, !input.isEmpty else { return }
    var inner = invocation
    inner.input = nil
    inner.redirections = []
    let own = inner.arguments
    // redis reads a command a line.
    let lines = flag.isEmpty ? input.split(separator: "\n").prefix(Self.upstreamLimit) : [input[...]]
    for line in lines {
      let words = flag.isEmpty ? line.split(whereSeparator: \.isWhitespace).map(String.init) : [flag, input]
      inner.arguments = own + words.map { InvocationArgument(made: $0, at: invocation.range) }
      add(inner)
    }
    if lines.count == Self.upstreamLimit { addUnreadable(invocation.range) }
  }

  /// The commands of the shell in what ed is told: `!rm x`, `r !date`, `1,$w !sh`.
  private static func marked(_ text: String) -> String {
    text.split(separator: "\n").compactMap { line in
      guard let mark = line.firstIndex(of: "!"),
        line[..<mark].allSatisfy({ $0.isNumber || " ,.$%rwe".contains($0) })
      else { return nil }
      return String(line[line.index(after: mark)...])
    }.joined(separator: "\n")
  }

  private static func recipes(_ makefile: String) -> String {
    makefile.split(separator: "\n").compactMap { line in
      if line.hasPrefix("\t") { return String(line.dropFirst()) }
      return line.firstIndex(of: ";").map { String(line[line.index(after: $0)...]) }
    }.joined(separator: "\n")
  }

  /// Takes note of the files that a command writes, and reads at once what other programs will run of them.
  mutating func noteWrites(of simple: SimpleCommand, at places: Range<Int>, input: String?) {
    guard invocations.indices.contains(places.lowerBound) else { return }
    for redirection in simple.redirections where redirection.writesOutput {
      guard let path = expand(redirection.target).first?.text else { continue }
      let output = OutputText.of(simple, input: input, in: &self)
      noteFile(path, output.map { .text($0) } ?? .output(of: places), continues: redirection.isAppending, places)
    }
    let invocation = invocations[places.lowerBound]
    guard let name = invocations[places].last(where: { Self.savingPrograms.contains($0.name ?? "") })?.name else {
      return
    }
    let saving = invocations[places].last { $0.name == name } ?? invocation
    switch name {
    case "tee":
      for operand in saving.operands {
        noteFile(operand.text, input.map { .text($0) } ?? .output(of: saving.upstream), continues: false, places)
      }
    default:
      for path in Self.downloads(of: saving) { noteFile(path, .output(of: places), continues: false, places) }
    }
  }

  private static let savingPrograms: Set<String> = ["tee", "curl", "wget", "aria2c", "fetch"]

  private mutating func noteFile(_ path: String, _ content: ShellState.Content, continues: Bool, _ places: Range<Int>) {
    state.write(Self.plain(path), content, continues: continues)
    guard case .text(let text) = content, RunByOthers.holds(path), let range = invocations[places].first?.range else {
      return
    }
    let commands = RunByOthers.commands(in: text, at: path)
    collect(text: commands, wrappers: [path], upstream: 0..<0) { _ in range }
  }

  /// Where a download is kept: the value of `-o` or `-O`, or else the last part of the address.
  private static func downloads(of invocation: Invocation) -> [String] {
    let flags: Set<String> = ["-o", "--output", "--output-document", invocation.name == "wget" ? "-O" : "-o"]
    var named: [String] = []
    for (place, argument) in invocation.arguments.enumerated().dropFirst() {
      let flag = invocation.arguments[place - 1].text
      let isCluster =
        flag.hasPrefix("-") && !flag.hasPrefix("--")
        && (flag.hasSuffix("o") && invocation.name == "curl" || flag.hasSuffix("O") && invocation.name == "wget")
      if flags.contains(flag) || isCluster { named.append(argument.text) }
    }
    return named + invocation.operands.filter { $0.text.contains("/") }.map { baseName($0.text) }
  }

  private static func plain(_ path: String) -> String { path.hasPrefix("./") ? String(path.dropFirst(2)) : path }

  /// Runs a file that the script itself has written or downloaded before: `sh FILE`, `./FILE`, `source FILE`.
  mutating func runFile(of invocation: Invocation) {
    guard depth < Self.depthLimit, invocation.path != nil else { return }
    var candidates: [String] = []
    if let path = invocation.path, path.contains("/") { candidates.append(Self.plain(path)) }
    if let name = invocation.name, RiskRule.interpreters.contains(name), let script = invocation.operands.first?.value {
      candidates.append(Self.plain(script))
    }
    if let name = invocation.name, ShellProgram.isShell(name) { candidates += startFiles(of: invocation) }
    for path in candidates {
      switch state.files[path] {
      case .text(let text): runText(text, of: invocation)
      case .output(let places):
        // What was downloaded is run as if it were piped in.
        var inner = Invocation(
          name: "sh", arguments: [], redirections: [], assignments: [], wrappers: invocation.wrappers,
          takesFoundFiles: false, upstream: places, substituted: places.upperBound..<places.upperBound,
          range: invocation.range)
        inner.isNameGuessed = invocation.isNameGuessed
        add(inner)
      case nil: break
      }
    }
  }
}

extension InvocationCollector {
  /// The files that variables tell a shell to read first.
  fileprivate func startFiles(of shell: Invocation) -> [String] {
    ["BASH_ENV", "ENV"].flatMap { name in
      let given = shell.assignments.filter { $0.name == name }.compactMap { assignment in
        if case .word(let word) = assignment.value { word?.literalValue } else { nil }
      }
      return (given + [state.variables[name]?.last].compactMap(\.self)).map(Self.plain)
    }
  }
}

extension Redirection {
  /// Whether standard output goes to the file that is its target.
  var writesOutput: Bool {
    switch `operator` {
    case .output, .append, .clobber, .outputAndError, .appendOutputAndError: descriptor != .number(2)
    default: false
    }
  }

  /// Whether what is written is added at the end.
  var isAppending: Bool { `operator` == .append || `operator` == .appendOutputAndError }
}
