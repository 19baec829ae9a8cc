import ShellGrammar

extension RiskRule {
  static let overwrite = RiskRule(
    id: "overwrite",
    english: "If a file of that name is there already, what it held is lost.",
    korean: "같은 이름의 파일이 이미 있으면 그 내용이 사라집니다.",
    reversibility: .no, touches: [.files],
    harmful: [
      "ls > out.txt", "cp a b", "mv a b", "echo x | tee notes", "truncate -s 0 log", "sort -o f f", "mv x /dev/null",
    ],
    harmless: ["ls 2>/dev/null", "ls >&2", "echo '>' x", "cp -n a b", "mv -n a b"]
  ) { script in
    var matches: [Match] = []
    let redirections = script.invocations.flatMap(\.redirections) + script.constructRedirections
    for redirection in redirections where isOverwriting(redirection) {
      matches.append(Match(level: .caution, range: redirection.range))
    }
    for invocation in script.invocations {
      guard let level = overwriteLevel(invocation) else { continue }
      matches.append(Match(level: level, range: invocation.range))
    }
    return matches
  }

  /// Whether a redirection writes to a file from its beginning.
  static func isOverwriting(_ redirection: Redirection) -> Bool {
    switch redirection.operator {
    case .output, .clobber, .outputAndError:
      return !isHarmlessDevice(redirection.target.literalValue)
    case .duplicateOutput:
      // `>&2` copies a descriptor, `>& file` writes to a file.
      guard let value = redirection.target.literalValue else { return false }
      return value != "-" && !value.allSatisfy { $0.isNumber || $0 == "-" }
    default: return false
    }
  }

  private static func isHarmlessDevice(_ path: String?) -> Bool {
    path.map { ["/dev/null", "/dev/stderr", "/dev/stdout", "/dev/tty"].contains($0) } ?? false
  }

  private static func overwriteLevel(_ invocation: Invocation) -> RiskLevel? {
    switch invocation.name {
    case "mv" where invocation.operands.last?.value == "/dev/null": .danger
    case "cp", "mv", "install": invocation.hasFlag("n", "--no-clobber") ? nil : .caution
    case "tee": invocation.operands.allSatisfy { $0.value == "/dev/null" } ? nil : .caution
    case "truncate", "split", "rename", "file-rename", "dd", "ln": .caution
    case "sort": invocation.hasFlag("o", "--output") ? .caution : nil
    default: nil
    }
  }
}
