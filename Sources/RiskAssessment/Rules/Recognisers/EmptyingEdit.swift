/// Whether an edit in place leaves nothing of what a file held: `sed -i d`, `ex -sc '%d|x'`, `perl -ni -e 1`.
enum EmptyingEdit {
  /// Whether the editor that is called so is told to delete every line, or to print none, and keeps no copy.
  static func isTold(to invocation: Invocation) -> Bool {
    switch invocation.name {
    case "sed", "gsed":
      guard !keepsCopy(invocation) else { return false }
      let programs = SedProgram.programs(of: invocation).compactMap(\.value)
      return programs.contains(where: emptiesLines)
        || invocation.hasLetter("n") && !programs.isEmpty && programs.allSatisfy(printsNothing)
    case "perl", "ruby":
      guard !keepsCopy(invocation) else { return false }
      let programs = CodeProgram.texts(of: invocation).compactMap(\.value)
      return programs.contains(where: emptiesLines)
        || invocation.hasLetter("n") && !programs.isEmpty && !programs.contains { prints($0) }
    case "awk", "gawk":
      // A rule without a block prints its line.
      let program = AwkProgram.program(of: invocation)?.value
      return program.map { ($0.isEmpty || $0.hasPrefix("{")) && !ByteSearch.holds("print", in: $0) } ?? false
    case "ex", "vim", "vi", "nvim": return commands(of: invocation).contains(where: emptiesBuffer)
    case "ed", "red": return invocation.input.map { emptiesBuffer($0[...]) } ?? false
    default: return false
    }
  }

  /// Whether every line is deleted or made empty.
  private static func emptiesLines(_ program: String) -> Bool {
    program.split { $0 == ";" || $0 == "\n" }.contains { statement in
      emptying.contains(String(statement.filter { $0 != " " }))
    }
  }

  private static let emptying: Set<String> = [
    "d", "1,$d", "0,$d", "1~1d", "/./d", "/^/d", "/$/d", "/.*/d", "//d", "s/.*//", "s/.*//g", "s/^.*$//", "s/^.*//",
    "$_=\"\"", "$_=''", "$_=q()", "undef$_",
  ]

  private static func printsNothing(_ program: String) -> Bool { !program.contains { "pPiacrRlw=v".contains($0) } }

  private static func prints(_ program: String) -> Bool {
    ByteSearch.holdsAny(of: ["print", "say", "puts", "write", "p ", "$<", "STDOUT", "syswrite"], in: program)
  }

  /// Whether the flag that edits in place names an ending for a copy: `-i.bak`, `--in-place=.bak`.
  private static func keepsCopy(_ invocation: Invocation) -> Bool {
    invocation.flags.contains { flag in
      let text = flag.text
      if text.hasPrefix("--in-place=") { return text != "--in-place=" }
      guard !text.hasPrefix("--"), let letter = text.firstIndex(of: "i") else { return false }
      return text[letter...].dropFirst().contains { $0 == "." || $0 == "~" || $0 == "_" }
    }
  }

  /// The commands of a vi: the values of `-c`, also at the end of a cluster, and the words that begin with `+`.
  private static func commands(of invocation: Invocation) -> [Substring] {
    var commands: [Substring] = []
    for (place, argument) in invocation.arguments.enumerated() {
      if argument.text.hasPrefix("+") { commands.append(argument.text.dropFirst()) }
      guard place > 0 else { continue }
      let flag = invocation.arguments[place - 1].text
      if flag == "--cmd" || Invocation.isCluster(flag) && flag.last == "c" { commands.append(argument.text[...]) }
    }
    return commands
  }

  /// Whether commands of ed or vi delete every line: `%d`, `1,$d`, `,d`, `g/^/d`.
  private static func emptiesBuffer(_ text: Substring) -> Bool {
    text.split { "|\n".contains($0) }.contains { command in
      let command = command.filter { $0 != " " && $0 != ":" && $0 != "!" }
      return clearing.contains(String(command))
    }
  }

  private static let clearing: Set<String> = [
    "%d", "%de", "%del", "%delete", "1,$d", "1,$delete", ",d", "0,$d", "g/^/d", "g/./d", "g/.*/d", "g//d", "%s/.*//",
    "normalggdG", "normggdG",
  ]
}
