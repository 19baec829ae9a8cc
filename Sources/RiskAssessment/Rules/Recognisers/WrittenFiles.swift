/// The files that a program's own arguments make it write.
enum WrittenFiles {
  typealias Write = (path: String, kind: FileWrite.Kind)

  /// The files that `invocation` writes.
  static func by(_ invocation: Invocation) -> [Write] {
    guard let name = invocation.name, let writes = programs[name] else { return [] }
    return writes(invocation)
  }

  private static let programs: [String: @Sendable (Invocation) -> [Write]] = {
    var table: [String: @Sendable (Invocation) -> [Write]] = [
      "tee": { call in
        operands(call, call.hasFlag("a", "--append") ? .appends : .replaces)
      },
      "dd": { call in
        call.words.filter { $0.hasPrefix("of=") }.map { (String($0.dropFirst(3)), .replaces) }
      },
      "mv": { call in last(call, valueFlags: ["-t", "-S"]) + operands(call, .deletes).dropLast() },
      "sort": { call in value(of: call, "-o", "--output") },
      "gpg": { call in value(of: call, "-o", "--output") },
      "iconv": { call in value(of: call, "-o", "--output") },
      "openssl": { call in value(of: call, "-out", "-keyout") },
      "tcpdump": { call in value(of: call, "-w", "-w").filter { $0.path != "-" } },
      "uniq": { call in operands(call, .replaces, valueFlags: ["-f", "-s", "-w"]).dropFirst().suffix(1) },
      "find": { call in FindActions(call).written.map { ($0, .replaces) } },
      "wget": { call in value(of: call, "-O", "--output-document") },
      "curl": { call in value(of: call, "-o", "--output") },
      "truncate": { call in operands(call, .replaces, valueFlags: ["-s", "-r", "--size", "--reference"]) },
      "sed": { call in call.hasFlag("i", "--in-place") ? Array(operands(call, .edits).dropFirst()) : [] },
      "sponge": { call in operands(call, call.hasFlag("a") ? .appends : .replaces) },
      "rsync": { call in
        call.hasFlag("n", "--dry-run") ? [] : last(call, valueFlags: ["-e", "--rsh", "--exclude", "--include", "-f"])
      },
    ]
    for name in ["cp", "install", "scp"] {
      table[name] = { last($0, valueFlags: ["-t", "-m", "-o", "-g", "-S", "-P", "-i", "-F"]) }
    }
    for name in ["awk", "gawk"] {
      table[name] = { call in
        call.value(of: "-i", "--include") == "inplace"
          ? operands(call, .edits, valueFlags: ["-i", "-F", "-v"]).dropFirst().map(\.self) : []
      }
    }
    table["ln"] = { $0.hasFlag("f", "--force") ? last($0, valueFlags: ["-t", "-S"]) : [] }
    for name in ["perl", "ruby"] {
      table[name] = { call in
        call.flags.contains { RiskRule.isInPlaceFlag($0.text) } ? operands(call, .edits) : []
      }
    }
    for name in ["rm", "unlink", "rmdir", "shred", "srm", "wipe"] { table[name] = { operands($0, .deletes) } }
    for name in ["vi", "vim", "nvim", "nano", "emacs", "ed", "ex", "sudoedit", "patch"] {
      table[name] = { operands($0, .edits) }
    }
    return table
  }()

  private static func operands(
    _ call: Invocation, _ kind: FileWrite.Kind, valueFlags: Set<String> = []
  ) -> [Write] {
    call.plainWords(valueFlags: valueFlags).map { ($0, kind) }
  }

  /// The last operand, or the folder that `-t` names.
  private static func last(_ call: Invocation, valueFlags: Set<String>) -> [Write] {
    if valueFlags.contains("-t"), let folder = call.value(of: "-t", "--target-directory") {
      return [(folder, .replaces)]
    }
    let words = call.plainWords(valueFlags: valueFlags)
    // What is never replaced is only added.
    let isKept = call.hasFlag("n", "--no-clobber") && !["rsync", "ln"].contains(call.name)
    let kind: FileWrite.Kind = isKept ? .appends : .replaces
    return words.count > 1 ? words.suffix(1).map { ($0, kind) } : []
  }

  private static func value(of call: Invocation, _ short: String, _ long: String) -> [Write] {
    // `-uo FILE`; a flag such as `-out` stands alone.
    let letter = short.utf8.count == 2 ? short.last : nil
    let value = call.value(of: short, long) ?? letter.flatMap { call.valueAfterCluster(endingIn: $0) }
    return value.map { [($0, .replaces)] } ?? []
  }
}
