/// The words of cloud tools, of which one is a verb.
enum CloudWords {
  /// Whether the words hold a verb that reads, and none before it that changes; secrets are not shown.
  static func onlyRead(_ invocation: Invocation) -> Bool {
    let name = invocation.name ?? ""
    guard let path = path(of: invocation), !savesFile(invocation) else { return false }
    var isOfSecrets = false
    var showsKeys = false
    // Names of the reader's own stand behind the verb.
    for (place, word) in path.prefix(mostWords[name] ?? 5).enumerated() {
      // `gcloud run`, `aws deploy` are services.
      if place == 0, name == "aws" || name == "gcloud" && word == "run" { continue }
      let parts = word.split { "-:_".contains($0) }
      isOfSecrets = isOfSecrets || parts.contains(where: secret.contains)
      // There the list of the keys holds the keys.
      showsKeys = showsKeys || name == "az" && parts.contains("keys")
      if isChanging(word) { return false }
      // The words of az end in the verb: `az webapp log tail`.
      guard isReading(word), name != "az" || place + 1 == path.count else {
        // `az pipelines build list`
        if name != "az" || word != "build" && word != "release", ActingVerbs.names(word) { return false }
        continue
      }
      return !showsKeys && (!isOfSecrets || parts.contains(where: naming.contains))
    }
    return false
  }

  /// The words before the first flag behind them: what follows are values.
  private static func path(of invocation: Invocation) -> [String]? {
    var path: [String] = []
    var isValue = false
    for argument in invocation.arguments {
      guard let word = argument.value else { return path.isEmpty ? nil : path }
      if argument.isFlag {
        if !path.isEmpty { break }
        isValue = !word.contains("=") && !switches.contains(word)
      } else if isValue {
        isValue = false
      } else {
        path.append(word)
      }
    }
    return path
  }

  /// How far from the first word the verb of a program may stand; what follows is a name of the reader's own.
  private static let mostWords = [
    "aws": 2, "gsutil": 2, "s3cmd": 1, "bq": 1, "railway": 1, "hcloud": 2, "civo": 3, "vultr-cli": 3, "linode-cli": 2,
    "fly": 2, "flyctl": 2, "vercel": 2, "vc": 2, "netlify": 1, "ntl": 1, "heroku": 1, "eksctl": 2, "exo": 3, "upctl": 2,
    "qovery": 2, "scw": 4, "tccli": 2,
  ]
  /// Flags before the first word that take no value.
  private static let switches: Set<String> = [
    "--debug", "--quiet", "-q", "-m", "-D", "-v", "--verbose", "--json", "--no-cli-pager", "--no-paginate",
    "--no-sign-request", "--no-verify-ssl", "--headless", "-j", "--verify",
  ]

  /// Whether what is asked for goes to a file, or to another place than is shown.
  private static func savesFile(_ invocation: Invocation) -> Bool {
    let words = invocation.words
    switch invocation.name {
    case "s3cmd", "linode-cli": return words.contains("get")
    case "oci":
      return words.contains { $0.hasPrefix("--file=") }
        || words.indices.contains { words[$0] == "--file" && words[($0 + 1)...].first != "-" }
    case "aws":
      let (last, others) = (invocation.arguments.last, invocation.arguments.dropLast())
      // `aws glacier get-job-output --job-id x out.bin`
      let isGotten = others.contains { !$0.isFlag && $0.text.hasPrefix("get-") }
      return isGotten && last?.isFlag == false && others.last?.isFlag == false
    default: return words.contains { savingFlags.contains(String($0.prefix { $0 != "=" })) }
    }
  }

  private static let savingFlags: Set<String> = [
    "--save", "--destination_table", "--append_table", "--replace", "--file", "--flags-file", "--flagfile",
    "--auto-ack",
  ]

  /// What tells only the names of secrets.
  private static let naming: Set<Substring> = ["list", "ls", "describe"]
  private static let secret: Set<Substring> = [
    "secret", "secrets", "token", "tokens", "password", "credentials", "kubeconfig",
  ]

  private static func isReading(_ word: String) -> Bool {
    // `apps:rename`, `pg:info`: the topic says nothing.
    let parts = word.split { $0 == "-" || $0 == ":" }
    if word.contains(":") { return parts.last.map(reading.contains) == true }
    // `batch-get-item`
    let verb = parts.first == "batch" ? parts.dropFirst().first : parts.first
    return verb.map { reading.contains($0) } == true
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
