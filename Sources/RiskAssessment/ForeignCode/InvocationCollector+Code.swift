import ShellGrammar

extension InvocationCollector {
  /// Reads a program in another language that stands in the words or comes in on standard input.
  mutating func readCode(of invocation: Invocation, at place: Int) {
    guard let name = invocation.name else { return }
    if ["awk", "gawk", "mawk", "nawk"].contains(name) { return readAwk(invocation) }
    if name == "sed" || name == "gsed" { return readSed(invocation) }
    if TclProgram.isRun(by: name) { return readTcl(of: invocation) }
    guard let language = CodeProgram.language(of: name) else { return }
    let programs = CodeProgram.texts(of: invocation)
    // `python3 - a b`: what follows the dash is for the program.
    let readsInput = invocation.operands.first.map { $0.value == "-" } ?? true
    if programs.isEmpty, let input = invocation.input, readsInput,
      !invocation.hasFlag("m")
    {
      if read(input, in: language, of: invocation, at: invocation.range) { setHarmlessCode(at: place) }
      return
    }
    var harmless = 0
    for program in programs {
      if let text = program.value ?? program.readableText,
        read(text, in: language, of: invocation, at: program.range)
      {
        harmless += 1
      }
      if program.value == nil { addUnreadable(program.range) }
    }
    if harmless > 0, harmless == programs.count { setHarmlessCode(at: place) }
  }

  /// Adds what a program does; whether that is nothing but computing and printing.
  @discardableResult private mutating func read(
    _ program: String, in language: CodeLanguage, of invocation: Invocation, at range: SourceRange
  ) -> Bool {
    guard depth < Self.depthLimit, spend(program.utf8.count) else {
      addUnreadable(range)
      return false
    }
    let runsForLines = language == .perl || language == .ruby
    var code = CodeEffects(
      program, in: language, readsLines: runsForLines && (invocation.hasLetter("n") || invocation.hasLetter("p")))
    if invocation.arguments.contains(where: { $0.isFlag && Self.isFetching($0.text) }) { code.noteFetching() }
    if code.isHarmless { return true }
    depth += 1
    defer { depth -= 1 }
    let before = invocations.count
    let wrapped = Self.inside(invocation)
    for effect in code.effects {
      switch effect {
      case .runsText(nil): runUnknown(code, from: before, of: wrapped, at: range)
      case .runsText(let text): run(text, of: wrapped, at: range)
      case .runsWords(let words) where code.takesForeignText && (words.first ?? nil) == nil:
        runUnknown(code, from: before, of: wrapped, at: range)
      case .runsWords(let words), .isLike(let words):
        addInner(words.map { Self.made($0, at: range) }[...], of: wrapped)
      case .runsCode(let text?): read(text, in: language, of: invocation, at: range)
      case .runsCode(nil): runUnknown(code, from: before, of: wrapped, at: range)
      }
    }
    return false
  }

  /// Reads a text in a language that is not known by the names of its calls.
  mutating func readCode(_ program: String, of invocation: Invocation, at range: SourceRange) {
    guard depth < Self.depthLimit, spend(program.utf8.count) else { return addUnreadable(range) }
    depth += 1
    defer { depth -= 1 }
    for effect in CodeEffects(program, in: .other).effects {
      switch effect {
      case .runsText(let text?): run(text, of: Self.inside(invocation), at: range)
      case .runsWords(let words), .isLike(let words):
        addInner(words.map { Self.made($0, at: range) }[...], of: Self.inside(invocation))
      case .runsText(nil), .runsCode: break
      }
    }
  }

  /// Whether a flag loads a module that fetches: `-MLWP::Simple`, `-ropen-uri`.
  private static func isFetching(_ flag: String) -> Bool {
    ["-MLWP", "-MHTTP", "-ropen-uri", "-rnet/http", "-MNet"].contains { flag.hasPrefix($0) }
  }

  /// Words that other languages hand over are not read by a shell: a star is a star but for `glob`.
  private static func made(_ text: String?, at range: SourceRange) -> InvocationArgument {
    InvocationArgument(made: text, at: range)
  }

  private static func inside(_ invocation: Invocation) -> Invocation {
    var invocation = invocation
    invocation.input = nil
    return invocation
  }

  private mutating func run(_ text: String?, of invocation: Invocation, at range: SourceRange) {
    guard let text else { return addUnreadable(range) }
    collect(text: text, wrappers: invocation.wrappers + [invocation.name ?? ""], upstream: 0..<0) { _ in range }
  }

  /// A program that runs what it has fetched or decoded.
  private mutating func runUnknown(
    _ code: CodeEffects, from before: Int, of invocation: Invocation, at range: SourceRange
  ) {
    addUnreadable(range)
    guard code.takesForeignText else { return }
    addInner([Self.made(code.fetches ? "curl" : "base64", at: range), Self.made("-d", at: range)], of: invocation)
    runUnknown(from: before, of: invocation, at: range)
  }

  /// What is run comes from the commands that were added from a place on.
  private mutating func runUnknown(from before: Int, of invocation: Invocation, at range: SourceRange) {
    add(
      Invocation(
        name: "eval", arguments: [], redirections: [], assignments: [], wrappers: invocation.wrappers,
        takesFoundFiles: false, upstream: before..<before, substituted: before..<invocations.count, range: range))
  }

  private mutating func readTcl(of invocation: Invocation) {
    var programs: [(text: String, range: SourceRange)] = invocation.input.map { [($0, invocation.range)] } ?? []
    for (flag, value) in zip(invocation.arguments, invocation.arguments.dropFirst()) where flag.text == "-c" {
      if let text = value.value { programs.append((text, value.range)) } else { addUnreadable(value.range) }
    }
    for program in programs where spend(program.text.utf8.count) {
      for command in TclProgram.commands(in: program.text) {
        run(command, of: Self.inside(invocation), at: program.range)
      }
    }
  }

  private mutating func readAwk(_ invocation: Invocation) {
    guard let argument = AwkProgram.program(of: invocation), let program = argument.value, spend(program.utf8.count)
    else {
      return
    }
    let before = invocations.count
    for command in AwkProgram.commands(in: program) { run(command, of: Self.inside(invocation), at: argument.range) }
    // It runs for every line of what it reads.
    noteFoundFiles(from: before)
    for path in AwkProgram.files(in: program) {
      addInner(
        [Self.made("tee", at: argument.range), Self.made(path, at: argument.range)], of: Self.inside(invocation))
    }
    for (command, input) in AwkProgram.pipes(in: program) {
      var inner = Self.inside(invocation)
      inner.input = input
      let range = argument.range
      let start = invocation.upstream.isEmpty ? before : invocation.upstream.lowerBound
      collect(
        text: command, wrappers: invocation.wrappers + [invocation.name ?? ""], upstream: start..<invocations.count,
        input: input
      ) { _ in range }
    }
    if AwkProgram.runsUnknown(program) { runUnknown(from: before, of: invocation, at: argument.range) }
  }

  private mutating func readSed(_ invocation: Invocation) {
    for argument in SedProgram.programs(of: invocation) {
      guard let program = argument.value, spend(program.utf8.count) else { continue }
      for command in SedProgram.commands(in: program) { run(command, of: Self.inside(invocation), at: argument.range) }
      for path in SedProgram.files(in: program) {
        addInner(
          [Self.made("tee", at: argument.range), Self.made(path, at: argument.range)], of: Self.inside(invocation))
      }
      guard SedProgram.runsResult(program) else { continue }
      let words = [InvocationArgument(made: program, at: argument.range)]
      if let text = Printer(name: "sed", words: words, input: nil).output(with: state) {
        run(text, of: Self.inside(invocation), at: argument.range)
      }
    }
  }
}
