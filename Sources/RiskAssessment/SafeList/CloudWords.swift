/// The words of cloud tools, of which one is a verb.
enum CloudWords {
  /// Whether the words hold a verb that reads, and none that changes or shows secrets.
  static func onlyRead(_ operands: [InvocationArgument], of name: String?) -> Bool {
    var isOfSecrets = false
    // Names of the reader's own stand behind the verb.
    for (place, operand) in operands.prefix(5).enumerated() {
      guard let word = operand.value else { return false }
      // `gcloud run` is a service.
      if name == "gcloud", place == 0, word == "run" { continue }
      let parts = word.split { $0 == "-" || $0 == ":" }
      isOfSecrets = isOfSecrets || parts.contains(where: secret.contains)
      if isChanging(word) { return false }
      if isReading(word) { return !isOfSecrets || parts.contains(where: naming.contains) }
    }
    return false
  }

  /// What tells only the names of secrets.
  private static let naming: Set<Substring> = ["list", "ls", "describe"]
  private static let secret: Set<Substring> = ["secret", "secrets", "token", "tokens", "password", "credentials"]

  private static func isReading(_ word: String) -> Bool {
    let parts = word.split { $0 == "-" || $0 == ":" }
    // `batch-get-item`
    let verb = parts.first == "batch" ? parts.dropFirst().first : parts.first
    return verb.map { reading.contains($0) } == true
      || word.contains(":") && parts.last.map(reading.contains) == true
  }

  static func isChanging(_ word: String) -> Bool {
    word == "get-object" || word.split { $0 == "-" || $0 == ":" }.contains(where: changing.contains)
  }

  private static let reading: Set<Substring> = [
    "list", "ls", "cat", "read", "scan", "query", "diff", "browse", "print", "validate", "describe", "get", "show",
    "info",
    "status",
    "whoami", "search", "version", "help", "logs", "log",
    "head",
    "lookup", "view", "ps", "apps", "stat", "du", "check", "filter", "tail", "wait", "regions", "balance", "releases",
    "simulate", "estimate", "decode",
  ]
  private static let changing: Set<Substring> = [
    "delete", "rm", "rb", "mb", "cp", "mv", "sync", "create", "update", "put", "start", "stop", "terminate", "reboot",
    "destroy", "remove", "purge", "set", "add", "attach", "detach", "modify", "run", "deploy", "apply", "enable",
    "disable",
    "restore", "reset", "import", "export", "login", "logout", "invoke", "send", "publish", "scale", "restart", "kill",
    "ssh", "exec", "assume", "authorize",
    "revoke",
  ]
}
