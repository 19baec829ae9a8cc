import ShellGrammar

extension RiskRule {
  static let overwrite = RiskRule(
    id: "overwrite", family: .overwriting,
    reason: .init(
      "If a file of that name is there already, what it held is lost.",
      "같은 이름의 파일이 이미 있으면 그 내용이 사라집니다."),
    safer: .init(
      "Look with ls whether the file is there; use -i or -n with cp and mv, and set -o noclobber for >.",
      "ls로 그 파일이 있는지 확인하고, cp와 mv에는 -i나 -n을, >에는 set -o noclobber를 쓰십시오."),
    reversibility: .no, touches: [.files],
    danger: [
      "mv x /dev/null", "for f in *; do ‹: > \"$f\"›; done", "tee *.txt < /dev/null",
      "find . -exec ‹cp /dev/null {}› ';'",
    ],
    caution: [
      "ls ‹> out.txt›", "cp a b", "mv a b", "echo x | ‹tee notes›", "truncate -s 0 log", "sort -o f f", ": ‹> log›",
      "install -m 755 a bin/a", "ln -sf a b", "dd if=a of=b", "echo x ‹>| f›", "ls ‹&> all.txt›",
      "echo x | ‹sponge f›", "find . -fprint list", "uniq a b", "gpg -o a.txt -d a.gpg", "split -b 1M big part",
      "wget -O page.html https://x",
    ],
    harmless: [
      "ls 2>/dev/null", "ls >&2", "echo '>' x", "cp -n a b", "mv -n a b", "echo x | tee -a notes", "ls >> out.txt",
      "ln -s a b", "dd if=a", "echo x | tee /dev/null", "ls > /dev/null 2>&1", "truncate --help", "sort f",
      "mv --no-clobber a b", "echo x > /dev/tty",
    ]
  ) { script in
    script.writes.compactMap { write -> Match? in
      guard write.kind == .replaces, !TargetPath.isSink(write.path) else { return nil }
      return Match(level: .caution, range: write.range)
    }
      + script.invocations.compactMap { invocation in
        let level = emptiesMany(invocation, script) ? .danger : overwriteLevel(invocation)
        return level.map { Match(level: $0, range: invocation.range) }
      }
  }

  /// Whether one file after the other is emptied: `for f in *; do : > "$f"; done`, `find -exec cp /dev/null {} \;`.
  private static func emptiesMany(_ invocation: Invocation, _ script: InvocationCollector) -> Bool {
    switch invocation.name {
    case "cp", "install": return invocation.takesFoundFiles && invocation.operands.first?.value == "/dev/null"
    case "dd": return invocation.takesFoundFiles && invocation.words.contains("if=/dev/null")
    case "tee":
      return (invocation.takesFoundFiles || invocation.operands.contains(where: \.hasGlob))
        && invocation.redirections.contains { $0.target.literalValue == "/dev/null" }
    case "", ":", "true":
      return invocation.redirections.filter(FileWrite.isOverwriting).contains { redirection in
        let path = redirection.target.roughText
        guard path.hasPrefix("$") else { return false }
        // `find -exec sh -c '> "$1"' _ {} \;`
        if ["find", "xargs", "fd", "parallel"].contains(where: invocation.wrappers.contains) { return true }
        let isFound = script.state.loopWords[String(path.dropFirst())]?.contains {
          $0.contains("*") || $0.contains("$(")
        }
        return isFound ?? !invocation.upstream.isEmpty
      }
    default: return false
    }
  }

  private static func overwriteLevel(_ invocation: Invocation) -> RiskLevel? {
    switch invocation.name {
    case "truncate", "cp", "dd", "", ":", "cat":
      if emptiesData(invocation) { return .danger }
      let isWide = invocation.takesFoundFiles || invocation.operands.contains(where: \.hasGlob)
      return invocation.name == "truncate" && isWide ? .danger : nil
    case "mv": return invocation.operands.last?.value == "/dev/null" ? .danger : nil
    case "split", "csplit", "rename", "file-rename", "prename":
      return invocation.isHelp || invocation.hasFlag("n") ? nil : .caution
    default: return nil
    }
  }

  /// Whether a file that programs keep data in is emptied.
  private static func emptiesData(_ invocation: Invocation) -> Bool {
    let redirected = invocation.redirections.filter(FileWrite.isOverwriting).map(\.target.roughText)
    let targets: [String]
    switch invocation.name {
    case "truncate": targets = invocation.operands.map(\.text)
    case "cp": targets = invocation.operands.first?.value == "/dev/null" ? invocation.operands.map(\.text) : []
    case "dd":
      targets = invocation.words.contains("if=/dev/null") ? invocation.words.filter { $0.hasPrefix("of=") } : []
    case "cat": targets = invocation.operands.map(\.value) == ["/dev/null"] ? redirected : []
    default: targets = redirected
    }
    return targets.contains(where: TargetPath.isData)
  }
}
