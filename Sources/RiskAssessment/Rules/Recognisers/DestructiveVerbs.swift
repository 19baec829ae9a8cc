/// Words by which most programs with subcommands delete or reset something.
enum DestructiveVerbs {
  /// Whether a program that nothing else is known of is asked for a loss: by a word that leaves no doubt, or by a weaker one
  /// with a flag that keeps it from asking.
  static func asks(_ invocation: Invocation) -> Bool {
    if let name = invocation.name, isCmdlet(name), !invocation.isDryRun { return true }
    guard let name = invocation.name, !invocation.arguments.isEmpty, !invocation.isNameGuessed,
      !invocation.facts.takesFreeWords || runsNamedTask(invocation, name), !invocation.isDryRun, !invocation.isHelp
    else { return false }
    if let first = invocation.subcommand, reading.contains(first) { return false }
    // Of a program that is known here, -n only tries; of another one it may name something.
    if invocation.hasLetter("n"), !invocation.facts.harm.isEmpty { return false }
    let level = deletesOneOfList(invocation) ? 1 : strength(of: invocation)
    guard level > 0, level > 1 || isForced(invocation) else { return false }
    return !SafeList.holds(invocation) && HarmTable.all.allSatisfy { $0.level(of: invocation) == nil }
  }

  /// `Remove-Item`, `Restart-Computer`: what PowerShell calls its commands.
  private static func isCmdlet(_ name: String) -> Bool {
    guard name.first?.isUppercase == true, let dash = name.firstIndex(of: "-") else { return false }
    return ["Remove", "Clear", "Format", "Stop", "Restart", "Uninstall", "Reset", "Disable"].contains(name[..<dash])
  }

  /// `todo delete 3`: the verb, and the place in a list that is the reader's own.
  private static func deletesOneOfList(_ invocation: Invocation) -> Bool {
    let words = invocation.operands.dropFirst()
    return !words.isEmpty && words.allSatisfy { $0.value.map { $0.utf8.count <= 4 && Int($0) != nil } ?? false }
  }

  /// Whether the words name tasks of the project: `make destroy`, `npm run db:wipe`.
  private static func runsNamedTask(_ invocation: Invocation, _ name: String) -> Bool {
    switch name {
    case "make", "gmake", "just", "task", "invoke", "rake", "mage": true
    case "npm", "yarn", "pnpm", "bun": invocation.subcommand == "run"
    default: false
    }
  }

  /// 2 for a word that leaves no doubt, 1 for a weaker one.
  private static func strength(of invocation: Invocation) -> Int {
    var strongest = 0
    var words = 0
    for argument in invocation.arguments.prefix(mostArguments) {
      guard let written = argument.value else { continue }
      let text = written.lowercased()
      if argument.isFlag {
        strongest = max(strongest, strength(ofFlag: text))
      } else if words < mostWords {
        // A path ends the words of the program's own.
        words = text.contains("/") || text.contains(".") ? mostWords : words + 1
        if words < mostWords || !text.contains("/") { strongest = max(strongest, strength(of: text)) }
        // `TerminateInstances`, `admin.v1.Db/DropDatabase`
        if text != written, CodeNameParts(written).destroys { strongest = 2 }
      }
    }
    return strongest
  }

  private static let mostArguments = 32
  private static let mostWords = 3

  private static func strength(ofFlag flag: String) -> Int {
    let name = flag.drop { $0 == "-" }.prefix { $0 != "=" }
    guard flag.hasPrefix("--") || name.count > 3 else { return 0 }
    let starts = ["delete", "destroy", "wipe", "erase", "purge", "zap", "drop", "nuke", "factory-reset"]
    return starts.contains { name == $0 || name.hasPrefix($0 + "-") } ? 2 : 0
  }

  /// Whether a word has one of the verbs in it.
  static func names(_ word: String) -> Bool { strength(of: word.lowercased()) > 0 }

  /// The verb stands alone, or at one end of a word: `delete-bucket`, `apps:destroy`.
  private static func strength(of word: String) -> Int {
    guard word.utf8.count <= 40 else { return 0 }
    let parts = word.split { $0 == "-" || $0 == ":" || $0 == "_" }
    guard parts.count <= 5, let first = parts.first, let last = parts.last else { return 0 }
    if strong.contains(first) || strong.contains(last) || word.hasPrefix("factory-reset") { return 2 }
    return weak.contains(first) || weak.contains(last) ? 1 : 0
  }

  private static func isForced(_ invocation: Invocation) -> Bool {
    invocation.arguments.prefix(mostArguments).contains { argument in
      guard argument.isFlag else { return false }
      let text = argument.text.prefix { $0 != "=" }
      return forcing.contains(String(text))
        || Invocation.isCluster(argument.text) && argument.text.utf8.count <= 4
          && argument.text.contains { $0 == "f" || $0 == "y" }
    }
  }

  private static let strong: Set<Substring> = [
    "delete", "destroy", "purge", "wipe", "erase", "nuke", "obliterate", "terminate", "drop", "zap", "deleteall",
    "decommission", "dropall", "cleanse", "expunge", "annihilate", "eradicate",
  ]
  private static let weak: Set<Substring> = [
    "rm", "remove", "del", "reset", "prune", "clean", "cleanup", "clear", "uninstall", "flush", "truncate", "revoke",
    "revert", "rollback", "abandon", "discard", "strip", "unpublish", "undeploy", "kill", "stop", "shutdown", "evict",
    "expire", "format", "overwrite", "teardown", "down", "forget", "empty", "deregister", "unregister", "detach", "rmi",
    "cancel", "disable",
  ]
  private static let reading: Set<String> = [
    "get", "list", "ls", "show", "describe", "log", "logs", "help", "search", "view", "status", "info", "explain",
    "diff",
    "history", "find", "query",
  ]
  private static let forcing: Set<String> = [
    "--force", "--yes", "--assume-yes", "--confirm", "--no-confirm", "--noconfirm", "--no-prompt", "--no-prompts",
    "--no-input", "--noinput", "--non-interactive", "--noninteractive", "--auto-approve", "-auto-approve", "--all",
    "-A",
    "--recursive", "--cascade", "--skip-confirmation", "--hard", "--approve", "--all-namespaces", "-force", "-yes",
    "--i-am-sure", "--yes-i-really-mean-it", "--yes-i-really-really-mean-it", "--purge", "-R", "--assumeyes",
  ]
}
