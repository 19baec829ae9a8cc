import ShellGrammar

extension RiskRule {
  static let selfTruncation = RiskRule(
    id: "self-truncation", family: .overwriting,
    reason: .init(
      "The file that is read is emptied before it is read: its content is lost.",
      "읽을 파일이 읽기 전에 비워지므로 그 내용이 사라집니다."),
    safer: .init(
      "Write to another file and move it over the first one, or pipe into sponge.",
      "다른 파일에 쓴 뒤 옮기거나 sponge로 보내십시오."),
    reversibility: .no, touches: [.files],
    danger: [
      "sort f ‹> f›", "grep x f | sort ‹> f›", "sed s/a/b/ notes.txt ‹> notes.txt›", "cat f | ‹tee f›",
      "tr a b < f ‹> f›", "jq . a.json ‹> a.json›", "awk '{print $1}' d ‹>| d›", "cat a b ‹> a›", "sort < ./f ‹> f›",
      "awk 1 f | sort | uniq ‹> f›", "uniq f ‹&> f›", "cat f | grep x | ‹dd of=f›", "dd if=a of=a", "uniq f f",
      "openssl enc -in a -out a", "convert a.jpg b.jpg ‹> b.jpg›", "./filter \"$f\" ‹> \"$f\"›",
      "(grep -v x f) ‹> f›", "{ cat head f; } ‹> f›",
    ],
    harmless: [
      "sort f > g", "sort -o f f", "echo f > f", "cat f >> f", "sort f | sponge f", "sort f > f.new && mv f.new f",
      "grep f g > f", "echo a.txt > a.txt", "dd if=a of=b", "uniq a.txt b.txt", "openssl enc -in a.txt -out b.txt",
      "echo x | tee a.txt",
      "cat f | tee -a g",
    ]
  ) { script in
    let byConstructs = script.constructWrites.filter { write in
      guard FileWrite.isOverwriting(write.redirection) else { return false }
      let path = plain(write.redirection.target.roughText)
      return script.invocations[write.places].suffix(InvocationCollector.upstreamLimit).contains {
        readPaths($0).contains(path)
      }
    }
    return byConstructs.map { Match(level: .danger, range: $0.redirection.range) }
      + script.invocations.flatMap { writer -> [Match] in
        let writes = writes(of: writer)
        guard !writes.isEmpty else { return [] }
        let read = Set((script.sources(of: writer) + [writer]).flatMap(readPaths))
        return writes.filter { read.contains(plain($0.path)) }.map { Match(level: .danger, range: $0.range) }
      }
  }

  /// What is emptied when the invocation starts; sort and sponge wait for all of their input.
  private static func writes(of invocation: Invocation) -> [FileWrite] {
    var writes = invocation.redirections.filter(FileWrite.isOverwriting).map {
      FileWrite(path: $0.target.roughText, kind: .replaces, range: FileWrite.place(of: $0, in: invocation))
    }
    if ["tee", "dd", "uniq", "openssl"].contains(invocation.name ?? "") {
      writes += WrittenFiles.by(invocation).filter { $0.kind == .replaces }.map {
        FileWrite(path: $0.path, kind: $0.kind, range: invocation.range)
      }
    }
    return writes.filter { !TargetPath.isSink($0.path) }
  }

  private static func readPaths(_ invocation: Invocation) -> [String] {
    let input = invocation.redirections.filter { $0.operator == .input }.map { plain($0.target.roughText) }
    guard let name = invocation.name, !talkers.contains(name) else { return input + inputFiles(invocation) }
    guard readers.contains(name) || patternReaders.contains(name) else {
      return input + invocation.operands.map(\.text).filter(looksLikeFile).map(plain)
    }
    // The first operand of these is a pattern or a program.
    let hasPattern = patternReaders.contains(name) && !invocation.hasFlag("e") && !invocation.hasFlag("f")
    return input + inputFiles(invocation) + invocation.operands.dropFirst(hasPattern ? 1 : 0).map { plain($0.text) }
  }

  /// The files that are named behind `if=` and `-in`.
  private static func inputFiles(_ invocation: Invocation) -> [String] {
    switch invocation.name {
    case "dd": invocation.words.filter { $0.hasPrefix("if=") }.map { plain(String($0.dropFirst(3))) }
    case "openssl": invocation.value(of: "-in").map { [plain($0)] } ?? []
    case "uniq": invocation.operands.prefix(1).map { plain($0.text) }
    default: []
    }
  }

  /// Of a program that is not known, a word is taken for a file it reads where it looks like one.
  private static func looksLikeFile(_ text: String) -> Bool {
    text.contains(".") || text.contains("/") || text.contains("$")
  }

  /// Not all of what these are given names a file that they read.
  private static let talkers: Set<String> = [
    "echo", "printf", "print", "test", "[", "set", "export", "touch", "tee", "dd", "openssl", "uniq",
  ]

  /// The path without its quotes and the working folder before it.
  private static func plain(_ path: String) -> String {
    let path = path.contains("\"") ? path.filter { $0 != "\"" } : path
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  private static let readers: Set<String> = [
    "cat", "sort", "cut", "head", "tail", "tac", "rev", "nl", "fold", "fmt", "expand", "unexpand", "paste",
    "column", "cp", "iconv", "xmllint", "join", "comm", "shuf", "base64", "gzip", "zcat", "yq", "strings", "pr", "od",
    "xxd", "hexdump",
  ]
  /// Programs whose first operand is a pattern or a program.
  static let patternReaders: Set<String> = [
    "grep", "egrep", "fgrep", "rg", "sed", "gsed", "awk", "gawk", "mawk", "jq",
  ]
}
